import type { MapModel, MapNode } from './map-node.ts';
import { INNER_ZOOM, isDrawnUnasked, placeOf, screenBox } from './plan-input.ts';
import type { PlanInput } from './plan-input.ts';
import { isWithin, makeRegionTest, planRegions } from './plan-regions.ts';
import { gapAt, makeRoom } from './screen-room.ts';
import type { ScreenBox } from './screen-room.ts';

/** Px² of the map for one node: about 80 nodes on 1064 × 736. */
const ROOM = 9600;
/** Every kind as nodes: they may stand closer. */
const DENSER = 1.75;
/** A map of at most this many px² is a phone's; beyond it there is room for one node more for each `each` px², until all the room counts. */
const PHONE = { area: 273_000, most: 20, each: 2400 };
/** The most nodes that a map of regions shows as a whole. */
const FIRST_OF_MANY = 70;
/** Px on screen by which a node may stand beside its place in the layout. */
const STRAY = 200;

/** So many nodes are tried for one that is drawn: of a large graph most find their place taken. */
export const TRIES = 8;

/** How many nodes may be drawn: by the room on screen, and more when zoomed in. */
export function nodeBudget(model: MapModel, { width, height, zoom, lens }: Pick<PlanInput, 'width' | 'height' | 'zoom' | 'lens'>): number {
  const area = width * height;
  const byRoom = (area / ROOM) * (lens === 'everything' ? DENSER : 1);
  const small = PHONE.most + Math.max(0, area - PHONE.area) / PHONE.each;
  const most = Math.min(byRoom, small, model.regions.length > 0 ? FIRST_OF_MANY : byRoom);
  return Math.round(Math.round(most) * Math.max(1, zoom) ** 2);
}

/** The nodes that may be drawn without being asked for, in the order in which they claim room. */
export function candidates(model: MapModel, input: PlanInput): MapNode[] {
  const { extent, scale } = input;
  const nodes = model.order(input.lens, input.zoom >= INNER_ZOOM);
  if (extent === undefined) return nodes.filter((node) => isDrawnUnasked(node, input));
  const stray = { x: STRAY / scale.x, y: STRAY / scale.y };
  return nodes.filter((node) => {
    const { x, y } = node;
    // Cheap and coarse first: of a large graph hardly any node is near.
    if (x < extent.left - stray.x || x > extent.right + stray.x || y < extent.top - stray.y || y > extent.bottom + stray.y)
      return input.pinned?.has(node.key) === true;
    if (!isDrawnUnasked(node, input)) return false;
    if (node.tier === 'main' && model.regions.length === 0) return true;
    const at = placeOf(node, input);
    return at.x >= extent.left && at.x <= extent.right && at.y >= extent.top && at.y <= extent.bottom;
  });
}

/** What is drawn while nothing is chosen, filters left aside: a choice then adds to it and hides what is in its way, a filter takes from it, and nothing else comes or goes. */
export function unaskedNodes(model: MapModel, input: PlanInput): MapNode[] {
  const room = makeRoom(gapAt(input.zoom));
  const isInRegion = makeRegionTest(planRegions(model, input, room));
  const isCutOff = makeEdgeTest(model, input);
  const most = nodeBudget(model, input);
  const nodes: MapNode[] = [];
  for (const node of candidates(model, input).slice(0, most * TRIES)) {
    if (nodes.length >= most) break;
    if (input.pinned?.has(node.key) !== true) {
      const at = placeOf(node, input);
      // Text is measured only where there is room at all.
      const least = node.least && screenBox({ box: node.least }, at, input.scale);
      if (least !== undefined && (isCutOff(least) || !room.isFree(least))) continue;
      const box = screenBox(node, at, input.scale);
      if (isCutOff(box) || !isInRegion(node, box) || !room.isFree(box)) continue;
      room.take(box);
    }
    nodes.push(node);
  }
  return nodes;
}

/** Whether the edge of the screen would cut a box off; only where a large map is seen as a whole. */
function makeEdgeTest({ regions }: MapModel, { extent, zoom, scale, width, height }: PlanInput): (box: ScreenBox) => boolean {
  if (regions.length === 0 || extent === undefined || zoom > 1) return () => false;
  const frame = { x: ((extent.left + extent.right) / 2) * scale.x, y: ((extent.top + extent.bottom) / 2) * scale.y, width, height };
  return (box) => !isWithin(box, frame);
}
