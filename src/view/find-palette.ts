import { PALETTES } from '../styles/palette.ts';
import type { Palette } from '../styles/palette.ts';

/** The system's own colours by what they are for; days keep theirs, as on the schedule. */
const FORCED = {
  paper: 'Canvas',
  raised: 'Canvas',
  sunken: 'Canvas',
  hover: 'Canvas',
  line: 'CanvasText',
  edge: 'CanvasText',
  ink: 'CanvasText',
  muted: 'CanvasText',
  faint: 'CanvasText',
  accent: 'Highlight',
} as const satisfies Partial<Record<keyof Palette, string>>;

/** The colours that the map is drawn with: those of its scheme, or those that the system forces on the page, which a canvas does not take over by itself. */
export function findPalette({ scheme, forced }: { readonly scheme: 'light' | 'dark'; readonly forced: boolean }): Palette {
  const own = PALETTES[scheme];
  if (!forced) return own;
  const probe = document.createElement('i');
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const read = (colour: string) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(Object.entries(FORCED).map(([name, colour]) => [name, read(colour)]));
  probe.remove();
  return { ...own, ...colours };
}
