import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** A drawn node, and the point of the page where it stands. */
export interface Place {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

type Graph = {
  nodes(): string[];
  neighbors(key: string): string[];
  getNodeAttribute(key: string, name: 'label'): string;
  getNodeAttribute(key: string, name: 'start'): number;
};
type Map = HTMLElement & { readonly graph: Graph; findPlace(key: string): { x: number; y: number } | undefined };

/** So far from the map's edge a card is seen whole, and nothing of the page lies over it, in px. */
const MARGIN = { x: 96, y: 64 };

/** All nodes that are drawn. Where they stand hangs on the notes: tests choose among them by what they are and what is near them. */
export function places(page: Page): Promise<Place[]> {
  return page.locator('kg-map').evaluate((map: Map) => {
    const { left, top } = map.getBoundingClientRect();
    return map.graph.nodes().flatMap((key) => {
      const at = map.findPlace(key);
      return at === undefined ? [] : [{ key, x: left + at.x, y: top + at.y }];
    });
  });
}

/** The same nodes are drawn as before, each where it was: to the px, which a camera that was kept rounds. */
export async function expectPlaces(page: Page, before: readonly Place[]): Promise<void> {
  const names = (all: readonly Place[]) => all.map(({ key }) => key).join(' ');
  const moved = (all: readonly Place[]) => all.map((place, index) => Math.hypot(place.x - before[index]!.x, place.y - before[index]!.y));
  await expect.poll(async () => names(await places(page))).toBe(names(before));
  await expect.poll(async () => Math.max(...moved(await places(page)))).toBeLessThan(1.5);
}

/** Where a node stands; fails when it is not drawn. */
export async function placeOf(page: Page, key: string): Promise<Place> {
  const found = (await places(page)).find((place) => place.key === key);
  if (found === undefined) throw new Error(`Expected ${key} on the map`);
  return found;
}

/** Where a node stands to the px, or that it does not: for `expect.poll`. */
export async function standsAt(page: Page, key: string): Promise<string> {
  const found = (await places(page)).find((place) => place.key === key);
  return found === undefined ? 'not drawn' : `${Math.round(found.x)},${Math.round(found.y)}`;
}

/** Whether a node is drawn. */
export async function isDrawn(page: Page, key: string): Promise<boolean> {
  return (await standsAt(page, key)) !== 'not drawn';
}

/** The cards of single speakers that are wholly in sight, from the middle of the map outwards. */
export async function cards(page: Page): Promise<Place[]> {
  const { x, y, width, height } = (await page.locator('kg-map').boundingBox())!;
  const [midX, midY] = [x + width / 2, y + height / 2];
  const single = await page
    .locator('kg-strip .block')
    .evaluateAll((blocks) =>
      blocks.filter((block) => /^[^·,]+,/.test(block.ariaLabel ?? '')).map((block) => (block as HTMLElement).dataset['key'] ?? ''),
    );
  const seen = (await places(page)).filter(
    (place) =>
      single.includes(place.key) && Math.abs(place.x - midX) < width / 2 - MARGIN.x && Math.abs(place.y - midY) < height / 2 - MARGIN.y,
  );
  const away = (place: Place) => Math.hypot(place.x - midX, place.y - midY);
  expect(seen.length).toBeGreaterThan(2);
  return seen.toSorted((a, b) => away(a) - away(b));
}

/** Who gives a talk. */
export async function speakerOf(page: Page, key: string): Promise<string> {
  const line = await page.locator(`kg-strip .block[data-key="${key}"]`).getAttribute('aria-label');
  return /^[^,]+/.exec(line ?? '')?.[0] ?? '';
}

/** The keys of a node's neighbours in the graph, drawn or not. */
export function neighboursOf(page: Page, key: string): Promise<string[]> {
  return page.locator('kg-map').evaluate((map: Map, node) => map.graph.neighbors(node), key);
}

/** Where a talk begins in its note, in UTF-16 code units. */
export function startOf(page: Page, key: string): Promise<string> {
  return page.locator('kg-map').evaluate((map: Map, node) => String(map.graph.getNodeAttribute(node, 'start')), key);
}

/** A node's whole name. */
export function labelOf(page: Page, key: string): Promise<string> {
  return page.locator('kg-map').evaluate((map: Map, node) => map.graph.getNodeAttribute(node, 'label'), key);
}

/** The point of the map that is furthest from all that is drawn, at least so many px from its edge; not under the zoom buttons. */
export async function emptyPlace(page: Page, margin = 8): Promise<{ x: number; y: number }> {
  const box = (await page.locator('kg-map').boundingBox())!;
  const buttons = (await page.locator('kg-zoom').boundingBox())!;
  const all = await places(page);
  // Cards and labels are wider than high.
  const clearance = (x: number, y: number) => Math.min(...all.map((place) => Math.hypot((place.x - x) / 2.4, place.y - y)));
  let best = { x: 0, y: 0, clear: 0 };
  for (let x = box.x + margin; x <= box.x + box.width - margin; x += 6) {
    for (let y = box.y + margin; y <= box.y + box.height - margin; y += 6) {
      if (x > buttons.x - 20 && y > buttons.y - 20) continue;
      const clear = clearance(x, y);
      if (clear > best.clear) best = { x, y, clear };
    }
  }
  expect(best.clear).toBeGreaterThan(34);
  return { x: best.x, y: best.y };
}

/** Moves the mouse with its button down from one point by so many px. */
export async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 });
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
  await page.mouse.up();
}

/** Keys of what is selected. */
export function selection(page: Page): Promise<readonly string[]> {
  return page.locator('kg-app').evaluate((app: HTMLElement & { view: { selection: readonly string[] } }) => app.view.selection);
}
