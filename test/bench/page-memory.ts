import type { CDPSession } from '@playwright/test';
import type { PageMeasuring } from './page-measuring.ts';
import { ask, openProbed } from './page-probe.ts';

const SELECTIONS = 500;
/** What engines and caches may keep by chance. */
const BOUND = 1.03;

/** How much larger the heap is after so many selections, the garbage taken out before and after. */
export async function measureMemory({ site, sizes, use, tell }: PageMeasuring): Promise<void> {
  for (const size of sizes) {
    await use(async (page) => {
      await openProbed(page, site.app(size));
      const wire = await page.context().newCDPSession(page);
      await ask(page, select(150));
      const before = await heap(wire);
      await ask(page, select(SELECTIONS));
      const after = await heap(wire);
      const more = `${(before / 1e6).toFixed(2)} MB, then ${(after / 1e6).toFixed(2)} MB`;
      tell({ what: `heap after ${SELECTIONS} selections`, value: after / before, unit: '×', bound: BOUND, more });
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

async function heap(wire: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) await wire.send('HeapProfiler.collectGarbage');
  const { usedSize } = await wire.send('Runtime.getHeapUsage');
  return usedSize;
}
