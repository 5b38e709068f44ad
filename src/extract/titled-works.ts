import { allMatches } from '../text/all-matches.ts';
import type { Citation } from './citation.ts';
import { wordTestsOf } from './citation-words.ts';
import type { Lexicon } from './lexicon.ts';
import { CLEAR_PLACE } from './institution-words.ts';
import { isTitleCase } from './title-shapes.ts';

const NAME = String.raw`\p{Lu}[\p{Ll}\p{M}’-]{2,20}(?:\p{Lu}\p{Ll}+)?`;
const YEAR = String.raw`((?:1[5-9]|20)\d\d)(?!\d)`;
const WORD = String.raw`[\p{L}\d][\p{L}\p{M}\d’'-]*:?`;
/** "Larsen, The Patient Loom (OUP 2019)", "Larsen & Novak, Threads of Time, 1998". */
const TITLED = new RegExp(
  `(?<![\\p{L}\\d.’'-])((?:(?:\\p{Lu}\\.\\s?){1,2}|${NAME}\\s)?${NAME}(?:\\s(?:and|&)\\s${NAME})?),\\s(\\p{Lu}[\\p{L}’'-]*:?(?:\\s${WORD}){1,11})(?:\\s\\((?:\\p{Lu}[^()\\d]{1,40}[\\s,]{1,2})?${YEAR}\\)|,\\s${YEAR})`,
  'gu',
);

/** Most lines have none, and to look for one costs least. */
const YEARS = /[ ,](?:1[5-9]|20)\d\d(?!\d)/;

/** Works told by author, title in capitals and year, without marks around the title. */
export function findTitledWorks(plain: string, start: number, end: number, lexicon: Lexicon): Citation[] {
  const words = plain.slice(start, end);
  if (!YEARS.test(words)) return [];
  const tests = wordTestsOf(lexicon);
  return allMatches(words, TITLED).flatMap((match) => {
    const [all, names = '', title = '', bracketed, behind] = match;
    // "Contra Larsen, …": a word in front of a name is part of it where it is a given name.
    const [first = ''] = names.split(' ');
    const written =
      /\s/.test(names) && !first.endsWith('.') && !tests.isGivenName(first) ? names.replace(/^\S+\s(?!(?:and|&)\s)/, '') : names;
    const authors = written.split(/\s(?:and|&)\s/);
    const isNone = (author: string): boolean => tests.isThing(author) || (tests.isDoubtful(author) && !tests.isFamilyName(author));
    if (!isTitleCase(title) || CLEAR_PLACE.test(title) || authors.some((author) => isNone(author.split(' ').at(-1) ?? ''))) return [];
    const at = start + match.index + names.length - written.length;
    return [
      { title, authors, year: Number(bracketed ?? behind), start: at, end: start + match.index + all.length, rule: 'author, title, year' },
    ];
  });
}
