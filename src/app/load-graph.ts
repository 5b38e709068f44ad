import type { Trouble } from '../components/kg-message.ts';
import { parseGraphFile } from '../formats/graph-json.ts';
import { GraphFileError } from '../formats/graph-file-error.ts';
import type { GraphFile } from '../model/graph-file.ts';
import { readGraphAddress } from './graph-address.ts';

/** A graph that was opened, with its text as loaded; or what stood in the way. */
export type Loaded = { readonly file: GraphFile; readonly text: string } | { readonly trouble: Trouble };

/** Fetches and checks the graph that a page's address names. Never throws. */
export async function loadGraph(page: string, fetchFile: typeof fetch): Promise<Loaded> {
  const { url, named, shown, foreign } = readGraphAddress(page);
  const trouble = (kind: Trouble['kind'], detail = ''): Loaded => ({ trouble: { kind, address: shown, detail, named } });
  if (foreign) return trouble('other-origin');
  let text: string;
  try {
    const answer = await fetchFile(url, { credentials: 'same-origin', redirect: 'error' });
    if (answer.status === 404) return trouble('not-found');
    if (!answer.ok) return trouble('refused', `${answer.status} ${answer.statusText}`.trim());
    if (answer.headers.get('content-type')?.includes('text/html') === true) return trouble('web-page');
    text = await answer.text();
  } catch {
    return trouble('unreachable');
  }
  try {
    return { file: parseGraphFile(text), text };
  } catch (error) {
    const fault = error instanceof GraphFileError ? error.fault : undefined;
    const detail = error instanceof Error ? error.message : String(error);
    if (fault === 'web-page') return trouble('web-page');
    return trouble(fault === 'version' ? 'newer' : 'broken', detail);
  }
}
