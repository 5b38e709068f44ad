import type { NodeAttributes } from '../model/graph-file.ts';
import type { NodeKind } from '../model/ontology.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';

/** The attributes of one kind of node. */
export type AttributesOf<K extends NodeKind> = Extract<NodeAttributes, { readonly kind: K }>;

/** The attributes of a node when it is there and of this kind. */
export function findAttributes<K extends NodeKind>(graph: KnowledgeGraph, key: string, kind: K): AttributesOf<K> | undefined {
  if (!graph.hasNode(key)) return undefined;
  const attributes = graph.getNodeAttributes(key);
  return attributes.kind === kind ? (attributes as AttributesOf<K>) : undefined;
}

/** The keys of all nodes of a kind, sorted. */
export function keysOfKind(graph: KnowledgeGraph, kind: NodeKind): string[] {
  return graph.filterNodes((_key, attributes) => attributes.kind === kind).sort();
}
