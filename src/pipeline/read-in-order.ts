import type { Lexicon } from '../extract/lexicon.ts';
import type { TextInput } from '../model/text-input.ts';
import { readNote, type NoteReading } from './read-note.ts';

/** What reading notes needs: `notes` with their comments hidden, `lexicon` parsed, and the files it was parsed from. */
export interface ReadingTask {
  readonly notes: readonly (TextInput & { readonly sha256: string })[];
  readonly lexicon: Lexicon;
  readonly files: readonly TextInput[];
  /** Hears how many notes are read. */
  readonly onRead: (done: number, path: string) => void;
}

/**
 * Reads notes each by itself, in whatever order and on whatever thread; the readings are in the order of the notes and, as JSON, equal
 * to those of `readInOrder`.
 */
export type ReadAll = (task: ReadingTask) => Promise<readonly NoteReading[]>;

/** So much text is read before others may do something: a moment, so that an interrupt is heard. */
const PAUSE = 100_000;

/** Reads notes one after the other. */
export const readInOrder: ReadAll = async ({ notes, lexicon, onRead }) => {
  const readings: NoteReading[] = [];
  let since = 0;
  for (const [i, { path, text }] of notes.entries()) {
    onRead(i, path);
    readings.push(readNote(path, text, lexicon));
    since += text.length;
    if (since < PAUSE) continue;
    since = 0;
    await pause();
  }
  return readings;
};

/** Lets what waits be done. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
