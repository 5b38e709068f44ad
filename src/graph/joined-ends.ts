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
  let name: string | undefined;
  let node: number | undefined;
  for (let index = 0; index < edges.length; index += 1) {
    const edge = edges[index] as GraphEdge;
    // Edges with one source stand together in a file: a name like the last is not looked up again.
    if (edge[end] !== name) node = places.get((name = edge[end]));
    if (node === undefined) throw new Error(`Expected a node of the graph at the ${end} of ${edge.key}, got ${JSON.stringify(name)}.`);
    nodes[index] = node;
    begins[node + 1] = (begins[node + 1] ?? 0) + 1;
  }
  for (let at = 0; at < places.size; at += 1) begins[at + 1] = (begins[at + 1] ?? 0) + (begins[at] ?? 0);
  const next = begins.slice();
  const sorted = new Uint32Array(edges.length);
  for (let index = 0; index < nodes.length; index += 1) {
    const own = nodes[index] ?? 0;
    const place = next[own] ?? 0;
    sorted[place] = index;
    next[own] = place + 1;
  }
  return (of: number): GraphEdge[] => {
    const found: GraphEdge[] = [];
    for (let at = begins[of] ?? 0; at < (begins[of + 1] ?? 0); at += 1) found.push(edges[sorted[at] ?? 0] as GraphEdge);
    return found;
  };
}
