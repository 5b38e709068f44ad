import '../components/kg-app.ts';
import type { KgApp } from '../components/kg-app.ts';
import { openGraph } from '../graph/knowledge-graph.ts';
import { createMemoryQueries } from '../queries/memory-queries.ts';
import { openBook } from '../state/book.ts';
import { readPreferences, writePreferences } from '../state/preferences.ts';
import type { Scheme } from '../state/view-state.ts';
import { loadGraph } from './load-graph.ts';
import { pageAddress } from './page-address.ts';

document.querySelector('#start')?.remove();
const page = document.createElement('kg-app');
page.wholePage = true;
page.address = pageAddress(location);
page.preferences = readPreferences(findStorage());
setScheme(page.preferences.scheme);
page.addEventListener('kg-preferences', ({ detail }) => {
  setScheme(detail.scheme);
  writePreferences(findStorage(), detail);
});
document.body.append(page);
await openPage(page);

async function openPage(app: KgApp): Promise<void> {
  const loaded = await loadGraph(location.href, (...request) => fetch(...request));
  if ('trouble' in loaded) {
    app.trouble = loaded.trouble;
    return;
  }
  try {
    const graph = openGraph(loaded.file);
    document.title = loaded.file.attributes.title;
    app.text = loaded.text;
    app.book = openBook(graph);
    app.queries = createMemoryQueries(graph);
    await mirrorWhenNeeded(app);
  } catch (error) {
    app.trouble = { kind: 'page', address: location.href, detail: String(error), named: false };
  }
}

/** An address that says nothing about the view needs no reading; writing it begins with the first choice. */
async function mirrorWhenNeeded(app: KgApp): Promise<void> {
  const mirror = async (): Promise<void> => (await import('./mirror-view.ts')).mirrorView(app, window);
  if (location.hash !== '') return mirror();
  const begun = new AbortController();
  const begin = (): void => {
    begun.abort();
    void mirror();
  };
  app.addEventListener('kg-view', begin, { signal: begun.signal });
  window.addEventListener('popstate', begin, { signal: begun.signal });
}

/** The page around the component has the same colours. */
function setScheme(scheme: Scheme): void {
  document.documentElement.dataset['scheme'] = scheme;
}

/** A browser may forbid it. */
function findStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
