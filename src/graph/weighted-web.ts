import { UndirectedGraph } from 'graphology';
import type { KnowledgeGraph } from './knowledge-graph.ts';

/** A graph without directions whose edges hold nothing but a weight. */
export type WeightedWeb = UndirectedGraph<Record<string, never>, { weight: number }>;

/** A graph as one web of weighted ties, keys in order: an edge weighs 1 + ln(weight), so that the tenth mention adds less than the second. */
export function toWeightedWeb(graph: KnowledgeGraph): WeightedWeb {
  const edges = graph
    .edges()
    .sort()
    .map((edge) => ({ source: graph.source(edge), target: graph.target(edge), attributes: graph.getEdgeAttributes(edge) }));
  return makeWeightedWeb(graph.nodes().sort(), edges);
}

/** The same of the keys and edges of a graph file, both in the order of their keys: a graph need not be opened for it. */
export function makeWeightedWeb(
  keys: Iterable<string>,
  edges: Iterable<{ readonly source: string; readonly target: string; readonly attributes: { readonly weight: number } }>,
): WeightedWeb {
  const web: WeightedWeb = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (const key of keys) web.addNode(key);
  for (const { source, target, attributes } of edges) {
    const weight = 1 + Math.log(Math.max(1, attributes.weight));
    web.updateEdge(source, target, (held) => ({ weight: (held.weight ?? 0) + weight }));
  }
  return web;
}
