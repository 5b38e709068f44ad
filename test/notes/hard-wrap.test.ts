import { describe, expect, test } from 'vitest';
import { wrapWidth } from '../../src/notes/hard-wrap.ts';

const startsOf = (lines: readonly string[]): number[] => {
  let at = 0;
  return lines.map((line) => (at += line.length + 1) - line.length - 1);
};
const widthOf = (lines: readonly string[]): number => wrapWidth(lines.join('\n'), startsOf(lines));
const full = (count: number): string[] => Array.from({ length: count }, (_, i) => 'x'.repeat(66 + (i % 6)));

describe('wrapWidth', () => {
  test('lines that are nearly all as long as each other are wrapped, three quarters of the widest being full', () => {
    expect(widthOf([...full(24), 'and a rest'])).toBe(53);
  });

  test('a few addresses that stick out change nothing', () => {
    expect(widthOf([...full(28), 'y'.repeat(183), 'y'.repeat(140), 'and a rest'])).toBe(53);
  });

  test('a text of long and short lines is not wrapped, nor one of few lines', () => {
    expect(widthOf(Array.from({ length: 40 }, (_, i) => 'x'.repeat(10 + ((i * 37) % 160))))).toBe(0);
    expect(widthOf(full(12))).toBe(0);
  });
});
