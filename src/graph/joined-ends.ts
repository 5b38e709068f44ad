import type { GraphEdge } from '../model/graph-file.ts';

/** The edges that lead to a node and those that go from it, in their order; nodes by their places in the file. */
export interface JoinedEnds {
  readonly into: (node: number) => GraphEdge[];
  readonly from: (node: number) => GraphEdge[];
}

/** Sorts edges by their ends, in two passes and without an array for each node. Throws when one leads to a node that is not there. */
export function joinEnds(edges: readonly GraphEdge[], places: ReadonlyMap<string, number>): JoinedEnds {
  return { into: sortByEnd(edges, 'target', places), from: sortByEnd(edges, 'source', places) };
}

function sortByEnd(edges: readonly GraphEdge[], end: 'source' | 'target', places: ReadonlyMap<string, number>) {
  const nodes = new Uint32Array(edges.length);
  /** Where the edges of each node begin, among all of them sorted. */
  const begins = new Uint32Array(places.size + 1);
  edges.forEach((edge, index) => {
    const node = places.get(edge[end]);
    if (node === undefined) throw new Error(`Expected a node of the graph at the ${end} of ${edge.key}, got ${JSON.stringify(edge[end])}.`);
    nodes[index] = node;
    begins[node + 1] = (begins[node + 1] ?? 0) + 1;
  });
  for (let node = 0; node < places.size; node += 1) begins[node + 1] = (begins[node + 1] ?? 0) + (begins[node] ?? 0);
  const next = begins.slice();
  const sorted = new Uint32Array(edges.length);
  nodes.forEach((node, index) => {
    const place = next[node] ?? 0;
    sorted[place] = index;
    next[node] = place + 1;
  });
  return (node: number) => Array.from(sorted.subarray(begins[node], begins[node + 1]), (index) => edges[index] as GraphEdge);
}
