import { drawIn } from './draw-in.ts';
import { findFreePlace } from './find-free-place.ts';
import type { MapModel, MapNode, Point } from './map-node.ts';
import { nodeBudget } from './plan-candidates.ts';
import { isKindDrawn, placeOf, screenBox } from './plan-input.ts';
import type { PlanInput } from './plan-input.ts';
import { isWithin } from './plan-regions.ts';
import { GAP, makeRoom, overlap } from './screen-room.ts';
import type { ScreenBox } from './screen-room.ts';

/** More than these are never drawn of a focus: a person could not read them. */
const MOST = 220;

/** A map as narrow as a phone's shows no more of a focus than of the whole. */
const NARROW = 480;

/** What of the screen is clear of what lies over it, where the focus is looked at, in px on screen. */
export interface ClearPart {
  readonly frame: ScreenBox;
  readonly corner: ScreenBox;
}

/** How closely a place is looked for in the clear part of a small screen, in px. */
const STEP = 6;

/** Whether a map is so narrow that what is near has to be drawn together. */
export function isNarrowMap({ width }: { readonly width: number }): boolean {
  return width <= NARROW;
}

/** Whether a box on screen lies in what is clear of it. */
export function isClear(box: ScreenBox, { frame, corner }: ClearPart): boolean {
  return isWithin(box, frame) && !overlap(box, corner);
}

/** The nodes of the focus in the order in which they claim room: the hubs, then step by step, ideas and talks that many share before the rest. */
export function nearNodes(
  model: MapModel,
  input: Pick<PlanInput, 'visibility' | 'lens' | 'width' | 'height' | 'zoom' | 'under'>,
): MapNode[] {
  const near = input.visibility?.near ?? new Map<string, number>();
  const nodes = [...near].flatMap(([key, step]) => {
    const node = model.nodes.get(key);
    if (node === undefined || !(isKindDrawn(node.kind, input.lens) || (step === 0 && node.kind !== 'speaker'))) return [];
    return [{ node, step, later: node.tier === 'inner' ? 1 : 0 }];
  });
  nodes.sort((a, b) => a.step - b.step || a.later - b.later || b.node.importance - a.node.importance || (a.node.key < b.node.key ? -1 : 1));
  const most = isNarrowMap(input) ? nodeBudget(model, { ...input, height: input.height - (input.under ?? 0) }) : MOST;
  return nodes.slice(0, Math.max(most, nodes.filter(({ step }) => step === 0).length)).map(({ node }) => node);
}

/**
 * Places for the nodes of a focus that would cover others where they stand, in px of the layout; found once, so that zooming moves none.
 * What `stays` is never moved; what finds no room near its place keeps it and is drawn from a closer zoom on. On a small screen they are drawn into what is `clear` of it.
 */
export function placeNearApart(
  model: MapModel,
  input: PlanInput,
  stays: (node: MapNode) => boolean,
  clear?: ClearPart,
): Map<string, Point> {
  const nodes = nearNodes(model, input);
  const room = makeRoom(GAP);
  const moved = new Map<string, Point>();
  const take = (node: MapNode, at: Point) => room.take(screenBox(node, at, input.scale));
  const settled = nodes.filter(stays);
  for (const node of settled) take(node, placeOf(node, input));
  for (const node of nodes) {
    if (stays(node)) continue;
    const home = placeOf(node, input);
    const at =
      clear === undefined
        ? findFreePlace(node, home, input.scale, room.isFree)
        : findClearPlace(node, home, input, { clear, isFree: (box) => room.isFree(box) && !overlap(box, clear.corner) });
    if (at === undefined || !room.isFree(screenBox(node, at, input.scale))) continue;
    take(node, at);
    moved.set(node.key, at);
  }
  return moved;
}

/** The free place in the clear part of the screen nearest to where a node belongs. */
function findClearPlace(
  node: MapNode,
  home: Point,
  { scale }: PlanInput,
  { clear: { frame }, isFree }: { readonly clear: ClearPart; readonly isFree: (box: ScreenBox) => boolean },
): Point | undefined {
  const { width, height, ...at } = screenBox(node, drawIn(node, home, frame, scale), scale);
  const [across, down] = [tries(frame.x, frame.width - width, at.x), tries(frame.y, frame.height - height, at.y)];
  let best: { readonly x: number; readonly y: number; readonly far: number } | undefined;
  for (const x of across) {
    for (const y of down) {
      const far = Math.hypot(x - at.x, y - at.y);
      if (far < (best?.far ?? Number.POSITIVE_INFINITY) && isFree({ x, y, width, height })) best = { x, y, far };
    }
  }
  return best && { x: best.x / scale.x, y: (best.y - node.box.dy) / scale.y };
}

/** Where a middle can be in a stretch: where it belongs, the ends, and every few px between. */
function tries(middle: number, room: number, own: number): number[] {
  if (room < 0) return [];
  const places = [own, middle + room / 2];
  for (let at = middle - room / 2; at < middle + room / 2; at += STEP) places.push(at);
  return places;
}
