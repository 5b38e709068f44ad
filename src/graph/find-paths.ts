import type { Evidence } from '../model/evidence.ts';
import type { EdgeKind } from '../model/ontology.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';
import type { Passable } from './neighbourhood.ts';
import { findShortest } from './shortest-path.ts';
import type { Bounds, KeyPath } from './shortest-path.ts';

/** One edge of a way, and which way round it is walked: `out` when it leaves `from`. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly edge: string;
  readonly relation: EdgeKind;
  readonly direction: 'in' | 'out';
  readonly evidence: readonly Evidence[];
}

/** A way from one node to another that passes no node twice; `cost` is what hubs and passing mentions cost, and says nothing of its length. */
export interface Path {
  readonly steps: readonly Step[];
  readonly cost: number;
}

/** What a search for ways may use, and how many it gives. */
export interface PathOptions extends Passable {
  readonly limit?: number;
}

const LIMIT = 3;
/** So many steps more than the shortest may another way have. */
const DETOUR = 2;

/**
 * The ways between two nodes: the fewest steps first, of as many steps those by way of rare nodes and of what is said often, then by keys (Yen 1971: the best
 * ways without loops). In a talk of several voices a person is joined only with what nobody else is named for; where no such way is about as short, with all of it.
 */
export function findPaths(graph: KnowledgeGraph, a: string, b: string, { limit = LIMIT, ...passable }: PathOptions = {}): Path[] {
  if (a === b || !graph.hasNode(a) || !graph.hasNode(b)) return [];
  const left = stepsTo(graph, b, a, passable);
  if (!left.has(a)) return [];
  const search = { from: a, to: b, passable, left };
  const own = findBest(graph, { ...search, mixesVoices: false }, limit);
  const found = own.length > 0 ? own : findBest(graph, { ...search, mixesVoices: true }, limit);
  return found.map(({ keys, cost }) => ({ steps: stepsOf(graph, keys, passable), cost }));
}

/** The edges that join two nodes themselves. */
export function findSteps(graph: KnowledgeGraph, from: string, to: string, { relations }: Passable = {}): Step[] {
  return graph
    .edges(from, to)
    .sort()
    .flatMap((edge) => {
      const { kind, evidence } = graph.getEdgeAttributes(edge);
      const direction = graph.source(edge) === from ? ('out' as const) : ('in' as const);
      return relations?.has(kind) === true ? [] : [{ from, to, edge, relation: kind, direction, evidence }];
    });
}

/** The fewest steps to a node from all that lie not much farther away than one of them, which may be out. */
function stepsTo(graph: KnowledgeGraph, to: string, from: string, { out, relations }: Passable): Map<string, number> {
  const left = new Map([[to, 0]]);
  let edge = [to];
  let most = Number.POSITIVE_INFINITY;
  for (let steps = 1; edge.length > 0 && steps <= most; steps++) {
    const next: string[] = [];
    for (const at of edge) {
      graph.forEachEdge(at, (_edge, { kind }, source, target) => {
        const key = source === at ? target : source;
        if (left.has(key) || relations?.has(kind) === true || (out?.has(key) === true && key !== from)) return;
        left.set(key, steps);
        if (key === from) most = steps + DETOUR;
        else next.push(key);
      });
    }
    edge = next;
  }
  return left;
}

function findBest(
  graph: KnowledgeGraph,
  search: Pick<Bounds, 'from' | 'to' | 'passable' | 'mixesVoices' | 'left'>,
  limit: number,
): KeyPath[] {
  const first = findShortest(graph, { ...search, most: (search.left.get(search.from) ?? 0) + DETOUR });
  if (first === undefined) return [];
  const most = first.keys.length - 1 + DETOUR;
  const best = [first];
  const waiting = new Map<string, KeyPath>();
  while (best.length < limit) {
    const last = best.at(-1) ?? first;
    for (let at = 0; at < last.keys.length - 1; at++) {
      const root = last.keys.slice(0, at + 1);
      const taken = best.filter(({ keys }) => root.every((key, index) => keys[index] === key)).map(({ keys }) => keys[at + 1] ?? '');
      const found = findShortest(graph, { ...search, root, notFirst: new Set(taken), most });
      if (found !== undefined) waiting.set(found.keys.join('\n'), found);
    }
    const next = [...waiting.values()].sort(comparePaths)[0];
    if (next === undefined) break;
    waiting.delete(next.keys.join('\n'));
    best.push(next);
  }
  return best;
}

/** Fewer steps, then the lesser cost, then keys. */
function comparePaths(a: KeyPath, b: KeyPath): number {
  return a.keys.length - b.keys.length || a.cost - b.cost || (a.keys.join('\n') < b.keys.join('\n') ? -1 : 1);
}

/** Of several edges between two nodes the first is taken. */
function stepsOf(graph: KnowledgeGraph, keys: readonly string[], passable: Passable): Step[] {
  return keys.slice(1).flatMap((to, at) => findSteps(graph, keys[at] ?? to, to, passable).slice(0, 1));
}
