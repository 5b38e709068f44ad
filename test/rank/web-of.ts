import type { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { makeWeightedWeb, type WeightedWeb } from '../../src/rank/weighted-web.ts';

/** The keys of a graph in order, and its web. */
export function webOf(graph: KnowledgeGraph): { readonly keys: readonly string[]; readonly web: WeightedWeb } {
  const keys = graph.nodes().sort();
  const edges = graph
    .edges()
    .sort()
    .map((edge) => ({ source: graph.source(edge), target: graph.target(edge), attributes: graph.getEdgeAttributes(edge) }));
  return { keys, web: makeWeightedWeb(keys, edges) };
}

/** What each key of a graph has in a list that is in their order. */
export function byKeys(keys: readonly string[], values: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(keys.map((key, i) => [key, values[i] ?? -1]));
}
