import { describe, expect, test } from 'vitest';
import { findCovered, uncover } from '../../src/view/covered.ts';
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
    const { y } = uncover(camera!, SHEET, screen.scale.y);
    // Seen is 0…350: its middle is at 175 px.
    expect(screen.height / 2 + (100 - y) * screen.scale.y).toBe((screen.height - SHEET.bottom) / 2);
  });

  test('nothing moves when some of it is seen, when nothing is chosen, and when nothing lies over the map', () => {
    expect(findCovered(planOf(100, -20), screen, NOW, SHEET)).toBeUndefined();
    expect(findCovered(planOf(), screen, NOW, SHEET)).toBeUndefined();
    expect(findCovered(planOf(100), screen, NOW, { top: 0, bottom: 0 })).toBeUndefined();
  });
});
