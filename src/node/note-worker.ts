import { workerData } from 'node:worker_threads';
import type { TextInput } from '../model/text-input.ts';
import { createNoteReader } from '../pipeline/note-reader.ts';
import { packValues, type Packed } from './pack-values.ts';

// Runs in a thread of the pool: the lexicon comes with the thread and is parsed once.
const read = createNoteReader(workerData as readonly TextInput[]);

/** What each of some notes yields, packed: that is handed to another thread at once. */
export function readBatch(notes: readonly TextInput[]): Packed {
  return packValues(notes.map(read));
}
