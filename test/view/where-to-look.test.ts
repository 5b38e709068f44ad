import { describe, expect, test } from 'vitest';
import { findUnlit } from '../../src/view/find-unlit.ts';
import type { MapNode } from '../../src/view/map-node.ts';
import type { MapPlan } from '../../src/view/map-plan.ts';
import type { MapScreen } from '../../src/view/map-screen.ts';
import { findClearPart } from '../../src/view/clear-part.ts';
import { findChosen, isNothingSeen, wholeCamera } from '../../src/view/where-to-look.ts';

const BOX = { width: 100, height: 40, dy: 0 };
const NOTHING_COVERED = { top: 0, bottom: 0 };
const SHEET = { top: 0, bottom: 200 };
const NOW = { x: 0, y: 0, zoom: 1 };

/** A map of 1000 × 600 px that is looked at as a whole: a px of the layout is one on screen. */
const screen = {
  width: 1000,
  height: 600,
  zoom: 1,
  scale: { x: 1, y: 1 },
  center: { x: 0, y: 0 },
  room: { least: 0.6, most: 14 },
  corner: { width: 0, height: 0 },
  place: ({ x, y }: MapNode) => ({ x, y }),
  scaleAt: (zoom: number) => ({ x: zoom, y: zoom }),
} as unknown as MapScreen;

/** The same with buttons in its corner. */
const withButtons = { ...screen, corner: { width: 120, height: 200 } } as unknown as MapScreen;

const node = (x: number, y: number) => ({ key: `${x},${y}`, x, y, box: BOX }) as unknown as MapNode;
const planOf = (...places: readonly (readonly [number, number])[]) =>
  ({ nodes: places.map(([x, y]) => ({ node: node(x, y), at: { x, y }, chosen: true, lit: true, out: false })) }) as unknown as MapPlan;

describe('wholeCamera(near, screen, covered)', () => {
  test('without a focus it is the whole map', () => {
    expect(wholeCamera([], screen, NOTHING_COVERED)).toEqual({ x: 0, y: 0, zoom: 1 });
  });

  test('with one it shows all of it, and above what lies over the map', () => {
    const near = [node(-200, 100), node(200, 300)];
    const { x, y, zoom } = wholeCamera(near, screen, NOTHING_COVERED);
    expect([x, y]).toEqual([expect.closeTo(0), expect.closeTo(200)]);
    expect(zoom).toBeGreaterThan(1);
    const lower = wholeCamera(near, screen, SHEET);
    const top = 300 + (100 - lower.y) * lower.zoom;
    const bottom = 300 + (300 - lower.y) * lower.zoom;
    expect(top).toBeGreaterThan(20);
    expect(bottom).toBeLessThan(600 - SHEET.bottom - 20);
  });

  test('what is too large for the screen is looked at where it begins', () => {
    expect(wholeCamera([node(5000, 10), node(-9000, 0)], screen, NOTHING_COVERED)).toEqual({ x: 5000, y: 10, zoom: 0.6 });
  });
});

/** Where a box of the nodes' size ends on screen when its middle is looked at from there. */
const endOf = (at: { x: number; y: number }, camera: { x: number; y: number; zoom: number }) => ({
  right: 500 + (at.x - camera.x) * camera.zoom + BOX.width / 2,
  bottom: 300 + (at.y - camera.y) * camera.zoom + BOX.height / 2,
});

describe('wholeCamera(near, screen, covered) beside the buttons', () => {
  test('where no node would lie under them all of the map is used', () => {
    const near = [node(-200, -100), node(200, -100), node(-200, 100)];
    expect(wholeCamera(near, withButtons, NOTHING_COVERED)).toEqual(wholeCamera(near, screen, NOTHING_COVERED));
  });

  test('a node that would lie under them does not, and the rest is seen as large as can be', () => {
    for (const [far, covered] of [
      [node(200, 100), NOTHING_COVERED],
      [node(200, 90), NOTHING_COVERED],
      [node(200, 40), SHEET],
    ] as const) {
      const near = [node(-far.x, -far.y), far];
      const { right, bottom } = endOf(far, wholeCamera(near, screen, covered));
      expect(right > 1000 - 120 && bottom > 600 - covered.bottom - 200).toBe(true);
      const camera = wholeCamera(near, withButtons, covered);
      const end = endOf(far, camera);
      expect(end.right <= 1000 - 120 || end.bottom <= 600 - covered.bottom - 200).toBe(true);
      expect(end.right).toBeLessThan(1000);
      expect(end.bottom).toBeLessThan(600 - covered.bottom);
      expect(camera.zoom).toBeLessThan(wholeCamera(near, screen, covered).zoom);
    }
  });
});

describe('findClearPart(camera, screen, covered)', () => {
  test('is what nothing lies over where the camera looks, and the buttons in its corner', () => {
    const { frame, corners } = findClearPart({ x: 100, y: 50, zoom: 2 }, withButtons, SHEET);
    // 600 − 200 px high, with 16 px of air on each side; the camera looks at 200, 100 px.
    expect(frame).toEqual({ x: 200, y: 0, width: 968, height: 368 });
    expect(corners).toEqual([{ x: 200 + 440, y: 100 + 200 - 200, width: 120, height: 200 }]);
  });
});

describe('findUnlit(plan, screen, now, covered)', () => {
  test('what is seen whole is left where it is, and what is not is brought into sight', () => {
    expect(findUnlit(planOf([0, 0], [200, 100]), screen, NOW, NOTHING_COVERED)).toBeUndefined();
    const { x } = findUnlit(planOf([0, 0], [600, 100]), screen, NOW, NOTHING_COVERED)!;
    expect(x).toBeCloseTo(300);
  });

  test('what lies under the sheet is not seen', () => {
    const plan = planOf([0, 0], [0, 200]);
    expect(findUnlit(plan, screen, NOW, NOTHING_COVERED)).toBeUndefined();
    expect(findUnlit(plan, screen, NOW, SHEET)).toBeDefined();
  });
});

describe('findUnlit(plan, screen, now, covered) beside the buttons', () => {
  test('what lies under them is not seen', () => {
    const plan = planOf([-300, 0], [400, 200]);
    expect(findUnlit(plan, screen, NOW, NOTHING_COVERED)).toBeUndefined();
    const { right, bottom } = endOf({ x: 400, y: 200 }, findUnlit(plan, withButtons, NOW, NOTHING_COVERED)!);
    expect(right <= 880 || bottom <= 400).toBe(true);
  });
});

describe('findChosen(plan, screen, now, covered)', () => {
  test('some of the selection is enough', () => {
    expect(findChosen(planOf([4000, 0], [0, 0]), screen, NOW, NOTHING_COVERED)).toBeUndefined();
    expect(findChosen(planOf([4000, 50], [0, 3000]), screen, NOW, NOTHING_COVERED)).toEqual({ x: 4000, y: 50, zoom: 1 });
  });
});

describe('isNothingSeen(plan, screen, camera)', () => {
  test('is so where no node is in sight, and of a map of nothing never', () => {
    const plan = planOf([0, 0], [300, 0]);
    expect(isNothingSeen(plan, screen, NOW)).toBe(false);
    expect(isNothingSeen(plan, screen, { x: 849, y: 0, zoom: 1 })).toBe(false);
    expect(isNothingSeen(plan, screen, { x: 851, y: 0, zoom: 1 })).toBe(true);
    expect(isNothingSeen(planOf(), screen, NOW)).toBe(false);
    expect(isNothingSeen(undefined, screen, NOW)).toBe(false);
  });
});
