import type { Note } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';
import { withOpener } from './late-opener.ts';
import type { Opener } from './opener.ts';
import { isNamedForTalks } from './talk-signs.ts';
import type { Layout } from './vote-layout.ts';

/** So many such lines it takes, this sure of their names. */
const LEAST = 3;
const SURE = 0.85;
const LINE = /^line/;

/**
 * Notes without any headings that are named for talks, in which some lines of their own say title and speaker ("On engines - Ada Byron"), or
 * the speaker alone with the title on the next line: too few among all lines to win a vote, too clear to be anything else.
 */
export function voteNameLines(note: Note, plain: string, openers: readonly Opener[], tests: HeaderTests): Layout | undefined {
  if (note.blocks.some(({ kind }) => kind === 'heading') || !isNamedForTalks(note, plain, tests.venue)) return undefined;
  const lines = openers.flatMap((opener) => (LINE.test(opener.shape) && !opener.section ? (titled(note, plain, opener) ?? []) : []));
  return lines.length < LEAST ? undefined : { shape: 'line with a name', confidence: 0.4, openers: lines };
}

/** A line that names somebody clearly and has a title, in it or below it. */
function titled(note: Note, plain: string, opener: Opener): Opener | undefined {
  const { people, title, confidence, mark } = opener.parts;
  if (people.length === 0 || confidence < SURE) return undefined;
  if (title) return mark !== undefined && /^(?:[-–—|:]+|by|@)$/.test(mark) && title.end - title.start < 120 ? opener : undefined;
  const next = note.blocks[opener.index + 1];
  const behind = note.blocks[opener.index + 2];
  if (next?.kind !== 'paragraph' || next.gap || !(behind?.gap ?? true) || next.textEnd - next.textStart > 120) return undefined;
  const words = plain.slice(next.textStart, next.textEnd);
  if (!/^\s*\p{Lu}[^.;]*$/u.test(words)) return undefined;
  return withOpener(opener, { parts: { ...opener.parts, title: { start: next.textStart, end: next.textEnd } } });
}
