import type { KnowledgeGraph } from './knowledge-graph.ts';

interface Index {
  /** Another number of nodes or edges, and all is read anew. */
  readonly order: number;
  readonly size: number;
  readonly talks: ReadonlyMap<string, readonly string[]>;
}

const NONE: readonly string[] = [];

/** Read once a graph: map, summary and list each ask for all of them. */
const known = new WeakMap<KnowledgeGraph, Index>();

/** The keys of the talks that cover an idea, each once, sorted. */
export function ideaTalks(graph: KnowledgeGraph, idea: string): readonly string[] {
  return coveredIdeas(graph).get(idea) ?? NONE;
}

/** All ideas that talks cover, each with the keys of these talks, each once, sorted. */
export function coveredIdeas(graph: KnowledgeGraph): ReadonlyMap<string, readonly string[]> {
  const { order, size } = graph;
  const before = known.get(graph);
  if (before?.order === order && before.size === size) return before.talks;
  const talks = readTalks(graph);
  known.set(graph, { order, size, talks });
  return talks;
}

/** In one pass over the edges: to ask each idea for its own takes several times as long. */
function readTalks(graph: KnowledgeGraph): Map<string, readonly string[]> {
  const talks = new Map<string, string[]>();
  /** The edges of a file come in the order of their talks; others may not. */
  const unsorted = new Set<string>();
  graph.forEachEdge((_edge, { kind }, talk, idea) => {
    if (kind !== 'covers') return;
    const own = talks.get(idea);
    if (own === undefined) return void talks.set(idea, [talk]);
    if ((own.at(-1) ?? '') >= talk) unsorted.add(idea);
    own.push(talk);
  });
  for (const idea of unsorted) talks.set(idea, [...new Set(talks.get(idea))].sort());
  return talks;
}
