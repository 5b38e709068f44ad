import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { TextInput } from '../model/text-input.ts';
import { readInOrder, type ReadAll, type ReadingTask } from '../pipeline/read-in-order.ts';
import type { NoteReading } from '../pipeline/read-note.ts';
import { readOnThreads } from './note-pool.ts';
import { programMark } from './program-mark.ts';
import { openCache, type CacheOptions, type YieldCache } from './yield-cache.ts';

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
    const readings = keys.map((key) => cache && parse(cache.find(key)));
    const missing = [...keys.keys()].filter((i) => readings[i] === undefined);
    const known = keys.length - missing.length;
    const notes = missing.map((i) => task.notes[i]).filter((note) => note !== undefined);
    const rest = { ...task, notes, onRead: (done: number, path: string) => task.onRead(known + done, path) };
    const read = threads > 1 && sizeOf(notes) >= small ? await readApart(rest, threads) : await readHere(rest, cache !== undefined);
    for (const [at, i] of missing.entries()) readings[i] = read[at]?.reading;
    if (cache && missing.length > 0) await save(cache, keys, new Map(missing.map((i, at) => [keys[i] ?? '', read[at]?.json ?? ''])));
    return readings.filter((reading) => reading !== undefined);
  };
}

/** What a note yields, and the same as it is kept. */
interface ReadNow {
  readonly reading: NoteReading;
  readonly json: string;
}

async function readHere(task: ReadingTask, kept: boolean): Promise<ReadNow[]> {
  const readings = await readInOrder(task);
  return readings.map((reading) => ({ reading, json: kept ? JSON.stringify(reading) : '' }));
}

async function readApart({ notes, files, onRead }: ReadingTask, threads: number): Promise<ReadNow[]> {
  const texts = await readOnThreads(notes, files, threads, onRead);
  return texts.map((json) => ({ reading: JSON.parse(json) as NoteReading, json }));
}

async function save(cache: YieldCache, keys: readonly string[], fresh: ReadonlyMap<string, string>): Promise<void> {
  const entries = new Map<string, string | Buffer>();
  for (const key of keys) {
    const json = fresh.get(key) ?? cache.find(key);
    if (json !== undefined) entries.set(key, json);
  }
  await cache.save(entries);
}

function parse(json: Buffer | undefined): NoteReading | undefined {
  try {
    return json && (JSON.parse(json.toString('utf8')) as NoteReading);
  } catch {
    return undefined;
  }
}

/** What a note yields depends on the program and the lexicon beside the note itself; on no setting of a build so far. */
function markOf(files: readonly TextInput[]): string {
  return [programMark(), ...files.map(({ path, text }) => `${path}\n${text}`)].join('\0');
}

function sizeOf(notes: readonly TextInput[]): number {
  return notes.reduce((sum, { text }) => sum + text.length, 0);
}
