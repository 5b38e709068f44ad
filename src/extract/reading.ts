import type { NoteYield, TalkCandidate } from '../model/candidates.ts';
import type { Note } from '../notes/note.ts';
import type { Lexicon } from './lexicon.ts';

/** A note on its way through the extractors: what the later ones may look at. */
export interface Reading {
  readonly note: Note;
  /** The note's words with all marks blanked, as long as its text (`plainText`). */
  readonly plain: string;
  readonly lexicon: Lexicon;
  readonly talks: readonly TalkCandidate[];
  readonly people: NoteYield['people'];
  readonly affiliations: NoteYield['affiliations'];
  /** What the extractors before have found. */
  readonly concepts: NoteYield['concepts'];
  readonly papers: NoteYield['papers'];
}

/** An extractor: reads one kind of thing out of a note. */
export interface Extractor {
  readonly name: string;
  readonly find: (reading: Reading) => Partial<Pick<NoteYield, 'concepts' | 'papers' | 'people'>>;
}

/** Index of the talk whose stretch holds an offset, undefined outside of talks; talks are in document order. */
export function talkAt(talks: readonly TalkCandidate[], offset: number): number | undefined {
  let low = -1;
  let high = talks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((talks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const talk = talks[low];
  return talk && offset < talk.end ? low : undefined;
}
