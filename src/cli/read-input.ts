import { GraphFileError } from '../formats/graph-file-error.ts';
import { parseGraphFile } from '../formats/graph-json.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { GraphFile } from '../model/graph-file.ts';
import { cacheFolder } from '../node/cache-folder.ts';
import { readPackageVersion } from '../node/package-root.ts';
import { readCorrections } from '../node/read-corrections.ts';
import { readLexicon, readOwnLexicon } from '../node/read-lexicon.ts';
import { readNotes } from '../node/read-notes.ts';
import { createReader, usualThreads } from '../node/read-with-cache.ts';
import { readTextFile } from '../node/read-text-file.ts';
import { UserError } from '../node/user-error.ts';
import type { BuildInput } from '../pipeline/build-graph.ts';
import type { ReadAll } from '../pipeline/read-in-order.ts';

/** What every command that reads notes lets a person choose. */
export interface ReadOptions {
  readonly title?: string;
  readonly corrections?: string;
  readonly previous?: string;
  readonly exclude?: readonly string[];
  readonly lexicon?: readonly string[];
  readonly text: 'full' | 'quotes' | 'none';
  readonly layout: boolean;
  /** Worker threads that read notes; 1 reads them here. */
  readonly threads?: number;
  /** Whether what notes yield is kept for the next time. */
  readonly cache?: boolean;
}

/** All that a build is made from, as it stands on the disk. */
export interface ReadInput {
  readonly input: BuildInput;
  /** Where a person finds each note, by its path in the graph. */
  readonly files: ReadonlyMap<string, string>;
  /** How the notes are to be read. */
  readonly readAll: ReadAll;
  /** What was given and could not be read. */
  readonly refused: readonly Diagnostic[];
  /** What was asked for and changes nothing. */
  readonly idle: readonly Diagnostic[];
}

const SEED = 1;
/** Bytes that the caches of all folders of notes may take. */
const CACHE_LIMIT = 1024 * 1024 * 1024;

/** Reads the notes and whatever belongs to them; throws a UserError when there is nothing to make a graph from. */
export async function readInput(given: readonly string[], options: ReadOptions): Promise<ReadInput> {
  const { notes, refused, unmatched } = await readNotes(given, options.exclude);
  const files = new Map(notes.map(({ path, file }) => [path, file]));
  const corrections = await readCorrections(given, options.corrections);
  const previous = options.previous === undefined ? undefined : await readGraph(options.previous, 'an earlier graph');
  const input: BuildInput = {
    notes: notes.map(({ path, text, sha256, folder }) => ({ path, text, sha256, folder })),
    lexicon: [...(await readLexicon()), ...(await readOwnLexicon(options.lexicon ?? []))],
    ...(corrections && { corrections }),
    ...(options.title !== undefined && { title: options.title }),
    ...(previous && { previous }),
    settings: { layout: options.layout, text: options.text, seed: SEED },
    version: readPackageVersion(),
  };
  const idle = unmatched.map((glob) => ({
    source: '',
    line: 0,
    rule: 'exclude',
    message: `--exclude ${JSON.stringify(glob)} matches nothing`,
  }));
  return { input, files, refused, idle, readAll: readerOf(given, options) };
}

function readerOf(given: readonly string[], { threads = usualThreads(), cache = true, exclude = [] }: ReadOptions): ReadAll {
  return createReader({ threads, given, exclude, ...(cache && { cache: { folder: cacheFolder(), limit: CACHE_LIMIT } }) });
}

/** Opens a graph file; `what` it should be is said when it cannot be opened. */
export async function readGraph(path: string, what: string): Promise<GraphFile> {
  const { text } = await readTextFile(path);
  try {
    return parseGraphFile(text);
  } catch (error) {
    if (error instanceof GraphFileError) throw new UserError(`Cannot use ${path} as ${what}. ${error.message}`);
    throw error;
  }
}
