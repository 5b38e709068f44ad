import { css, unsafeCSS } from 'lit';
import { PALETTES } from './palette.ts';

/** Sets `--kg-day` on elements with `data-day="1"` … `"8"`; elements without a day keep a quiet grey. */
export const days = css`
  :host,
  [data-day] {
    --kg-day: var(--kg-edge);
  }
  ${unsafeCSS(PALETTES.light.days.map((_, index) => `[data-day='${index + 1}'] { --kg-day: var(--kg-day-${index + 1}); }`).join('\n'))}
`;

/** The number of the colour of a day, by its index among all days: they start again when they run out. */
export function dayColour(day: number): number {
  return (day % PALETTES.light.days.length) + 1;
}
