import type { SessionCandidate } from '../model/candidates.ts';
import type { Note } from '../notes/note.ts';
import type { Opener } from './opener.ts';
import { placeOf } from './place-of.ts';

/** Offsets at which a talk cannot go on: the next talk, a session, a section of the same or a higher rank. */
export function cutsBetween(
  note: Note,
  openers: readonly Opener[],
  chosen: readonly Opener[],
  sessions: readonly SessionCandidate[],
  shape: string,
): number[] {
  const level = Number(/^heading (\d)/.exec(shape)?.[1] ?? 0);
  const cuts = [...chosen.map(({ block }) => block.start), ...sessions.map(({ start }) => start)];
  for (const { block } of openers) {
    if (block.kind === 'heading' && (level === 0 ? block.level <= 2 : block.level <= level)) cuts.push(block.start);
  }
  // "## 2pm" opens nothing, but what stood above is over.
  for (const { kind, start, textStart, textEnd, level: rank } of note.blocks)
    if (kind === 'heading' && rank <= (level === 0 ? 2 : level) && HOUR.test(note.text.slice(textStart, textEnd))) cuts.push(start);
  // Sections of the same shape ("Lunch" among timed lines) end a talk too.
  for (const opener of openers) if (opener.shape === shape && opener.section && !shape.startsWith('number')) cuts.push(opener.block.start);
  // "**Forum.** Five minutes each …" among paragraphs that begin with a talk's bold words; "**Theorem.** …" stands in its notes.
  if (shape === 'run-in line')
    for (const { shape: other, block } of openers)
      if (other === 'bold line' && block.gap && !STATES.test(note.text.slice(block.textStart, block.textEnd))) cuts.push(block.start);
  return [...new Set(cuts), note.text.length].toSorted((a, b) => a - b);
}

/** Labels of what is stated, shown or asked. */
const STATES =
  /^\W*(?:def|definition|thm|theorem|lemma|prop|proposition|proof|cor|corollary|ex|example|remark|rmk|claim|conj|conjecture|fact|note|nb|q|a|qu?estion|answer|tl;?dr|summary|idea|recall|aside|key|upshot|take-?away|problem|setup|result|method|background|motivation|conclusion|abstract|discussion)s?(?!\p{L})/iu;
const HOUR = /^\W*\d{1,2}(?:[.:h]\d\d)?\s*(?:[ap]\.?m\.?|h|uhr|o['’]clock)?(?:,\s*\p{L}+)?\W*$/iu;

/** Where a talk ends: at the next cut, without the white space in front of it. */
export function endOf(note: Note, opener: Opener, cuts: readonly number[]): number {
  const cut = cuts[placeOf(cuts, opener.block.start)] ?? note.text.length;
  return Math.max(opener.block.end, note.text.slice(0, cut).trimEnd().length);
}

/** Index of the session that an offset stands in. */
export function sessionAt(sessions: readonly SessionCandidate[], offset: number): number | undefined {
  const index =
    placeOf(
      sessions.map(({ start }) => start),
      offset,
    ) - 1;
  return index < 0 ? undefined : index;
}
