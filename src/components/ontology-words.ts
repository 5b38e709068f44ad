import type { ConceptCategory, EdgeKind, LinkKind, NodeKind, Role, TalkFormat } from '../model/ontology.ts';
import { plural } from './plural.ts';

/** What kinds of nodes, relations and parts of them are called: as a node's list, and as a step of a way. */
export const ontologyWords = {
  kinds: { talk: 'Talk', speaker: 'Speaker', institution: 'Institution', concept: 'Idea', paper: 'Paper' } satisfies Record<
    NodeKind,
    string
  >,
  kindsMany: {
    talk: 'Talks',
    speaker: 'Speakers',
    institution: 'Institutions',
    concept: 'Ideas',
    paper: 'Papers',
  } satisfies Record<NodeKind, string>,
  counts: {
    talk: (count) => plural(count, 'talk'),
    speaker: (count) => plural(count, 'speaker'),
    institution: (count) => plural(count, 'institution'),
    concept: (count) => plural(count, 'idea'),
    paper: (count) => plural(count, 'paper'),
  } satisfies Record<NodeKind, (count: number) => string>,
  categories: {
    idea: 'Idea',
    method: 'Method',
    system: 'System',
    dataset: 'Dataset',
    field: 'Field',
    problem: 'Problem',
  } satisfies Record<ConceptCategory, string>,
  formats: {
    talk: 'Talk',
    panel: 'Panel',
    keynote: 'Keynote',
    tutorial: 'Tutorial',
    poster: 'Poster',
    lightning: 'Lightning talk',
    workshop: 'Workshop',
  } satisfies Record<TalkFormat, string>,
  roles: { speaker: 'speaker', panelist: 'panelist', chair: 'chair', discussant: 'discussant' } satisfies Record<Role, string>,
  linkKinds: { page: 'Page', video: 'Video', slides: 'Slides', code: 'Code' } satisfies Record<LinkKind, string>,
  relations: {
    'gives.out': 'Talks',
    'gives.in': 'Given by',
    'affiliated-with.out': 'Institution',
    'affiliated-with.in': 'People',
    'covers.out': 'Ideas',
    'covers.in': 'Talks',
    'cites.out': 'Reading list',
    'cites.in': 'Cited in',
    'wrote.out': 'Papers',
    'wrote.in': 'Written by',
  } satisfies Record<`${EdgeKind}.${'in' | 'out'}`, string>,
  steps: {
    'gives.out': 'gives',
    'gives.in': 'given by',
    'affiliated-with.out': 'comes from',
    'affiliated-with.in': 'home of',
    'covers.out': 'speaks of',
    'covers.in': 'comes up in',
    'cites.out': 'cites',
    'cites.in': 'cited in',
    'wrote.out': 'wrote',
    'wrote.in': 'written by',
  } satisfies Record<`${EdgeKind}.${'in' | 'out'}`, string>,
} as const;
