import type { NoteYield } from '../model/candidates.ts';
import type { MentionRef } from '../model/corrections.ts';
import type { Evidence } from '../model/evidence.ts';
import type { NodeKind } from '../model/ontology.ts';

/** The list of a yield that holds the mentions of a kind. */
export const LIST_OF = { speaker: 'people', institution: 'affiliations', concept: 'concepts', paper: 'papers' } as const;
export type MentionedKind = Exclude<NodeKind, 'talk'>;

/** A mention of a corpus: index of its note, and of the mention in that note's list of the kind. */
export interface Place {
  readonly note: number;
  readonly index: number;
}

/** Texts of the notes by path. */
export type Texts = ReadonlyMap<string, string>;

/** The mentions of a kind that a correction's place means: exactly those words there, else whatever was read from a part of them. */
export function findPlaces(yields: readonly NoteYield[], texts: Texts, kind: MentionedKind, ref: MentionRef): Place[] {
  const starts = new Set(startsOf(texts, ref));
  if (starts.size === 0) return [];
  const exact: Place[] = [];
  const near: Place[] = [];
  yields.forEach((found, note) => {
    found[LIST_OF[kind]].forEach(({ evidence }: { readonly evidence: Evidence }, index: number) => {
      if (evidence.source !== ref.source) return;
      if (starts.has(evidence.start) && evidence.quote === ref.quote) exact.push({ note, index });
      else if ([...starts].some((start) => evidence.start < start + ref.quote.length && evidence.end > start)) near.push({ note, index });
    });
  });
  return exact.length > 0 ? exact : near;
}

/** Where the words of a place stand in its note; [] when they do not. */
export function startsOf(texts: Texts, { source, quote, which }: MentionRef): number[] {
  const text = texts.get(source) ?? '';
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    starts.push(at);
    if (starts.length === which) return [at];
  }
  return which === undefined ? starts : [];
}
