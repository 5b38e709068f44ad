import type { Block } from '../notes/note.ts';

const WORDS =
  '(?:slides?|pdf|video|recording|code|paper|link|arxiv|youtube|website|site|repo(?:sitory)?|github|poster|abstract|demo|notebooks?|preprint|doi|here|talk page|page|materials?|storify|transcript|tweets?|live ?stream|watch|explanation|blog(?: post)?|notes|details|more|info|event|thread|(?::\\w+:)|[^\\p{L}\\p{N}\\s]+)';
const LINK_WORDS = new RegExp(`^\\s*${WORDS}(?:[\\s/,&+|]+(?:and\\s+)?${WORDS})*\\s*$`, 'iu');

/** Where a line's own words end in front of its links to slides, paper or video. */
export function withoutLinks({ inlines, textStart }: Block, plain: string, end: number): number {
  let to = end;
  for (const { kind, start, end: behind, textStart: from, textEnd } of inlines.toReversed()) {
    if (behind < to && /[\p{L}\p{N}]/u.test(plain.slice(behind, to))) break;
    const named = (kind === 'link' || kind === 'wikilink') && LINK_WORDS.test(plain.slice(from, textEnd));
    if (!named && kind !== 'url') break;
    to = start;
    while (to > textStart && /[\s[(|·,–—-]/.test(plain[to - 1] ?? '')) to--;
  }
  return to;
}
