import { workerData } from 'node:worker_threads';
import type { TextInput } from '../model/text-input.ts';
import { createNoteReader } from '../pipeline/note-reader.ts';

// Runs in a thread of the pool: the lexicon comes with the thread and is parsed once.
const read = createNoteReader(workerData as readonly TextInput[]);

/** What each of some notes yields, as JSON: a text is handed to another thread at once, and is what the cache keeps. */
export function readBatch(notes: readonly TextInput[]): string[] {
  return notes.map((note) => JSON.stringify(read(note)));
}
