import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { layoutCommunities } from './layout-communities.ts';
import { planLayout } from './layout-item.ts';
import type { LayoutItem } from './layout-item.ts';
import { placeNew } from './place-new.ts';
import { placeSatellites } from './place-satellites.ts';
import { runFcose } from './run-fcose.ts';
import type { Point } from './run-fcose.ts';
import { spreadBoxes } from './spread-boxes.ts';

/** `previous`: places of an earlier layout; what is there keeps its place. */
export interface LayoutOptions {
  readonly seed: number;
  readonly previous?: ReadonlyMap<string, Point>;
}

/** Above this many laid-out nodes communities are laid out one by one. */
const LARGE = 400;

/** A place for every node of a graph, in px rounded to 1 decimal, the same for the same graph and seed; the middle of the map is 0,0. */
export function layoutGraph(graph: KnowledgeGraph, { seed, previous = new Map() }: LayoutOptions): Map<string, Point> {
  const plan = planLayout(graph);
  const known = plan.items.some(({ key }) => previous.has(key));
  const placed = known ? placeNew(plan.items, previous) : layoutItems(plan.items, seed);
  const satellites = placeSatellites(plan, placed, known ? previous : new Map());
  const places = [...placed, ...satellites].map(([key, { x, y }]) => [key, { x: tenth(x), y: tenth(y) }] as const);
  return new Map(places.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function layoutItems(items: readonly LayoutItem[], seed: number): Map<string, Point> {
  if (items.length > LARGE) return layoutCommunities(items, seed);
  const raw = runFcose(items, seed, 'default');
  const boxes = items.map(({ key, width, height, dy }) => ({ key, width, height, dy, x: 0, y: 0, ...raw.get(key) }));
  spreadBoxes(boxes);
  return new Map(boxes.map(({ key, x, y, dy }) => [key, { x, y: y - dy }]));
}

/** To 1 decimal, without negative zero. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
