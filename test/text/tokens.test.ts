import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';

const words = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe('tokenize', () => {
  test.each([
    ['deep-learning: a view', ['deep', 'learning', 'a', 'view']],
    ["Turing's test and Bayes’ rule", ['Turing', 'test', 'and', 'Bayes', 'rule']],
    ["don't", ["don't"]],
    ['C++ and C# and F#', ['C++', 'and', 'C#', 'and', 'F#']],
    ['TID2018, R-CNN', ['TID2018', 'R', 'CNN']],
    ['深度学习 is deep', ['深', '度', '学', '习', 'is', 'deep']],
    ['Zoe\u0308 saw', ['Zoe\u0308', 'saw']],
    ['', []],
    ['🙂 … !', []],
  ])('cuts %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('offsets count in the whole text, where a part of it is read', () => {
    const text = 'one two three';
    expect(tokenize(text, 4, 7)).toMatchObject([{ start: 4, end: 7, folded: 'two', key: 'two' }]);
  });

  test('a letter that folds to two keeps its own offsets', () => {
    expect(tokenize('İzmir groß x')).toMatchObject([
      { start: 0, end: 5, folded: 'izmir', key: 'izmir' },
      { start: 6, end: 10, folded: 'gross', key: 'gross' },
      { start: 11, end: 12, folded: 'x', key: 'x' },
    ]);
  });

  test('words that are folded alike have one number, others another', () => {
    const [first, second, third, fourth] = tokenize('Gross groß loom 深').map(({ id }) => id);
    expect(second).toBe(first);
    expect(new Set([first, third, fourth]).size).toBe(3);
  });

  test('tokens stand in order, hold letters or digits, and lie in the stretch', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(20), (text, from) => {
        let at = Math.min(from, text.length);
        for (const { start, end } of tokenize(text, at)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}\p{M}]/u);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
