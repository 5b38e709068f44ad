import { createCountQueue } from './count-queue.ts';
import type { LayoutItem } from './layout-item.ts';
import { pushApart, widen } from '../model/push-apart.ts';
import type { PushedBox } from '../model/push-apart.ts';
import { addToList } from '../text/add-to-list.ts';
import type { Point } from './run-fcose.ts';
import { GAP } from './spread-boxes.ts';

/** Places for all items where some have a place already: those keep it, new ones go to the middle of their neighbours and out of the others' way. */
export function placeNew(items: readonly LayoutItem[], kept: ReadonlyMap<string, Point>): Map<string, Point> {
  const places = new Map<string, Point>();
  for (const { key } of items) {
    const place = kept.get(key);
    if (place !== undefined) places.set(key, place);
  }
  placeByNeighbours(items, places);
  const boxes = items.map(({ key, width, height, dy }) => {
    const place = places.get(key) ?? { x: 0, y: 0 };
    return { key, dy, x: place.x, y: place.y + dy, width, height, fixed: kept.has(key) };
  });
  const covering = findCovering(boxes.filter(({ fixed }) => fixed));
  const freed = boxes.map((box) => (box.dy > 0 && covering.has(box) ? { ...box, fixed: false } : box));
  for (let tries = 0; tries < 20 && !pushApart(freed, { gap: GAP, rounds: 300 }); tries += 1) widen(freed, 1.1);
  return new Map(freed.map(({ key, x, y, dy, fixed }) => [key, fixed ? (kept.get(key) ?? { x, y }) : { x, y: y - dy }]));
}

/** Gives places to new items, those with the most placed neighbours first; what is joined with nothing placed goes to the right of the map. */
function placeByNeighbours(items: readonly LayoutItem[], places: Map<string, Point>): void {
  const right = [...places.values()].reduce((most, { x }) => Math.max(most, x), -Infinity) + 140;
  const waiting = items.filter(({ key }) => !places.has(key));
  const known = waiting.map(({ links }) => links.filter((link) => places.has(link)).length);
  const joined = new Map<string, number[]>();
  for (const [index, { links }] of waiting.entries()) for (const link of links) addToList(joined, link, index);
  const next = createCountQueue(known);
  let apart = 0;
  for (let index = next.take(); index !== undefined; index = next.take()) {
    const item = waiting[index];
    if (item === undefined) return;
    const near = item.links.flatMap((link) => places.get(link) ?? []);
    const sum = near.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
    const at = near.length > 0 ? { x: sum.x / near.length, y: sum.y / near.length + 1 } : { x: right, y: (apart % 12) * 60 };
    if (near.length === 0) apart += 1;
    places.set(item.key, at);
    for (const other of joined.get(item.key) ?? []) next.raise(other);
  }
}

/** The boxes that lie over another one. */
function findCovering<T extends PushedBox>(boxes: readonly T[]): Set<T> {
  const covering = new Set<T>();
  const byLeft = boxes.toSorted((a, b) => a.x - a.width / 2 - (b.x - b.width / 2));
  for (const [index, a] of byLeft.entries()) {
    for (let next = index + 1; next < byLeft.length; next++) {
      const b = byLeft[next];
      if (b === undefined || b.x - b.width / 2 >= a.x + a.width / 2) break;
      if (Math.abs(a.y - b.y) < (a.height + b.height) / 2) covering.add(a).add(b);
    }
  }
  return covering;
}
