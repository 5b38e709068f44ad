import { addToList } from '../text/add-to-list.ts';
import type { MapFit } from './fit-map.ts';
import { groupAll } from './map-group.ts';
import type { MapGroup } from './map-group.ts';
import type { MapModel, MapNode, Point } from './map-node.ts';
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
  model: MapModel,
  nodes: readonly MapNode[],
  tiles: readonly MapTile[],
  { fit: { scale, center }, frame, most }: { readonly fit: MapFit; readonly frame: MapFrame; readonly most: number },
): Map<string, Point> {
  const own = tilesByCommunity(tiles);
  const quota = Math.ceil(most / Math.max(1, tiles.length));
  const members = new Map<MapTile, MapNode[]>();
  for (const node of nodes) {
    const tile = own.get(node.community);
    if (tile !== undefined) addToList(members, tile, node);
  }
  const places = new Map<string, Point>();
  for (const [tile, list] of members) {
    const home = ({ head }: MapGroup) => {
      const { x, y } = tile.place(head);
      return { x: (x - center.x) * scale.x, y: (y - center.y) * scale.y + head.box.dy };
    };
    const into = { frame: tile.inner, taken: [cornerBox(frame)], gap: GAP + 1, most: quota, home };
    for (const [key, { x, y }] of packRows(groupAll(model, joinedFirst(list, quota)), into)) {
      places.set(key, { x: x / scale.x + center.x, y: y / scale.y + center.y });
    }
  }
  return places;
}

/** The first ideas and the talks that cover most of them in turn: so that what stands together is joined; then all other kinds. */
function joinedFirst(nodes: readonly MapNode[], quota: number): MapNode[] {
  const ideas = nodes.filter(({ kind }) => kind === 'concept').slice(0, quota);
  const counts = new Map<string, number>();
  for (const [index, { talks }] of ideas.entries()) for (const talk of talks) counts.set(talk, (counts.get(talk) ?? 0) + 1 / (index + 1));
  const worth = ({ key }: MapNode) => counts.get(key) ?? 0;
  const talks = nodes.filter(({ kind }) => kind === 'talk').sort((a, b) => worth(b) - worth(a));
  const turns = Array.from({ length: quota * TRIES }, (_, index) => [talks[index], ideas[index]]);
  const others = nodes.filter(({ kind }) => kind !== 'talk' && kind !== 'concept');
  return [...turns.flat().filter((node) => node !== undefined), ...others];
}
