import { describe, expect, test } from 'vitest';
import { PALETTES, dayColours } from '../../src/styles/palette.ts';
import { dayColour } from '../../src/styles/days.ts';

const STRETCHES = [9, 10, 11, 12, 13, 14, 15, 16];
const coloursOf = (days: number) => Array.from({ length: days }, (_, day) => dayColour(day, days));

describe('dayColour(day, of)', () => {
  test.each([1, 2, 8])('%i days have a colour each', (days) => {
    expect(new Set(coloursOf(days)).size).toBe(days);
    expect(Math.max(...coloursOf(days))).toBeLessThanOrEqual(8);
  });

  test.each([9, 16, 98])('%i days go through the stretches from the first to the last, and never back', (days) => {
    const colours = coloursOf(days);
    expect(colours).toEqual(colours.toSorted((a, b) => a - b));
    expect([...new Set(colours)]).toEqual(STRETCHES);
  });

  test('every number names a colour of both schemes', () => {
    for (const palette of [PALETTES.light, PALETTES.dark]) expect(dayColours(palette)).toHaveLength(Math.max(...STRETCHES));
  });
});
