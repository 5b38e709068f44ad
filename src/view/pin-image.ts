import type { Palette } from '../styles/palette.ts';

/** The head of a pin and its needle, in a box of 12 × 12 px. */
export const PIN = { size: 12, head: { x: 6, y: 4.5, radius: 3 }, needle: 'M6 7.5V11.5' } as const;

/** The sign of a pinned node as an image. */
export function pinImage({ ink, paper }: Palette): string {
  const { head, needle, size } = PIN;
  const drawing = `<path d="${needle}" stroke="${ink}" stroke-width="1.4" stroke-linecap="round"/><circle cx="${head.x}" cy="${head.y}" r="${head.radius}" fill="${ink}" stroke="${paper}" stroke-width="1"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 3}" height="${size * 3}" viewBox="0 0 ${size} ${size}">${drawing}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
