import { css, unsafeCSS } from 'lit';
import { PALETTES, dayColours } from './palette.ts';

const { days: DAYS, stretches: STRETCHES } = PALETTES.light;

/** Sets `--kg-day` on elements with `data-day="1"` … `"16"`; elements without a day keep a quiet grey. */
export const days = css`
  :host,
  [data-day] {
    --kg-day: var(--kg-edge);
  }
  ${unsafeCSS(
    dayColours(PALETTES.light)
      .map((_, index) => `[data-day='${index + 1}'] { --kg-day: var(--kg-day-${index + 1}); }`)
      .join('\n'),
  )}
`;

/** The number of the colour of a day by its index among so many: its own, or where there are more days than colours that of its stretch of them. */
export function dayColour(day: number, of: number): number {
  if (of <= DAYS.length) return day + 1;
  return DAYS.length + 1 + Math.floor((day * STRETCHES.length) / of);
}
