import type { PaperCandidate } from '../model/candidates.ts';
import type { Span } from '../model/evidence.ts';

/** A work as read from a stretch of a note, before it is quoted. */
export interface Citation extends Span, Omit<PaperCandidate, 'evidence' | 'talk'> {
  readonly rule: string;
}

/** Leaves out what is not known, as the contract's optional fields want it. */
export function known<T extends object>(facts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const told: Partial<T> = {};
  for (const key in facts) if (facts[key] !== undefined) told[key] = facts[key];
  return told as { [K in keyof T]: Exclude<T[K], undefined> };
}
