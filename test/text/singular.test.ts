import { describe, expect, test } from 'vitest';
import { singular } from '../../src/text/singular.ts';

describe('singular', () => {
  test.each([
    ['networks', 'network'],
    ['policies', 'policy'],
    ['losses', 'loss'],
    ['boxes', 'box'],
    ['approaches', 'approach'],
    ['matrices', 'matrix'],
    ['hypotheses', 'hypothesis'],
    ['children', 'child'],
    ['mice', 'mouse'],
    ['vaes', 'vae'],
  ])('%s → %s', (plural, expected) => {
    expect(singular(plural)).toBe(expected);
  });

  test.each([
    'bias',
    'analysis',
    'physics',
    'loss',
    'gas',
    'bus',
    'gan',
    'genomics',
    'chaos',
    'continuous',
    'news',
    'species',
    'constructor',
    'valueof',
    '',
  ])('"%s" stays as it is', (word) => {
    expect(singular(word)).toBe(word);
  });
});
