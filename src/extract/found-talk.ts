import type { SessionCandidate, TitleCandidate } from '../model/candidates.ts';
import type { Opener } from './opener.ts';

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
  /** The one talk that the note would be, were it sure that it is of talks at all. */
  readonly alone?: TitleCandidate;
  readonly layout: { readonly rule: string; readonly confidence: number };
}
