import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../src/styles/palette.ts';
import type { Palette } from '../../src/styles/palette.ts';

const GROUNDS = ['paper', 'raised', 'sunken', 'hover'] as const;

describe.each(Object.entries(PALETTES))('the %s palette', (_name, palette: Palette) => {
  test.each(GROUNDS)('text reads on %s at 4.5 to 1', (ground) => {
    for (const text of [palette.ink, palette.muted]) expect(contrast(text, palette[ground])).toBeGreaterThanOrEqual(4.5);
    if (ground !== 'hover') expect(contrast(palette.faint, palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test('has at least eight days, each seen on the page at 3 to 1', () => {
    expect(palette.days.length).toBeGreaterThanOrEqual(8);
    for (const day of palette.days) expect(contrast(day, palette.paper)).toBeGreaterThanOrEqual(3);
    expect(new Set(palette.days).size).toBe(palette.days.length);
  });

  test('stretches of days are seen on the page at 3 to 1, each further from it than the one before or each nearer', () => {
    const contrasts = palette.stretches.map((colour) => contrast(colour, palette.paper));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
    const steps = contrasts.slice(1).map((value, index) => Math.sign(value - (contrasts[index] ?? 0)));
    expect(new Set(steps).size).toBe(1);
    expect(palette.days.filter((day) => palette.stretches.includes(day))).toEqual([]);
  });

  test('borders of controls are seen at 3 to 1', () => {
    for (const ground of ['paper', 'raised'] as const) expect(contrast(palette.edge, palette[ground])).toBeGreaterThanOrEqual(3);
  });

  test('the selection and marked words carry their text at 4.5 to 1, and the accent is no day', () => {
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onMark, palette.mark)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.danger, palette.raised)).toBeGreaterThanOrEqual(4.5);
    expect(palette.days).not.toContain(palette.accent);
  });

  test('a block of the schedule lit by a part keeps its text at 4.5 to 1', () => {
    for (const part of [0.2, 0.42]) expect(contrast(palette.ink, mix(palette.accent, palette.raised, part))).toBeGreaterThanOrEqual(4.5);
  });
});

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(a: string, b: string, part: number): string {
  const other = channels(b);
  const mixed = channels(a).map((value, index) => Math.round(255 * (value * part + (other[index] ?? 0) * (1 - part))));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}
