import { drawIn } from './draw-in.ts';
import { findFreePlace } from './find-free-place.ts';
import type { MapFit } from './fit-map.ts';
import type { MapNode, Point } from './map-node.ts';
import { screenBox } from './plan-input.ts';
import { isWithin, makeRegionTest } from './plan-regions.ts';
import type { PlannedRegion } from './plan-regions.ts';
import type { ScreenBox, ScreenRoom } from './screen-room.ts';
import { cornerBox } from './settle-map.ts';
import type { MapFrame } from './settle-map.ts';

/** Where nodes are settled: `room` holds what stands in the way besides nodes, `most` is how many are. */
export interface SettleInto {
  readonly fit: MapFit;
  readonly frame: MapFrame;
  readonly room: ScreenRoom;
  readonly most: number;
}

/** How far from its place a node may be put, in px on screen. */
const REACH = 95;
/** Px at the lower edge for how many nodes are drawn. */
const CAPTION = 26;
/** So many nodes are tried for one that is settled: of a large graph most find their region full. */
const TRIES = 5;
/** After so many cards, or figures, that found no place in a region it has none for others: looking for one is slow. */
const FAILS = 4;

/**
 * Places for the first nodes of a large map as it is fitted, in px of the layout. Such a map is read by its regions: a node stays near its place
 * and inside of the frame of its own community.
 */
export function settleRegions(
  nodes: readonly MapNode[],
  regions: readonly PlannedRegion[],
  { fit: { scale, center }, frame, room, most }: SettleInto,
): Map<string, Point> {
  const own = new Map(regions.map((region) => [region.community, region]));
  const isInRegion = makeRegionTest(regions);
  const corner = cornerBox(frame);
  const seen = { x: center.x * scale.x, y: center.y * scale.y, width: frame.width, height: frame.height - 2 * CAPTION };
  room.take({ ...corner, x: corner.x + seen.x, y: corner.y + seen.y });
  const places = new Map<string, Point>();
  const fails = new Map<string, number>();
  for (const node of nodes.slice(0, most * TRIES)) {
    if (places.size >= most) break;
    const region = own.get(node.community);
    const where = `${node.kind} ${region?.id}`;
    const failed = fails.get(where) ?? 0;
    if (failed >= FAILS) continue;
    const fits = (box: ScreenBox) => isWithin(box, seen) && isInRegion(node, box) && room.isFree(box);
    const place = findFreePlace(node, drawIn(node, node, region ?? seen, scale), scale, fits, REACH);
    const box = screenBox(node, place, scale);
    if (!fits(box)) {
      fails.set(where, failed + 1);
      continue;
    }
    fails.delete(where);
    room.take(box);
    places.set(node.key, place);
  }
  return places;
}
