import type { Opener } from './openers.ts';

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
  [/^ordinal line/, 0.95],
  [/^number at 0/, 0.85],
  [/^time at/, 0.75],
  [/^capital line/, 0.75],
  [/^bold line|^bold bullet 0/, 0.75],
  [/^line over lines/, 0.6],
  [/^number/, 0.45],
  [/^bullet 0/, 0.45],
  [/^line$/, 0.4],
  [/./, 0.15],
];
/** A shape must carry names (or words such as "keynote") in so much of its openers to be believed. */
const LEAST_RATE: readonly (readonly [RegExp, number])[] = [
  [/^heading|^ordinal/, 0.2],
  [/^number at 0|^time|^bold|^capital/, 0.4],
  [/./, 0.65],
];

/**
 * The vote of the whole document: each shape of line is a party, its openers with names in or under them are its voices. The best
 * product of weight, number of voices (damped) and their share wins; no shape wins without two voices.
 */
export function voteLayout(openers: readonly Opener[]): Layout | undefined {
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
    const voices = members.filter(({ evidence }) => evidence >= 0.55);
    const named = members.filter(({ evidence }) => evidence >= 0.7).length;
    const rate = voices.length / members.length;
    if (voices.length < 2 || named < 1 || rate < (first(LEAST_RATE, shape) ?? 1)) continue;
    const score = (first(WEIGHTS, shape) ?? 0) * Math.sqrt(voices.length) * (0.35 + rate);
    sum += score;
    if (score > bestScore) {
      bestScore = score;
      best = { shape, confidence: 0, openers: members };
    }
  }
  return best && { ...best, confidence: Math.min(1, bestScore / sum) * Math.min(1, 0.4 + best.openers.length / 10) };
}

/** The order of names and title that the document's clear headings have. */
export function voteOrder(openers: readonly Opener[]): Opener['parts']['order'] | undefined {
  let first = 0;
  let last = 0;
  for (const { parts } of openers) {
    if (parts.confidence < 0.8) continue;
    if (parts.order === 'name-first') first++;
    if (parts.order === 'name-last') last++;
  }
  if (first >= 2 && first > last * 2) return 'name-first';
  return last >= 2 && last > first * 2 ? 'name-last' : undefined;
}

function first<T>(table: readonly (readonly [RegExp, T])[], shape: string): T | undefined {
  return table.find(([pattern]) => pattern.test(shape))?.[1];
}
