import type { EdgeAttributes, NodeAttributes } from '../model/graph-file.ts';
import { EDGE_KINDS } from '../model/ontology.ts';
import type { EdgeKind } from '../model/ontology.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';

/** A neighbour with the edge that joins it. */
export interface JoinedNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
  readonly edge: string;
  readonly edgeAttributes: EdgeAttributes;
}

/** Neighbours by one relation, seen from the node: `out` when the edge leaves it; `total` counts those cut by the limit too. */
export interface Relation {
  readonly relation: EdgeKind;
  readonly direction: 'in' | 'out';
  readonly total: number;
  readonly neighbours: readonly JoinedNode[];
}

/** The neighbours of a node in the order of the ontology's relations: most weight first, then importance, then key. */
export function neighboursByRelation(graph: KnowledgeGraph, key: string, limit = Number.POSITIVE_INFINITY): Relation[] {
  if (!graph.hasNode(key)) return [];
  const groups = new Map<string, JoinedNode[]>();
  graph.forEachEdge(key, (edge, edgeAttributes, source, target) => {
    const other = source === key ? target : source;
    const id = `${edgeAttributes.kind} ${source === key ? 'out' : 'in'}`;
    const joined = { key: other, attributes: graph.getNodeAttributes(other), edge, edgeAttributes };
    const group = groups.get(id);
    if (group) group.push(joined);
    else groups.set(id, [joined]);
  });
  return (Object.keys(EDGE_KINDS) as EdgeKind[]).flatMap((relation) =>
    (['out', 'in'] as const).flatMap((direction) => {
      const all = groups.get(`${relation} ${direction}`);
      return all ? [{ relation, direction, total: all.length, neighbours: all.sort(byWeight).slice(0, limit) }] : [];
    }),
  );
}

function byWeight(a: JoinedNode, b: JoinedNode): number {
  return (
    b.edgeAttributes.weight - a.edgeAttributes.weight ||
    b.attributes.importance - a.attributes.importance ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : a.edge < b.edge ? -1 : 1)
  );
}
