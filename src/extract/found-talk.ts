import type { SessionCandidate } from '../model/candidates.ts';
import type { Opener } from './openers.ts';

/** A talk as it stands in the note: where it opens, where it ends, in which session. */
export interface FoundTalk {
  readonly opener: Opener;
  readonly end: number;
  readonly session?: number;
  readonly lightning: boolean;
}

export interface FoundTalks {
  readonly talks: readonly FoundTalk[];
  readonly sessions: readonly SessionCandidate[];
  readonly layout: { readonly rule: string; readonly confidence: number };
}
