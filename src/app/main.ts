import '../components/kg-app.ts';
import type { KgApp } from '../components/kg-app.ts';
import { openGraph } from '../graph/knowledge-graph.ts';
import { createMemoryQueries } from '../queries/memory-queries.ts';
import { openBook } from '../state/book.ts';
import { loadGraph } from './load-graph.ts';

document.querySelector('#start')?.remove();
const page = document.createElement('kg-app');
page.addEventListener('kg-view', ({ detail }) => (document.documentElement.dataset['scheme'] = detail.scheme));
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
  } catch (error) {
    app.trouble = { kind: 'page', address: location.href, detail: String(error), named: false };
  }
}
