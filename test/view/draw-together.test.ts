import { describe, expect, test } from 'vitest';
import type { Covered } from '../../src/view/covered.ts';
import { drawTogether } from '../../src/view/draw-together.ts';
import type { Together } from '../../src/view/draw-together.ts';
import type { MapNode } from '../../src/view/map-node.ts';
import type { MapScreen } from '../../src/view/map-screen.ts';

const BOX = { width: 140, height: 36, dy: 0 };
const COVERED: Covered = { top: 84, bottom: 116 };
const CORNER = { width: 158, height: 70 };
const WHOLE = { x: 0, y: 0, zoom: 1 };

const node = (x: number, y: number) => ({ key: `${x},${y}`, x, y, box: BOX }) as unknown as MapNode;

/** A phone's map that is looked at as a whole, on which these nodes have their places. */
const screenOf = (settled: readonly MapNode[]) =>
  ({
    width: 390,
    height: 470,
    corner: CORNER,
    settled: new Set(settled.map(({ key }) => key)),
    pinned: new Set<string>(),
    place: ({ x, y }: MapNode) => ({ x, y }),
    scaleAt: (zoom: number) => ({ x: zoom, y: zoom }),
  }) as unknown as MapScreen;

const draw = (nodes: readonly MapNode[], { settled = nodes, must = 1, isCut = false } = {}) =>
  drawTogether({ nodes, must, isCut }, { screen: screenOf(settled), covered: COVERED, cameras: [WHOLE], least: 0.85 })!;

/** Where the boxes lie on the map, in px from its upper corner at the start. */
const boxesOf = (nodes: readonly MapNode[], { camera, places, fits }: Together) =>
  nodes
    .filter(({ key }) => fits.has(key))
    .map((one) => {
      const at = places.get(one.key) ?? one;
      const [x, y] = [195 + (at.x - camera.x) * camera.zoom, 235 + (at.y - camera.y) * camera.zoom];
      return { left: x - BOX.width / 2, right: x + BOX.width / 2, top: y - BOX.height / 2, bottom: y + BOX.height / 2 };
    });

describe('drawTogether(all, look)', () => {
  test('what stands in sight stays, and so does the camera', () => {
    const nodes = [node(-80, -60), node(60, 0)];
    expect(draw(nodes)).toEqual({ camera: WHOLE, places: new Map(), fits: new Set(['-80,-60', '60,0']) });
  });

  test('what it is all about has room for its label in bold', () => {
    const beside = node(-80 + BOX.width + 10, -60);
    const idea = node(-80, -60);
    expect(draw([idea, beside]).places.size).toBe(0);
    const bold = { ...idea, chosenBox: { ...BOX, width: BOX.width + 12 } };
    const { places, fits } = draw([bold, beside]);
    expect(fits.size).toBe(2);
    expect([...places.keys()]).toEqual([beside.key]);
  });

  test('what lies all below the first is looked at with it, or drawn in beside it: nothing under what lies over the map', () => {
    const nodes = [node(-100, -150), ...[-60, 30, 120, 210, 300].map((y) => node(-90, y))];
    const drawn = draw(nodes);
    expect(drawn.fits.size).toBe(nodes.length);
    const boxes = boxesOf(nodes, drawn);
    for (const { left, right, top, bottom } of boxes) {
      expect([left >= 0, right <= 390, top >= COVERED.top, bottom <= 470 - COVERED.bottom]).toEqual([true, true, true, true]);
      expect(right > 390 - CORNER.width && bottom > 470 - COVERED.bottom - CORNER.height).toBe(false);
    }
    const overlaps = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top),
    );
    expect(overlaps).toEqual([]);
  });

  test('where not all have room the first have, and the foot is left to what says that some are missing', () => {
    const nodes = Array.from({ length: 20 }, (_, index) => node(index, index));
    const drawn = draw(nodes, { settled: [], must: 2 });
    expect(drawn.fits.size).toBeLessThan(nodes.length);
    expect([...drawn.fits].slice(0, 2)).toEqual(['0,0', '1,1']);
    const lowest = 470 - COVERED.bottom - 34;
    expect(boxesOf(nodes, drawn).filter(({ left, bottom }) => left < 150 && bottom > lowest)).toEqual([]);
    const alone = nodes.slice(0, 1);
    expect(draw(alone, { isCut: true }).fits.size).toBe(1);
  });

  test('nothing is drawn of nothing', () => {
    expect(draw([])).toBeUndefined();
  });
});
