import { addToList } from '../text/add-to-list.ts';
import type { MapFit } from './fit-map.ts';
import type { MapGroup } from './map-group.ts';
import type { Point } from './map-node.ts';
import { packRows } from './pack-rows.ts';
import { GAP } from './screen-room.ts';
import { cornerBox } from './settle-map.ts';
import type { MapFrame } from './settle-map.ts';
import { tilesByCommunity } from './tile-map.ts';
import type { MapTile } from './tile-map.ts';

/** So many groups are tried for one that finds a place: those that come after may be smaller. */
const TRIES = 3;

/** Places for the first nodes of a large map, in px of the layout: each tile holds as many as the others, as near to their own places as it has room. */
export function settleTiles(
  groups: readonly MapGroup[],
  tiles: readonly MapTile[],
  { scale, center }: MapFit,
  { frame, most }: { readonly frame: MapFrame; readonly most: number },
): Map<string, Point> {
  const own = tilesByCommunity(tiles);
  const quota = Math.ceil(most / Math.max(1, tiles.length));
  const members = new Map<MapTile, MapGroup[]>();
  for (const group of groups) {
    const tile = own.get(group.head.community);
    if (tile !== undefined) addToList(members, tile, group);
  }
  const places = new Map<string, Point>();
  for (const [tile, list] of members) {
    const home = ({ head }: MapGroup) => {
      const { x, y } = tile.place(head);
      return { x: (x - center.x) * scale.x, y: (y - center.y) * scale.y + head.box.dy };
    };
    const into = { frame: tile.inner, taken: [cornerBox(frame)], gap: GAP + 1, most: quota, home };
    for (const [key, { x, y }] of packRows(joinedFirst(list, quota), into)) {
      places.set(key, { x: x / scale.x + center.x, y: y / scale.y + center.y });
    }
  }
  return places;
}

/** The first ideas and the talks that cover most of them in turn: so that what stands together is joined. */
function joinedFirst(groups: readonly MapGroup[], quota: number): MapGroup[] {
  const ideas = groups.filter(({ head }) => head.kind === 'concept').slice(0, quota);
  const talks = groups.filter(({ head }) => head.kind === 'talk');
  const counts = new Map<string, number>();
  for (const [index, { head }] of ideas.entries())
    for (const talk of head.talks) counts.set(talk, (counts.get(talk) ?? 0) + 1 / (index + 1));
  talks.sort((a, b) => (counts.get(b.head.key) ?? 0) - (counts.get(a.head.key) ?? 0));
  const others = groups.filter(({ head }) => head.kind !== 'concept' && head.kind !== 'talk');
  const turns = Array.from({ length: quota * TRIES }, (_, index) => [talks[index], ideas[index]]);
  return [...turns.flat(), ...others.slice(0, quota)].filter((group) => group !== undefined);
}
