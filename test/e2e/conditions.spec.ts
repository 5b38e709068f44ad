import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { cards, places, standsAt } from './map.ts';
import { block, choose, findViolations, heading, open, openMap, test } from './page.ts';
import { showPane } from './states/way.ts';

/** By how many px the page is wider than its window. */
const beyond = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

const background = (page: Page) => page.locator('html').evaluate((page) => getComputedStyle(page).backgroundColor);

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('header, schedule and panel fit, and the map stands beside or a tab away', async ({ page }) => {
      await open(page);
      expect(await beyond(page)).toBe(0);
      for (const name of ['Share', 'View']) await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('combobox', { name: 'Search' })).toBeInViewport({ ratio: 1 });
      await expect(page.locator('kg-start')).toBeInViewport();
      await expect(page.locator('kg-strip')).toBeInViewport();
      const tabs = page.getByRole('navigation', { name: 'Show' });
      if (await tabs.isVisible()) {
        await expect(page.locator('kg-map')).toBeHidden();
        await showPane(page, 'Map');
      }
      await expect(page.locator('kg-map canvas').first()).toBeInViewport();
      await expect.poll(async () => (await places(page)).length).toBeGreaterThan(9);
      expect(await beyond(page)).toBe(0);
      // Words are never smaller than 11 px.
      expect(await smallest(page)).toBeGreaterThanOrEqual(11);
    });
  });
}

/** The size of the smallest words that are seen, in px. */
function smallest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sizes: number[] = [];
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot !== null) visit(element.shadowRoot);
        const isText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
        const { width, height } = element.getBoundingClientRect();
        if (isText && width > 2 && height > 2) sizes.push(Number.parseFloat(getComputedStyle(element).fontSize));
      }
    };
    visit(document.body);
    return Math.min(...sizes);
  });
}

for (const [name, width, height] of [
  ['a window of 1440 px magnified to 200 %', 720, 450],
  ['a window of 1280 px magnified to 400 %', 320, 256],
] as const) {
  test.describe(name, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: 2 });

    test('nothing lies beyond its edge; idea, note and map can be used', async ({ page }) => {
      await open(page);
      expect(await beyond(page)).toBe(0);
      await choose(page, 'interpolation');
      await expect(heading(page)).toHaveText('interpolation');
      expect(await beyond(page)).toBe(0);
      expect(await findViolations(page, ['kg-list[quiet]'])).toEqual([]);
      await page.locator('kg-covered kg-quote .line').first().click();
      await expect(page.locator('kg-reader .here')).toBeInViewport();
      expect(await beyond(page)).toBe(0);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await showPane(page, 'Map');
      await expect(page.locator('kg-map canvas').first()).toBeInViewport();
      await expect.poll(async () => (await places(page)).length).toBeGreaterThan(1);
      expect(await beyond(page)).toBe(0);
    });
  });
}

test.describe('with forced colours', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } });

  test('the map is drawn in them too', async ({ page }) => {
    await openMap(page);
    await block(page, 'Kyle Cranmer').click();
    /** How many px of the canvas have the colour that the system has for what is selected, and how many the page's own. */
    const counts = () =>
      page.locator('kg-map').evaluate((map) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.setProperty('forced-color-adjust', 'none');
        probe.style.color = 'Highlight';
        const [red, green, blue] = getComputedStyle(probe).color.match(/\d+/g)!.map(Number);
        probe.remove();
        let [forced, own] = [0, 0];
        for (const canvas of map.shadowRoot!.querySelectorAll('canvas')) {
          const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
          for (let at = 0; at < data.length; at += 4) {
            if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255) forced += 1;
            if (data[at] === 0xb5 && data[at + 1] === 0x46 && data[at + 2] === 0x0a) own += 1;
          }
        }
        return { forced: forced > 100, own: own > 100 };
      });
    await expect.poll(counts).toEqual({ forced: true, own: false });
  });

  test('what is selected, switched off and focused is still told apart', async ({ page }) => {
    await openMap(page);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const talk = block(page, 'Kyle Cranmer');
    const look = (element: typeof talk) =>
      element.evaluate((node) => {
        const { backgroundColor, color, borderTopWidth, borderTopColor, outlineStyle, outlineColor, boxShadow } = getComputedStyle(node);
        return [backgroundColor, color, borderTopWidth, borderTopColor, outlineStyle, outlineColor, boxShadow].join(' ');
      });
    const before = await look(talk);
    await talk.click();
    await page.mouse.move(5, 5);
    await expect(talk).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => look(talk)).not.toBe(before);
    const ideas = page.locator('kg-legend').getByRole('button', { name: /^Ideas/ });
    const on = await look(ideas);
    await ideas.click();
    await page.mouse.move(5, 5);
    await page.keyboard.press('Escape');
    await expect(ideas).toHaveAttribute('aria-pressed', 'false');
    const off = await ideas.evaluate((node) => getComputedStyle(node).textDecorationLine + getComputedStyle(node).color);
    expect(`${await look(ideas)} ${off}`).not.toBe(`${on} ${off}`);
    // Whatever Tab comes to has an outline.
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        let focus = document.activeElement;
        while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(focus!);
        const around = getComputedStyle(focus!.parentElement ?? focus!);
        const isOutlined = (style: string, width: string) => style !== 'none' && Number.parseFloat(width) > 0;
        return isOutlined(outlineStyle, outlineWidth) || isOutlined(around.outlineStyle, around.outlineWidth)
          ? ''
          : focus!.outerHTML.slice(0, 80);
      });
      expect(seen).toBe('');
    }
  });

  test('axe finds nothing', async ({ page }) => {
    await openMap(page, '#v1&s=concept/interpolation');
    expect(await findViolations(page, ['kg-list[quiet]'])).toEqual([]);
  });
});

test('the page follows the scheme of the system as it changes, until one is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openMap(page);
  const light = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => background(page)).not.toBe(light);
  const dark = await background(page);
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Light', exact: true }).click();
  await expect.poll(() => background(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Dark', exact: true }).click();
  await expect.poll(() => background(page)).toBe(dark);
});

/** Where a node stands, frame by frame, while something happens. */
async function watch(page: Page, key: string): Promise<() => Promise<string[]>> {
  const seen = await page.locator('kg-map').evaluateHandle((map, node) => {
    const element = map as HTMLElement & { findPlace(key: string): { x: number; y: number } | undefined };
    const all: string[] = [];
    const look = () => {
      const at = element.findPlace(node);
      const place = at === undefined ? 'not drawn' : `${Math.round(at.x)},${Math.round(at.y)}`;
      if (all.at(-1) !== place) all.push(place);
      requestAnimationFrame(look);
    };
    look();
    return all;
  }, key);
  return () => seen.jsonValue();
}

test.describe('motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a focus is gone to so that the eye can follow, and left to exactly the view before', async ({ page }) => {
    await openMap(page);
    const [card] = await cards(page);
    await page.mouse.click(card!.x, card!.y);
    await expect(page.locator('kg-detail h2')).toBeVisible();
    const before = await standsAt(page, card!.key);
    const frames = await watch(page, card!.key);
    await page.mouse.dblclick(card!.x, card!.y);
    await expect(page.locator('kg-scope .focus')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await frames()).length).toBeGreaterThan(2);
    await expect.poll(() => standsAt(page, card!.key)).toBe(before);
  });
});

test('with less motion the camera is there at once, and nothing on the page moves by itself', async ({ page }) => {
  await openMap(page);
  const [card] = await cards(page);
  await page.mouse.click(card!.x, card!.y);
  await expect(page.locator('kg-detail h2')).toBeVisible();
  const frames = await watch(page, card!.key);
  const at = (await places(page)).find(({ key }) => key === card!.key)!;
  await page.mouse.dblclick(at.x, at.y);
  await expect(page.locator('kg-scope .focus')).toBeVisible();
  const moving = await page.evaluate(() => {
    const found: string[] = [];
    const visit = (root: Document | ShadowRoot): void => {
      found.push(...root.getAnimations().map(({ id, playState }) => `${id} ${playState}`));
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) visit(shadowRoot);
    };
    visit(document);
    return found;
  });
  expect(moving).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('kg-scope .focus')).toHaveCount(0);
  // There, and back.
  expect((await frames()).length).toBeLessThanOrEqual(3);
});
