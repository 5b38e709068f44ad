import { neighboursByRelation } from '../graph/neighbours.ts';
import type { EdgeKind, NodeKind } from '../model/ontology.ts';
import type { Book } from './book.ts';
import type { ListedNode, NodeList } from './list-nodes.ts';
import { isVisible } from './visibility.ts';
import type { Visibility } from './visibility.ts';

/** A line of the list of all: kind (level 1) > node (2) > connection (3). `place` is 1-based among `size` siblings. */
export type ListRow = ListPlace & (KindRow | NodeRow | ConnectionRow | RestRow);

interface ListPlace {
  /** Unique among the rows, the same from one reading to the next. */
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly place: number;
  readonly size: number;
}

export interface KindRow {
  readonly type: 'kind';
  readonly kind: NodeKind;
  readonly count: number;
  readonly open: boolean;
}

export interface NodeRow extends ListedNode {
  readonly type: 'node';
  readonly kind: NodeKind;
  readonly connections: number;
  readonly open: boolean;
  /** A filter takes it away, but it is to be shown faintly. */
  readonly faded: boolean;
}

export interface ConnectionRow {
  readonly type: 'connection';
  readonly edge: string;
  readonly relation: EdgeKind;
  readonly direction: 'in' | 'out';
  readonly key: string;
  readonly label: string;
  readonly weight: number;
}

/** What a kind has beyond what is listed: too many to list at once (`more`), or taken away by a filter (`hidden`). */
export interface RestRow {
  readonly type: 'more' | 'hidden';
  readonly kind: NodeKind;
  readonly count: number;
}

/** What decides which rows there are. */
export interface ListShown {
  readonly visibility: Visibility | undefined;
  /** Kinds that are folded. */
  readonly folded: ReadonlySet<NodeKind>;
  /** Kinds that are listed to the end. */
  readonly whole: ReadonlySet<NodeKind>;
  /** Keys of nodes whose connections are shown. */
  readonly opened: ReadonlySet<string>;
  /** How many of a kind are listed at first. */
  readonly first: number;
}

/** The rows of the list, from top to bottom. */
export function readListRows(book: Book, lists: readonly NodeList[], shown: ListShown): ListRow[] {
  return lists.flatMap(({ kind, nodes }, index) => {
    const { visibility } = shown;
    const listed = nodes.filter(({ key }) => visibility === undefined || isListed(visibility, key));
    const open = !shown.folded.has(kind);
    const place = { level: 1, place: index + 1, size: lists.length } as const;
    const head: ListRow = { id: `kind ${kind}`, ...place, type: 'kind', kind, count: listed.length, open };
    return open ? [head, ...readKind(book, kind, listed, nodes.length - listed.length, shown)] : [head];
  });
}

function readKind(book: Book, kind: NodeKind, nodes: readonly ListedNode[], hidden: number, shown: ListShown): ListRow[] {
  const listed = shown.whole.has(kind) ? nodes : nodes.slice(0, shown.first);
  const rests = [
    { type: 'more', count: nodes.length - listed.length },
    { type: 'hidden', count: hidden },
  ] as const;
  const left = rests.filter(({ count }) => count > 0);
  const size = listed.length + left.length;
  return [
    ...listed.flatMap((node, index) => readNode(book, kind, node, { place: index + 1, size }, shown)),
    ...left.map(({ type, count }, index): ListRow => {
      return { id: `${type} ${kind}`, level: 2, place: listed.length + index + 1, size, type, kind, count };
    }),
  ];
}

function readNode(book: Book, kind: NodeKind, node: ListedNode, at: Pick<ListRow, 'place' | 'size'>, shown: ListShown): ListRow[] {
  const connections = book.graph.degree(node.key);
  const open = connections > 0 && shown.opened.has(node.key);
  const faded = shown.visibility?.out.has(node.key) === true;
  const row: ListRow = { id: node.key, level: 2, ...at, type: 'node', kind, ...node, connections, open, faded };
  return open ? [row, ...readConnections(book, node.key, shown)] : [row];
}

function readConnections({ graph }: Book, from: string, { visibility }: ListShown): ListRow[] {
  const relations = neighboursByRelation(graph, from).filter(({ relation }) => visibility?.relations.has(relation) !== true);
  const all = relations.flatMap(({ relation, direction, neighbours }) =>
    neighbours.flatMap(({ key, attributes, edge, edgeAttributes }) => {
      if (visibility !== undefined && !isListed(visibility, key)) return [];
      return [{ edge, relation, direction, key, label: attributes.label, weight: edgeAttributes.weight }];
    }),
  );
  return all.map((connection, index): ListRow => {
    return { id: `${from} ${connection.edge}`, level: 3, place: index + 1, size: all.length, type: 'connection', ...connection };
  });
}

function isListed(visibility: Visibility, key: string): boolean {
  if (isVisible(visibility, key)) return true;
  return visibility.fades && (visibility.near === undefined || visibility.near.has(key));
}
