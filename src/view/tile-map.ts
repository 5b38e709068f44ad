import { LINE, REGION } from '../model/map-box.ts';
import type { MapFit } from './fit-map.ts';
import type { MapCommunity, MapModel, MapNode, Point, RegionName } from './map-node.ts';
import { GAP } from './screen-room.ts';
import type { ScreenBox } from './screen-room.ts';
import { EDGE } from './settle-map.ts';

/** A tile of a large map: a community, or several that lie side by side. Where it lies, and what of it is for nodes, on screen at zoom 1, in px from the map's middle. */
export interface MapTile {
  readonly id: string;
  readonly communities: ReadonlySet<number>;
  readonly names: readonly RegionName[];
  readonly frame: ScreenBox;
  readonly inner: ScreenBox;
  /** Where a node of its communities stands, in px of the layout. */
  readonly place: (node: Point) => Point;
}

/** Px² of the map for one tile: with its name room for five to eight nodes. */
const ROOM = 62_000;
/** A tile is about so many times as wide as it is high. */
const SHAPE = 1.35;
/** A narrower one would hold one card beside nothing, a lower one a single row of ideas. */
const NARROWEST = 235;
const LOWEST = 158;
/** Px between two tiles. */
const BETWEEN = 8;
/** Px between the edge of a tile and its nodes. */
const RIM = 6;
/** Px at the lower edge of the map for how many nodes are drawn. */
const CAPTION = 30;
/** Px between the outermost places and the edge of what is for nodes. */
const AROUND = { x: 16, y: 8 } as const;

/**
 * Tiles a map as it is fitted into a frame: rows from the top, tiles from the left, as the layout has the communities, all of about the same size.
 * Where there are more communities than tiles have room, neighbours share one.
 */
export function tileMap(model: MapModel, fit: MapFit, { width, height }: { readonly width: number; readonly height: number }): MapTile[] {
  const { communities } = model;
  const whole = { width: width - 2 * EDGE, height: height - EDGE - CAPTION };
  const area = whole.width * whole.height;
  const wanted = Math.min(communities.length, area / ROOM);
  const columns = Math.max(1, Math.min(Math.round(whole.width / Math.sqrt((area / wanted) * SHAPE)), Math.floor(whole.width / NARROWEST)));
  const rows = Math.max(1, Math.min(Math.round(wanted / columns), Math.floor(whole.height / LOWEST)));
  const count = Math.min(communities.length, rows * columns);
  const counts = Array.from({ length: rows }, (_, row) => Math.floor(((row + 1) * count) / rows) - Math.floor((row * count) / rows));
  const tiles: MapTile[] = [];
  let top = EDGE - height / 2;
  for (const [row, members] of divide(byAxis(communities, 'y'), counts).entries()) {
    const across = counts[row] ?? 1;
    const size = { width: whole.width / across, height: (whole.height * (across + 1)) / (count + rows) };
    const ones = Array.from({ length: across }, () => 1);
    for (const [column, group] of divide(byAxis(members, 'x'), ones).entries()) {
      const frame = {
        x: EDGE - width / 2 + (column + 0.5) * size.width,
        y: top + size.height / 2,
        width: size.width - BETWEEN,
        height: size.height - BETWEEN,
      };
      tiles.push(makeTile(model, group, frame, fit));
    }
    top += size.height;
  }
  return tiles;
}

/** The place of a node in the tile of its community; its own where it has none. */
export function makePlaces(tiles: readonly MapTile[]): (node: MapNode) => Point {
  const own = tilesByCommunity(tiles);
  return (node) => own.get(node.community)?.place(node) ?? node;
}

/** The tile of each community. */
export function tilesByCommunity(tiles: readonly MapTile[]): ReadonlyMap<number, MapTile> {
  return new Map(tiles.flatMap((tile) => [...tile.communities].map((community) => [community, tile] as const)));
}

function makeTile(model: MapModel, group: readonly MapCommunity[], frame: ScreenBox, { scale, center }: MapFit): MapTile {
  const communities = new Set(group.map(({ community }) => community));
  // A name is taken with a little air, like a node.
  const head = REGION.padding + REGION.font * LINE + GAP - RIM / 2;
  const inner = { x: frame.x, y: frame.y + head / 2, width: frame.width - 2 * RIM, height: frame.height - head - 2 * RIM };
  const members = group.flatMap((one) => one.members);
  const axis = (of: 'x' | 'y', room: number) => {
    const rank = rankAmong(members.map((node) => node[of]));
    return (node: Point) => (inner[of] + (rank(node[of]) - 0.5) * Math.max(0, room)) / scale[of] + center[of];
  };
  const across = axis('x', inner.width - 2 * AROUND.x);
  const down = axis('y', inner.height - 2 * AROUND.y);
  return {
    id: `region ${[...communities].join(' ')}`,
    communities,
    names: model.nameRegion(group),
    frame,
    inner,
    place: (node) => ({ x: across(node), y: down(node) }),
  };
}

/** How many of these values lie below one, 0…1, evenly between two: so that a tile is filled wherever its nodes crowd. */
function rankAmong(values: readonly number[]): (value: number) => number {
  const sorted = values.toSorted((a, b) => a - b);
  return (value) => {
    let [low, high] = [0, sorted.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) <= value) low = middle;
      else high = middle;
    }
    const [from = 0, to = 0] = [sorted[low], sorted[high]];
    const part = to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0.5;
    return (low + part * (high - low)) / Math.max(1, sorted.length - 1);
  };
}

function byAxis(communities: readonly MapCommunity[], axis: 'x' | 'y'): MapCommunity[] {
  return communities.toSorted((a, b) => a[axis] - b[axis] || a.community - b.community);
}

/** Cuts a list where the weights of its parts are as these shares; each part has as many members as its share at least. */
function divide(list: readonly MapCommunity[], shares: readonly number[]): MapCommunity[][] {
  const parts: MapCommunity[][] = [];
  let rest = [...list];
  for (const [index, share] of shares.entries()) {
    const later = shares.slice(index + 1).reduce((sum, one) => sum + one, 0);
    const all = rest.reduce((sum, { members }) => sum + members.length, 0);
    let taken = 0;
    let weight = 0;
    while (taken < rest.length - later) {
      const next = rest[taken]?.members.length ?? 0;
      if (taken >= share && weight + next / 2 > (all * share) / (share + later)) break;
      weight += next;
      taken += 1;
    }
    parts.push(rest.slice(0, taken));
    rest = rest.slice(taken);
  }
  return parts;
}
