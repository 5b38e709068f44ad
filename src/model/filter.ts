import type { ConceptCategory, EdgeKind, NodeKind } from './ontology.ts';

/** What a person wants to see of a graph, as data. An empty facet asks for nothing; in a facet one of the values must hold, and every facet must. */
export interface Filter {
  /** Kinds of node that are switched off. */
  readonly kinds: readonly NodeKind[];
  /** Relations that are switched off. */
  readonly relations: readonly EdgeKind[];
  /** Only talks of these sessions, named `event/session`. */
  readonly sessions: readonly string[];
  /** Only talks whose speakers come from these institutions (keys). */
  readonly institutions: readonly string[];
  /** Only ideas of these categories. */
  readonly categories: readonly ConceptCategory[];
  /** Only what belongs to talks of favourites. */
  readonly favorites: boolean;
  /** Whether what is filtered out fades or is not drawn at all. */
  readonly out: 'fade' | 'hide';
}

/** Everything is shown. */
export const NO_FILTER: Filter = {
  kinds: [],
  relations: [],
  sessions: [],
  institutions: [],
  categories: [],
  favorites: false,
  out: 'hide',
};

/** Whether a filter takes anything away. */
export function isFiltering({ kinds, relations, sessions, institutions, categories, favorites }: Filter): boolean {
  return favorites || [kinds, relations, sessions, institutions, categories].some(({ length }) => length > 0);
}
