import { describe, expect, test } from 'vitest';
import { createSpellingIndex } from '../../src/extract/spelling-index.ts';

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
});
