import type { Note } from '../../src/notes/note.ts';
import { parseNote } from '../../src/notes/parse-note.ts';

/** The note that a text is, by the name of its file. */
export function read(path: string, text: string): Note {
  return parseNote(path, text).note;
}

/** Each block as one string: kind, level, marker and words ("item 1 [-] engines"), to compare at a glance. */
export function showBlocks({ blocks, text }: Note): string[] {
  return blocks.map(({ kind, level, marker, textStart, textEnd }) => `${kind} ${level} [${marker}] ${text.slice(textStart, textEnd)}`);
}

/** Each inline mark as one string: kind, words, address. */
export function showInlines({ blocks, text }: Note): string[] {
  return blocks.flatMap(({ inlines }) =>
    inlines.map(({ kind, textStart, textEnd, href }) => {
      const words = `${kind} ${text.slice(textStart, textEnd)}`;
      return href === undefined ? words : `${words} → ${href}`;
    }),
  );
}
