import { describe, expect, test } from 'vitest';
import { fitLogistic, likelihood } from './fit-logistic.ts';

const example = (is: number, ...features: number[]) => ({ is, features });

describe('fitLogistic', () => {
  test('without a feature the start is the share of those that are', () => {
    const weights = fitLogistic([example(1), example(1), example(1), example(0)], 0, 1);
    expect(likelihood(weights, [])).toBeCloseTo(0.75, 3);
  });

  test('a feature that only those have that are speaks for it, and the ridge holds it back', () => {
    const examples = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? example(1, 0) : example(0)));
    const [free, held] = [0.01, 10].map((ridge) => fitLogistic(examples, 1, ridge)[0] ?? 0);
    expect(free).toBeGreaterThan(held ?? 0);
    expect(held).toBeGreaterThan(0.5);
  });

  test('a feature that is as frequent in both weighs nothing', () => {
    const weights = fitLogistic([example(1, 0), example(0, 0), example(1), example(0)], 1, 1);
    expect(weights[0]).toBeCloseTo(0, 3);
  });
});
