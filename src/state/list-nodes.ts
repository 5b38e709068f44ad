import { NODE_KINDS } from '../model/ontology.ts';
import type { NodeKind } from '../model/ontology.ts';
import { countTalks } from './book.ts';
import type { Book } from './book.ts';

/** All nodes of one kind, in the order in which a list shows them. */
export interface NodeList {
  readonly kind: NodeKind;
  readonly nodes: readonly ListedNode[];
}

export interface ListedNode {
  readonly key: string;
  readonly label: string;
  /** Ideas only: how many talks cover it. */
  readonly talks: number;
}

/** The nodes by kind: talks as scheduled, ideas by their number of talks, the rest by name. */
export function listNodes(book: Book, schedule: readonly (readonly string[])[]): NodeList[] {
  const byKind = new Map<NodeKind, ListedNode[]>(NODE_KINDS.map((kind) => [kind, []]));
  book.graph.forEachNode((key, { kind, label }) => {
    byKind.get(kind)?.push({ key, label, talks: kind === 'concept' ? countTalks(book, key) : 0 });
  });
  const place = new Map(schedule.flat().map((key, index) => [key, index]));
  const at = (key: string) => place.get(key) ?? place.size;
  const order = new Intl.Collator('en');
  return [...byKind]
    .filter(([, nodes]) => nodes.length > 0)
    .map(([kind, nodes]) => ({
      kind,
      nodes: nodes.toSorted((a, b) => at(a.key) - at(b.key) || b.talks - a.talks || order.compare(a.label, b.label)),
    }));
}
