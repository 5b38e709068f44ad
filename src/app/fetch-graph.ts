import { readGraphAddress } from './graph-address.ts';
import type { GraphAddress } from './graph-address.ts';

/** What came of asking for the graph of a page: its text, or what stood in the way. */
export type Fetched = { readonly address: GraphAddress } & (
  | { readonly text: string }
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
    return { address, text: await answer.text() };
  } catch {
    return failed('unreachable');
  }
}
