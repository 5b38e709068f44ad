import { addToList } from '../text/add-to-list.ts';
import { findClusters } from './louvain.ts';
import type { WeightedWeb } from './weighted-web.ts';

/**
 * The community of each node by the method of Louvain (Blondel et al. 2008): 0 is the largest, of equally large ones that with the first
 * node comes first. `random` gives numbers from 0 to 1; the same numbers give the same communities.
 */
export function findCommunities(web: WeightedWeb, random: () => number): Int32Array {
  const members = new Map<number, number[]>();
  findClusters(web, random).forEach((cluster, i) => addToList(members, cluster, i));
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const communities = new Int32Array(web.order);
  for (const [number, nodes] of ordered.entries()) for (const node of nodes) communities[node] = number;
  return communities;
}
