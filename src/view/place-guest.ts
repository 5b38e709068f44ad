import { drawIn } from './draw-in.ts';
import { findFreePlace } from './find-free-place.ts';
import type { MapNode, Point } from './map-node.ts';
import { isPinned, placeOf, screenBox } from './plan-input.ts';
import type { PlanInput } from './plan-input.ts';
import { isWithin, makeRegionTest } from './plan-regions.ts';
import type { PlannedRegion } from './plan-regions.ts';
import type { ScreenBox, ScreenRoom } from './screen-room.ts';

/** How far from its place what a choice brings along may stand, in px on screen: better far than outside or over others. */
const REACH = 430;

/** A free place for what a choice brings along, in px of the layout: in its own region, else in one, else wherever on the map there is one near. */
export function placeGuest(node: MapNode, input: PlanInput, room: ScreenRoom, regions: readonly PlannedRegion[]): Point {
  const { bounds, scale } = input;
  const home = placeOf(node, input);
  if (isPinned(node, input)) return home;
  if (bounds === undefined) return findFreePlace(node, home, scale, room.isFree);
  const inside = drawIn(node, home, bounds, scale);
  const isFree = (box: ScreenBox) => isWithin(box, bounds) && room.isFree(box);
  const inOwn = makeRegionTest(input, regions);
  const inOne = (box: ScreenBox) => regions.some((region) => isWithin(box, region));
  const tests =
    regions.length === 0 ? [] : [(box: ScreenBox) => inOwn(node, box) && isFree(box), (box: ScreenBox) => inOne(box) && isFree(box)];
  for (const test of tests) {
    const place = findFreePlace(node, inside, scale, test, REACH);
    if (test(screenBox(node, place, scale))) return place;
  }
  return findFreePlace(node, inside, scale, isFree, REACH);
}
