import louvain from 'graphology-communities-louvain';
import { addToList } from '../text/add-to-list.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { toWeightedWeb, type WeightedWeb } from '../graph/weighted-web.ts';

/**
 * The community of each node by the method of Louvain (Blondel et al. 2008): 0 is the largest, of equally large ones that with the
 * smallest key comes first. `random` gives numbers from 0 to 1; the same numbers give the same communities.
 */
export function findCommunities(graph: KnowledgeGraph, random: () => number): Map<string, number> {
  return findWebCommunities(toWeightedWeb(graph), random);
}

/** The same of a graph's web. */
export function findWebCommunities(web: WeightedWeb, random: () => number): Map<string, number> {
  const found =
    web.size === 0
      ? Object.fromEntries(web.nodes().map((key, index) => [key, index]))
      : louvain(web, { getEdgeWeight: 'weight', rng: random });
  const members = new Map<number, string[]>();
  for (const key of web.nodes()) {
    const community = found[key] ?? -1;
    addToList(members, community, key);
  }
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  return new Map(ordered.flatMap((keys, number) => keys.map((key) => [key, number] as const)));
}
