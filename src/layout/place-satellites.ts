import type { LayoutPlan } from './layout-item.ts';
import { pushApart } from '../model/push-apart.ts';
import { addToList } from '../text/add-to-list.ts';
import type { PushedBox } from '../model/push-apart.ts';
import type { Point } from './run-fcose.ts';

/** The zoom, relative to the whole map, from which satellites are drawn: there they should not overlap. */
const ZOOM = 1.8;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Half axes of the ring around a card where its first satellite stands, and how the sunflower grows. */
const RING = { x: 50, y: 24, growX: 15, growY: 10 };
const ROUNDS = 60;
/** More satellites are pushed apart band by band, and less often. */
const MANY = 3000;
const BAND = { height: 400, rounds: 8 };

/** Places for what is not laid out: a small sunflower round the talk, the middle of several talks, a row below the map for what has none. */
export function placeSatellites(
  { items, besides }: LayoutPlan,
  placed: ReadonlyMap<string, Point>,
  kept: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const count = new Map<string, number>();
  const lowest = [...placed.values()].reduce((most, { y }) => Math.max(most, y), 0) + 80;
  const boxes: (PushedBox & { readonly key: string; readonly dy: number })[] = [];
  let homeless = 0;
  for (const { key, box, homes } of besides) {
    const before = kept.get(key);
    const of = homes.flatMap((home) => placed.get(home) ?? []);
    const place = homes.join();
    const nth = count.get(place) ?? 0;
    count.set(place, nth + 1);
    const start =
      of.length === 0
        ? { x: (homeless % 12) * 90 - 500, y: lowest + Math.floor(homeless / 12) * 40 }
        : round(middle(of), nth, key, of.length);
    if (of.length === 0) homeless += 1;
    const { x, y } = before ?? start;
    boxes.push({ key, dy: box.dy, x: x * ZOOM, y: y * ZOOM + box.dy, width: box.width, height: box.height, fixed: before !== undefined });
  }
  const obstacles = items.flatMap(({ key, width, height, dy }) => {
    const place = placed.get(key);
    return place === undefined ? [] : [{ x: place.x * ZOOM, y: place.y * ZOOM + dy, width, height, fixed: true }];
  });
  if (boxes.length > MANY) pushInBands([...obstacles, ...boxes]);
  else pushApart([...obstacles, ...boxes], { gap: 6, rounds: ROUNDS });
  return new Map(boxes.map(({ key, x, y, dy }) => [key, kept.get(key) ?? { x: x / ZOOM, y: (y - dy) / ZOOM }]));
}

/** Of a tall map only boxes of about the same height are compared; every other round the bands lie half a band lower. */
function pushInBands(boxes: readonly PushedBox[]): void {
  for (let turn = 0; turn < BAND.rounds; turn++) {
    const bands = new Map<number, PushedBox[]>();
    for (const box of boxes) addToList(bands, Math.floor(box.y / BAND.height + (turn % 2) / 2), box);
    for (const band of bands.values()) pushApart(band, { gap: 6, rounds: 1 });
  }
}

function round({ x, y }: Point, nth: number, key: string, homes: number): Point {
  const angle = nth * GOLDEN_ANGLE + key.length;
  const reach = homes === 1 ? 1 : 0.5;
  const grow = Math.sqrt(nth);
  return { x: x + Math.cos(angle) * (RING.x + RING.growX * grow) * reach, y: y + Math.sin(angle) * (RING.y + RING.growY * grow) * reach };
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
