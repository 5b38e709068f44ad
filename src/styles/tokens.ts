import { css, unsafeCSS } from 'lit';
import { FONT } from './font.ts';
import { PALETTES, dayColours } from './palette.ts';
import type { Palette } from './palette.ts';

/** Custom properties of the whole page (`--kg-…`), set on the outermost element; `scheme="light"` or `"dark"` overrules the system. */
export const tokens = css`
  :host {
    color-scheme: light dark;
    ${unsafeCSS(colours())}
    --kg-font: ${unsafeCSS(FONT)};
    --kg-text-xs: 0.75rem;
    --kg-text-s: 0.8125rem;
    --kg-text-m: 0.9375rem;
    --kg-text-l: 1.125rem;
    --kg-text-xl: 1.5rem;
    --kg-space-1: 0.25rem;
    --kg-space-2: 0.5rem;
    --kg-space-3: 0.75rem;
    --kg-space-4: 1rem;
    --kg-space-5: 1.5rem;
    --kg-space-6: 2rem;
    --kg-radius: 0.5rem;
    --kg-radius-s: 0.3125rem;
    --kg-shadow: 0 1px 2px rgb(0 0 0 / 6%), 0 8px 28px rgb(0 0 0 / 14%);
    --kg-motion: 140ms;
    --kg-target: 1.75rem;
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  @media (pointer: coarse) {
    :host {
      --kg-target: 2.75rem;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --kg-motion: 0ms;
    }
  }
`;

function colours(): string {
  const { light, dark } = PALETTES;
  const names = Object.keys(light).filter(
    (name): name is Exclude<keyof Palette, 'days' | 'stretches'> => name !== 'days' && name !== 'stretches',
  );
  const plain = names.map((name) => property(kebab(name), light[name], dark[name]));
  const inTheDark = dayColours(dark);
  const days = dayColours(light).map((day, index) => property(`day-${index + 1}`, day, inTheDark[index] ?? day));
  return [...plain, ...days].join('\n');
}

function property(name: string, light: string, dark: string): string {
  return `--kg-${name}: light-dark(${light}, ${dark});`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
