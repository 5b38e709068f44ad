import type { MapModel, MapNode, Point } from './map-node.ts';
import type { MapPlan, PlannedNode } from './map-plan.ts';
import { TRIES, candidates, nodeBudget, unaskedNodes } from './plan-candidates.ts';
import { findAsked } from './plan-chosen.ts';
import type { Asked } from './plan-chosen.ts';
import { countDrawn } from './count-drawn.ts';
import { findFreePlace } from './find-free-place.ts';
import { makeGuestRoom } from './place-guest.ts';
import { planEdges } from './plan-edges.ts';
import { isOut, isPinned, placeOf, screenBox } from './plan-input.ts';
import type { PlanInput } from './plan-input.ts';
import { allNear, nearNodes } from './plan-near.ts';
import { makeRegionTest, planRegions, takeNames } from './plan-regions.ts';
import type { PlannedRegion } from './plan-regions.ts';
import { gapAt, makeRoom, overlap, widen } from './screen-room.ts';
import type { ScreenBox } from './screen-room.ts';

type Placed = Map<MapNode, Point>;

/** Decides what is drawn: by rank, greedily, never overlapping; what is chosen, and what is joined with it, always; of a focus nothing else. */
export function planMap(model: MapModel, input: PlanInput): MapPlan {
  const asked = findAsked(model, input);
  const near = input.visibility?.near;
  const regions = near === undefined ? planRegions(input) : [];
  const { placed, away } =
    near === undefined ? placeAll(model, input, asked, regions) : { placed: placeNear(model, input, asked), away: undefined };
  const chosen = new Set(asked.chosen);
  const ends = new Set(asked.ends);
  // What is not pointed at stays where it is, faded.
  const lit = new Set(ends.size > 0 ? [...asked.chosen, ...asked.ends] : asked.lit);
  const shown = countShown(placed.keys());
  const nodes = [...placed].map(([node, at]) => ({
    node,
    at,
    chosen: chosen.has(node),
    lit: lit.has(node),
    end: ends.has(node) && !chosen.has(node),
    out: isOut(node, input),
    pinned: isPinned(node, input),
    waiting: Math.max(0, (node.words?.own ?? 0) - (shown.get(node.key) ?? 0)),
  }));
  // In a focus everything drawn is asked for: only a choice of something else than its hubs leaves the rest behind.
  const isApart = near === undefined || ends.size > 0 || asked.path !== undefined || asked.chosen.some(({ key }) => near.get(key) !== 0);
  const fading = isApart && asked.lit.length > 0;
  const edges = planEdges(model, nodes, asked, input, isApart);
  const all = near === undefined ? asked.lit.length + asked.more : allNear(model, input).length;
  const seen = near === undefined ? asked.lit.filter((node) => placed.has(node)).length : placed.size;
  return {
    scale: input.scale,
    nodes,
    edges,
    regions: input.fits === undefined ? regions : clearNames(regions, nodes, input),
    fading,
    drawn: countDrawn(model, nodes, edges, input),
    asked: input.fits && { drawn: seen, total: Math.max(seen, all) },
    away,
  };
}

/** The nodes of the whole map. A choice brings along what then finds room, a filter takes from what is drawn without one, and what then has room is added: nothing moves. */
function placeAll(
  model: MapModel,
  input: PlanInput,
  asked: Asked,
  regions: readonly PlannedRegion[],
): { readonly placed: Placed; readonly away: readonly string[] } {
  const first = placeFirst(model, input, asked);
  const placed = withGuests(input, first, { ...asked, lit: thatFit(asked, input) }, regions);
  const { visibility } = input;
  if (visibility === undefined || visibility.out.size === 0) return { placed, away: [] };
  const away = [...placed.keys()].map(({ key }) => key).filter((key) => visibility.out.has(key));
  return { placed: withoutFiltered(model, input, placed, new Set(asked.lit)), away };
}

/** What is drawn without a choice; where that is drawn together on a small map, what it lights, and what then has room beside it. */
function placeFirst(model: MapModel, input: PlanInput, asked: Asked): Placed {
  const unasked = unaskedNodes(model, input);
  const { fits } = input;
  if (fits === undefined) return new Map(unasked.map((node) => [node, placeOf(node, input)]));
  const placed: Placed = new Map();
  const room = makeRoom(gapAt(input.zoom));
  for (const node of asked.lit) {
    if (!fits.has(node.key)) continue;
    const at = placeOf(node, input);
    placed.set(node, at);
    room.take(screenBox(node, at, input.scale));
  }
  const isLit = new Set(asked.lit);
  for (const node of unasked) {
    const at = placeOf(node, input);
    if (!isLit.has(node) && (isPinned(node, input) || room.isFree(screenBox(node, at, input.scale)))) placed.set(node, at);
  }
  return placed;
}

/** What a choice lights, on a small map without what has no room there; what is chosen itself always. */
function thatFit({ lit, chosen, ends }: Asked, { fits }: PlanInput): readonly MapNode[] {
  const must = new Set([...chosen, ...ends]);
  return lit.filter((node) => must.has(node) || fits?.has(node.key) !== false);
}

/** The regions, without the names that what is drawn together stands on. */
function clearNames(regions: readonly PlannedRegion[], nodes: readonly PlannedNode[], { scale }: PlanInput): readonly PlannedRegion[] {
  const boxes = nodes.filter(({ lit }) => lit).map(({ node, at }) => screenBox(node, at, scale));
  return regions.map((region) => (boxes.some((box) => overlap(box, region.name)) ? { ...region, lines: [] } : region));
}

/** What is drawn, with what is asked for besides: beside the others where there is room, else those that are in its way go. */
function withGuests(input: PlanInput, first: Placed, { lit, chosen, ends }: Asked, regions: readonly PlannedRegion[]): Placed {
  const guests = lit.filter((node) => !first.has(node));
  if (guests.length === 0) return first;
  const placed = new Map(first);
  const isLit = new Set(lit);
  const must = new Set([...chosen, ...ends]);
  const room = makeGuestRoom(input, regions);
  for (const [node, at] of first) room.take(node, at, isLit.has(node));
  for (const node of guests) {
    const at = room.find(node, must.has(node));
    if (at === undefined) continue;
    const box = widen(screenBox(node, at, input.scale), gapAt(input.zoom));
    if (!isPinned(node, input)) {
      for (const [other, its] of placed) {
        if (!isLit.has(other) && !isPinned(other, input) && overlap(box, screenBox(other, its, input.scale))) placed.delete(other);
      }
    }
    placed.set(node, at);
    room.take(node, at, true);
  }
  return placed;
}

function withoutFiltered(model: MapModel, input: PlanInput, all: Placed, lit: ReadonlySet<MapNode>): Placed {
  const seen: Placed = new Map([...all].filter(([node]) => !isOut(node, input) || lit.has(node)));
  const kept = input.visibility?.fades === true ? all : seen;
  const regions = planRegions(input);
  const room = makeRoom(gapAt(input.zoom));
  takeNames(regions, room);
  const isInRegion = makeRegionTest(input, regions);
  for (const box of input.overlays ?? []) room.take(box);
  for (const [node, at] of kept) if (!isPinned(node, input)) room.take(screenBox(node, at, input.scale));
  const isPlace = (node: MapNode, box: ScreenBox) => isInRegion(node, box) && room.isFree(box);
  const added: Placed = new Map();
  const most = nodeBudget(model, input);
  let left = most - seen.size;
  let tries = left > 0 ? most * TRIES : 0;
  for (const node of candidates(model, input)) {
    if (left <= 0 || tries === 0) break;
    if (isOut(node, input) || all.has(node)) continue;
    tries -= 1;
    const home = placeOf(node, input);
    // In the regions of a whole map places are found for what was not drawn before.
    const isFound = regions.length > 0 && input.zoom === 1;
    const at = isFound ? findFreePlace(node, home, input.scale, (box) => isPlace(node, box)) : home;
    const box = screenBox(node, at, input.scale);
    if (!isPinned(node, input) && !isPlace(node, box)) continue;
    room.take(box);
    added.set(node, at);
    left -= 1;
  }
  return new Map([...kept, ...added]);
}

/** The nodes of a focus that have room at their places, what is asked for first. */
function placeNear(model: MapModel, input: PlanInput, asked: Asked): Placed {
  const first: Placed = new Map();
  const room = makeRoom(gapAt(input.zoom));
  for (const node of [...asked.lit, ...nearNodes(model, input)]) {
    if (first.has(node) || input.fits?.has(node.key) === false) continue;
    const at = placeOf(node, input);
    const box = screenBox(node, at, input.scale);
    if (!isPinned(node, input) && !room.isFree(box)) continue;
    first.set(node, at);
    room.take(box);
  }
  return withGuests(input, first, { ...asked, lit: thatFit(asked, input) }, []);
}

/** How many ideas and papers of a talk alone are drawn, by its key. */
function countShown(nodes: Iterable<MapNode>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, talks } of nodes) {
    if (kind === 'paper' || (kind === 'concept' && talks.length === 1))
      for (const talk of talks) counts.set(talk, (counts.get(talk) ?? 0) + 1);
  }
  return counts;
}
