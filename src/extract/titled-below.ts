import type { Span } from '../model/evidence.ts';
import type { Note } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';
import { trimSpan } from './name-span.ts';
import { isSection } from './is-section.ts';
import { splitHeader } from './split-header.ts';

/** The heading below that holds the title of a talk whose own heading only names who gave it: its block, and the title. */
export interface TitledBelow extends Span {
  readonly at: number;
}

/**
 * Headings that only name people and have one deeper heading below each: that one is the talk's title. It takes two such pairs in a note, and
 * titles that are no labels of parts ("Notes" under each name).
 */
export function findTitlesBelow(note: Note, plain: string, tests: HeaderTests): ReadonlyMap<number, TitledBelow> {
  const headings = note.blocks.map((block, index) => ({ block, index })).filter(({ block }) => block.kind === 'heading');
  const pairs = new Map<number, TitledBelow>();
  const titles = new Set<string>();
  headings.forEach(({ block, index }, i) => {
    const next = headings[i + 1];
    if (!next || next.block.level <= block.level || next.index - index > 4) return;
    const after = headings.slice(i + 2).find((other) => other.block.level <= next.block.level);
    if (after && after.block.level > block.level) return;
    const { people, title, confidence } = splitHeader(plain, block.textStart, block.textEnd, tests, { order: 'name-only' });
    if (people.length === 0 || confidence < 0.7 || (title && people.length < 2)) return;
    const between = note.blocks.slice(index + 1, next.index);
    if (between.some(({ textStart, textEnd }) => textEnd - textStart > 160)) return;
    const span = trimSpan(plain, next.block.textStart, next.block.textEnd);
    const words = span ? plain.slice(span.start, next.block.textEnd).trim() : '';
    if (!span || isSection(words)) return;
    const mark = /^[?!)]/.exec(plain.slice(span.end, next.block.textEnd))?.[0].length ?? 0;
    pairs.set(index, { start: span.start, end: span.end + mark, at: next.index });
    titles.add(words.toLowerCase());
  });
  return titles.size >= 2 && titles.size > pairs.size * 0.7 ? pairs : new Map();
}
