import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { TextInput } from '../model/text-input.ts';
import { readInOrder, type ReadAll } from '../pipeline/read-in-order.ts';
import type { NoteReading } from '../pipeline/read-note.ts';
import { readOnThreads } from './note-pool.ts';
import { programMark } from './program-mark.ts';
import { openCache, type CacheOptions } from './yield-cache.ts';

/** On how many threads notes are read, and where what they yield is kept (nowhere without `cache`): apart for whatever is given. */
export interface ReaderOptions {
  readonly threads: number;
  /** Files and folders, as typed here. */
  readonly given: readonly string[];
  readonly exclude?: readonly string[];
  readonly cache?: CacheOptions;
  /** Less text than this (UTF-16 units) is read at once: neither a cache nor a thread is worth its while. */
  readonly small?: number;
}

/** Half a second's work. */
const SMALL = 250_000;

/** As many threads as the machine has processors, within reason: each holds a lexicon of its own. */
export function usualThreads(): number {
  return Math.min(8, availableParallelism());
}

/** A reader of notes that takes what is known from the cache, and reads the rest on threads where there is much of it. */
export function createReader({ threads, given, exclude = [], cache: options, small = SMALL }: ReaderOptions): ReadAll {
  const corpus = [...given.map((path) => resolve(path)), '', ...exclude].join('\n');
  return async (task) => {
    if (sizeOf(task.notes) < small) return readInOrder(task);
    const cache = options && (await openCache(corpus, markOf(task.files), options));
    const keys = task.notes.map(({ path, sha256 }) => `${sha256} ${path}`);
    const readings = keys.map((key) => cache?.find(key) as NoteReading | undefined);
    const missing = [...keys.keys()].filter((i) => readings[i] === undefined);
    const known = keys.length - missing.length;
    const notes = missing.map((i) => task.notes[i]).filter((note) => note !== undefined);
    const rest = { ...task, notes, onRead: (done: number, path: string) => task.onRead(known + done, path) };
    const apart = threads > 1 && sizeOf(notes) >= small;
    const read = apart ? await readOnThreads(notes, task.files, threads, rest.onRead) : await readInOrder(rest);
    for (const [at, i] of missing.entries()) readings[i] = read[at];
    const all = readings.filter((reading) => reading !== undefined);
    if (missing.length > 0) await cache?.save(new Map(all.map((reading, i) => [keys[i] ?? '', reading])));
    return all;
  };
}

/** What a note yields depends on the program and the lexicon beside the note itself; on no setting of a build so far. */
function markOf(files: readonly TextInput[]): string {
  return [programMark(), ...files.map(({ path, text }) => `${path}\n${text}`)].join('\0');
}

function sizeOf(notes: readonly TextInput[]): number {
  return notes.reduce((sum, { text }) => sum + text.length, 0);
}
