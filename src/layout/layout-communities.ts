import type { LayoutItem } from './layout-item.ts';
import type { PushedBox } from '../model/push-apart.ts';
import { addToList } from '../text/add-to-list.ts';
import { runFcose } from './run-fcose.ts';
import type { FcoseNode, Point } from './run-fcose.ts';
import { runForces } from './run-forces.ts';
import { GAP, spreadBoxes } from './spread-boxes.ts';

/** Px between two communities. */
const MARGIN = 60;
/** The share of the map's area that communities cover: they are large and need little air. */
const CROWDED = 0.6;

/** Above this many nodes forces place them in less time than fcose takes for its draft (measured: 600 nodes take it half a second). */
const MANY = 600;

/** Places for a large map: each community by itself in a draft, then the communities among each other by how much joins them. */
export function layoutCommunities(items: readonly LayoutItem[], seed: number): Map<string, Point> {
  const groups = new Map<number, LayoutItem[]>();
  for (const item of items) addToList(groups, item.community, item);
  const countries = [...groups].sort(([a], [b]) => a - b).map(([community, members]) => ({ community, boxes: layoutGroup(members, seed) }));
  const communityOf = new Map(items.map(({ key, community }) => [key, community]));
  const joined = strongestJoins(items, communityOf);
  const frames = countries.map(({ community, boxes }) => ({
    key: String(community),
    links: joined.get(community) ?? [],
    ...extent(boxes),
  }));
  const raw = runOne(frames, seed, 'default');
  const placed = frames.map(({ key, width, height }) => ({
    key,
    width: width + MARGIN,
    height: height + MARGIN,
    x: 0,
    y: 0,
    ...raw.get(key),
  }));
  spreadBoxes(placed, CROWDED);
  const at = new Map(placed.map((box) => [box.key, box]));
  return new Map(
    countries.flatMap(({ community, boxes }) => {
      const { x = 0, y = 0 } = at.get(String(community)) ?? {};
      return boxes.map((box) => [box.key, { x: x + box.x, y: y + box.y - box.dy }] as const);
    }),
  );
}

function layoutGroup(members: readonly LayoutItem[], seed: number): (PushedBox & { readonly key: string; readonly dy: number })[] {
  const inside = new Set(members.map(({ key }) => key));
  const raw = runOne(
    members.map((item) => ({ ...item, links: item.links.filter((link) => inside.has(link)) })),
    seed,
    'draft',
  );
  const boxes = members.map(({ key, width, height, dy }) => ({ key, width, height, dy, x: 0, y: 0, ...raw.get(key) }));
  spreadBoxes(boxes);
  return boxes;
}

function runOne(nodes: readonly FcoseNode[], seed: number, quality: 'default' | 'draft'): Map<string, Point> {
  return nodes.length > MANY ? runForces(nodes, seed) : runFcose(nodes, seed, quality);
}

function extent(boxes: readonly PushedBox[]): { readonly width: number; readonly height: number } {
  const size = (of: (box: PushedBox) => number) => 2 * boxes.reduce((most, box) => Math.max(most, of(box)), GAP);
  return { width: size((box) => Math.abs(box.x) + box.width / 2), height: size((box) => Math.abs(box.y) + box.height / 2) };
}

/** For each community the three that most edges lead to. */
function strongestJoins(items: readonly LayoutItem[], communityOf: ReadonlyMap<string, number>): Map<number, string[]> {
  const counts = new Map<number, Map<number, number>>();
  for (const { community, links } of items) {
    const row = counts.get(community) ?? new Map<number, number>();
    counts.set(community, row);
    for (const link of links) {
      const other = communityOf.get(link);
      if (other !== undefined && other !== community) row.set(other, (row.get(other) ?? 0) + 1);
    }
  }
  const strongest = (row: ReadonlyMap<number, number>) => [...row].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 3);
  return new Map([...counts].map(([community, row]) => [community, strongest(row).map(([other]) => String(other))]));
}
