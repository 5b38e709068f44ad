import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { neighboursByRelation } from '../graph/neighbours.ts';
import type { Visibility } from '../state/visibility.ts';

/** The edge of a node that comes after (or before) the one pointed at, in the order in which the panel lists them; the first (or last) without one. */
export function findNextEdge(
  graph: KnowledgeGraph,
  key: string,
  pointed: string | undefined,
  by: 1 | -1,
  visibility?: Visibility,
): string | undefined {
  const edges = neighboursByRelation(graph, key)
    .flatMap(({ neighbours }) => neighbours)
    .filter((joined) => visibility?.out.has(joined.key) !== true && visibility?.relations.has(joined.edgeAttributes.kind) !== true)
    .map(({ edge }) => edge);
  const at = pointed === undefined ? -1 : edges.indexOf(pointed);
  return edges.at(at < 0 ? (by === 1 ? 0 : -1) : (at + by) % edges.length);
}

/** The node at the other end of an edge. */
export function findOtherEnd(graph: KnowledgeGraph, edge: string, key: string): string | undefined {
  if (!graph.hasEdge(edge)) return undefined;
  const ends = [graph.source(edge), graph.target(edge)];
  return ends.includes(key) ? ends.find((end) => end !== key) : undefined;
}
