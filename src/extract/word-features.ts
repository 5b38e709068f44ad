import type { Token } from '../text/tokens.ts';
import { byWord } from '../text/word-table.ts';
import type { Unit } from './term-units.ts';

/** Features that name a word itself, made once a word: only those of words that are said in many notes have weights. */
const ALONE = byWord(({ key }) => `alone=${key}`);
const HEAD = byWord(({ key }) => `head=${key}`);
const FIRST = byWord(({ key }) => `first=${key}`);
const ENDING = byWord(({ folded }) => [`ending=${folded.slice(-3)}`, `ending=${folded.slice(-4)}`]);
const ENDING_ALONE = byWord(({ folded }) => `ending alone=${folded.slice(-3)}`);
const FIRST_ENDING = byWord(({ folded }) => `first ending=${folded.slice(-3)}`);
const LEFT = byText((word) => `left=${word}`);
const LEFT_ALONE = byText((word) => `left alone=${word}`);
const RIGHT = byText((word) => `right=${word}`);
const RIGHT_ALONE = byText((word) => `right alone=${word}`);

/** So many different words beside phrases are kept. */
const MOST = 20_000;

function byText(make: (word: string) => string): (word: string) => string {
  const made = new Map<string, string>();
  return (word) => {
    let held = made.get(word);
    if (held === undefined) {
      if (made.size > MOST) made.clear();
      made.set(word, (held = make(word)));
    }
    return held;
  };
}

/** Adds what the words of a phrase, and the words or marks beside it, say by themselves; `one`: it is a single word. */
export function addWordFeatures(found: string[], units: readonly Unit[], one: boolean, left: string, right: string): void {
  const first: Token | undefined = units[0]?.tokens[0];
  const last = units.at(-1);
  const token = last?.tokens.at(-1);
  if (!first || !last || !token) return;
  found.push(LEFT(left), RIGHT(right));
  const named = last.sort === 'unknown' || last.sort === 'technical';
  if (named) found.push(...ENDING(token));
  if (one) {
    found.push(ALONE(token), LEFT_ALONE(left), RIGHT_ALONE(right));
    if (named) found.push(ENDING_ALONE(token));
    return;
  }
  found.push(HEAD(token));
  if (units.length > 1) found.push(FIRST(first), FIRST_ENDING(first));
}
