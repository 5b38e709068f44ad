import { allMatches } from '../text/all-matches.ts';
import type { Block, Inline } from '../notes/note.ts';
import { known, type Citation } from './citation.ts';
import { isDocument, readPaperLink, WRITTEN_ID, writtenIds, type PaperIds } from './paper-links.ts';
import { cleanTitle, isTitleLike } from './title-shapes.ts';

/** How far a citation may stand from its link. */
const WINDOW = 200;
const GENERIC =
  /^(?:the |a |this |full |original |see |open |our |their |pre-?)?(?:paper|pdf|link|here|arxiv|abs|abstract|preprint|print|doi|article|source|ref|reference|read|openreview|url|website|page|text|html|version|book|acl|pubmed|journal|publication)s?(?: (?:link|here|paper|pdf|abstract|preprint|page|version))?$/i;

/** The works that a block links to; `ids` holds, by index of `near`, what belongs to a citation that stands beside the link. */
export function findLinkedWorks(
  text: string,
  plain: string,
  block: Block,
  near: readonly Citation[],
): { works: Citation[]; ids: Map<number, PaperIds> } {
  const works: Citation[] = [];
  const ids = new Map<number, PaperIds>();
  const links = linksOf(text, block);
  const told = new Set<string>();
  const ordered = near.map((work, i) => ({ work, i })).toSorted((a, b) => a.work.start - b.work.start);
  let low = 0;
  for (const [i, { inline, found, certain, end }] of links.entries()) {
    const words = inline.kind === 'link' ? cleanTitle(plain.slice(inline.textStart, inline.textEnd)) : '';
    while ((ordered[low]?.work.end ?? Infinity) < inline.start - WINDOW) low++;
    const beside = nearest(ordered, low, inline, plain, ids, links[i - 1]?.end ?? block.textStart);
    if (beside !== undefined) {
      ids.set(beside, found);
      continue;
    }
    const own = isTitle(words) ? words : undefined;
    const ahead = own === undefined ? titleBefore(plain, Math.max(block.textStart, links[i - 1]?.end ?? 0), inline.start) : undefined;
    if (!certain && (own === undefined || !isTitleLike(own, 4))) continue;
    const id = found.arxiv ?? found.doi ?? found.url ?? '';
    if (told.has(id)) continue;
    told.add(id);
    const title = own ?? ahead?.title;
    const start =
      own === undefined ? (ahead?.start ?? (inline.kind === 'link' && words !== '' ? inline.textStart : inline.start)) : inline.textStart;
    const to = own === undefined ? (inline.kind === 'link' && words !== '' && !ahead ? inline.textEnd : end) : inline.textEnd;
    works.push({ ...known({ title, ...found }), authors: [], start, end: to, rule: certain ? 'link to a work' : 'link to a document' });
  }
  return { works, ids };
}

interface PaperLink {
  readonly inline: Pick<Inline, 'kind' | 'start' | 'end' | 'textStart' | 'textEnd'>;
  readonly found: PaperIds;
  /** The address alone says that it is a work. */
  readonly certain: boolean;
  readonly end: number;
}

function linksOf(text: string, block: Block): PaperLink[] {
  const links: PaperLink[] = [];
  for (const inline of block.inlines) {
    if ((inline.kind !== 'link' && inline.kind !== 'url') || inline.href === undefined) continue;
    const found = readPaperLink(inline.href);
    if (found) links.push({ inline, found, certain: true, end: inline.end });
    else if (isDocument(inline.href)) {
      const around = text.slice(Math.max(block.textStart, inline.start - 40), Math.min(block.textEnd, inline.end + 12));
      const called = /\b(?:paper|article|preprint|thesis|manuscript)\b/i.test(around.replace(/https?:\S+/g, ''));
      links.push({ inline, found: { url: inline.href }, certain: called, end: inline.end });
    }
  }
  const addressed = block.inlines.filter(({ href }) => href !== undefined);
  let next = 0;
  const words = text.slice(block.textStart, block.textEnd);
  for (const match of /\d{4}/.test(words) ? allMatches(words, WRITTEN_ID) : []) {
    const start = block.textStart + match.index;
    const end = start + match[0].length;
    const found = writtenIds(match);
    while ((addressed[next]?.end ?? Infinity) <= start) next++;
    if (!found || (addressed[next]?.start ?? Infinity) < end) continue;
    links.push({ inline: { kind: 'url', start, end, textStart: start, textEnd: end }, found, certain: true, end });
  }
  return links.sort((a, b) => a.inline.start - b.inline.start);
}

/** The citation that the link belongs to: it holds the link, or ends right before it, or begins right behind it. */
function nearest(
  near: readonly { readonly work: Citation; readonly i: number }[],
  low: number,
  { start, end }: { readonly start: number; readonly end: number },
  plain: string,
  taken: ReadonlyMap<number, PaperIds>,
  from: number,
): number | undefined {
  let best: number | undefined;
  let least = 30;
  for (let at = low; at < near.length; at++) {
    const one = near[at];
    if (!one || one.work.start > end + WINDOW) break;
    if (taken.has(one.i)) continue;
    const distance = distanceTo(one.work, start, end, plain, from);
    if (distance < least) {
      least = distance;
      best = one.i;
    }
  }
  return best;
}

function distanceTo(work: Citation, start: number, end: number, plain: string, from: number): number {
  if (work.start < end && work.end > start) return 0;
  const between = work.end <= start ? (work.end >= from ? plain.slice(work.end, start) : undefined) : plain.slice(end, work.start);
  if (between === undefined || /[.;]\s+\p{L}|\n/u.test(between)) return Infinity;
  // "Wilkinson et al., the FAIR paper: https://…" announces the link.
  if (work.end <= start && between.length < 60 && /\b(?:paper|article|preprint)\b.{0,3}$/i.test(between.trimEnd())) return 1;
  return between.replace(/[\s\p{P}]|arxiv|paper|link|pdf|doi|here/giu, '').length * 4 + 1;
}

function isTitle(words: string): boolean {
  return (
    isTitleLike(words, 2) &&
    !GENERIC.test(words) &&
    !/^(?:\S+\s){1,2}(?:paper|preprint|article|pdf|link|thesis)$/i.test(words) &&
    !/^(?:arxiv|doi|https?|www|(?:the |this |full )?(?:paper|article|chapter|report)s? (?:in|from|at|on|by|for|here|is|available))\b/i.test(
      words,
    ) &&
    !/^[\d.:/v]+$/.test(words)
  );
}

/** "Attention is all you need: https://…": words between the line's start (or a sentence's end) and the link. */
function titleBefore(plain: string, from: number, to: number): { title: string; start: number } | undefined {
  const stretch = plain.slice(Math.max(from, to - 240), to);
  const lead = /[\s:([,–—-]+$/u.exec(stretch)?.[0] ?? '';
  if (!/[:([–—-]/.test(lead)) return undefined;
  const body = stretch.slice(0, stretch.length - lead.length);
  const cut = Math.max(
    0,
    ...[...body.matchAll(/[.!?;]\s+|^\s*(?:see|cf|paper|ref|reference|arxiv|read|link)s?\s*[:.]?\s*/giu)].map(
      (match) => match.index + match[0].length,
    ),
  );
  const words = body.slice(cut);
  const title = cleanTitle(words);
  if (!isTitle(title) || !/^[\p{Lu}\d"“]/u.test(title) || title.split(' ').length > 25) return undefined;
  return { title, start: Math.max(from, to - 240) + cut + (words.length - words.trimStart().length) };
}
