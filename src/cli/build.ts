import { assertSiteTarget, writeSite } from '../node/site.ts';
import type { Console } from './console.ts';
import { makeGraph, type BuildGraph, type GraphOptions } from './make-graph.ts';

/** `talkgraph build`: notes → a static site. Returns the exit code. */
export async function build(
  given: readonly string[],
  options: GraphOptions & { readonly out: string },
  buildGraph: BuildGraph,
  console: Console,
): Promise<number> {
  await assertSiteTarget(options.out);
  const { text, summary, complete } = await makeGraph(given, options, buildGraph, console);
  await writeSite(options.out, text);
  console.say(`${summary} → ${options.out} (look at it: talkgraph serve ${options.out})`);
  return complete ? 0 : 1;
}
