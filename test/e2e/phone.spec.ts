import type { Core } from 'cytoscape';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { block, open, test } from './page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const pane = (page: Page, name: string) => page.getByRole('navigation', { name: 'Show' }).getByRole('button', { name, exact: true });

test('panel and strip come first, the map of the selection is a tab, and the panel its sheet', async ({ page }) => {
  await open(page);
  await expect(page.locator('kg-start')).toBeVisible();
  await expect(page.locator('kg-strip')).toBeVisible();
  await expect(page.locator('kg-map')).toBeHidden();
  await block(page, 'Chris Manning').tap();
  await expect(page.locator('kg-detail h2')).toContainText('Chris Manning');
  await pane(page, 'Map').tap();
  await expect(page.locator('kg-map')).toBeVisible();
  await expect(page.locator('kg-detail h2')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the sheet is dragged, and moved with keys', async ({ page }) => {
  await open(page);
  await block(page, 'Chris Manning').tap();
  await pane(page, 'Map').tap();
  const handle = page.getByRole('separator', { name: 'Height of the sheet' });
  await expect(handle).toHaveAttribute('aria-valuetext', 'a glance');
  const box = await handle.boundingBox();
  if (box === null) throw new Error('Expected the sheet’s handle');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, 420, { steps: 12 });
  // At rest before it is let go: no flick.
  for (let turn = 0; turn < 3; turn++) await page.mouse.move(box.x + box.width / 2, 420);
  await page.mouse.up();
  await expect(handle).toHaveAttribute('aria-valuetext', 'half');
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await expect(handle).toHaveAttribute('aria-valuetext', 'whole');
});

test('every target is at least 44 px high', async ({ page }) => {
  await open(page);
  const small = await page.evaluate(() => {
    const found: string[] = [];
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot !== null) visit(element.shadowRoot);
        if (!element.matches('button:not(.link), input, select, [role=separator]')) continue;
        const { width, height } = element.getBoundingClientRect();
        if (width > 0 && height > 0 && height < 44)
          found.push(`${element.className || element.tagName} ${Math.round(height)} ${element.textContent.trim().slice(0, 20)}`);
      }
    };
    visit(document);
    return found;
  });
  expect(small).toEqual([]);
});

test('the filters lie on a sheet, which Esc closes', async ({ page }) => {
  await open(page);
  await pane(page, 'Map').tap();
  await page.getByRole('button', { name: 'Filter', exact: true }).tap();
  await page.locator('kg-filters').getByText('Ideas', { exact: true }).tap();
  await expect(
    page
      .locator('kg-legend')
      .getByText(/hidden by filters/)
      .first(),
  ).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.locator('kg-filters')).toBeHidden();
});

/** Where the nodes of the map stand on the page, by key. */
const places = (page: Page) =>
  page.locator('kg-map').evaluate((map) => {
    const element = map as HTMLElement & {
      readonly graph: { nodes(): string[] };
      findPlace(key: string): { x: number; y: number } | undefined;
    };
    const { left, top } = map.getBoundingClientRect();
    return element.graph.nodes().flatMap((key) => {
      const at = element.findPlace(key);
      return at === undefined ? [] : [{ key, x: left + at.x, y: top + at.y }];
    });
  });

test('what is chosen at the foot of the map is seen above the sheet, which shows its title', async ({ page }) => {
  await open(page);
  await pane(page, 'Map').tap();
  await expect.poll(async () => (await places(page)).length).toBeGreaterThan(10);
  const inside = (await places(page)).filter(({ key, y }) => key.startsWith('talk/') && y < 770);
  const [lowest] = inside.toSorted((a, b) => b.y - a.y);
  await page.touchscreen.tap(lowest!.x, lowest!.y);
  const sheet = page.locator('kg-sheet[raised]');
  await expect(page.locator('kg-detail h2')).toBeInViewport();
  const { y: edge } = (await sheet.locator('.handle').boundingBox())!;
  await expect.poll(async () => (await places(page)).find(({ key }) => key === lowest!.key)!.y).toBeLessThan(edge);
});

test('a focus is seen between its chip and the sheet', async ({ page }) => {
  await open(page, '#v1&s=concept/generalization&focus=2:concept/generalization&pane=main');
  const { y: edge } = (await page.locator('kg-sheet[raised] .handle').boundingBox())!;
  const chip = (await page.locator('kg-scope .focus').boundingBox())!;
  await expect(page.locator('kg-scope .focus')).toContainText('Steps');
  const hub = async () => (await places(page)).find(({ key }) => key === 'concept/generalization');
  await expect.poll(async () => (await hub())?.y ?? 0).toBeGreaterThan(chip.y + chip.height);
  expect((await hub())!.y).toBeLessThan(edge);
  const seen = (await places(page)).filter(({ x, y }) => x > 0 && x < 390 && y > chip.y + chip.height && y < edge);
  expect(seen.length).toBeGreaterThan(3);
});

/** Keys of what a choice lights, as Cytoscape draws it. */
const litNodes = (page: Page) =>
  page.locator('kg-map .canvas').evaluate((canvas) => {
    const { _cyreg: register } = canvas as unknown as { readonly _cyreg: { readonly cy: Core } };
    return register.cy.nodes('.lit').map((node) => node.id());
  });

/** So far around its place a node reaches at least, in px. */
const reach = (key: string) => (key.startsWith('talk/') ? { x: 48, y: 12 } : { x: 14, y: 10 });

for (const address of [
  '#v1&pane=main',
  '#v1&s=concept/reinforcement-learning&pane=main',
  '#v1&s=speaker/jitendra-malik&pane=main',
  '#v1&s=concept/generalization&focus=2:concept/generalization&pane=main',
  '#v1&s=speaker/nati-srebro&focus=1:speaker/nati-srebro&pane=main',
  // All talks of it lie below it.
  '#v1&s=concept/science&focus=1:concept/science&pane=main',
]) {
  test(`nothing that is drawn in ${address} lies under the zoom buttons, a chip or the sheet`, async ({ page }) => {
    await open(page, address);
    await expect.poll(async () => (await places(page)).length).toBeGreaterThan(2);
    await expect(page.locator('kg-zoom')).toBeInViewport({ ratio: 1 });
    const [isFocus, isChosen] = [address.includes('focus'), address.includes('s=')];
    const over = ['kg-zoom', ...(isFocus ? ['kg-scope .focus'] : []), ...(isChosen ? ['kg-sheet[raised]'] : [])];
    const boxes = await Promise.all(over.map(async (selector) => (await page.locator(selector).boundingBox())!));
    const { y: top, height } = (await page.locator('kg-map').boundingBox())!;
    const hits = async () =>
      (await places(page))
        .filter(({ key, x, y }) => {
          const own = reach(key);
          return boxes.some(
            (box) => x > box.x - own.x && x < box.x + box.width + own.x && y > box.y - own.y && y < box.y + box.height + own.y,
          );
        })
        .map(({ key }) => key);
    // What a choice leaves behind is faded: what it lights counts.
    const lit = await litNodes(page);
    const counts = ({ key }: { readonly key: string }) => isFocus || !isChosen || lit.includes(key);
    await expect.poll(async () => (await hits()).filter((key) => counts({ key }))).toEqual([]);
    const outside = (await places(page)).filter(
      ({ key, x, y }) => x < reach(key).x || x > 390 - reach(key).x || y < top + reach(key).y || y > top + height,
    );
    expect(outside.filter(counts)).toEqual([]);
  });
}

test.describe('in a low window', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: false });

  test('what leads to the map is always there, and the map takes what is left', async ({ page }) => {
    await open(page);
    await expect(pane(page, 'Map')).toBeInViewport();
    expect((await page.locator('kg-header').boundingBox())!.height).toBeLessThan(60);
    await pane(page, 'Map').click();
    await expect(page.locator('kg-map')).toBeInViewport({ ratio: 0.95 });
    expect((await page.locator('kg-map').boundingBox())!.height).toBeGreaterThan(220);
  });

  test('the sheet stands beside the map, which keeps its height, and what is chosen is seen beside it', async ({ page }) => {
    await open(page, '#v1&s=concept/reinforcement-learning&focus=1:concept/reinforcement-learning&pane=main');
    const sheet = page.locator('kg-sheet[raised]');
    await expect(sheet.locator('.handle')).toBeHidden();
    const [its, map, chip] = await Promise.all(
      [sheet, page.locator('kg-map'), page.locator('kg-scope .focus')].map(async (part) => (await part.boundingBox())!),
    );
    expect([its!.y, its!.height, its!.x + its!.width]).toEqual([map!.y, map!.height, 844]);
    expect(chip!.x + chip!.width).toBeLessThan(its!.x);
    await expect(page.locator('kg-zoom')).toBeInViewport({ ratio: 1 });
    await expect.poll(async () => (await places(page)).length).toBe(4);
    expect((await places(page)).filter(({ key, x, y }) => x + reach(key).x > its!.x || y < chip!.y + chip!.height)).toEqual([]);
  });
});

test('a long title takes two lines at most', async ({ page }) => {
  await open(page);
  const title = page.locator('kg-header h1');
  await title.evaluate(
    (element) => (element.textContent = 'Paper, Credit and Salt: Everyday Power in the Long Eighteenth Century, third day'),
  );
  expect((await title.boundingBox())!.height).toBeLessThan(45);
});
