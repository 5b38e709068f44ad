/** The kinds of node, in the order in which they are listed; `key` starts every key of the kind. */
export const NODE_KINDS = ['talk', 'speaker', 'institution', 'concept', 'paper'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** The kinds of edge with the kinds of node that they join. */
export const EDGE_KINDS = {
  gives: { from: 'speaker', to: 'talk' },
  'affiliated-with': { from: 'speaker', to: 'institution' },
  covers: { from: 'talk', to: 'concept' },
  cites: { from: 'talk', to: 'paper' },
  wrote: { from: 'speaker', to: 'paper' },
} as const satisfies Record<string, { from: NodeKind; to: NodeKind }>;
export type EdgeKind = keyof typeof EDGE_KINDS;

export const CONCEPT_CATEGORIES = ['idea', 'method', 'system', 'dataset', 'field', 'problem'] as const;
export type ConceptCategory = (typeof CONCEPT_CATEGORIES)[number];

export const TALK_FORMATS = ['talk', 'panel', 'keynote', 'tutorial', 'poster', 'lightning', 'workshop'] as const;
export type TalkFormat = (typeof TALK_FORMATS)[number];

/** What a person does in a talk. */
export const ROLES = ['speaker', 'panelist', 'chair', 'discussant'] as const;
export type Role = (typeof ROLES)[number];

export const LINK_KINDS = ['page', 'video', 'slides', 'code'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];
