import '../components/kg-app.ts';
import { idle } from '../components/idle.ts';
import { loadMap } from '../components/load-map.ts';
import type { KgApp } from '../components/kg-app.ts';
import type { Trouble } from '../components/kg-message.ts';
import { openFileGraph } from '../graph/file-graph.ts';
import { createMemoryQueries } from '../queries/memory-queries.ts';
import { openBook } from '../state/book.ts';
import { readPreferences, writePreferences } from '../state/preferences.ts';
import type { Scheme } from '../state/view-state.ts';
import { checkLater, checkNow } from './check-later.ts';
import { loadGraph } from './load-graph.ts';
import { pageAddress } from './page-address.ts';

/** So long nothing is shown while the graph is on its way, in ms: words that go at once say nothing. */
const NOTHING_YET = 150;
/** So long the page waits for the map's code when its graph is there, in ms: then all of it stands in one frame. */
const MAP_CODE = 60;

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
void loadMap().catch(() => undefined);
setTimeout(showPage, NOTHING_YET);
await openPage(page);

/** The page stands in the document. */
function showPage(): void {
  if (!page.isConnected) document.body.append(page);
}

async function openPage(app: KgApp): Promise<void> {
  const { early } = await import('./early.ts');
  const loaded = loadGraph(await early);
  if ('trouble' in loaded) {
    app.trouble = loaded.trouble;
    return showPage();
  }
  const { file, text, check } = loaded;
  const tell = (trouble: Trouble): void => {
    app.trouble = trouble;
    showPage();
  };
  try {
    const graph = openFileGraph(file);
    document.title = file.attributes.title;
    app.text = text;
    await Promise.race([loadMap().catch(() => undefined), pause(MAP_CODE)]);
    app.book = openBook(graph);
    app.queries = createMemoryQueries(graph);
    showPage();
    void checkLater(check, window, () => app.mapped.then(idle), tell);
    await mirrorWhenNeeded(app);
  } catch (error) {
    tell(checkNow(check) ?? { kind: 'page', address: location.href, detail: String(error), named: false });
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

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
