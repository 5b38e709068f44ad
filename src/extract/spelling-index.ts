import { addToList } from '../text/add-to-list.ts';
import { editDistance } from '../text/similarity.ts';
import type { Token } from '../text/tokens.ts';
import { byWord } from '../text/word-table.ts';

/** Finds the known word that a misspelt long word stands for. */
export interface SpellingIndex {
  /** The nearest known word, or undefined when the word is known, short, or no single word is nearest. `coined` words may be shorter. */
  readonly nearest: (folded: string, coined: boolean) => string | undefined;
  /** The same of a word that is not coined. */
  readonly nearestTo: (token: Token) => string | undefined;
  /** Whether an unknown word stands so near to known ones, to one or to several. */
  readonly isNear: (folded: string) => boolean;
}

const SHORTEST = 7;
/** Two edits are allowed in words of so many letters. */
const LONG = 11;
/** Coined words of this length are looked for too, of the others those that are longer. */
export const SHORTEST_COINED = 6;

/**
 * Two words are near when they are equal with one letter left out of each or of one (SymSpell, Garbe 2012), so at most two edits apart. One
 * edit is allowed from seven letters on, two from eleven; the first letter must agree. To keep every word with each letter left out takes
 * longer than reading a hundred notes: one edit leaves the first three letters or the last two as they are, and of the words that share
 * these, or of a long word those of nearly its length, each is looked at.
 */
export function createSpellingIndex(vocabulary: Iterable<string>, isKnown: (word: string) => boolean, shortest = SHORTEST): SpellingIndex {
  const shelves = new Map<string, string[]>();
  for (const word of new Set(vocabulary)) {
    if (word.length < SHORTEST_COINED || !/^[a-z]+$/.test(word)) continue;
    if (word.length >= LONG - 1) addToList(shelves, shelf(word, word.length), word);
    if (word.length > LONG) continue;
    addToList(shelves, beginning(word, word.length), word);
    addToList(shelves, ending(word, word.length), word);
  }
  const cache = new Map<string, readonly string[]>();
  const near = (folded: string, least: number): readonly string[] => {
    if (folded.length < least || folded.length > 30) return NOTHING;
    const held = cache.get(folded);
    if (held) return held;
    const found = isKnown(folded) ? NOTHING : find(folded);
    cache.set(folded, found);
    return found;
  };
  const nearest = (folded: string, coined: boolean): string | undefined => {
    const found = near(folded, coined ? SHORTEST_COINED : shortest);
    return found.length === 1 ? found[0] : undefined;
  };
  return {
    nearest,
    nearestTo: byWord(({ folded }) => nearest(folded, false)),
    isNear: (folded) => near(folded, shortest).length > 0,
  };

  function find(folded: string): readonly string[] {
    const most = folded.length >= LONG ? 2 : 1;
    let best: string[] = [];
    let least = most + 1;
    const look = (words: readonly string[] = NOTHING, seen = ''): void => {
      for (const word of words) {
        if (word === folded || (seen !== '' && word.startsWith(seen)) || !sharesLetters(word, folded)) continue;
        const distance = editDistance(folded, word, most);
        if (distance < least) best = [];
        if (distance <= least && distance <= most) {
          least = distance;
          best.push(word);
        }
      }
    };
    for (let length = folded.length - 1; length <= folded.length + 1; length++) {
      if (most === 2) look(shelves.get(shelf(folded, length)));
      else {
        look(shelves.get(beginning(folded, length)));
        look(shelves.get(ending(folded, length)), folded.slice(0, 3));
      }
    }
    return best;
  }
}

const NOTHING: readonly string[] = [];

/** Words of one first letter and one length. */
function shelf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/** Words of one length that begin with the same three letters. */
function beginning(word: string, length: number): string {
  return `${word.slice(0, 3)}${length}`;
}

/** Words of one length with the same first letter and the same two last ones. */
function ending(word: string, length: number): string {
  return `${word.charAt(0)}-${word.slice(-2)}${length}`;
}

/** Whether two different words whose lengths differ by one at most are equal with a letter left out of the longer one, or of both. */
function sharesLetters(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  let [toA, toB] = [a.length, b.length];
  while (toA > from && toB > from && a.charCodeAt(toA - 1) === b.charCodeAt(toB - 1)) {
    toA--;
    toB--;
  }
  if (a.length !== b.length) return Math.max(toA, toB) - from === 1;
  return agree(a, from + 1, b, from, toB - 1 - from) || agree(a, from, b, from + 1, toA - 1 - from);
}

/** Whether two words have the same letters from two places on. */
function agree(a: string, atA: number, b: string, atB: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a.charCodeAt(atA + i) !== b.charCodeAt(atB + i)) return false;
  return true;
}
