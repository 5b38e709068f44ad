import { describe, expect, test } from 'vitest';
import { boxesOver, cornersOver, findCovered, uncover } from '../../src/view/covered.ts';
import type { MapPlan } from '../../src/view/map-plan.ts';
import type { MapScreen } from '../../src/view/map-screen.ts';

const screen = { width: 390, height: 470, zoom: 1, scale: { x: 1, y: 2 } } as MapScreen;
const NOW = { x: 0, y: 0, zoom: 1 };
const SHEET = { top: 0, bottom: 120 };
/** A plan whose chosen nodes stand at these heights of the layout; the middle of the screen is 0. */
const planOf = (...ys: number[]) => ({ nodes: ys.map((y) => ({ at: { x: 40, y }, chosen: true })) }) as unknown as MapPlan;

describe('findCovered(plan, screen, now, covered)', () => {
  test('what is chosen under the sheet is brought to the middle of what is seen', () => {
    const camera = findCovered(planOf(100), screen, NOW, SHEET);
    expect(camera).toEqual({ x: 0, y: 100, zoom: 1 });
    const { y } = uncover(camera!, SHEET, screen.scale);
    // Seen is 0…350: its middle is at 175 px.
    expect(screen.height / 2 + (100 - y) * screen.scale.y).toBe((screen.height - SHEET.bottom) / 2);
  });

  test('what is chosen under a sheet beside the map is brought to the middle of what is seen', () => {
    const aside = { top: 0, bottom: 0, end: 150 };
    expect(findCovered(planOf(0), screen, NOW, { ...aside, end: 100 })).toBeUndefined();
    const camera = findCovered(planOf(0), screen, NOW, aside);
    expect(camera).toEqual({ x: 40, y: 0, zoom: 1 });
    const { x } = uncover(camera!, aside, screen.scale);
    // Seen is 0…240: its middle is at 120 px.
    expect(screen.width / 2 + (40 - x) * screen.scale.x).toBe(120);
  });

  test('nothing moves when some of it is seen, when nothing is chosen, and when nothing lies over the map', () => {
    expect(findCovered(planOf(100, -20), screen, NOW, SHEET)).toBeUndefined();
    expect(findCovered(planOf(), screen, NOW, SHEET)).toBeUndefined();
    expect(findCovered(planOf(100), screen, NOW, { top: 0, bottom: 0 })).toBeUndefined();
  });
});

describe('boxesOver(screen, covered)', () => {
  test('a sheet beside the map is one, and what lies in the corners lies beside it', () => {
    const covered = { top: 20, bottom: 0, end: 150, start: { width: 100, height: 40 } };
    const withButtons = { ...screen, corner: { width: 50, height: 60 } } as MapScreen;
    const corners = [
      // 240 px are left of 390: the buttons end there, at the foot.
      { x: 240 - 25 - 195, y: 235 - 30, width: 50, height: 60 },
      { x: 50 - 195, y: 20 + 20 - 235, width: 100, height: 40 },
    ];
    expect(cornersOver(withButtons, covered)).toEqual(corners);
    expect(boxesOver(withButtons, covered)).toEqual([
      { x: 0, y: -225, width: 390, height: 20 },
      { x: 120, y: 0, width: 150, height: 470 },
      ...corners,
    ]);
  });
});
