import { allMatches } from '../text/all-matches.ts';
import type { Citation } from './citation.ts';
import { fullYear } from './citation-tokens.ts';
import { wordTestsOf, type WordTests } from './citation-words.ts';
import type { Lexicon } from './lexicon.ts';

const WORK = String.raw`(?:papers?|articles?|essays?|preprints?|monographs?|thesis|dissertation|textbook|books?|study|theorem paper|manuscript)(?!\p{L})`;
const YEAR = String.raw`((?:1[5-9]|20)\d\d)`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’-]{2,30}`;
const NAMES = `((?:(?:\\p{Lu}\\.\\s?){1,3}|${NAME}\\s)?${NAME}(?:(?:,\\s${NAME})?\\s(?:and|&)\\s${NAME})?)`;
const MAY_HOLD =
  /(?:1[5-9]|20)\d\d\s.{0,60}(?:paper|article|essay|preprint|monograph|thesis|dissertation|book|study|manuscript)|\[\p{Lu}\p{L}{2,}\d\d/u;
/** "Turing's 1950 paper", "Larsen and Novak's 2014 looms paper". */
const OWNED = new RegExp(`(?<!\\p{L})${NAMES}['’]s?\\s(?:\\p{Ll}+\\s)?${YEAR}\\s(?:[\\p{L}\\d-]+\\s){0,3}?${WORK}`, 'gu');
/** "a 2014 paper by Larsen", "the 2014 LoomConf paper of Ada Larsen". */
const BY = new RegExp(`(?<!\\d)${YEAR}\\s(?:[\\p{L}\\d-]+\\s){0,3}?${WORK}\\s(?:by|of|from)\\s${NAMES}`, 'gu');
/** "by Ada Larsen in her LoomConf 2012 paper". */
const IN = new RegExp(
  `(?<!\\p{L})${NAMES}\\sin\\s(?:his|her|their|a|the)\\s(?:[\\p{L}\\d-]+\\s){0,2}?${YEAR}\\s(?:[\\p{L}\\d-]+\\s){0,2}?${WORK}`,
  'gu',
);
/** "[Larsen17]", "[Novak2010b]". */
const KEY = /\[(\p{Lu}\p{Ll}{2,20})(\d\d|(?:19|20)\d\d)[a-z]?\](?!\()/gu;

/** Works that are told by their author and year in other words than citations have. */
export function findDatedWorks(plain: string, start: number, end: number, lexicon: Lexicon): Citation[] {
  const words = plain.slice(start, end);
  if (!MAY_HOLD.test(words)) return [];
  const tests = wordTestsOf(lexicon);
  const found: Citation[] = [];
  const add = (names: string, year: string, at: number, length: number): void => {
    const authors = authorsIn(names, tests);
    if (authors && found.every((other) => at + length <= other.start || at >= other.end))
      found.push({ authors, year: fullYear(year) ?? 0, start: at, end: at + length, rule: 'author and year in words' });
  };
  for (const { index, 0: all, 1: names = '', 2: year = '' } of allMatches(words, OWNED)) add(names, year, start + index, all.length);
  for (const { index, 0: all, 1: year = '', 2: names = '' } of allMatches(words, BY)) add(names, year, start + index, all.length);
  for (const { index, 0: all, 1: names = '', 2: year = '' } of allMatches(words, IN)) add(names, year, start + index, all.length);
  for (const { index, 0: all, 1: name = '', 2: year = '' } of allMatches(words, KEY)) add(name, year, start + index, all.length);
  return found;
}

/** Undefined where a word is none of a name: "the Conference's 2014 book". */
function authorsIn(names: string, tests: WordTests): readonly string[] | undefined {
  const authors = names.split(/,\s|\s(?:and|&)\s/);
  const sound = authors.every((author) => {
    const words = author.split(/\s/);
    const last = words.at(-1) ?? '';
    return (!tests.isDoubtful(last) || tests.isFamilyName(last)) && !words.some((word) => tests.isNever(word) || tests.isThing(word));
  });
  return sound ? authors : undefined;
}
