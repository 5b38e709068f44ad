import { drawIn } from './draw-in.ts';
import { FAR, findFreePlace } from './find-free-place.ts';
import type { MapNode, Point } from './map-node.ts';
import { isPinned, placeOf, screenBox } from './plan-input.ts';
import type { PlanInput } from './plan-input.ts';
import { isWithin, makeRegionTest } from './plan-regions.ts';
import type { PlannedRegion } from './plan-regions.ts';
import { gapAt, makeRoom, overlap, widen } from './screen-room.ts';
import type { ScreenBox } from './screen-room.ts';

/** What is not lit and gives way to a guest. */
type Giving = 'nothing' | 'one idea' | 'ideas' | 'all';

/** How far from its place what a choice brings along may stand, in px on screen: better there than in the place of another, better far than outside. */
const REACH = { near: 300, far: 430 } as const;
/** What gives way, and how far a guest may stand for that, the best first. */
const WAYS: readonly { readonly giving: Giving; readonly reach: number }[] = [
  { giving: 'nothing', reach: FAR },
  { giving: 'one idea', reach: FAR },
  { giving: 'nothing', reach: REACH.near },
  { giving: 'ideas', reach: FAR },
  { giving: 'nothing', reach: REACH.far },
  { giving: 'ideas', reach: REACH.far },
  { giving: 'all', reach: REACH.far },
];

/** Where guests find places beside what is drawn. */
export interface GuestRoom {
  /** A node stands there. */
  readonly take: (node: MapNode, at: Point, isLit: boolean) => void;
  /** A place for what a choice brings along, in px of the layout, over nothing that is lit: in its own region, else in one, else on the map. One that `must` be drawn has a place in any case. */
  readonly find: (node: MapNode, must: boolean) => Point | undefined;
}

/** The room of a map for guests: what lies over it and the names of its regions are taken from the first. */
export function makeGuestRoom(input: PlanInput, regions: readonly PlannedRegion[]): GuestRoom {
  const { bounds, scale } = input;
  const gap = gapAt(input.zoom);
  const rooms = { nothing: makeRoom(gap), ideas: makeRoom(gap), all: makeRoom(gap) };
  const ideas: ScreenBox[] = [];
  const isOneAtMost = (box: ScreenBox) => ideas.filter((idea) => overlap(widen(box, gap), idea)).length <= 1;
  const tests: Readonly<Record<Giving, (box: ScreenBox) => boolean>> = {
    nothing: rooms.nothing.isFree,
    'one idea': (box) => rooms.ideas.isFree(box) && isOneAtMost(box),
    ideas: rooms.ideas.isFree,
    all: rooms.all.isFree,
  };
  const names = regions.filter(({ lines }) => lines.length > 0).map(({ name }) => name);
  // What is drawn together is looked at elsewhere than the whole map, which has its buttons where they are not now.
  const over = [...((input.fits === undefined && input.overlays) || []), ...(input.above ?? []), ...names];
  for (const room of Object.values(rooms)) for (const box of over) room.take(box);
  const inOwn = makeRegionTest(input, regions);
  const inOne = (box: ScreenBox) => regions.some((region) => isWithin(box, region));
  const inside = (box: ScreenBox) => bounds === undefined || isWithin(box, bounds);
  const search = (node: MapNode, home: Point, places: readonly ((box: ScreenBox) => boolean)[]): Point | undefined => {
    for (const { giving, reach } of WAYS) {
      for (const isPlace of places) {
        const isFree = (box: ScreenBox) => isPlace(box) && tests[giving](box);
        const at = findFreePlace(node, home, scale, isFree, reach);
        if (isFree(screenBox(node, at, scale))) return at;
      }
    }
    return undefined;
  };
  return {
    take: (node, at, isLit) => {
      const box = screenBox(node, at, scale);
      rooms.nothing.take(box);
      if (isLit || node.kind === 'talk') rooms.ideas.take(box);
      else ideas.push(box);
      if (isLit) rooms.all.take(box);
    },
    find: (node, must) => {
      const place = placeOf(node, input);
      if (isPinned(node, input)) return place;
      const home = bounds === undefined ? place : drawIn(node, place, bounds, scale);
      const within =
        regions.length === 0 ? [] : [(box: ScreenBox) => inside(box) && inOwn(node, box), (box: ScreenBox) => inside(box) && inOne(box)];
      const at = search(node, home, within) ?? search(node, home, [inside]);
      return at ?? (must ? (search(node, home, [() => true]) ?? home) : undefined);
    },
  };
}
