import { isInOrder } from '../model/keys.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';

interface Index {
  /** Another number of nodes or edges, and it is read anew. */
  readonly order: number;
  readonly size: number;
  readonly talks: ReadonlyMap<string, readonly string[]>;
}

const NONE: readonly string[] = [];

/** Read in one pass for all ideas: map, summary and list each ask for every one of them. */
const known = new WeakMap<KnowledgeGraph, Index>();

/** The keys of the talks that cover an idea, each once, sorted. */
export function ideaTalks(graph: KnowledgeGraph, idea: string): readonly string[] {
  return readIndex(graph).talks.get(idea) ?? NONE;
}

function readIndex(graph: KnowledgeGraph): Index {
  const { order, size } = graph;
  const before = known.get(graph);
  if (before?.order === order && before.size === size) return before;
  const talks = new Map<string, string[]>();
  graph.forEachEdge((_edge, { kind }, talk, idea) => {
    if (kind !== 'covers') return;
    const list = talks.get(idea);
    if (list === undefined) talks.set(idea, [talk]);
    else list.push(talk);
  });
  for (const [idea, list] of talks) if (!isInOrder(list)) talks.set(idea, [...new Set(list)].sort());
  const index = { order, size, talks };
  known.set(graph, index);
  return index;
}
