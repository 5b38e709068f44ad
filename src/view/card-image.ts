import type { CardWords } from '../model/card-words.ts';
import { CARD } from '../model/map-box.ts';
import type { MapBox } from '../model/map-box.ts';
import type { Palette } from '../styles/palette.ts';
import { escapeXml } from './escape-xml.ts';

/** What a card's writing is made with: its colours, its font, and how much waits inside. */
export interface CardLook {
  readonly palette: Palette;
  readonly font: string;
  readonly waiting: number;
  /** The second line beside that. */
  readonly beside: string;
}

/** The writing on a talk's card as an image. */
export function cardImage(words: CardWords, box: MapBox, look: CardLook): string {
  const { width, height } = box;
  // Twice as large as it is drawn, for browsers that scale the pixels of an image instead of its lines.
  const size = `width="${width * 2}" height="${height * 2}" viewBox="0 0 ${width} ${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escapeXml(look.font)}">${cardWriting(words, box, look)}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** The writing on a talk's card as SVG: the speaker in bold with a star for favourites, below the short title, at its end how much waits inside. */
export function cardWriting({ head, sub, favorite }: CardWords, { width, height }: MapBox, { palette, waiting, beside }: CardLook): string {
  const left = CARD.padding;
  const right = width - CARD.padding;
  const [first, second] = sub === '' ? [height / 2 + 4.3, 0] : [height / 2 - 3.2, height / 2 + 11.8];
  return [
    favorite ? text(left, first, CARD.head, palette.muted, '★') : '',
    text(left + (favorite ? CARD.star : 0), first, CARD.head, palette.ink, head, 'font-weight="600"'),
    sub === '' ? '' : text(left, second, CARD.sub, palette.muted, waiting === 0 ? sub : beside),
    waiting === 0 ? '' : text(right, sub === '' ? first : second, CARD.sub, palette.faint, `+${waiting}`, 'text-anchor="end"'),
  ].join('');
}

function text(x: number, y: number, size: number, colour: string, words: string, more = ''): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" ${more}>${escapeXml(words)}</text>`;
}
