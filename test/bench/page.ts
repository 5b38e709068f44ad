import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { buildStalePage } from '../../src/cli/build-stale-page.mjs';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../src/cli/find-chromium.mjs';
import type { BenchPart } from './bench-part.ts';
import { measureAnswers } from './page-answers.ts';
import { measureFrames } from './page-frames.ts';
import { measureLoad } from './page-load.ts';
import { measureMemory } from './page-memory.ts';
import { ask, openProbed } from './page-probe.ts';
import { makeSite } from './page-site.ts';

const SIZES = [400, 3000, 20_000];
const VIEWPORT = { width: 1440, height: 900 };

/** The built page in a real Chromium beside a bare page with the same Cytoscape elements. */
export const page: BenchPart = {
  name: 'page',
  fn: async (tell) => {
    await buildStalePage();
    const executablePath = await findChromium();
    const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_ARGUMENTS });
    const site = await makeSite(SIZES);
    try {
      for (const size of SIZES) {
        await inPage(browser, async (app) => {
          await openProbed(app, site.app(size));
          await site.keepElements(size, await ask(app, DRAWING));
        });
      }
      const use = <T>(work: (fresh: Page) => Promise<T>) => inPage(browser, work);
      await measureLoad({ site, sizes: SIZES, use, tell });
      await measureFrames({ site, sizes: SIZES, use, tell });
      await measureAnswers({ site, sizes: [3000], use, tell });
      await measureMemory({ site, sizes: [400], use, tell });
    } finally {
      await site.close();
      await browser.close();
    }
  },
};

/** What the page draws, so that the bare page can draw the same. */
const DRAWING = `(() => {
  const cy = probe.cy();
  const { clientWidth: width, clientHeight: height } = probe.canvas();
  const elements = cy.elements().map((element) => {
    const { group, data, position, classes } = element.json();
    return { group, data, position, classes };
  });
  return { elements, style: cy.style().json(), pan: cy.pan(), width, height };
})()`;

async function inPage<T>(browser: Browser, work: (fresh: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}
