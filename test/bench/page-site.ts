import { copyFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGraphFile } from '../../src/formats/graph-json.ts';
import { serve } from '../../src/node/serve.ts';
import { makeGraph } from './make-graph.ts';

/** The built page with generated graphs, and a bare page with nothing but Cytoscape and the same elements, on one server. */
export interface PageSite {
  /** The address of the page with a graph of so many nodes. */
  readonly app: (nodes: number) => string;
  /** The address of the bare page that loads the same graph file and draws these elements. */
  readonly bare: (nodes: number) => string;
  /** Keeps what the bare page shall draw for a graph. */
  readonly keepElements: (nodes: number, drawing: unknown) => Promise<void>;
  readonly close: () => Promise<void>;
}

const BARE_HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta id="__________cytoscape_stylesheet" />
    <link rel="stylesheet" href="bare.css" />
    <title>Bare</title>
  </head>
  <body>
    <div id="cy"></div>
    <script type="module" src="bare.js"></script>
  </body>
</html>
`;
const BARE_CSS = 'body { margin: 0; } #cy { position: relative; overflow: hidden; }';
const BARE_JS = `import cytoscape from './bare-cytoscape.js';
const size = new URLSearchParams(location.search).get('nodes');
const [graph, drawing] = await Promise.all([fetch('graph-' + size + '.json'), fetch('elements-' + size + '.json')].map(async (answer) => JSON.parse(await (await answer).text())));
const container = document.querySelector('#cy');
container.style.width = drawing.width + 'px';
container.style.height = drawing.height + 'px';
globalThis.graph = graph;
globalThis.cy = cytoscape({ container, elements: drawing.elements, style: drawing.style, layout: { name: 'preset' }, zoom: 1, pan: drawing.pan, autounselectify: true, boxSelectionEnabled: false });
dispatchEvent(new CustomEvent('kg-drawn'));
`;

/** Makes the site in a folder of its own; the page has to be built. */
export async function makeSite(sizes: readonly number[]): Promise<PageSite> {
  const folder = await mkdtemp(join(tmpdir(), 'talkgraph-bench-'));
  await cp('dist/app', folder, { recursive: true });
  await copyFile('node_modules/cytoscape/dist/cytoscape.esm.min.mjs', join(folder, 'bare-cytoscape.js'));
  for (const [name, text] of Object.entries({ 'bare.html': BARE_HTML, 'bare.css': BARE_CSS, 'bare.js': BARE_JS })) {
    await writeFile(join(folder, name), text);
  }
  for (const size of sizes) await writeFile(join(folder, `graph-${size}.json`), writeGraphFile(makeGraph(size)));
  const { url, close } = await serve(folder, 0);
  return {
    app: (nodes) => `${url}?graph=graph-${nodes}.json`,
    bare: (nodes) => `${url}bare.html?nodes=${nodes}`,
    keepElements: (nodes, drawing) => writeFile(join(folder, `elements-${nodes}.json`), JSON.stringify(drawing)),
    close: async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
