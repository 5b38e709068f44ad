import { allMatches } from '../text/all-matches.ts';
import { foldWords } from '../text/fold.ts';
import type { InducedTerm } from './induced-term.ts';
import type { Reading } from './reading.ts';

const KINDS =
  'law|theorem|conjecture|lemma|principle|inequality|paradox|razor|hypothesis|dilemma|heuristic|identity|constant|disease|syndrome|maxim|criterion|postulate|demon|triangle|equation|formula';
const OWNED = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?!(?:It|He|She|That|There|What|Who|Here|Let|Today|Nature|Each|One)['’])(\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]{1,20}(?:[-–]\\p{Lu}[\\p{L}\\p{M}]{2,20}){0,2})['’]s?\\s(?:(?:first|second|third|last|little|lost)\\s)?(?:${KINDS})(?!\\p{L})`,
  'gu',
);
/** Most talks have none, and to look for one costs least. */
const MAY_HOLD = new RegExp(`['’]s?\\s(?:\\p{Ll}+\\s)?(?:${KINDS})(?!\\p{L})`, 'u');
/** "warp_count", "read_all_threads"; beside signs of a formula they are its variables. */
const CODED =
  /(?<![\p{L}\p{N}_./\\@:#-]|[<>=+*]\s?)\p{Ll}[\p{Ll}\d]{1,20}(?:_[\p{Ll}\d]{1,20}){1,5}(?![\p{L}\p{N}_]|\.\p{L}|[/@:=]|\s?[<>=+*])/gu;

/** Laws, theorems, diseases … that are called after somebody ("Larsen's law"), and names as programs write them ("warp_count"). */
export function findEponyms({ plain, talks, people }: Reading): InducedTerm[] {
  const persons = new Set(people.flatMap(({ name }) => foldWords(name).split(' ')));
  const terms: InducedTerm[] = [];
  for (const talk of talks) {
    const words = plain.slice(talk.start, talk.end);
    const add = (match: RegExpExecArray, by: InducedTerm['by'], category: InducedTerm['category'], rule: string): void => {
      const start = talk.start + match.index;
      terms.push({ start, end: start + match[0].length, by, category, rule, strength: 2 });
    };
    if (MAY_HOLD.test(words))
      for (const match of allMatches(words, OWNED))
        if (!persons.has(foldWords(match[1] ?? ''))) add(match, 'phrase', 'idea', 'called after somebody');
    if (/\p{Ll}_\p{L}/u.test(words)) for (const match of allMatches(words, CODED)) add(match, 'name', 'system', 'name in a program');
  }
  return terms;
}
