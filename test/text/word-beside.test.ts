import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordBefore, wordBehind } from '../../src/text/word-beside.ts';

describe('wordBefore', () => {
  test('blanks stand between, and a mark is taken alone', () => {
    expect(wordBefore('of the  ', 0, 8)).toBe('the');
    expect(wordBefore('what?) ', 0, 7)).toBe(')');
    expect(wordBefore('   ', 0, 3)).toBe('');
    expect(wordBefore('', 0, 0)).toBe('');
  });

  test('a word is cut where the look ends', () => {
    expect(wordBefore('representations ', 10, 16)).toBe('tions');
  });

  test('letters of all scripts make words', () => {
    expect(wordBefore('l’été ', 0, 6)).toBe('été');
  });
});

describe('wordBehind', () => {
  test('blanks stand between, and a mark is taken alone', () => {
    expect(wordBehind('x  is good', 1, 10)).toBe('is');
    expect(wordBehind('x (y)', 1, 5)).toBe('(');
    expect(wordBehind('x  ', 1, 3)).toBe('');
  });

  test('a word is cut where the look ends', () => {
    expect(wordBehind('x something', 1, 6)).toBe('some');
  });
});

test('both read as their patterns do', () => {
  const text = fc.string({ unit: fc.constantFrom(...' \t\n.,(’é中𝒳_-aB9'), maxLength: 12 });
  fc.assert(
    fc.property(text, fc.nat(12), (words, at) => {
      expect(wordBefore(words, Math.min(at, words.length), words.length)).toBe(
        /([\p{L}\d]+|[^\s\p{L}\d])\s*$/u.exec(words.slice(Math.min(at, words.length)))?.[1] ?? '',
      );
      expect(wordBehind(words, 0, at)).toBe(/^\s*([\p{L}\d]+|[^\s\p{L}\d])/u.exec(words.slice(0, at))?.[1] ?? '');
    }),
  );
});
