import { describe, expect, test } from 'vitest';
import { featureOf, readTable, TERM_WEIGHTS, termhood } from '../../src/extract/term-weights.ts';

describe('readTable', () => {
  test('a group stands in front of its words, whole features stand by themselves', () => {
    const weights = readTable('\n: -0.5: alone: ed, prose; three\nhead: 1.2: filter theorem\n: 0.3: start\n');
    expect([...weights]).toEqual([
      ['alone: ed, prose', -0.5],
      ['three', -0.5],
      ['head=filter', 1.2],
      ['head=theorem', 1.2],
      ['', 0.3],
    ]);
  });

  test('what is no line of the table is left out', () => {
    expect(readTable('words: without a weight\n').size).toBe(0);
  });
});

describe('termhood', () => {
  test('without a feature only the start speaks', () => {
    expect(termhood([])).toBeCloseTo(1 / (1 + Math.exp(-(TERM_WEIGHTS.get('') ?? 0))));
  });

  test('a feature that no note has shown weighs nothing', () => {
    expect(termhood([featureOf('head=quuxification')])).toBe(termhood([]));
  });

  test('all weights are numbers of one decimal', () => {
    expect([...TERM_WEIGHTS.values()].filter((weight) => Math.round(weight * 10) / 10 !== weight)).toEqual([]);
  });
});
