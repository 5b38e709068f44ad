import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSpellingIndex } from '../../src/extract/spelling-index.ts';
import { editDistance } from '../../src/text/similarity.ts';

const words = ['reinforcement', 'generalization', 'learning', 'leaning', 'manifold', 'network', 'atari', 'alphago'];
const spelling = createSpellingIndex(words, (word) => words.includes(word) || word === 'manifest');

describe('createSpellingIndex', () => {
  test.each([
    ['reinforcament', 'reinforcement'],
    ['reinforcemnet', 'reinforcement'],
    ['generalizaton', 'generalization'],
    ['genralizzation', 'generalization'],
    ['manifould', 'manifold'],
    ['netwrok', 'network'],
  ])('%s stands for %s', (typed, word) => {
    expect(spelling.nearest(typed, false)).toBe(word);
  });

  test.each([
    ['a known word', 'learning'],
    ['an everyday word', 'manifest'],
    ['a short word', 'atri'],
    ['a word with two edits and few letters', 'netwrkk'],
    ['a word with another first letter', 'beinforcement'],
    ['a word as near to two', 'leatning'],
    ['nothing near', 'weaving'],
  ])('%s stands for none', (_, typed) => {
    expect(spelling.nearest(typed, false)).toBeUndefined();
  });

  test('a coined name may be shorter', () => {
    expect(spelling.nearest('alphgo', false)).toBeUndefined();
    expect(spelling.nearest('alphgo', true)).toBe('alphago');
  });

  test('every word of the same first letter that is one edit away is near, wherever the edit stands', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 6, maxLength: 9 });
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 30 }), letters, (known, typed) => {
        const near = known.some((word) => word[0] === typed[0] && editDistance(typed, word, 1) === 1);
        expect(createSpellingIndex(known, () => false, 6).isNear(typed)).toBe(near);
      }),
      { numRuns: 500 },
    );
  });
});
