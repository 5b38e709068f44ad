import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { TextInput } from '../model/text-input.ts';
import type { NoteReading } from '../pipeline/read-note.ts';
import { unpackValues, type Packed } from './pack-values.ts';

/** So much text goes to a thread at once: enough to be worth the way, little enough that all threads end together. */
const BATCH = 60_000;

/** Reads notes on so many threads; gives what each yields, in the order of the notes. */
export async function readOnThreads(
  notes: readonly TextInput[],
  lexicon: readonly TextInput[],
  threads: number,
  onRead: (done: number, path: string) => void,
): Promise<NoteReading[]> {
  const batches = cutBatches(notes);
  const count = Math.min(threads, batches.length);
  const pool = new Piscina({ filename: workerFile(), name: 'readBatch', minThreads: count, maxThreads: count, workerData: lexicon });
  const one = shareTexts();
  let done = 0;
  try {
    const read = await Promise.all(
      batches.map(async (batch): Promise<NoteReading[]> => {
        const packed = (await pool.run(batch.map(({ path, text }) => ({ path, text })))) as Packed;
        const readings = unpackValues(packed, one) as NoteReading[];
        done += batch.length;
        onRead(done, batch.at(-1)?.path ?? '');
        return readings;
      }),
    );
    return read.flat();
  } finally {
    await pool.destroy();
  }
}

/** Gives for equal texts the same one. */
function shareTexts(): (text: string) => string {
  const shared = new Map<string, string>();
  return (text) => {
    const held = shared.get(text);
    if (held === undefined) shared.set(text, text);
    return held ?? text;
  };
}

/** The file that a thread runs: built beside the program, or started from its source. */
function workerFile(): string {
  const here = fileURLToPath(import.meta.url);
  return join(here, '..', extname(here) === '.ts' ? 'note-worker.mjs' : 'note-worker.js');
}

function cutBatches(notes: readonly TextInput[]): TextInput[][] {
  const batches: TextInput[][] = [];
  let size = Infinity;
  for (const note of notes) {
    if (size >= BATCH) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(note);
    size += note.text.length;
  }
  return batches;
}
