import cytoscape from 'cytoscape';
import type { Core } from 'cytoscape';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadImages } from '../../src/view/load-images.ts';

const IMAGE = (width: number) =>
  `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="8"/>`)}`;
const withImage = (id: string, image: string) => ({ data: { id, image } });
const maps: Core[] = [];

function map(headless = false): Core {
  const container = document.body.appendChild(document.createElement('div'));
  const cy = cytoscape(headless ? { headless: true } : { container });
  maps.push(cy);
  return cy;
}

/** What Cytoscape keeps of an image. */
function kept(cy: Core, address: string): (HTMLImageElement & { error?: boolean }) | undefined {
  const drawn = cy as unknown as { renderer(): { imageCache?: Record<string, { image: HTMLImageElement }> } };
  return drawn.renderer().imageCache?.[address]?.image;
}

afterEach(() => {
  for (const cy of maps.splice(0)) cy.destroy();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('loadImages(cy, elements)', () => {
  test('when it is done the images stand in the store that Cytoscape draws from', async () => {
    const cy = map();
    const coming = loadImages(cy, [withImage('a', IMAGE(10)), withImage('b', IMAGE(20)), withImage('c', IMAGE(10)), { data: { id: 'd' } }]);
    expect(coming).toBeInstanceOf(Promise);
    await coming;
    for (const width of [10, 20]) {
      const image = kept(cy, IMAGE(width))!;
      expect(image.complete).toBe(true);
      expect(image.naturalWidth).toBe(width);
    }
    // What is there is not waited for, nor loaded again.
    const before = kept(cy, IMAGE(10));
    expect(loadImages(cy, [withImage('a', IMAGE(10))])).toBeUndefined();
    expect(kept(cy, IMAGE(10))).toBe(before);
  });

  test('a broken one holds nothing up, and is marked as Cytoscape marks it', async () => {
    const cy = map();
    await loadImages(cy, [withImage('a', 'data:image/svg+xml;utf8,broken')]);
    expect(kept(cy, 'data:image/svg+xml;utf8,broken')?.error).toBe(true);
  });

  test('one that does not come is not waited for long', async () => {
    const cy = map();
    vi.stubGlobal('Image', function never() {
      return { complete: false, addEventListener: () => undefined };
    });
    const start = performance.now();
    await loadImages(cy, [withImage('a', IMAGE(30))]);
    expect(performance.now() - start).toBeGreaterThan(200);
    expect(performance.now() - start).toBeLessThan(1500);
  });

  test('without images, or without a screen, nothing is waited for', () => {
    expect(loadImages(map(), [{ data: { id: 'a' } }])).toBeUndefined();
    expect(loadImages(map(true), [withImage('a', IMAGE(10))])).toBeUndefined();
  });
});
