import { serve as serveFolder } from '../node/serve.ts';
import { assertServable } from '../node/site.ts';
import type { Console } from './console.ts';

/** `talkgraph serve`: shows a site on this machine until Ctrl-C. Returns the exit code. */
export async function serve(folder: string, port: number, console: Console): Promise<number> {
  assertServable(folder);
  const { url, close } = await serveFolder(folder, port);
  console.say('Talkgraph is at the address below. Ctrl-C ends it.');
  await console.write(`${url}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await close();
  return 0;
}
