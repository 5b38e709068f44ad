import type { PageMeasuring } from './page-measuring.ts';
import { openProbed } from './page-probe.ts';
import { median } from './statistics.ts';

const ROUNDS = 15;
const BOUND = 1.3;

/** From the navigation to the first usable map, cold, in turn with the bare page, each first in every other round: the median of the rounds' ratios; and that no layout is loaded meanwhile. */
export async function measureLoad({ site, sizes, use, tell }: PageMeasuring): Promise<void> {
  for (const size of sizes) {
    const times = { app: [] as number[], bare: [] as number[] };
    let layouts = 0;
    const openBare = async () => void times.bare.push(await use((page) => openProbed(page, site.bare(size))));
    const openApp = async () => {
      const first = await use(async (page) => {
        page.on('response', async (response) => {
          if (response.request().resourceType() !== 'script') return;
          // A word of fcose that no minifier changes.
          if ((await response.text().catch(() => '')).includes('samplingType')) layouts += 1;
        });
        return openProbed(page, site.app(size));
      });
      times.app.push(first);
    };
    for (let round = 0; round < ROUNDS; round += 1)
      for (const open of round % 2 === 0 ? [openBare, openApp] : [openApp, openBare]) await open();
    const ratio = median(times.app.map((app, round) => app / (times.bare[round] ?? app)));
    const more = `${median(times.app).toFixed(0)} ms, bare ${median(times.bare).toFixed(0)} ms`;
    tell({ what: `first usable map at ${size} nodes, to the bare page`, value: ratio, unit: '×', bound: BOUND, more });
    tell({ what: `layouts loaded at ${size} nodes`, value: layouts, unit: '', bound: 0 });
  }
}
