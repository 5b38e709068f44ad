import { editDistance } from '../text/similarity.ts';

/** Finds the known word that a misspelt long word stands for. */
export interface SpellingIndex {
  /** The nearest known word, or undefined when the word is known, short, or no single word is nearest. `coined` words may be shorter. */
  readonly nearest: (folded: string, coined: boolean) => string | undefined;
  /** Whether an unknown word stands so near to known ones, to one or to several. */
  readonly isNear: (folded: string) => boolean;
}

const SHORTEST = 7;
const SHORTEST_COINED = 6;

/**
 * Words by themselves with one letter left out (SymSpell, Garbe 2012): two words that share such a form are at most two edits apart.
 * One edit is allowed from seven letters on, two from eleven; the first letter must agree.
 */
export function createSpellingIndex(vocabulary: Iterable<string>, isKnown: (word: string) => boolean, shortest = SHORTEST): SpellingIndex {
  const shortened = new Map<string, string[]>();
  for (const word of vocabulary) {
    if (word.length < SHORTEST_COINED || !/^[a-z]+$/.test(word)) continue;
    for (const form of forms(word)) {
      const words = shortened.get(form);
      if (words) words.push(word);
      else shortened.set(form, [word]);
    }
  }
  const cache = new Map<string, readonly string[]>();
  const near = (folded: string, least: number): readonly string[] => {
    if (folded.length < least || folded.length > 30 || isKnown(folded)) return [];
    const held = cache.get(folded);
    if (held) return held;
    const found = find(folded);
    cache.set(folded, found);
    return found;
  };
  return {
    nearest(folded, coined) {
      const found = near(folded, coined ? SHORTEST_COINED : shortest);
      return found.length === 1 ? found[0] : undefined;
    },
    isNear: (folded) => near(folded, shortest).length > 0,
  };

  function find(folded: string): readonly string[] {
    const most = folded.length >= 11 ? 2 : 1;
    const candidates = new Set(forms(folded).flatMap((form) => shortened.get(form) ?? []));
    let best: string[] = [];
    let least = most + 1;
    for (const word of candidates) {
      if (word[0] !== folded[0] || word === folded) continue;
      const distance = editDistance(folded, word, most);
      if (distance < least) best = [];
      if (distance <= least && distance <= most) {
        least = distance;
        best.push(word);
      }
    }
    return best;
  }
}

function forms(word: string): string[] {
  const list = [word];
  for (let i = 0; i < word.length; i++) list.push(word.slice(0, i) + word.slice(i + 1));
  return list;
}
