import { assertSiteTarget, writeSite } from '../node/site.ts';
import { count, type Console } from './console.ts';
import { makeGraph, type BuildGraph } from './make-graph.ts';
import type { ReadOptions } from './read-input.ts';
import { stopOnInterrupt, type Interrupts } from './stop-on-interrupt.ts';

const PUBLISHED = { full: 'no note', quotes: 'the quoted words of the notes', none: 'no words of the notes but names' } as const;

/** `talkgraph build`: notes → a static site. Returns the exit code. */
export async function build(
  given: readonly string[],
  options: ReadOptions & { readonly out: string },
  buildGraph: BuildGraph,
  console: Console,
): Promise<number> {
  return stopOnInterrupt(console, (interrupts) => write(given, options, buildGraph, console, interrupts));
}

async function write(
  given: readonly string[],
  options: ReadOptions & { readonly out: string },
  buildGraph: BuildGraph,
  console: Console,
  interrupts: Interrupts,
): Promise<number> {
  await assertSiteTarget(options.out);
  const { text, summary, published, complete } = await makeGraph(given, options, buildGraph, console, interrupts);
  await writeSite(options.out, text);
  console.say(`${summary} → ${options.out} (look at it: talkgraph serve ${options.out})`);
  console.say(publishedLine(published, options.text));
  return complete ? 0 : 1;
}

/** What whoever can open the site can read of the notes. */
export function publishedLine(published: number, text: keyof typeof PUBLISHED): string {
  const whole = `the full text of ${count(published, 'note')} (--text quotes publishes the quoted words alone)`;
  return `Whoever can open the site can read ${published > 0 ? whole : PUBLISHED[text]}.`;
}
