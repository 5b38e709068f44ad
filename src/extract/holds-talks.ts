import type { Note } from '../notes/note.ts';
import { findByLine } from './by-line.ts';
import type { HeaderTests } from './header-atoms.ts';
import { isListed } from './lightning-talks.ts';
import type { Opener } from './opener.ts';
import { splitHeader } from './split-header.ts';
import { stripHeader } from './strip-header.ts';

/** Whether the list below an opener that names nobody is one of talks: most of its items have a clear name and a title. */
export function holdsTalks(note: Note, plain: string, opener: Opener, end: number, tests: HeaderTests): boolean {
  let items = 0;
  let talks = 0;
  let top: number | undefined;
  for (let i = opener.index + 1; i < note.blocks.length; i++) {
    const block = note.blocks[i];
    if (!block || block.start >= end || items > 30) break;
    if (!isListed(plain, block)) continue;
    top ??= block.indent;
    if (block.indent !== top) continue;
    items++;
    if (block.textEnd - block.textStart > 200) continue;
    const { start, end: to } = stripHeader(plain, block);
    const { people, title, confidence } = splitHeader(plain, start, to, tests);
    const titled = title !== undefined && /\S\s+\S+/.test(plain.slice(title.start, title.end).trim());
    // With notes of its own below it a name is enough, or a name and a word.
    const noted = note.blocks[i + 1]?.kind === 'item' && (note.blocks[i + 1]?.indent ?? 0) > block.indent;
    if (people.length > 0 ? confidence >= 0.85 && (titled || noted) : titled && isOverNames(note, plain, i, tests)) talks++;
  }
  return talks >= 2 && talks >= items * 0.6;
}

/** Whether the items of the list below an opener have notes of their own below them, at least two of them and most. */
export function isNoted(note: Note, { index }: Opener, end: number): boolean {
  const items = note.blocks.flatMap((block, i) => (i > index && block.kind === 'item' && block.start < end ? [block] : []));
  const top = items[0]?.indent ?? 0;
  const heads = items.flatMap((block, i) => (block.indent === top ? [i] : []));
  const noted = heads.filter((i) => (items[i + 1]?.indent ?? 0) > top).length;
  return noted >= 2 && noted > heads.length * 0.5;
}

/** Whether the first line below an item is nothing but names: those of who spoke. */
function isOverNames(note: Note, plain: string, index: number, tests: HeaderTests): boolean {
  const [item, below] = [note.blocks[index], note.blocks[index + 1]];
  if (!item || below?.kind !== 'item' || below.indent <= item.indent) return false;
  const line = findByLine(note, plain, [below], tests);
  return line !== undefined && line.confidence >= 0.85;
}
