import type { NodeKind } from '../model/ontology.ts';
import { plural } from './plural.ts';

/** The words of related talks and their reasons, part of the table of messages. */
export const relatedWords = {
  relatedToOnly: 'No other talk speaks of it; these share what is said with it',
  relatedTo: {
    concept: 'Related talks, by what is said with it',
    talk: 'Related talks',
    speaker: 'Closest in ideas',
    institution: 'Related',
    paper: 'Related',
  } satisfies Record<NodeKind, string>,
  noRelated: {
    concept: 'No other talk shares what is said with it.',
    talk: 'No other talk shares its ideas.',
    speaker: 'Nobody else speaks of the same ideas.',
    institution: '',
    paper: '',
  } satisfies Record<NodeKind, string>,
  weaker: (count: number) => plural(count, 'weaker one'),
  reasons: {
    'same-idea': '{idea}, in both',
    'said-near': '{idea}, said near it',
    lexicon: '{idea}, a kindred idea',
    shared: '{idea}, in its talks',
  },
  lines: 'lines',
  joinLines: (here: readonly number[], there: readonly number[]) => [here.join(', '), there.join(', ')].filter(Boolean).join(' ↔ '),
  here: 'Here',
} as const;
