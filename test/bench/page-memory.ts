import type { CDPSession } from '@playwright/test';
import type { PageMeasuring } from './page-measuring.ts';
import { ask, openProbed } from './page-probe.ts';

const SELECTIONS = 500;
/** What engines and caches may keep by chance. */
const BOUND = 1.03;

/** Of a heap snapshot: the columns of a node, the names of its types, and all nodes in one row. */
interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] } };
  readonly nodes: readonly number[];
}

/** What the engine compiles as it sees fit, and what it notes for the protocol that measures here: nothing that a page holds. */
const ENGINE = ['code', 'native'];

/** How much more the page holds after so many selections, the garbage taken out before: objects and strings by a snapshot of the heap, and nodes of documents. */
export async function measureMemory({ site, sizes, use, tell }: PageMeasuring): Promise<void> {
  for (const size of sizes) {
    await use(async (page) => {
      await openProbed(page, site.app(size));
      const wire = await page.context().newCDPSession(page);
      await ask(page, select(150));
      const before = await heap(wire);
      await ask(page, select(SELECTIONS));
      const after = await heap(wire);
      const more = `${(before.bytes / 1e6).toFixed(2)} MB, then ${(after.bytes / 1e6).toFixed(2)} MB`;
      tell({ what: `heap after ${SELECTIONS} selections`, value: after.bytes / before.bytes, unit: '×', bound: BOUND, more });
      const counts = `${before.nodes}, then ${after.nodes}`;
      tell({
        what: `nodes of documents after ${SELECTIONS} selections`,
        value: after.nodes / before.nodes,
        unit: '×',
        bound: BOUND,
        more: counts,
      });
    });
  }
}

/** Selects one node after the other, all kinds in turn, and waits for the frame. */
function select(count: number): string {
  return `(async () => {
    const app = document.querySelector('kg-app');
    const keys = app.book.graph.nodes().filter((key, index) => index % 5 === 0);
    for (let index = 0; index < ${count}; index += 1) {
      const detail = { keys: [keys[index % keys.length]] };
      app.renderRoot.querySelector('kg-map').dispatchEvent(new CustomEvent('kg-select', { detail, bubbles: true, composed: true }));
      await probe.frame();
    }
    app.renderRoot.querySelector('kg-map').dispatchEvent(new CustomEvent('kg-select', { detail: { keys: [] }, bubbles: true, composed: true }));
    await probe.pause(300);
  })()`;
}

async function heap(wire: CDPSession): Promise<{ readonly bytes: number; readonly nodes: number }> {
  for (let turn = 0; turn < 3; turn += 1) await wire.send('HeapProfiler.collectGarbage');
  const { nodes } = await wire.send('Memory.getDOMCounters');
  return { bytes: heldBytes(await takeSnapshot(wire)), nodes };
}

async function takeSnapshot(wire: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const add = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk);
  wire.on('HeapProfiler.addHeapSnapshotChunk', add);
  await wire.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  wire.off('HeapProfiler.addHeapSnapshotChunk', add);
  return JSON.parse(chunks.join('')) as Snapshot;
}

function heldBytes({ snapshot: { meta }, nodes }: Snapshot): number {
  const { node_fields: fields, node_types: types } = meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const engine = new Set(ENGINE.map((name) => types[0].indexOf(name)));
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) if (!engine.has(nodes[at + type] ?? -1)) bytes += nodes[at + size] ?? 0;
  return bytes;
}
