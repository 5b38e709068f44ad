import { isInOrder } from '../model/keys.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';

interface Index {
  /** Another number of nodes or edges, and all is read anew. */
  readonly order: number;
  readonly size: number;
  readonly talks: Map<string, readonly string[]>;
}

const NONE: readonly string[] = [];

/** Kept for each idea that was asked for: map, summary and list each ask again. */
const known = new WeakMap<KnowledgeGraph, Index>();

/** The keys of the talks that cover an idea, each once, sorted. */
export function ideaTalks(graph: KnowledgeGraph, idea: string): readonly string[] {
  const { talks } = indexOf(graph);
  const before = talks.get(idea);
  if (before !== undefined) return before;
  const found = graph.hasNode(idea) ? readTalks(graph, idea) : NONE;
  talks.set(idea, found);
  return found;
}

function indexOf(graph: KnowledgeGraph): Index {
  const { order, size } = graph;
  const before = known.get(graph);
  if (before?.order === order && before.size === size) return before;
  const index = { order, size, talks: new Map<string, readonly string[]>() };
  known.set(graph, index);
  return index;
}

function readTalks(graph: KnowledgeGraph, idea: string): readonly string[] {
  const talks: string[] = [];
  graph.forEachInEdge(idea, (_edge, { kind }, talk) => void (kind === 'covers' && talks.push(talk)));
  return isInOrder(talks) ? talks : [...new Set(talks)].sort();
}
