import { test as base } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import axeCore from 'axe-core';
import type { ElementContext, RunOptions } from 'axe-core';

/** A page whose errors (scripts, refused by the policy, missing files) fail the test at its end, unless it expects them. */
export const test = base.extend<{ errors: string[] }>({
  // Nothing to wait for; `motion.spec.ts` is about what moves.
  contextOptions: { reducedMotion: 'reduce' },
  errors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use(errors);
      base.expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the page and waits until its panel stands. */
export async function open(page: Page, address = '.'): Promise<void> {
  await page.goto(address);
  await page.locator('kg-panel h2').first().waitFor();
}

/** Opens the page and waits until its map is drawn. */
export async function openMap(page: Page, address = '.'): Promise<Locator> {
  await open(page, address);
  const map = page.locator('kg-map');
  await base.expect.poll(() => page.locator('kg-legend .n').first().textContent()).toContain('drawn');
  return map;
}

/** Finds by the search field and takes the first result. */
export async function choose(page: Page, text: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill(text);
  await page.getByRole('option').first().waitFor();
  await field.press('Enter');
}

/** Name of what the panel is about. */
export function heading(page: Page): Locator {
  return page.locator('kg-panel h2').first();
}

/** The block of the schedule of a talk, by the beginning of its name. */
export function block(page: Page, name: string): Locator {
  return page.locator('kg-strip').getByRole('button', { name });
}

/** A choice of the View menu. */
export async function view(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('menuitemradio', { name }).click();
}

/** How many nodes of each kind the legend says are drawn: "Talks" → 29. */
export async function drawn(page: Page): Promise<Record<string, number>> {
  const texts = await page.locator('kg-legend li:not(.day)').allTextContents();
  return Object.fromEntries(
    texts.map((text) => {
      const [, name = '', count = ''] = /(\p{L}+)\s+([\d,]+)\s*\//u.exec(text) ?? [];
      return [name, Number(count.replace(',', ''))];
    }),
  );
}

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, in words: `without` the parts of the page that certain selectors name, by all rules or a few. It is brought into a page once, for all its states. */
export async function findViolations(page: Page, without: readonly string[] = [], rules: readonly string[] = RULES): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) {
    await page.evaluate(axeCore.source);
    await page.evaluate(rememberColours);
  }
  const context: ElementContext = { exclude: without.map((selector) => ({ fromShadowDom: ['kg-app', selector] })) };
  // Violations alone; style sheets are read for none of these rules.
  const options: RunOptions = { runOnly: [...rules], resultTypes: ['violations'], preload: false, iframes: false };
  return page.evaluate(
    async (text) => {
      const [where, how] = JSON.parse(text) as [ElementContext, RunOptions];
      const { violations } = await globalThis.axe.run(where, how);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`);
    },
    JSON.stringify([context, options]),
  );
}

/** Axe reads the words of a colour anew for each element that has it, a fifth of its time: the same words are the same colour. */
function rememberColours(): void {
  const { Color } = globalThis.axe.commons.color;
  const read = Color.prototype.parseString;
  const known = new Map<string, Colour>();
  Color.prototype.parseString = function (words) {
    const colour = known.get(words) ?? read.call(new Color(0, 0, 0), words);
    known.set(words, colour);
    const { r, g, b, alpha } = colour;
    return Object.assign(this, { r, g, b, alpha });
  };
}

interface Colour {
  r: number;
  g: number;
  b: number;
  alpha: number;
  parseString: (this: Colour, words: string) => Colour;
}

declare global {
  var axe: typeof axeCore & {
    commons: { color: { Color: { new (red: number, green: number, blue: number): Colour; prototype: Colour } } };
  };
}
