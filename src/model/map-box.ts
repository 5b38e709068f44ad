import type { CardWords } from './card-words.ts';

/** What a node takes on the map, in px at any zoom: the box of figure and label together, `dy` from the node's place to the box's centre. */
export interface MapBox {
  readonly width: number;
  readonly height: number;
  readonly dy: number;
}

/** Width in px of one line of text. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

/** A figure with its label below: diameter, font size, lines. */
export interface FigureSize {
  readonly diameter: number;
  readonly font: number;
}

export const CARD = { head: 12, sub: 11, padding: 9, height: 36, low: 26, narrowest: 76, star: 15, gap: 8 } as const;
/** The name of a region at the top of its frame; where no idea fits in full one is cut to these lengths. */
export const REGION = { font: 12, padding: 8, cuts: [24, 19, 15] } as const;
export const LINE = 1.2;
/** Px between a figure and its label. */
export const LABEL_GAP = 3;

const SHARED: readonly FigureSize[] = [
  { diameter: 10, font: 11 },
  { diameter: 13, font: 12.5 },
  { diameter: 16, font: 14 },
  { diameter: 19, font: 15 },
];
const LONGEST_LINE = 18;

/** How large an idea is drawn by the number of talks that cover it. */
export function ideaSize(talks: number): FigureSize {
  if (talks < 2) return { diameter: 8, font: 11 };
  return SHARED[Math.min(talks - 2, SHARED.length - 1)] ?? { diameter: 10, font: 11 };
}

/** The box of a talk's card: lower when it has one line. Beside the count, at the end of the last, a title may have to be cut. */
export function cardBox(words: CardWords, measure: MeasureText): MapBox {
  const { first, second, count } = measureCard(words, measure);
  const width = words.sub === '' || first < second ? Math.max(first + count, second) : Math.max(first, second + count);
  const height = words.sub === '' ? CARD.low : CARD.height;
  return { width: Math.max(CARD.narrowest, 2 * Math.ceil((width + 2 * CARD.padding) / 2)), height, dy: 0 };
}

/** What is left of a card's second line beside the count. */
export function besideCount(words: CardWords, measure: MeasureText): string {
  const { count } = measureCard(words, measure);
  const room = cardBox(words, measure).width - 2 * CARD.padding - count;
  if (measure(words.sub, CARD.sub, false) <= room) return words.sub;
  const text = words.sub.replace(/…$/, '');
  for (let length = text.length - 1; length > 0; length -= 1) {
    const cut = `${text.slice(0, length).trimEnd()}…`;
    if (measure(cut, CARD.sub, false) <= room) return cut;
  }
  return '';
}

function measureCard({ head, sub, favorite, own }: CardWords, measure: MeasureText) {
  return {
    first: measure(head, CARD.head, true) + (favorite ? CARD.star : 0),
    second: measure(sub, CARD.sub, false),
    count: own > 0 ? measure(`+${own}`, CARD.sub, false) + CARD.gap : 0,
  };
}

/** The box of a figure with its label below. */
export function figureBox(lines: readonly string[], { diameter, font }: FigureSize, measure: MeasureText): MapBox {
  const label = lines.length * font * LINE + LABEL_GAP;
  const width = Math.max(diameter, ...lines.map((line) => measure(line, font, false)));
  return { width: Math.ceil(width), height: Math.ceil(diameter + label), dy: label / 2 };
}

/** The room that a figure and one line of its label take at least, whatever the label says. */
export function leastFigure({ diameter, font }: FigureSize): MapBox {
  const label = font * LINE + LABEL_GAP;
  return { width: diameter, height: diameter + label, dy: label / 2 };
}

/** A label in one line, or in two of about the same length when it is long. */
export function labelLines(label: string): string[] {
  if (label.length <= LONGEST_LINE) return [label];
  const middle = label.length / 2;
  const spaces = [...label.matchAll(/ |(?<=[-–—/])(?=.)/g)].map(({ index }) => index);
  const best = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  if (best === undefined) return [label.length > 30 ? `${label.slice(0, 29)}…` : label];
  return [label.slice(0, best).trim(), label.slice(best).trim()].map((line) => (line.length > 30 ? `${line.slice(0, 29)}…` : line));
}
