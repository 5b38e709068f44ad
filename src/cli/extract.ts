import { isAmong } from '../node/is-among.ts';
import { joinPieces } from '../node/join-pieces.ts';
import { UserError } from '../node/user-error.ts';
import { writeFileWhole } from '../node/write-file.ts';
import type { Console } from './console.ts';
import { makeGraph, type BuildGraph } from './make-graph.ts';
import type { ReadOptions } from './read-input.ts';
import { stopOnInterrupt, type Interrupts } from './stop-on-interrupt.ts';

/** `talkgraph extract`: notes → graph.json, on stdout without `out`. Returns the exit code. */
export async function extract(
  given: readonly string[],
  options: ReadOptions & { readonly out?: string },
  buildGraph: BuildGraph,
  console: Console,
): Promise<number> {
  return stopOnInterrupt(console, (interrupts) => write(given, options, buildGraph, console, interrupts));
}

async function write(
  given: readonly string[],
  options: ReadOptions & { readonly out?: string },
  buildGraph: BuildGraph,
  console: Console,
  interrupts: Interrupts,
): Promise<number> {
  const { text, summary, complete, files } = await makeGraph(given, options, buildGraph, console, interrupts);
  const { out } = options;
  if (out === undefined) for (const chunk of joinPieces(text)) await console.write(chunk);
  else {
    if (isAmong(out, files)) throw new UserError(`Nothing was written, because ${out} is one of the notes. Name another file.`);
    await writeFileWhole(out, text);
  }
  console.say(out === undefined ? summary : `${summary} → ${out}`);
  return complete ? 0 : 1;
}
