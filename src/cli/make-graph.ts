import { graphFileText } from '../formats/graph-json.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { GraphFile } from '../model/graph-file.ts';
import { NODE_KINDS } from '../model/ontology.ts';
import { UserError } from '../node/user-error.ts';
import type { buildGraph } from '../pipeline/build-graph.ts';
import { count, diagnosticLine, type Console } from './console.ts';
import type { Interrupts } from './stop-on-interrupt.ts';
import { readInput, type ReadOptions } from './read-input.ts';

/** The pipeline, as the command calls it. */
export type BuildGraph = typeof buildGraph;

/** The graph as text in pieces, what is in it in words, and whether all that was given could be read. */
export interface MadeGraph {
  readonly text: Iterable<string>;
  readonly summary: string;
  /** How many notes can be read whole in the graph. */
  readonly published: number;
  readonly complete: boolean;
  /** The files it was made from. */
  readonly files: readonly string[];
}

/** So many diagnostics are said; whoever wants all asks for them. */
const SAID = 20;

/** Reads the notes and makes their graph; says the diagnostics, throws a UserError when there is nothing to make it from. */
export async function makeGraph(
  given: readonly string[],
  options: ReadOptions,
  buildGraph: BuildGraph,
  console: Console,
  interrupts?: Interrupts,
): Promise<MadeGraph> {
  const { input, files, refused, idle, readAll } = await readInput(given, options);
  for (const diagnostic of [...refused, ...idle]) console.say(diagnosticLine(diagnostic));
  if (input.notes.length === 0)
    throw new UserError('Nothing was written, because no note could be read. Name notes, or a folder of notes.');
  const onProgress = (done: number, total: number, what: string): void => {
    console.progress(done, total, what);
    // Behind the reading of the notes all is one long computation.
    if (total === 0) interrupts?.atOnce();
  };
  const { file, diagnostics } = await buildGraph(input, onProgress, readAll);
  interrupts?.inWords();
  sayDiagnostics(diagnostics, files, console);
  return {
    text: { [Symbol.iterator]: () => graphFileText(file) },
    summary: summaryOf(file),
    published: file.attributes.sources.filter(({ text }) => text !== undefined).length,
    complete: refused.length === 0 && !diagnostics.some(({ unread }) => unread),
    files: [...files.values()],
  };
}

function sayDiagnostics(diagnostics: readonly Diagnostic[], files: ReadonlyMap<string, string>, console: Console): void {
  const loud = diagnostics.filter(({ quiet }) => quiet !== true);
  for (const diagnostic of loud.slice(0, SAID))
    console.say(diagnosticLine({ ...diagnostic, source: files.get(diagnostic.source) ?? diagnostic.source }));
  if (loud.length > SAID) console.say(`… and ${loud.length - SAID} more: talkgraph check shows them`);
}

/** "1 note: 29 talks, 26 speakers, …". */
export function summaryOf(file: GraphFile): string {
  const kinds = NODE_KINDS.map((kind) => count(file.nodes.filter(({ attributes }) => attributes.kind === kind).length, kind));
  return `${count(file.attributes.sources.length, 'note')}: ${kinds.join(', ')}`;
}
