import { mkdirSync, statSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../src/cli/find-chromium.mjs';
import { serve } from '../../src/node/serve.ts';
import { choose, openMap } from './page.ts';

/** The pictures of the built page for the README (`npm run screenshots`): where they go, and what each shows. */
const FOLDER = 'docs';
const DESK = { width: 1440, height: 900 };
const PICTURES: readonly Picture[] = [
  { name: 'map', size: DESK, scheme: 'light', show: showStarts },
  { name: 'map-dark', size: DESK, scheme: 'dark', show: showStarts },
  { name: 'idea', size: DESK, scheme: 'light', show: showIdea },
  { name: 'phone', size: { width: 390, height: 844 }, scheme: 'light', show: showIdea },
];

interface Picture {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly scheme: 'light' | 'dark';
  readonly show: (page: Page) => Promise<void>;
}

const executablePath = await findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_ARGUMENTS });
const { url, close } = await serve('dist/app', 0);
mkdirSync(FOLDER, { recursive: true });
for (const { name, size, scheme, show } of PICTURES) {
  const context = await browser.newContext({
    viewport: size,
    colorScheme: scheme,
    // Twice as fine only where the picture stays small.
    deviceScaleFactor: size.width < 720 ? 2 : 1,
    reducedMotion: 'reduce',
    hasTouch: size.width < 720,
  });
  const page = await context.newPage();
  if (size.width < 720) await page.goto(url);
  else await openMap(page, url);
  await show(page);
  const path = `${FOLDER}/${name}.png`;
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  process.stdout.write(`${path} ${Math.round(statSync(path).size / 1000)} kB\n`);
  await context.close();
}
await close();
await browser.close();

/** The questions come after the map. */
async function showStarts(page: Page): Promise<void> {
  await page.locator('kg-start .starts li').first().waitFor();
}

async function showIdea(page: Page): Promise<void> {
  await choose(page, 'reinforcement learning');
  await page.locator('kg-detail h2').waitFor();
  await page.getByRole('combobox').blur();
  // Two frames, so that the canvas shows the choice too.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.waitForTimeout(300);
}
