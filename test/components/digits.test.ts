import { expect, test } from 'vitest';
import { digits } from '../../src/components/digits.ts';

test('digits(value) writes every number as the browser does in English', () => {
  const format = new Intl.NumberFormat('en');
  for (const value of [0, 7, 999, 1000, 12_345, 999_999, 1_000_000, 1_234_567_890, -5, -1234, 0.5, 1234.5]) {
    expect(digits(value)).toBe(format.format(value));
  }
});
