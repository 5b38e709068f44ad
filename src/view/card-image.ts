import type { CardWords } from '../model/card-words.ts';
import { CARD } from '../model/map-box.ts';
import type { Palette } from '../styles/palette.ts';

/** The writing on a talk's card as an image: the speaker in bold with a star for favourites, below the short title and how much waits inside. */
export function cardImage({ head, sub, favorite, own }: CardWords, width: number, palette: Palette, font: string): string {
  const middle = width / 2;
  const star = favorite ? `<tspan fill="${palette.muted}" font-weight="400">★ </tspan>` : '';
  const count = own > 0 ? `<tspan fill="${palette.faint}"${sub === '' ? '' : ` dx="${CARD.gap}"`}>+${own}</tspan>` : '';
  const second = sub === '' && count === '' ? '' : line(CARD.height / 2 + 12.5, CARD.sub, palette.muted, 400, `${escapeXml(sub)}${count}`);
  const first = line(second === '' ? CARD.height / 2 + 4 : CARD.height / 2 - 2.5, CARD.head, palette.ink, 600, `${star}${escapeXml(head)}`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 2}" height="${CARD.height * 2}" viewBox="0 0 ${width} ${CARD.height}" font-family="${escapeXml(font)}" text-anchor="middle">${first}${second}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;

  function line(y: number, size: number, colour: string, weight: number, text: string): string {
    return `<text x="${middle}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${text}</text>`;
  }
}

function escapeXml(text: string): string {
  // Control characters and halves of characters are no XML and would leave the whole card blank.
  const clean = text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
  return clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
