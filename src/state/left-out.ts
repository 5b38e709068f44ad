import type { EdgeKind } from '../model/ontology.ts';
import type { Visibility } from './visibility.ts';

/** A list without what filters take away, and how many that are. What lies outside a focus stays: it was asked for by what is selected. */
export interface Remaining<Item> {
  readonly items: readonly Item[];
  readonly hidden: number;
}

/** Leaves out of a list what a filter takes away: nodes, and all of a relation that is switched off. */
export function leaveOut<Item extends { readonly key: string }>(
  items: readonly Item[],
  visibility: Visibility | undefined,
  relation?: EdgeKind,
): Remaining<Item> {
  if (visibility === undefined) return { items, hidden: 0 };
  const { out, relations } = visibility;
  const rest = relation !== undefined && relations.has(relation) ? [] : items.filter(({ key }) => !out.has(key));
  return { items: rest.length === items.length ? items : rest, hidden: items.length - rest.length };
}
