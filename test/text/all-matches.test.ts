import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allMatches } from '../../src/text/all-matches.ts';

describe('allMatches', () => {
  test('finds what matchAll finds, wherever the pattern was used last', () => {
    const patterns = [/a+/g, /(?<=b)|c/g, /x*/gu, /(\p{L})(\d)?/gu];
    const text = fc.string({ unit: fc.constantFrom(...'abcx1 é𝒳'), maxLength: 20 });
    fc.assert(
      fc.property(text, fc.constantFrom(...patterns), fc.nat(9), (words, pattern, last) => {
        pattern.lastIndex = last;
        const plain = (matches: Iterable<RegExpExecArray | RegExpMatchArray>) => [...matches].map((match) => [match.index, ...match]);
        expect(plain(allMatches(words, pattern))).toEqual(plain(words.matchAll(new RegExp(pattern.source, pattern.flags))));
      }),
    );
  });
});
