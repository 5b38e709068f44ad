import type { NodeAttributes } from '../model/graph-file.ts';
import { isInOrder } from '../model/keys.ts';
import { NODE_KINDS } from '../model/ontology.ts';
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

type Kinds = Readonly<Record<NodeKind, readonly string[]>>;

/** Read in one pass, until the graph has other nodes: of a large graph each pass counts. */
const known = new WeakMap<KnowledgeGraph, { readonly order: number; readonly kinds: Kinds }>();

/** The keys of all nodes of a kind, sorted. */
export function keysOfKind(graph: KnowledgeGraph, kind: NodeKind): readonly string[] {
  const before = known.get(graph);
  if (before?.order === graph.order) return before.kinds[kind];
  const kinds = Object.fromEntries(NODE_KINDS.map((each) => [each, [] as string[]])) as Record<NodeKind, string[]>;
  graph.forEachNode((key, attributes) => void kinds[attributes.kind].push(key));
  for (const keys of Object.values(kinds)) if (!isInOrder(keys)) keys.sort();
  known.set(graph, { order: graph.order, kinds });
  return kinds[kind];
}
