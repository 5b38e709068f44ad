import type { EdgeKind } from '../model/ontology.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';
import type { Passable } from './neighbourhood.ts';

/** A way as the keys of its nodes; `cost` is what the hubs between its ends and its passing mentions cost, in thousandths. */
export interface KeyPath {
  readonly keys: readonly string[];
  readonly cost: number;
}

/** Where a way begins and ends and what it may use. */
export interface Bounds {
  readonly from: string;
  readonly to: string;
  readonly passable: Passable;
  /** A person is joined with what others say in the same talk. */
  readonly mixesVoices: boolean;
  /** The way begins with these nodes, `from` first. */
  readonly root?: readonly string[];
  /** Nodes that may not come next after the root. */
  readonly notFirst?: ReadonlySet<string>;
  /** The fewest steps from each node to the end, were everything else allowed; a node that is not there is too far. */
  readonly left: ReadonlyMap<string, number>;
  /** The most steps that the way may have. */
  readonly most: number;
}

/** A node that has been reached, and from where. */
interface Reached {
  readonly key: string;
  readonly before: Reached | undefined;
  readonly cost: number;
  /** Its place among those of as many steps, in the order of the keys on the way. */
  place: number;
}

/** The way of fewest steps within the bounds; of as many steps the one of the least cost, then the first by keys. */
export function findShortest(graph: KnowledgeGraph, bounds: Bounds): KeyPath | undefined {
  const { from, most, root = [from] } = bounds;
  const least = root.length - 1 + (bounds.left.get(root.at(-1) ?? from) ?? Number.POSITIVE_INFINITY);
  // Nearly always the first bound is enough, and then only nodes on the best ways are looked at.
  for (let bound = least; bound <= most; bound++) {
    const found = findWithin(graph, bounds, root, bound);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findWithin(graph: KnowledgeGraph, bounds: Bounds, root: readonly string[], most: number): KeyPath | undefined {
  const start = rootOf(graph, root);
  const seen = new Set(root);
  let reached = [start];
  for (let steps = root.length; steps <= most && reached.length > 0; steps++) {
    const next = new Map<string, Reached>();
    const isNear = (key: string) => steps + (bounds.left.get(key) ?? Number.POSITIVE_INFINITY) <= most;
    for (const node of reached) spread(graph, bounds, node, { isFirst: node === start, isNear, seen, next });
    const found = next.get(bounds.to);
    if (found !== undefined) return { keys: keysOf(found), cost: found.cost };
    for (const id of next.keys()) seen.add(id);
    reached = [...next.values()].sort(
      (a, b) => (a.before?.place ?? 0) - (b.before?.place ?? 0) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
    );
    for (const [place, node] of reached.entries()) node.place = place;
  }
  return undefined;
}

/** How far a search has come. */
interface Front {
  readonly isFirst: boolean;
  readonly isNear: (key: string) => boolean;
  readonly seen: ReadonlySet<string>;
  readonly next: Map<string, Reached>;
}

/** Reaches the neighbours of a node that have not been reached in fewer steps. */
function spread(
  graph: KnowledgeGraph,
  { to, passable: { out, relations }, mixesVoices, notFirst }: Bounds,
  node: Reached,
  { isFirst, isNear, seen, next }: Front,
): void {
  const spent = node.before === undefined ? node.cost : node.cost + costOfNode(graph, node.key);
  graph.forEachEdge(node.key, (_edge, { kind, weight }, source, target) => {
    const key = source === node.key ? target : source;
    if (!isNear(key) || relations?.has(kind) === true || (out?.has(key) === true && key !== to)) return;
    if (isFirst && notFirst?.has(key) === true) return;
    if (!mixesVoices && node.before !== undefined && !isOneVoice(graph, node.before.key, node.key, key)) return;
    const id = key !== to && !mixesVoices && hasVoices(graph, key) ? `${node.key}\n${key}` : key;
    if (seen.has(key) || seen.has(id) || (id !== key && isOnTheWay(node, key))) return;
    const cost = spent + costOfEdge(kind, weight);
    const was = next.get(id);
    if (was !== undefined && (was.cost < cost || (was.cost === cost && (was.before?.place ?? 0) <= node.place))) return;
    next.set(id, { key, before: node, cost, place: 0 });
  });
}

/** Whether what stands before and behind a talk belongs together there: a person is no part of what another voice is named for. */
function isOneVoice(graph: KnowledgeGraph, before: string, talk: string, behind: string): boolean {
  if (graph.getNodeAttribute(talk, 'kind') !== 'talk') return true;
  const isPerson = (key: string) => graph.getNodeAttribute(key, 'kind') === 'speaker';
  if (isPerson(before) === isPerson(behind)) return true;
  const [person, thing] = isPerson(before) ? [before, behind] : [behind, before];
  return graph.edges(talk, thing).some((edge) => {
    return graph.getEdgeAttribute(edge, 'evidence').some(({ by }) => by === undefined || by === person);
  });
}

const voiced = new WeakMap<KnowledgeGraph, ReadonlySet<string>>();

/** Whether a talk says of a line who said it. */
function hasVoices(graph: KnowledgeGraph, key: string): boolean {
  let talks = voiced.get(graph);
  if (talks === undefined) {
    const edges = graph.filterEdges((_edge, { evidence }) => evidence.some(({ by }) => by !== undefined));
    talks = new Set(edges.map((edge) => graph.source(edge)));
    voiced.set(graph, talks);
  }
  return talks.has(key);
}

function rootOf(graph: KnowledgeGraph, keys: readonly string[]): Reached {
  let node: Reached | undefined;
  for (const key of keys) {
    const spent = node === undefined ? 0 : node.cost + (node.before === undefined ? 0 : costOfNode(graph, node.key));
    node = { key, before: node, cost: node === undefined ? 0 : spent + costBetween(graph, node.key, key), place: 0 };
  }
  if (node === undefined) throw new Error('Expected a root of one node at least, got none: begin with "from".');
  return node;
}

/** What all talk of joins little. A talk is no hub however much it says. In whole numbers, so that a sum is the same whatever its order. */
function costOfNode(graph: KnowledgeGraph, key: string): number {
  return graph.getNodeAttribute(key, 'kind') === 'talk' ? 0 : Math.round(1000 * Math.log2(graph.degree(key)));
}

/** A word in passing joins less than what a talk comes back to. */
function costOfEdge(kind: EdgeKind, weight: number): number {
  return kind === 'covers' ? Math.round(1000 / Math.max(1, weight)) : 0;
}

function costBetween(graph: KnowledgeGraph, a: string, b: string): number {
  const edges = graph.edges(a, b).map((edge) => graph.getEdgeAttributes(edge));
  return Math.min(...edges.map(({ kind, weight }) => costOfEdge(kind, weight)));
}

function isOnTheWay(node: Reached, key: string): boolean {
  for (let at: Reached | undefined = node; at !== undefined; at = at.before) if (at.key === key) return true;
  return false;
}

function keysOf(node: Reached): string[] {
  const keys: string[] = [];
  for (let at: Reached | undefined = node; at !== undefined; at = at.before) keys.unshift(at.key);
  return keys;
}
