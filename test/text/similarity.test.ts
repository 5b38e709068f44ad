import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeness, editDistance } from '../../src/text/similarity.ts';

const word = fc.stringMatching(/^[abcd]{0,8}$/);

/** Levenshtein's distance by its definition, to judge by. */
function levenshtein(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a[0] === b[0] ? 0 : 1;
  return Math.min(levenshtein(a.slice(1), b) + 1, levenshtein(a, b.slice(1)) + 1, levenshtein(a.slice(1), b.slice(1)) + same);
}

describe('editDistance', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3],
    ['flaw', 'lawn', 2],
    ['ca', 'abc', 3],
    ['teh', 'the', 1],
    ['', 'abc', 3],
    ['same', 'same', 0],
    ['senjnowski', 'sejnowski', 1],
  ])('%s and %s are %d apart', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('stops above the limit and says one more', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('a', 'aaaaaaaaaa', 2)).toBe(3);
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
  });

  test('is the same both ways, 0 for equal words alone, and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  test('is never above the distance without transpositions, and never under half of it', () => {
    const short = fc.stringMatching(/^[ab]{0,5}$/);
    fc.assert(
      fc.property(short, short, (a, b) => {
        const plain = levenshtein(a, b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(plain);
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(plain / 2);
      }),
    );
  });

  test('one letter more on the way costs at most one more', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom('a', 'b'), (a, b, letter) => {
        expect(Math.abs(editDistance(a, b) - editDistance(a, b + letter))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('with a limit it agrees with itself without one, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b), most + 1));
      }),
    );
  });
});

describe('closeness', () => {
  test.each([
    ['MARTHA', 'MARHTA', 0.961],
    ['DIXON', 'DICKSONX', 0.813],
    ['DWAYNE', 'DUANE', 0.84],
    ['JELLYFISH', 'SMELLYFISH', 0.896],
    ['ABC', 'XYZ', 0],
    ['', 'A', 0],
    ['', '', 1],
  ])('of %s and %s is %d, as in the literature', (a, b, expected) => {
    expect(closeness(a, b)).toBeCloseTo(expected, 3);
  });

  test('is the same both ways, from 0 to 1, and 1 for equal words alone', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const near = closeness(a, b);
        expect(near).toBeCloseTo(closeness(b, a), 12);
        expect(near).toBeGreaterThanOrEqual(0);
        expect(near).toBeLessThanOrEqual(1);
        expect(near === 1).toBe(a === b);
      }),
    );
  });

  test('words that begin alike are closer', () => {
    expect(closeness('malik', 'malix')).toBeGreaterThan(closeness('kalim', 'xalim'));
  });
});
