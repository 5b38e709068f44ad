import { allMatches } from '../text/all-matches.ts';
import type { Block, Inline } from './note.ts';

/** `[words][label]` in the text, `[label]: address` on a line of its own, perhaps with a title, perhaps on two lines. */
const DEFINED =
  /^[ \t]{0,3}\[([^[\]\n^][^[\]\n]{0,100})\]:[ \t]*(?:\r?\n[ \t]+)?<?((?:https?:\/\/|www\.|mailto:|\.{0,2}\/|#)[^\s<>]{1,1000}|[\w%-]{1,80}(?:\.[\w%-]{1,80}){1,4}(?:\/[^\s<>]{0,500})?)>?(?:[ \t]*(?:\r?\n[ \t]+)?(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|\([^()\n]{0,300}\)))?[ \t]*$/gm;
const USED = /(?<![\]!\\])\[([^[\]]{1,400})\](?:\[([^[\]\n]{0,100})\])?(?![([:])/g;

/** So much of a block is searched, as for other marks. */
const LONGEST = 20_000;

/** Addresses by their folded labels, and where they are defined. */
export interface LinkReferences {
  readonly hrefs: ReadonlyMap<string, string>;
  readonly places: readonly (readonly [number, number])[];
}

/** The definitions of a Markdown note, undefined where there are none. */
export function readLinkReferences(text: string): LinkReferences | undefined {
  if (!text.includes(']:')) return undefined;
  const hrefs = new Map<string, string>();
  const places: (readonly [number, number])[] = [];
  for (const match of allMatches(text, DEFINED)) {
    const [whole, label = '', href = ''] = match;
    if (!hrefs.has(keyOf(label))) hrefs.set(keyOf(label), href);
    const last = places.at(-1);
    // Hard-wrapped lines below each other may be read as one.
    const joined = last !== undefined && text.slice(last[1], match.index).trim() === '';
    if (joined) places[places.length - 1] = [last[0], match.index + whole.length];
    else places.push([match.index, match.index + whole.length]);
  }
  return hrefs.size > 0 ? { hrefs, places } : undefined;
}

/** Blocks with their links to what the note defines elsewhere; the definitions themselves are no words of the notes. */
export function withReferences(text: string, blocks: readonly Block[], { hrefs, places }: LinkReferences): readonly Block[] {
  let at = 0;
  return blocks.map((block) => {
    while ((places[at]?.[1] ?? Infinity) <= block.start) at++;
    const [start = Infinity, end = 0] = places[at] ?? [];
    if (start <= block.start && block.end <= end) return { ...block, kind: 'hidden', inlines: [] };
    if (block.kind === 'code' || block.kind === 'hidden') return block;
    const links = linksIn(text, block, hrefs);
    if (links.length === 0) return block;
    const others = block.inlines.filter((inline) => links.every((link) => inline.end <= link.start || inline.start >= link.end));
    return { ...block, inlines: [...others, ...links].toSorted((a, b) => a.start - b.start) };
  });
}

/** Alone in its brackets a label links only where it is defined; behind words in brackets it is a label in any case. */
function linksIn(text: string, block: Block, hrefs: ReadonlyMap<string, string>): Inline[] {
  const links: Inline[] = [];
  const words = text.slice(block.textStart, Math.min(block.textEnd, block.textStart + LONGEST));
  if (!words.includes('[')) return links;
  for (const match of allMatches(words, USED)) {
    const [whole, shown = '', label] = match;
    const href = hrefs.get(keyOf(label === undefined || label === '' ? shown : label));
    if (href === undefined && label === undefined) continue;
    const start = block.textStart + match.index;
    const end = start + whole.length;
    const inner = block.inlines.filter((inline) => inline.start < end && inline.end > start);
    // Code, a comment or another link reaches in or holds it.
    if (inner.some((inline) => inline.start < start || inline.end > end || inline.kind === 'link' || inline.kind === 'comment')) continue;
    const own = inner.find((inline) => inline.start === start + 1 && inline.end === start + 1 + shown.length);
    const [textStart, textEnd] = own ? [own.textStart, own.textEnd] : [start + 1, start + 1 + shown.length];
    links.push({ kind: 'link', start, end, textStart, textEnd, ...(href === undefined ? {} : { href }) });
  }
  return links;
}

function keyOf(label: string): string {
  return label.toLowerCase().replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim();
}
