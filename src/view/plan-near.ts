import { findFreePlace } from './find-free-place.ts';
import type { MapModel, MapNode, Point } from './map-node.ts';
import { nodeBudget } from './plan-candidates.ts';
import { isKindDrawn, placeOf, screenBox } from './plan-input.ts';
import type { PlanInput } from './plan-input.ts';
import { GAP, makeRoom } from './screen-room.ts';

/** More than these are never drawn of a focus: a person could not read them. */
const MOST = 220;

/** The nodes of the focus in the order in which they claim room: the hubs, then step by step, ideas and talks that many share before the rest. */
export function nearNodes(model: MapModel, input: Pick<PlanInput, 'visibility' | 'lens' | 'width' | 'height' | 'zoom'>): MapNode[] {
  const near = input.visibility?.near ?? new Map<string, number>();
  const nodes = [...near].flatMap(([key, step]) => {
    const node = model.nodes.get(key);
    if (node === undefined || !(isKindDrawn(node.kind, input.lens) || (step === 0 && node.kind !== 'speaker'))) return [];
    return [{ node, step, later: node.tier === 'inner' ? 1 : 0 }];
  });
  nodes.sort((a, b) => a.step - b.step || a.later - b.later || b.node.importance - a.node.importance || (a.node.key < b.node.key ? -1 : 1));
  const most = input.width <= 480 ? nodeBudget(model, input) : MOST;
  return nodes.slice(0, Math.max(most, nodes.filter(({ step }) => step === 0).length)).map(({ node }) => node);
}

/**
 * Places for the nodes of a focus that would cover others where they stand, in px of the layout; found once, so that zooming moves none.
 * What `stays` is never moved; what finds no room near its place keeps it and is drawn from a closer zoom on.
 */
export function placeNearApart(model: MapModel, input: PlanInput, stays: (key: string) => boolean): Map<string, Point> {
  const nodes = nearNodes(model, input);
  const room = makeRoom(GAP);
  const moved = new Map<string, Point>();
  const take = (node: MapNode, at: Point) => room.take(screenBox(node, at, input.scale));
  const settled = nodes.filter(({ key }) => stays(key));
  for (const node of settled) take(node, placeOf(node, input));
  for (const node of nodes) {
    if (stays(node.key)) continue;
    const home = placeOf(node, input);
    const at = findFreePlace(node, home, input.scale, room.isFree);
    if (!room.isFree(screenBox(node, at, input.scale))) continue;
    take(node, at);
    moved.set(node.key, at);
  }
  return moved;
}
