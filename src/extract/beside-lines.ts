import type { Note } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';
import { TALK_WORD } from './header-words.ts';
import { titleBelow } from './label-records.ts';
import { withOpener } from './late-opener.ts';
import type { Opener } from './opener.ts';

/** So sure an opener of another shape must be of who spoke. */
const SURE = 0.85;
/** So many headings that name who spoke are no chance, whatever else they say. */
const SEVERAL = 2;
const LINE = /^(?:bold line|bullet 0|line over lines|ordinal line|capital line|time at 0|run-in line)$/;

/**
 * Where most talks are lines of one shape, the talks of another: headings that name who spoke, with none of the lines below them, that
 * call themselves a talk's or are several; and lines that do both.
 */
export function besideLines(note: Note, plain: string, openers: readonly Opener[], lines: readonly Opener[], tests: HeaderTests): Opener[] {
  const headings = openers.filter((opener) => isFree(note, opener, lines));
  const called = headings.filter(
    ({ block, end, byLine, index }) =>
      byLine?.shape === 'label' ||
      (byLine?.shape === 'by' && !isTitled(note, index + 1 + (byLine.at ?? 0))) ||
      TALK_WORD.test(note.text.slice(block.textStart, end)),
  );
  const clear = headings.filter(({ evidence, parts, byLine }) => evidence >= SURE && (parts.title !== undefined || byLine !== undefined));
  const held = new Set(lines.map(({ index }) => index));
  const labelled = openers
    .filter(({ index, shape, label, evidence, parts, section }) => {
      const other = LINE.test(shape) && !held.has(index) && !section && label !== undefined;
      return other && evidence >= SURE && parts.people.length > 0;
    })
    .map((opener) => withTitleBelow(note, plain, opener, tests));
  return [...(clear.length >= SEVERAL ? headings.filter((one) => called.includes(one) || clear.includes(one)) : called), ...labelled];
}

/** A line with words in quotation marks or in italics says itself what the talk is called. */
function isTitled(note: Note, at: number): boolean {
  const block = note.blocks[at];
  return (
    block !== undefined &&
    (/["“„«]/.test(note.text.slice(block.textStart, block.textEnd)) || block.inlines.some(({ kind }) => kind === 'emphasis'))
  );
}

/** A heading that names who spoke, none of whose lines opens a talk. */
function isFree(note: Note, { index, block, section, parts, byLine, start, end }: Opener, lines: readonly Opener[]): boolean {
  if (block.kind !== 'heading' || section || (parts.people.length === 0 && byLine === undefined) || end <= start) return false;
  const next = note.blocks.findIndex((other, i) => i > index && other.kind === 'heading' && other.level <= block.level);
  return lines.every((line) => line.index < index || (next >= 0 && line.index >= next));
}

function withTitleBelow(note: Note, plain: string, opener: Opener, tests: HeaderTests): Opener {
  const title = opener.parts.title ? undefined : titleBelow(note, plain, opener.index, opener.parts, tests);
  return title ? withOpener(opener, { parts: { ...opener.parts, title }, titleAt: opener.index + 1 }) : opener;
}
