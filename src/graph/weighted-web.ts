import { UndirectedGraph } from 'graphology';
import type { KnowledgeGraph } from './knowledge-graph.ts';

/** A graph without directions whose edges hold nothing but a weight. */
export type WeightedWeb = UndirectedGraph<Record<string, never>, { weight: number }>;

/** The graph as one web of weighted ties, keys in order: an edge weighs 1 + ln(weight), so that the tenth mention adds less than the second. */
export function toWeightedWeb(graph: KnowledgeGraph): WeightedWeb {
  const web: WeightedWeb = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (const key of graph.nodes().sort()) web.addNode(key);
  for (const edge of graph.edges().sort()) {
    const [a, b] = graph.extremities(edge);
    const weight = 1 + Math.log(Math.max(1, graph.getEdgeAttribute(edge, 'weight')));
    web.updateEdge(a, b, (attributes) => ({ weight: (attributes.weight ?? 0) + weight }));
  }
  return web;
}
