import type { Camera } from '../state/view-state.ts';
import { findClearPart, isClear } from './clear-part.ts';
import type { ClearPart } from './clear-part.ts';
import { uncover } from './covered.ts';
import type { Covered } from './covered.ts';
import { drawIn } from './draw-in.ts';
import { fitFree } from './fit-free.ts';
import type { MapNode, Point } from './map-node.ts';
import type { MapScreen } from './map-screen.ts';
import { screenBox } from './plan-input.ts';
import { GAP, makeRoom, overlap } from './screen-room.ts';
import type { ScreenBox } from './screen-room.ts';

/** What is drawn together on a small screen: where it is looked at, and what of it has room in sight. */
export interface Together {
  readonly camera: Camera;
  /** Where those stand that do not stand where they always do, in px of the layout. */
  readonly places: ReadonlyMap<string, Point>;
  /** The keys of all that have room. */
  readonly fits: ReadonlySet<string>;
}

/** What is drawn together, the first `must` of it in any case; `isCut`: there was more. */
export interface ToDraw {
  readonly nodes: readonly MapNode[];
  readonly must: number;
  readonly isCut: boolean;
}

/** Where it may be looked at: `cameras` first, as they are, then from no further than `least`. */
interface Look {
  readonly screen: MapScreen;
  readonly covered: Covered;
  readonly cameras: readonly Camera[];
  readonly least: number;
}

/** What is drawn, in the room that it takes: what it is all about is drawn as chosen. */
type Boxed = Pick<MapNode, 'box'>;

/** How closely a place is looked for, in px. */
const STEP = 6;
/** What is said at the foot of the map when not all have room, in px. */
const FOOT = { width: 150, height: 34 } as const;
/** Where in the free part of the screen the first node is tried where not all fit around its own place: its middle, its edges. */
const SPOTS = [
  { x: 0, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 1, y: 0 },
];

/**
 * Draws nodes, the one that matters most first, into what a small screen has free of what lies over it. What stands in sight stays there; the others are drawn in beside it.
 * Of several ways the first in which all have room, else the one in which most have; it is then free at the foot too, where it is said that some are missing.
 */
export function drawTogether(all: ToDraw, look: Look): Together | undefined {
  const { nodes } = all;
  const sayingSo = { ...look.covered, foot: FOOT };
  let best: Together | undefined;
  for (const covered of all.isCut ? [sayingSo] : [look.covered, sayingSo]) {
    best = undefined;
    for (const camera of waysToLook(nodes, { ...look, covered })) {
      const drawn = drawWhere(all, camera, look.screen, covered);
      if (drawn.fits.size > (best?.fits.size ?? 0)) best = drawn;
      if (drawn.fits.size === nodes.length) return best;
    }
  }
  return best;
}

function* waysToLook(nodes: readonly MapNode[], { screen, covered, cameras, least }: Look): Generator<Camera, void> {
  const [first] = nodes;
  if (first === undefined) return;
  const stays = nodes.filter((node) => node === first || isPlaced(node, screen));
  const isSeen = (camera: Camera) => {
    const [scale, clear] = [screen.scaleAt(camera.zoom), findClearPart(camera, screen, covered)];
    return stays.every((node) => isClear(screenBox(node, screen.place(node), scale), clear));
  };
  yield* cameras.filter(isSeen);
  const fit = fitFree(stays, screen.place, { screen, covered, most: 1 });
  if (fit.zoom >= least) yield fit;
  const scale = screen.scaleAt(least);
  const room = findClearPart({ x: 0, y: 0, zoom: least }, screen, covered).frame;
  const at = screen.place(first);
  for (const { x, y } of SPOTS) {
    const [right, down] = [(x * (room.width - first.box.width)) / 2, (y * (room.height - first.box.height)) / 2 - first.box.dy];
    yield uncover({ x: at.x - right / scale.x, y: at.y - down / scale.y, zoom: least }, covered, scale);
  }
}

function drawWhere({ nodes, must }: ToDraw, camera: Camera, screen: MapScreen, covered: Covered): Together {
  const scale = screen.scaleAt(camera.zoom);
  const clear = findClearPart(camera, screen, covered);
  const room = makeRoom(GAP);
  const fits = new Set<string>();
  const places = new Map<string, Point>();
  const heads = new Set(nodes.slice(0, must));
  const boxed = (node: MapNode): Boxed => ({ box: (heads.has(node) ? node.chosenBox : undefined) ?? node.box });
  const take = ({ key }: MapNode, box: ScreenBox) => {
    room.take(box);
    fits.add(key);
  };
  const stay = (node: MapNode) => {
    const box = screenBox(boxed(node), screen.place(node), scale);
    const stays = isPlaced(node, screen) && isClear(box, clear) && room.isFree(box);
    if (stays || screen.pinned.has(node.key)) take(node, box);
  };
  const come = (node: MapNode) => {
    const at = fits.has(node.key) ? undefined : findClearPlace(boxed(node), screen.place(node), scale, clear, room.isFree);
    if (at === undefined) return;
    take(node, screenBox(boxed(node), at, scale));
    places.set(node.key, at);
  };
  for (const some of [nodes.slice(0, must), nodes.slice(must)]) {
    some.forEach(stay);
    some.forEach(come);
  }
  return { camera, places, fits };
}

function isPlaced({ key }: MapNode, { settled, pinned }: MapScreen): boolean {
  return settled.has(key) || pinned.has(key);
}

/** The free place in the clear part of the screen nearest to where a node belongs. */
function findClearPlace(node: Boxed, home: Point, scale: Point, clear: ClearPart, isFree: (box: ScreenBox) => boolean): Point | undefined {
  const { frame, corners } = clear;
  const { width, height, ...at } = screenBox(node, drawIn(node, home, frame, scale), scale);
  const [across, down] = [tries(frame.x, frame.width - width, at.x), tries(frame.y, frame.height - height, at.y)];
  let best: { readonly x: number; readonly y: number; readonly far: number } | undefined;
  for (const x of across) {
    for (const y of down) {
      const far = Math.hypot(x - at.x, y - at.y);
      if (far >= (best?.far ?? Number.POSITIVE_INFINITY)) continue;
      const box = { x, y, width, height };
      if (corners.every((corner) => !overlap(box, corner)) && isFree(box)) best = { x, y, far };
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
