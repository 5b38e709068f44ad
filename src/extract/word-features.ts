import { byWord } from '../text/word-table.ts';
import type { Unit } from './term-units.ts';
import { featureOf, type Feature } from './term-weights.ts';

/** Features that name a word itself, made once a word: only those of words that are said in many notes have weights. */
const WORD = byWord(({ key, folded }) => ({
  alone: featureOf(`alone=${key}`),
  head: featureOf(`head=${key}`),
  first: featureOf(`first=${key}`),
  endings: [featureOf(`ending=${folded.slice(-3)}`), featureOf(`ending=${folded.slice(-4)}`)] as const,
  endingAlone: featureOf(`ending alone=${folded.slice(-3)}`),
  firstEnding: featureOf(`first ending=${folded.slice(-3)}`),
}));

/** What a word or mark says about the phrase that it stands beside, which may be a single word. */
export interface Neighbour {
  readonly left: Feature;
  readonly leftAlone: Feature;
  readonly right: Feature;
  readonly rightAlone: Feature;
}

/** So many different words beside phrases are kept. */
const MOST = 20_000;
const neighbours = new Map<string, Neighbour>();

/** A word or mark in lower case as a neighbour of phrases, made once. */
export function neighbourOf(word: string): Neighbour {
  const held = neighbours.get(word);
  if (held) return held;
  if (neighbours.size > MOST) neighbours.clear();
  const made = {
    left: featureOf(`left=${word}`),
    leftAlone: featureOf(`left alone=${word}`),
    right: featureOf(`right=${word}`),
    rightAlone: featureOf(`right alone=${word}`),
  };
  neighbours.set(word, made);
  return made;
}

/** Adds what the words of a phrase, and the words or marks beside it, say by themselves; `one`: it is a single word. */
export function addWordFeatures(found: Feature[], units: readonly Unit[], one: boolean, left: Neighbour, right: Neighbour): void {
  const first = units[0]?.tokens[0];
  const last = units.at(-1);
  const token = last?.tokens.at(-1);
  if (!first || !last || !token) return;
  found.push(left.left, right.right);
  const word = WORD(token);
  const named = last.sort === 'unknown' || last.sort === 'technical';
  if (named) found.push(word.endings[0], word.endings[1]);
  if (one) {
    found.push(word.alone, left.leftAlone, right.rightAlone);
    if (named) found.push(word.endingAlone);
    return;
  }
  found.push(word.head);
  if (units.length > 1) found.push(WORD(first).first, WORD(first).firstEnding);
}
