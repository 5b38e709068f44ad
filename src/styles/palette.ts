/** The colours of one scheme, as hex: text and lines are WCAG 2.2 AA on `paper`, `raised` and `sunken`; `accent` is for the selection alone. */
export interface Palette {
  readonly paper: string;
  readonly raised: string;
  readonly sunken: string;
  readonly hover: string;
  /** Quiet separators, never the only sign of a control. */
  readonly line: string;
  /** Borders of controls, 3:1. */
  readonly edge: string;
  readonly ink: string;
  readonly muted: string;
  readonly faint: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly accentSoft: string;
  readonly mark: string;
  readonly onMark: string;
  readonly danger: string;
  /** One a day, as far as they reach. */
  readonly days: readonly string[];
  /** For more days: one for each stretch of them, from the first to the last, each darker or brighter than the one before. */
  readonly stretches: readonly string[];
}

/** The colours that a number from `dayColour` names: those of days, then those of stretches. */
export function dayColours({ days, stretches }: Palette): readonly string[] {
  return [...days, ...stretches];
}

/** The two schemes, for CSS (`tokens`) and for the canvas, which cannot read custom properties. */
export const PALETTES: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    paper: '#fbfaf7',
    raised: '#ffffff',
    sunken: '#f3f1eb',
    hover: '#ebe8df',
    line: '#e3dfd5',
    edge: '#8a867a',
    ink: '#17231f',
    muted: '#47544f',
    faint: '#616c67',
    accent: '#b5460a',
    onAccent: '#ffffff',
    accentSoft: '#fbe6d6',
    mark: '#f8ebb9',
    onMark: '#17231f',
    danger: '#a3262a',
    days: ['#2f58b0', '#3f7d1c', '#7b4b9e', '#8a6414', '#a33a68', '#0f766a', '#4f6475', '#7f5540'],
    stretches: ['#4e822c', '#087d5d', '#117073', '#006386', '#2c4e9a', '#533889', '#672467', '#6e113a'],
  },
  dark: {
    paper: '#14191a',
    raised: '#1b2223',
    sunken: '#20282a',
    hover: '#2b3436',
    line: '#2f393a',
    edge: '#7e8b89',
    ink: '#e9eeeb',
    muted: '#bac5c1',
    faint: '#9aa7a3',
    accent: '#ff9d5c',
    onAccent: '#1f1006',
    accentSoft: '#43290f',
    mark: '#554a1d',
    onMark: '#fdf6dc',
    danger: '#ff9a94',
    days: ['#86abff', '#a6d65a', '#c8a0ea', '#d8b25e', '#f194b8', '#5cc8b4', '#a5bacb', '#d5aa91'],
    stretches: ['#b5ea99', '#77e7be', '#4ddce3', '#60c9fb', '#8db2fc', '#b09aed', '#c985c7', '#d47795'],
  },
};
