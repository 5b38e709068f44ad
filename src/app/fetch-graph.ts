import { createGraphTextReader } from '../formats/graph-text-reader.ts';
import { readGraphAddress } from './graph-address.ts';
import type { GraphAddress } from './graph-address.ts';

/** What came of asking for the graph of a page: its text, with what it says when that could be parsed on the way; or what stood in the way. */
export type Fetched = { readonly address: GraphAddress } & (
  | { readonly text: string; readonly value?: unknown }
  | { readonly failed: Failure; readonly detail?: string }
);
export type Failure = 'other-origin' | 'not-found' | 'refused' | 'web-page' | 'unreachable';

/** Fetches the graph that a page's address names. Never throws. */
export async function fetchGraph(page: string, fetchFile: typeof fetch): Promise<Fetched> {
  const address = readGraphAddress(page);
  const failed = (kind: Failure, detail = ''): Fetched => ({ address, failed: kind, detail });
  if (address.foreign) return failed('other-origin');
  try {
    const answer = await fetchFile(address.url, { credentials: 'same-origin', redirect: 'error' });
    if (answer.status === 404) return failed('not-found');
    if (!answer.ok) return failed('refused', `${answer.status} ${answer.statusText}`.trim());
    if (answer.headers.get('content-type')?.includes('text/html') === true) return failed('web-page');
    return { address, ...(await readText(answer)) };
  } catch {
    return failed('unreachable');
  }
}

/** Reads the text of an answer and parses it meanwhile: its parts come with pauses, in which there is nothing else to do. */
async function readText(answer: Response): Promise<{ readonly text: string; readonly value?: unknown }> {
  const bytes = answer.body?.getReader();
  if (bytes === undefined) return { text: '' };
  const letters = new TextDecoder();
  const reader = createGraphTextReader();
  let text = '';
  for (;;) {
    const { done, value } = await bytes.read();
    const piece = letters.decode(value, { stream: !done });
    text += piece;
    reader.take(piece);
    if (done) return { text, value: reader.end() };
  }
}
