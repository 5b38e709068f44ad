import type { Block } from '../notes/note.ts';
import { addToList } from '../text/add-to-list.ts';
import type { ByLinePrior } from './by-line.ts';
import type { Opener } from './opener.ts';
import type { HeaderPrior } from './split-header.ts';

/** The shape that opens this note's talks, how sure (0…1), and the openers that have it. */
export interface Layout {
  readonly shape: string;
  readonly confidence: number;
  readonly openers: readonly Opener[];
}

/** How readily a shape marks talks at all, before anything is known of the note. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^heading [1-3]$/, 1],
  [/^heading/, 0.85],
  [/^record|^dated/, 0.95],
  [/^ordinal line/, 0.95],
  [/^number at 0|^run-in/, 0.85],
  [/^time at/, 0.75],
  [/^capital line/, 0.75],
  [/^bold line|^bold bullet 0/, 0.75],
  [/^quoted line|^marked line/, 0.75],
  [/^line over lines/, 0.6],
  [/^number/, 0.45],
  [/^bullet 0/, 0.45],
  [/^line$/, 0.4],
  [/./, 0.15],
];
/** A shape must carry names (or words such as "keynote") in so much of its openers to be believed. */
const LEAST_RATE: readonly (readonly [RegExp, number])[] = [
  [/^heading|^ordinal|^record/, 0.2],
  [/^number at 0|^time|^bold|^capital|^dated|^quoted|^marked/, 0.4],
  [/./, 0.65],
];

/**
 * The vote of the whole document: each shape of line is a party, its openers with names in or under them are its voices. The best
 * product of weight, number of voices (damped) and their share wins; no shape wins without two voices.
 */
export function voteLayout(openers: readonly Opener[], blocks: readonly Block[] = []): Layout | undefined {
  return voteParties(openers) ?? voteParties(withinSections(openers, listsOf(blocks))) ?? voteParties(markedItems(openers));
}

/** So many voices the sections of a list's talks must have together, this sure. */
const LEAST_LISTED = 4;
const SURE = 0.85;

/** Of lists only what stands in sections that are mostly voices: a list of talks above one of everything else. Headings stay as they are. */
function withinSections(openers: readonly Opener[], lists: readonly number[]): readonly Opener[] {
  const sections = new Map<string, Opener[]>();
  let section = -1;
  for (const opener of openers) {
    if (opener.block.kind === 'heading') section = opener.index;
    else if (LISTED.test(opener.shape)) addToList(sections, `${section} ${lists[opener.index] ?? ''} ${opener.shape}`, opener);
  }
  const told = [...sections.values()].filter(
    (members) => members.filter(({ evidence }) => evidence >= SURE).length >= members.length * 0.6,
  );
  const kept = told.flat();
  return kept.filter(({ evidence }) => evidence >= SURE).length < LEAST_LISTED ? [] : kept;
}

/** The list that each block stands in, by the place of the last paragraph that stands no further in: it parts two lists. */
function listsOf(blocks: readonly Block[]): number[] {
  let list = -1;
  return blocks.map(({ kind, gap, indent }, i) => {
    if (kind === 'paragraph' && gap && indent === 0) list = i;
    return list;
  });
}

const LISTED = /^(?:bullet|number|letter|bold bullet)/;

/** So many items with a title in marks and a name beside it are no chance. */
const LEAST_MARKED = 3;

/**
 * Of lists only the items that begin with a title in marks and then name somebody ("*On engines* - Ada Byron"), or say of what kind they are,
 * where at least so many do in one shape: what stands beside them is much else.
 */
function markedItems(openers: readonly Opener[]): readonly Opener[] {
  const shapes = new Map<string, Opener[]>();
  const sections: boolean[] = [];
  for (const opener of openers) {
    const { block, section, shape } = opener;
    const depth = block.kind === 'heading' ? 0 : block.level + 1;
    if (block.kind === 'heading') sections.length = 0;
    const inside = sections.slice(0, depth).some(Boolean);
    sections.length = Math.min(sections.length, depth);
    sections[depth] = section;
    if (!inside && LISTED.test(shape) && (opener.label !== undefined || beginsMarked(opener))) addToList(shapes, shape, opener);
  }
  const told = [...shapes.values()].map((members) => members.filter(({ evidence, parts }) => evidence >= SURE && parts.people.length > 0));
  return told.find((members) => members.filter(beginsMarked).length >= LEAST_MARKED) ?? [];
}

/** Whether a line begins with words in marks that are no more than its title. */
function beginsMarked({ block: { inlines, textStart, textEnd } }: Opener): boolean {
  const [first] = inlines;
  return first !== undefined && first.kind !== 'code' && first.start - textStart < 3 && first.end < textEnd - 5;
}

function voteParties(openers: readonly Opener[]): Layout | undefined {
  const parties = new Map<string, Opener[]>();
  for (const opener of openers) {
    if (opener.section && opener.evidence < 0.7) continue;
    const party = parties.get(opener.shape);
    if (party) party.push(opener);
    else parties.set(opener.shape, [opener]);
  }
  let best: Layout | undefined;
  let bestScore = 0;
  let sum = 0;
  for (const [shape, members] of [...parties].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const least = first(LEAST_RATE, shape) ?? 1;
    let voices = members.length;
    let named = 0;
    for (const { evidence } of members) {
      if (evidence < 0.55) voices--;
      if (evidence >= 0.7) named++;
      // The rest is not asked for its names.
      if (voices / members.length < least) break;
    }
    const rate = voices / members.length;
    if (voices < 2 || named < 1 || rate < least) continue;
    const score = (first(WEIGHTS, shape) ?? 0) * Math.sqrt(voices) * (0.35 + rate);
    sum += score;
    if (score > bestScore) {
      bestScore = score;
      best = { shape, confidence: 0, openers: members };
    }
  }
  return best && { ...best, confidence: Math.min(1, bestScore / sum) * Math.min(1, 0.4 + best.openers.length / 10) };
}

/** A name without a known given name behind a mark is 0.8, less the error of the sum. */
const CLEAR = 0.799;

/** The order of names and title that the document's clear headings have, and the mark between them that most of these have. */
export function voteOrder(openers: readonly Opener[]): HeaderPrior | undefined {
  const marks = new Map<string, number>();
  let first = 0;
  let last = 0;
  for (const { parts } of openers) {
    if (parts.confidence < CLEAR) continue;
    const mark = `${parts.order} ${parts.mark ?? ''}`;
    marks.set(mark, (marks.get(mark) ?? 0) + 1);
    if (parts.order === 'name-first') first++;
    if (parts.order === 'name-last') last++;
  }
  const order = first >= 2 && first > last * 2 ? 'name-first' : last >= 2 && last > first * 2 ? 'name-last' : undefined;
  if (order === undefined) return undefined;
  const count = order === 'name-first' ? first : last;
  const mark = [...marks].find(([key, n]) => key.startsWith(order) && n >= Math.max(2, count * 0.6))?.[0].slice(order.length + 1);
  return { order, ...(mark ? { mark } : {}) };
}

/** Where the by-lines of the document's talks stand, if most of those that name nobody in their heading have one in one place. */
export function voteByLine(openers: readonly Opener[]): ByLinePrior | undefined {
  const places = new Map<string, { prior: ByLinePrior; count: number; placed: number }>();
  const silent = openers.filter(({ parts, section }) => !section && parts.people.length === 0);
  for (const { byLine } of silent) {
    if (byLine?.at === undefined || byLine.kind === undefined || byLine.shape === 'label' || byLine.confidence < 0.7) continue;
    const key = `${byLine.at} ${byLine.kind}`;
    const held = places.get(key) ?? { prior: { at: byLine.at, kind: byLine.kind, placed: false }, count: 0, placed: 0 };
    const placed = byLine.people.some(({ affiliations }) => affiliations.length > 0) ? 1 : 0;
    places.set(key, { ...held, count: held.count + 1, placed: held.placed + placed });
  }
  const [best] = [...places.values()].toSorted((a, b) => b.count - a.count || a.prior.at - b.prior.at);
  if (!best || best.count < 2 || best.count < silent.length * 0.4) return undefined;
  return { ...best.prior, placed: best.placed > best.count * 0.5 };
}

function first<T>(table: readonly (readonly [RegExp, T])[], shape: string): T | undefined {
  return table.find(([pattern]) => pattern.test(shape))?.[1];
}
