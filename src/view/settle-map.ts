import { pushApart } from '../model/push-apart.ts';
import type { PushedBox } from '../model/push-apart.ts';
import { CHIP_CORNER } from './chip-corner.ts';
import { findFreePlace } from './find-free-place.ts';
import { MARGIN } from './fit-map.ts';
import type { MapFit } from './fit-map.ts';
import { COMPANIONS, groupAll } from './map-group.ts';
import type { MapGroup } from './map-group.ts';
import type { MapModel, MapNode, Point } from './map-node.ts';
import { packRows } from './pack-rows.ts';
import { GAP } from './screen-room.ts';
import type { ScreenBox, ScreenRoom } from './screen-room.ts';

/** The size of the map on screen, in px. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** What stays free in the lower corner at the end, for buttons that lie on the map. */
  readonly corner: { readonly width: number; readonly height: number };
}

type Places = ReadonlyMap<string, Point>;

interface SettledBox extends PushedBox {
  readonly key: string;
  readonly dy: number;
}

/** Px that stay free between two nodes: as much as the screen has room for. */
const GAPS = [14, 11, GAP + 1];
/** Px that stay free at the edge of the screen. */
export const EDGE = 12;
const ROUNDS = 160;
/** The line at the lower edge that says how many are drawn. */
const CAPTION = { width: 160, height: 34 } as const;

/**
 * Places for the first nodes of a map as it is fitted, in px of the layout: where the layout has them, moved as little as this screen and its font ask for,
 * so that none overlap; for as many as there is room for.
 */
export function settleMap(nodes: readonly MapNode[], { scale, center }: MapFit, frame: MapFrame): Map<string, Point> {
  const inner = { width: frame.width - 2 * MARGIN, height: frame.height - 2 * MARGIN };
  const boxOf = ({ key, x, y, box: { width, height, dy } }: MapNode): SettledBox => {
    return { key, x: (x - center.x) * scale.x, y: (y - center.y) * scale.y + dy, dy, width, height };
  };
  for (let count = nodes.length; count > 0; count -= Math.ceil(count / 16)) {
    for (const gap of GAPS) {
      const boxes = nodes.slice(0, count).map(boxOf);
      if (!pushApart([...boxesOn(frame), ...boxes], { gap, rounds: ROUNDS, frame: inner })) continue;
      return new Map(boxes.map(({ key, x, y, dy }) => [key, { x: x / scale.x + center.x, y: (y - dy) / scale.y + center.y }]));
    }
  }
  return new Map();
}

/** Places for a map of every kind: in rows as the layout has them, each card with what belongs to it, with less of that where not all cards have room, but with some. */
export function settleRows(model: MapModel, nodes: readonly MapNode[], { scale, center }: MapFit, frame: MapFrame, most: number): Places {
  const home = ({ head: { x, y, box } }: MapGroup) => ({ x: (x - center.x) * scale.x, y: (y - center.y) * scale.y + box.dy });
  const inner = { x: 0, y: 0, width: frame.width - 2 * MARGIN, height: frame.height - 2 * EDGE };
  const talks = nodes.filter(({ kind }) => kind === 'talk');
  const talksFirst = [...talks, ...nodes.filter(({ kind }) => kind !== 'talk')];
  for (let companions = COMPANIONS; ; companions -= 1) {
    const into = { frame: inner, taken: boxesOn(frame), gap: GAP + 1, most, home };
    const places = packRows(groupAll(model, talksFirst, companions), into);
    if (companions > 1 && !talks.every(({ key }) => places.has(key))) continue;
    return new Map([...places].map(([key, { x, y }]) => [key, { x: x / scale.x + center.x, y: y / scale.y + center.y }]));
  }
}

/** Where nodes are added: `room` holds what stands in the way besides nodes. */
export interface AddInto {
  readonly fit: MapFit;
  readonly frame: MapFrame;
  readonly room: ScreenRoom;
  /** How far from its place a node may be put, in px on screen. */
  readonly reach: number;
  /** No more than these have places then. */
  readonly most: number;
}

/** What the buttons on the map take, around its middle. */
export function cornerBox({ width, height, corner }: MapFrame): PushedBox {
  return { x: (width - corner.width) / 2, y: (height - corner.height) / 2, ...corner, fixed: true };
}

/** What stays free of nodes, around the middle of the map: its buttons, the line that says how many are drawn, what says how much is filtered, so that it covers none when it comes. */
export function boxesOn(frame: MapFrame): PushedBox[] {
  const atStart = (box: { readonly width: number; readonly height: number }, side: 1 | -1): PushedBox => {
    return { x: (box.width - frame.width) / 2, y: (side * (frame.height - box.height)) / 2, ...box, fixed: true };
  };
  return [cornerBox(frame), atStart(CAPTION, 1), atStart(CHIP_CORNER, -1)];
}

/** Adds places for further nodes, in rank, where room is free near their own; what has a place keeps it, what finds none is left out. */
export function addBetween(
  nodes: readonly MapNode[],
  places: Places,
  { fit: { scale, center }, frame, room, reach, most }: AddInto,
): Map<string, Point> {
  const all = new Map(places);
  for (const box of boxesOn(frame)) room.take({ ...box, x: box.x + center.x * scale.x, y: box.y + center.y * scale.y });
  const talks = new Map(nodes.map((node) => [node.key, node]));
  const boxAt = ({ box: { width, height, dy } }: MapNode, { x, y }: Point) => ({ x: x * scale.x, y: y * scale.y + dy, width, height });
  for (const node of nodes) {
    const place = places.get(node.key);
    if (place !== undefined) room.take(boxAt(node, place));
  }
  const isPlace = (box: ScreenBox) =>
    Math.abs(box.x - center.x * scale.x) * 2 + box.width < frame.width - 2 * EDGE &&
    Math.abs(box.y - center.y * scale.y) * 2 + box.height < frame.height - 2 * EDGE &&
    room.isFree(box);
  for (const node of nodes) {
    if (all.size >= most) break;
    if (all.has(node.key)) continue;
    const place = findFreePlace(node, homePlace(node, places, talks), scale, isPlace, reach);
    if (!isPlace(boxAt(node, place))) continue;
    room.take(boxAt(node, place));
    all.set(node.key, place);
  }
  return all;
}

function homePlace(node: MapNode, places: Places, all: ReadonlyMap<string, MapNode>): Point {
  const [talk] = node.talks;
  const after = node.talks.length === 1 && talk !== undefined ? places.get(talk) : undefined;
  const before = talk === undefined ? undefined : all.get(talk);
  return after === undefined || before === undefined ? node : { x: node.x + after.x - before.x, y: node.y + after.y - before.y };
}
