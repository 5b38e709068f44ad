import { describe, expect, test } from 'vitest';
import { loadMap } from '../../src/components/load-map.ts';

describe('loadMap()', () => {
  test('brings the element of the map, and makes ready what it opens, once', async () => {
    expect(customElements.get('kg-map')).toBeUndefined();
    await loadMap();
    expect(customElements.get('kg-map')).toBeDefined();
    await expect(loadMap()).resolves.toBeUndefined();
  });
});
