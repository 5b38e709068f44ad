import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { places } from '../map.ts';
import type { Place } from '../map.ts';

/** A way through states of the page: begins by loading it, and goes from each to the next. */
export type Way = Readonly<Record<string, (page: Page) => Promise<void>>>;

/** How wide a page is that shows panel and map beside each other. */
const WIDE = 720;

/** There is room for one of panel and map only. */
export function isNarrow(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) < WIDE;
}

/** Presses one of the tabs of a narrow page. */
export async function showPane(page: Page, name: 'Map' | 'List' | 'Read'): Promise<void> {
  await page.getByRole('navigation', { name: 'Show' }).getByRole('button', { name, exact: true }).click();
}

/** To the map, which on a narrow page is a tab. */
export async function toMap(page: Page): Promise<void> {
  if (isNarrow(page)) await showPane(page, 'Map');
  await expect(page.locator('kg-map canvas').first()).toBeVisible();
  await expect.poll(async () => (await places(page)).length).toBeGreaterThan(3);
}

/** Asks a question of the panel at load. */
export async function start(page: Page, words: string): Promise<void> {
  await page.locator('kg-start .starts button').filter({ hasText: words }).click();
}

/** Serves a text as the graph of `?graph=other.json`. */
export async function serve(page: Page, body: string): Promise<void> {
  await page.route('**/other.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
}

/** The nodes of a kind in the upper part of the map, where nothing lies over them. */
export async function inSight(page: Page, kind: 'talk' | 'concept' = 'talk'): Promise<Place[]> {
  const { x, y, width, height } = (await page.locator('kg-map').boundingBox())!;
  return (await places(page)).filter(
    (at) => at.key.startsWith(`${kind}/`) && at.x > x + 60 && at.x < x + width - 60 && at.y > y + 70 && at.y < y + height * 0.6,
  );
}
