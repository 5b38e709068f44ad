import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { toWeightedWeb, type WeightedWeb } from '../graph/weighted-web.ts';

/**
 * The importance of each node: PageRank (Brin & Page 1998) on the weighted web without directions, divided by the highest, so that
 * it lies in 0…1; rounded to 4 decimals. The same graph gives the same numbers, whatever the order of its nodes.
 */
export function rankImportance(graph: KnowledgeGraph): Map<string, number> {
  return rankWeb(toWeightedWeb(graph));
}

/** The same of a graph's web. */
export function rankWeb(web: WeightedWeb): Map<string, number> {
  if (web.size === 0) return new Map(web.nodes().map((key) => [key, 1]));
  const ranks = pagerank(web, { getEdgeWeight: 'weight', maxIterations: 1000 });
  const highest = Object.values(ranks).reduce((most, rank) => Math.max(most, rank), 0);
  return new Map(Object.entries(ranks).map(([key, rank]) => [key, Math.round((rank / highest) * 1e4) / 1e4]));
}
