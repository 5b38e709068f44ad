import { GraphFileError } from '../formats/graph-file-error.ts';
import { parseGraphFile, writeGraphFile } from '../formats/graph-json.ts';
import type { GraphFile } from '../model/graph-file.ts';
import { NODE_KINDS } from '../model/ontology.ts';
import { readPackageVersion } from '../node/package-root.ts';
import { readCorrections } from '../node/read-corrections.ts';
import { readLexicon } from '../node/read-lexicon.ts';
import { readNotes } from '../node/read-notes.ts';
import { readTextFile } from '../node/read-text-file.ts';
import { UserError } from '../node/user-error.ts';
import type { buildGraph } from '../pipeline/build-graph.ts';
import { diagnosticLine, type Console } from './console.ts';

/** What `extract` and `build` let a person choose. */
export interface GraphOptions {
  readonly title?: string;
  readonly corrections?: string;
  readonly previous?: string;
  readonly text: 'full' | 'quotes' | 'none';
  readonly layout: boolean;
}

/** The pipeline, as the command calls it. */
export type BuildGraph = typeof buildGraph;

/** The graph as text, what is in it in words, and whether all that was given could be read. */
export interface MadeGraph {
  readonly text: string;
  readonly summary: string;
  readonly complete: boolean;
  /** The files it was made from. */
  readonly files: readonly string[];
}

const SEED = 1;

/** Reads the notes and makes their graph; says every diagnostic, throws a UserError when there is nothing to make it from. */
export async function makeGraph(
  given: readonly string[],
  options: GraphOptions,
  buildGraph: BuildGraph,
  console: Console,
): Promise<MadeGraph> {
  const { notes, refused } = await readNotes(given);
  for (const diagnostic of refused) console.say(diagnosticLine(diagnostic));
  if (notes.length === 0) throw new UserError('Nothing was written, because no note could be read. Name notes, or a folder of notes.');
  const corrections = await readCorrections(given, options.corrections);
  const previous = options.previous === undefined ? undefined : await readGraph(options.previous);
  const { file, diagnostics } = await buildGraph(
    {
      notes: notes.map(({ path, text, sha256 }) => ({ path, text, sha256 })),
      lexicon: await readLexicon(),
      ...(corrections && { corrections }),
      ...(options.title !== undefined && { title: options.title }),
      ...(previous && { previous }),
      settings: { layout: options.layout, text: options.text, seed: SEED },
      version: readPackageVersion(),
    },
    (done, total, what) => console.progress(done, total, what),
  );
  const files = new Map(notes.map(({ path, file }) => [path, file]));
  for (const diagnostic of diagnostics)
    console.say(diagnosticLine({ ...diagnostic, source: files.get(diagnostic.source) ?? diagnostic.source }));
  return { text: writeGraphFile(file), summary: summaryOf(file), complete: refused.length === 0, files: [...files.values()] };
}

async function readGraph(path: string): Promise<GraphFile> {
  const { text } = await readTextFile(path);
  try {
    return parseGraphFile(text);
  } catch (error) {
    if (error instanceof GraphFileError) throw new UserError(`Cannot use ${path} as an earlier graph. ${error.message}`);
    throw error;
  }
}

/** "1 note: 29 talks, 26 speakers, …". */
function summaryOf(file: GraphFile): string {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const kinds = NODE_KINDS.map((kind) => count(file.nodes.filter(({ attributes }) => attributes.kind === kind).length, kind));
  return `${count(file.attributes.sources.length, 'note')}: ${kinds.join(', ')}`;
}
