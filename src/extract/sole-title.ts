import type { Note } from '../notes/note.ts';
import { firstBlock } from './first-block.ts';

/** The one thing that a note is called: its first heading where no other is as high, or else the title in its front matter (at 0). */
export interface SoleTitle {
  readonly at: number;
  readonly words: string;
  /** The heading, by its index; undefined for the front matter's title. */
  readonly index?: number;
}

/** What a note as a whole is called; undefined for notes of several headings of the highest rank. */
export function findSoleTitle(note: Note, plain: string): SoleTitle | undefined {
  const { blocks, matter } = note;
  const index = firstBlock(note, plain);
  const first = blocks[index];
  const { title } = matter;
  const named = typeof title === 'string' && /\p{L}{2}/u.test(title) ? { at: 0, words: title } : undefined;
  if (first?.kind !== 'heading') return named;
  if (blocks.some((other, i) => i > index && other.kind === 'heading' && other.level <= first.level)) return named;
  const words = plain.slice(first.textStart, first.textEnd).replace(/\s+/g, ' ').trim();
  return /\p{L}{2}/u.test(words) ? { at: first.start, words, index } : named;
}
