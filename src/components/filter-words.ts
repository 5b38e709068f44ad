import type { EdgeKind } from '../model/ontology.ts';

/** The words of the filters, part of the table of messages. */
export const filterWords = {
  closeFilters: 'Close the filters',
  filterKinds: 'Kinds',
  filterRelations: 'Relations',
  filterSessions: 'Sessions',
  filterInstitutions: 'Institutions',
  filterCategories: 'Ideas by category',
  filterFavorites: 'Only talks of favourites',
  filterOut: 'What is left out',
  filterOuts: { hide: 'is not drawn', fade: 'fades' },
  relationsMany: {
    gives: 'gives a talk',
    'affiliated-with': 'comes from',
    covers: 'speaks of',
    cites: 'cites',
    wrote: 'wrote',
  } satisfies Record<EdgeKind, string>,
  fewer: 'fewer',
} as const;
