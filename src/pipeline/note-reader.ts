import { parseLexicon } from '../extract/lexicon.ts';
import type { TextInput } from '../model/text-input.ts';
import { readNote, type NoteReading } from './read-note.ts';

/** Reads notes by a lexicon that is parsed once. */
export function createNoteReader(files: readonly TextInput[]): (note: TextInput) => NoteReading {
  const { lexicon } = parseLexicon(files);
  return ({ path, text }) => readNote(path, text, lexicon);
}
