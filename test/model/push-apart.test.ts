import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pushApart } from '../../src/model/push-apart.ts';

const BOXES = fc.array(
  fc.record({
    x: fc.integer({ min: -200, max: 200 }),
    y: fc.integer({ min: -200, max: 200 }),
    width: fc.integer({ min: 5, max: 120 }),
    height: fc.integer({ min: 5, max: 40 }),
  }),
  { maxLength: 25 },
);

describe('pushApart(boxes, { gap, rounds, frame })', () => {
  test('says whether the boxes are apart', () => {
    fc.assert(
      fc.property(BOXES, (boxes) => {
        const done = pushApart(boxes, { gap: 4, rounds: 400 });
        const clash = boxes.some((a, i) =>
          boxes
            .slice(i + 1)
            .some((b) => Math.abs(a.x - b.x) * 2 < a.width + b.width + 7.9 && Math.abs(a.y - b.y) * 2 < a.height + b.height + 7.9),
        );
        expect(done && clash).toBe(false);
      }),
    );
  });

  test('fixed boxes stay, and others go out of their way', () => {
    const boxes = [
      { x: 0, y: 0, width: 50, height: 20, fixed: true },
      { x: 5, y: 4, width: 50, height: 20 },
    ];
    expect(pushApart(boxes, { gap: 2, rounds: 50 })).toBe(true);
    expect(boxes[0]).toMatchObject({ x: 0, y: 0 });
    expect(boxes[1]?.y).toBeGreaterThanOrEqual(22);
  });

  test('a frame keeps boxes inside', () => {
    const boxes = Array.from({ length: 6 }, (_, index) => ({ x: index, y: 0, width: 40, height: 10 }));
    expect(pushApart(boxes, { gap: 2, rounds: 300, frame: { width: 160, height: 70 } })).toBe(true);
    for (const { x, y } of boxes) expect([Math.abs(x) <= 60, Math.abs(y) <= 30]).toEqual([true, true]);
  });

  test('boxes for which there is no room are not apart', () => {
    const boxes = Array.from({ length: 20 }, () => ({ x: 0, y: 0, width: 40, height: 10 }));
    expect(pushApart(boxes, { gap: 2, rounds: 60, frame: { width: 80, height: 20 } })).toBe(false);
  });
});
