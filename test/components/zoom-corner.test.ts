import { describe, expect, test } from 'vitest';
import '../../src/components/kg-zoom.ts';
import { zoomCorner } from '../../src/components/zoom-corner.ts';
import { NARROW } from '../../src/styles/narrow.ts';
import { find, show } from './open-page.ts';

describe('zoomCorner(pointing)', () => {
  test('holds the buttons as they are shown here, with what they keep from the edge of the map', async () => {
    const pointing = { coarse: matchMedia('(pointer: coarse)').matches, narrow: matchMedia(NARROW).matches };
    const { width, height } = find(await show('kg-zoom', {}), '[role=group]').getBoundingClientRect();
    const corner = zoomCorner(pointing);
    const edge = 16;
    expect(corner.height - height - edge).toBeGreaterThan(0);
    expect(corner.height - height - edge).toBeLessThan(12);
    if (pointing.narrow) expect(corner.width - width - edge).toBeLessThan(12);
  });

  test('they stand in a column, on a narrow page in a row, and larger for a finger', () => {
    const wide = zoomCorner({ coarse: false, narrow: false });
    expect(wide.height).toBeGreaterThan(wide.width);
    expect(zoomCorner({ coarse: false, narrow: true })).toEqual({ width: wide.height, height: wide.width });
    const finger = zoomCorner({ coarse: true, narrow: true });
    expect(finger.width).toBeGreaterThan(3 * 44);
    expect(finger.height).toBeGreaterThan(44);
  });
});
