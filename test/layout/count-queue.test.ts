import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCountQueue } from '../../src/layout/count-queue.ts';

describe('createCountQueue(counts)', () => {
  test('hands out the highest count first, of equal ones the first, as looking at all of them would', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4)), fc.array(fc.nat(20)), (counts, raised) => {
        const queue = createCountQueue(counts);
        const left = new Map(counts.entries());
        const rises = [...raised];
        const expected: number[] = [];
        const found: number[] = [];
        for (let index = queue.take(); index !== undefined; index = queue.take()) {
          const most = Math.max(...left.values());
          expected.push([...left].find(([, count]) => count === most)?.[0] ?? -1);
          found.push(index);
          left.delete(index);
          const up = rises.pop() ?? 0;
          if (up < counts.length) queue.raise(up);
          if (left.has(up)) left.set(up, (left.get(up) ?? 0) + 1);
        }
        expect(found).toEqual(expected);
        expect(left.size).toBe(0);
      }),
    );
  });
});
