import type { MapModel, MapNode } from './map-node.ts';
import { INNER_ZOOM, isDrawnUnasked, placeOf, screenBox } from './plan-input.ts';
import type { PlanInput } from './plan-input.ts';
import { isWithin, makeRegionTest, planRegions, takeNames } from './plan-regions.ts';
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
/** Px on screen by which a node may stand beside its tile. */
const STRAY = 60;

/** So many nodes are tried for one that is drawn: of a large graph most find their place taken. */
export const TRIES = 8;

/** How many nodes may be drawn: by the room on screen, and more when zoomed in. */
export function nodeBudget(model: MapModel, { width, height, zoom, lens }: Pick<PlanInput, 'width' | 'height' | 'zoom' | 'lens'>): number {
  const area = width * height;
  const byRoom = (area / ROOM) * (lens === 'everything' ? DENSER : 1);
  const small = PHONE.most + Math.max(0, area - PHONE.area) / PHONE.each;
  const most = Math.min(byRoom, small, model.communities.length > 0 ? FIRST_OF_MANY : byRoom);
  return Math.round(Math.round(most) * Math.max(1, zoom) ** 2);
}

/** A screen as narrow as a phone's, or no larger: what is asked for has to be drawn together on it. */
const SMALL = { width: 480, area: 300_000 } as const;

/** Whether a map is so small that what is asked for is drawn together. */
export function isSmallMap({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width <= SMALL.width || width * height <= SMALL.area;
}

/** How many nodes of what is asked for a small map has room for beside what lies over it; undefined for larger ones. */
export function smallBudget(model: MapModel, input: Pick<PlanInput, 'width' | 'height' | 'zoom' | 'lens' | 'free'>): number | undefined {
  return isSmallMap(input) ? nodeBudget(model, { ...input, ...input.free }) : undefined;
}

/** The nodes that may be drawn without being asked for, in the order in which they claim room: first those that have found their places. Looked for one by one: of a large graph a few are enough. */
export function* candidates(model: MapModel, input: PlanInput): Generator<MapNode, void> {
  const { settled } = input;
  const order = model.order(input.lens, input.zoom >= INNER_ZOOM);
  const mayBeDrawn = makeTest(model, input);
  if (settled !== undefined) for (const node of order) if (settled.has(node.key) && mayBeDrawn(node)) yield node;
  for (const node of order) if (settled?.has(node.key) !== true && mayBeDrawn(node)) yield node;
}

function makeTest(model: MapModel, input: PlanInput): (node: MapNode) => boolean {
  const { extent } = input;
  const isNear = makeNearTest(input);
  const isLarge = model.communities.length > 0;
  return (node) => {
    if (extent === undefined) return isDrawnUnasked(node, input);
    if (!isNear(node) || !isDrawnUnasked(node, input)) return false;
    if (node.tier === 'main' && !isLarge) return true;
    const at = placeOf(node, input);
    return at.x >= extent.left && at.x <= extent.right && at.y >= extent.top && at.y <= extent.bottom;
  };
}

/** A cheap and coarse test: of a large graph hardly any node is near. */
function makeNearTest({ extent, tiling, scale, zoom, pinned }: PlanInput): (node: MapNode) => boolean {
  if (extent === undefined || tiling === undefined) return () => true;
  const near = new Set<number>();
  for (const { frame, communities } of tiling.tiles) {
    const [x, y] = [frame.x * zoom + tiling.center.x * scale.x, frame.y * zoom + tiling.center.y * scale.y];
    const [across, down] = [(frame.width * zoom) / 2 + STRAY, (frame.height * zoom) / 2 + STRAY];
    if (x + across < extent.left * scale.x || x - across > extent.right * scale.x) continue;
    if (y + down < extent.top * scale.y || y - down > extent.bottom * scale.y) continue;
    for (const community of communities) near.add(community);
  }
  return ({ community, key }) => near.has(community) || pinned?.has(key) === true;
}

/** What is drawn while nothing is chosen, filters left aside: a choice then adds to it and hides what is in its way, a filter takes from it, and nothing else comes or goes. */
export function unaskedNodes(model: MapModel, input: PlanInput): MapNode[] {
  const room = makeRoom(gapAt(input.zoom));
  for (const box of input.overlays ?? []) room.take(box);
  const regions = planRegions(input);
  takeNames(regions, room);
  const isInRegion = makeRegionTest(input, regions);
  const most = nodeBudget(model, input);
  const nodes: MapNode[] = [];
  let tries = most * TRIES;
  for (const node of candidates(model, input)) {
    if (tries === 0) break;
    tries -= 1;
    if (input.pinned?.has(node.key) !== true) {
      const at = placeOf(node, input);
      // Text is measured only where there is room at all.
      const least = node.least && screenBox({ box: node.least }, at, input.scale);
      if (least !== undefined && !room.isFree(least)) continue;
      const box = screenBox(node, at, input.scale);
      if (!isInRegion(node, box) || isCutOff(node, box, input) || !room.isFree(box)) continue;
      room.take(box);
    }
    nodes.push(node);
    if (nodes.length >= most) break;
  }
  return nodes;
}

/** Whether the edge of the whole map would cut off a node that has found no place on this screen. */
function isCutOff({ key }: MapNode, box: ScreenBox, { settled, bounds, zoom }: PlanInput): boolean {
  return zoom === 1 && bounds !== undefined && settled?.has(key) === false && !isWithin(box, bounds);
}
