import type { KnowledgeGraph } from './knowledge-graph.ts';

interface Index {
  /** Another number of nodes or edges, and it is read anew. */
  readonly order: number;
  readonly size: number;
  readonly talks: ReadonlyMap<string, string[]>;
  readonly sorted: Map<string, readonly string[]>;
}

/** Read in one pass for all ideas: map, summary and list each ask for every one of them. */
const known = new WeakMap<KnowledgeGraph, Index>();

/** The keys of the talks that cover an idea, each once, sorted. */
export function ideaTalks(graph: KnowledgeGraph, idea: string): readonly string[] {
  const { talks, sorted } = readIndex(graph);
  const before = sorted.get(idea);
  if (before !== undefined) return before;
  const found = talks.get(idea) ?? [];
  const own = found.length < 2 ? found : [...new Set(found)].sort();
  sorted.set(idea, own);
  return own;
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
  const index = { order, size, talks, sorted: new Map<string, readonly string[]>() };
  known.set(graph, index);
  return index;
}
