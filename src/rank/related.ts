import type { Evidence } from '../model/evidence.ts';

/**
 * What belongs to a node and why. For a concept: the talks that cover it and the talks related through ideas near it;
 * for a talk: related talks; for a speaker: the speakers closest in ideas.
 */
export interface Related {
  readonly covered: readonly Covering[];
  /** Ideas near the concept (or of the talk), weightiest first. */
  readonly near: readonly Near[];
  readonly related: readonly Relative[];
}

/** A talk that covers what was asked about; `share` is its part of the mentions, 0…1. */
export interface Covering {
  readonly key: string;
  readonly share: number;
  readonly evidence: readonly Evidence[];
}

/** An idea that stands near; `talks` counts those that cover it. */
export interface Near {
  readonly key: string;
  readonly weight: number;
  readonly talks: number;
  readonly why: 'said-near' | 'lexicon' | 'shared';
}

/** A related talk or speaker; `weak` ones are folded away. */
export interface Relative {
  readonly key: string;
  readonly score: number;
  readonly weak: boolean;
  readonly reasons: readonly Tie[];
}

/** One idea that joins: `here` are its sentences on the side of what was asked about, `there` on the side of the relative. */
export interface Tie {
  readonly idea: string;
  readonly weight: number;
  readonly why: 'same-idea' | 'said-near' | 'lexicon' | 'shared';
  readonly here: readonly Evidence[];
  readonly there: readonly Evidence[];
}

export const NOTHING_RELATED: Related = { covered: [], near: [], related: [] };
