import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cluster, type Pair } from '../../src/resolve/cluster.ts';

const pair = (a: number, b: number, strength = 1): Pair => ({ a, b, rule: 'test', strength });

describe('cluster', () => {
  test('joins along chains and names a cluster by its smallest item', () => {
    expect(cluster(5, [pair(3, 1), pair(4, 3)], () => false).of).toEqual([0, 1, 2, 1, 1]);
  });

  test('the stronger pair wins where both cannot hold', () => {
    const mustNot = (x: number, y: number): boolean => Math.min(x, y) === 0 && Math.max(x, y) === 2;
    expect(cluster(3, [pair(0, 1, 0.5), pair(1, 2, 0.9)], mustNot).of).toEqual([0, 1, 1]);
  });

  test('gives the pairs that joined', () => {
    expect(cluster(3, [pair(0, 1), pair(1, 2), pair(0, 2, 0.5)], () => false).joined).toHaveLength(2);
  });

  const pairs = fc.array(fc.record({ a: fc.nat(9), b: fc.nat(9), rule: fc.constant('r'), strength: fc.constantFrom(0.5, 0.7, 1) }), {
    maxLength: 25,
  });
  const forbidden = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 6 });

  test('forbidden pairs are never in one cluster, and allowed ones without them are', () => {
    fc.assert(
      fc.property(pairs, forbidden, (list, apart) => {
        const mustNot = (x: number, y: number): boolean => apart.some(([p, q]) => (p === x && q === y) || (p === y && q === x));
        const { of } = cluster(10, list, mustNot);
        for (const [p, q] of apart) if (p !== q) expect(of[p]).not.toBe(of[q]);
        const { of: free } = cluster(10, list, () => false);
        for (const { a, b } of list) expect(free[a]).toBe(free[b]);
      }),
    );
  });

  test('the order of the pairs does not matter', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const mustNot = (x: number, y: number): boolean => (x * y) % 7 === 6;
        expect(cluster(10, list.toReversed(), mustNot).of).toEqual(cluster(10, list, mustNot).of);
      }),
    );
  });
});
