import { describe, expect, test } from 'vitest';
import { loadMap } from '../../src/components/load-map.ts';

describe('loadMap()', () => {
  test('brings the element of the map and what draws in it, once', async () => {
    expect(customElements.get('kg-map')).toBeUndefined();
    const [{ MapView }, { KgMap }] = await loadMap();
    expect(customElements.get('kg-map')).toBe(KgMap);
    expect((await loadMap())[0].MapView).toBe(MapView);
  });
});
