import { findFreePlace } from './find-free-place.ts';
import type { MapModel, MapNode, Point } from './map-node.ts';
import { smallBudget } from './plan-candidates.ts';
import { isKindDrawn, placeOf, screenBox } from './plan-input.ts';
import type { PlanInput } from './plan-input.ts';
import { GAP, makeRoom } from './screen-room.ts';

/** More than these are never drawn of a focus: a person could not read them. */
const MOST = 220;

type NearInput = Pick<PlanInput, 'visibility' | 'lens' | 'width' | 'height' | 'zoom' | 'free'>;

/** The nodes of the focus that may be drawn, in the order in which they claim room: the hubs, then step by step, ideas and talks that many share before the rest. */
export function nearNodes(model: MapModel, input: NearInput): MapNode[] {
  const nodes = allNear(model, input);
  const hubs = nodes.filter(({ key }) => input.visibility?.near?.get(key) === 0);
  return nodes.slice(0, Math.max(smallBudget(model, input) ?? MOST, hubs.length));
}

/** All nodes of the focus that the lens draws, in that order. */
export function allNear(model: MapModel, input: NearInput): MapNode[] {
  const near = input.visibility?.near ?? new Map<string, number>();
  const nodes = [...near].flatMap(([key, step]) => {
    const node = model.nodes.get(key);
    if (node === undefined || !(isKindDrawn(node.kind, input.lens) || (step === 0 && node.kind !== 'speaker'))) return [];
    return [{ node, step, later: node.tier === 'inner' ? 1 : 0 }];
  });
  nodes.sort((a, b) => a.step - b.step || a.later - b.later || b.node.importance - a.node.importance || (a.node.key < b.node.key ? -1 : 1));
  return nodes.map(({ node }) => node);
}

/**
 * Places for the nodes of a focus that would cover others where they stand, in px of the layout; found once, so that zooming moves none.
 * What `stays` is never moved; what finds no room anywhere around its place keeps it and is drawn from a closer zoom on.
 */
export function placeNearApart(model: MapModel, input: PlanInput, stays: (node: MapNode) => boolean): Map<string, Point> {
  const nodes = nearNodes(model, input);
  const room = makeRoom(GAP);
  const moved = new Map<string, Point>();
  const take = (node: MapNode, at: Point) => room.take(screenBox(node, at, input.scale));
  const settled = nodes.filter(stays);
  for (const node of settled) take(node, placeOf(node, input));
  for (const node of nodes) {
    if (stays(node)) continue;
    const home = placeOf(node, input);
    const at = findFreePlace(node, home, input.scale, room.isFree, Infinity);
    if (!room.isFree(screenBox(node, at, input.scale))) continue;
    take(node, at);
    moved.set(node.key, at);
  }
  return moved;
}
