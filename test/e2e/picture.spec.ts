import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choose, openMap, test, view } from './page.ts';

/** A picture of the map: its type, and its text or its size in px. */
function picture(page: Page, as: 'png' | 'png2' | 'svg'): Promise<{ type: string; text: string; width: number; height: number }> {
  return page.locator('kg-map').evaluate(async (map, kind) => {
    const blob = await (map as HTMLElement & { picture(as: string): Promise<Blob> }).picture(kind);
    if (kind === 'svg') return { type: blob.type, text: await blob.text(), width: 0, height: 0 };
    const { width, height } = await createImageBitmap(blob);
    return { type: blob.type, text: '', width, height };
  }, as);
}

test('a picture of what is seen: as SVG with title, labels and legend, as PNG once and twice as fine', async ({ page }) => {
  await openMap(page);
  const { type, text } = await picture(page, 'svg');
  expect(type).toBe('image/svg+xml');
  expect(text).toContain('Science of Deep Learning');
  expect(text).toContain('Oriol Vinyals');
  expect(text).toMatch(/Talks 29<.*Day 2</s);
  expect(text).not.toMatch(/href=|<image/);
  const sound = await page.evaluate(
    (svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror') === null,
    text,
  );
  expect(sound).toBe(true);
  const once = await picture(page, 'png');
  const twice = await picture(page, 'png2');
  expect(once.type).toBe('image/png');
  expect([twice.width, twice.height]).toEqual([once.width * 2, once.height * 2]);
});

test('what is chosen and the dark scheme are in the picture too', async ({ page }) => {
  await openMap(page);
  await view(page, 'Dark');
  await choose(page, 'reinforcement learning');
  const { text } = await picture(page, 'svg');
  expect(text).toContain('fill="#14191a"');
  expect(text).toContain('opacity="0.13"');
});
