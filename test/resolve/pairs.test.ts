import { describe, expect, test } from 'vitest';
import { LOOK_ALIKES } from './look-alikes.ts';
import { fate } from './pair-fate.ts';
import { TRUE_PAIRS } from './true-pairs.ts';

describe('pairs of names, from notes to graph', () => {
  test('the lists are long enough to mean something, and name no pair twice', () => {
    for (const list of [LOOK_ALIKES, TRUE_PAIRS]) {
      expect(list.length).toBeGreaterThanOrEqual(65);
      expect(new Set(list.map((pair) => JSON.stringify(pair))).size).toBe(list.length);
    }
  });

  test('none of the look-alikes merges', () => {
    const fates = LOOK_ALIKES.map((pair) => ({ ...pair, became: fate(pair) }));
    expect(fates.filter(({ became }) => became === 'one')).toEqual([]);
    expect(fates.filter(({ became }) => became === 'two').length, 'and most are in the graph').toBeGreaterThan(0.9 * LOOK_ALIKES.length);
  });

  test('at least nine in ten of the true pairs merge', () => {
    const missed = TRUE_PAIRS.filter((pair) => fate(pair) !== 'one');
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(TRUE_PAIRS.length / 10);
  });
});
