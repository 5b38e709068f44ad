import { createInstitutionTest } from './institution-test.ts';
import type { Citation } from './citation.ts';
import type { Lexicon } from './lexicon.ts';
import { cleanTitle, isTitleLike } from './title-shapes.ts';

const YEAR = String.raw`((?:1[5-9]|20)\d\d)`;
const PERSON = String.raw`(?:\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}\.)?|\p{Lu}\.(?:\s?\p{Lu}\.)?)\s\p{Lu}\p{L}['’\p{L}-]+`;
/** "Ada Larsen, Threads and looms, 1971", "A. Larsen, Looms, Northshire University Press, 1971", "Ada Larsen, Threads and looms (1971)". */
const NAMED_DATED = new RegExp(
  String.raw`^(${PERSON}),\s(\p{Lu}[^,;:.()\n]{3,120})(?:,\s(\p{Lu}[^,;:.()\n]{2,60}))?(?:,\s${YEAR}|\s\(${YEAR}\))\.?$`,
  'u',
);
const PUBLISHER =
  /Press|Verlag|Publish|Books?$|Springer|Wiley|Reilly|Penguin|Elsevier|Routledge|Palgrave|McGraw|Pearson|Addison|Blackwell|Harper|Random House/;
/** "Larsen, Ada. (2003). Threads and looms. Weaver's Journal, 11(2).": whole given names. */
const APA = new RegExp(
  String.raw`^(\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?,\s\p{Lu}[^()]{0,240}?)\s\(${YEAR}[a-z]?\)[.,:]\s+["“]?(\p{Lu}[\s\S]{6,240}?)[.?!]["”]?(?=\s|$)`,
  'u',
);

/** A line that is a reference by its shape: names, title and year, with nothing that announces it. */
export function readNamedLine(line: string, start: number, lexicon: Lexicon): Citation | undefined {
  const named = NAMED_DATED.exec(line);
  if (named) {
    const [all, author = '', title = '', house, year, other] = named;
    const published = house !== undefined && PUBLISHER.test(house);
    const least = published ? 1 : 2;
    const said = house === undefined || published;
    if (said && (published || title.length > 8) && isTitleLike(title, least) && createInstitutionTest(lexicon).score(title) < 0.5)
      return { title, authors: [author], year: Number(year ?? other), start, end: start + all.length, rule: 'author, title, year' };
  }
  const [, names = '', year = '', title = ''] = APA.exec(line) ?? [];
  const authors = pairsIn(names);
  if (authors.length === 0 || !isTitleLike(title, 2)) return undefined;
  return { title: cleanTitle(title), authors, year: Number(year), start, end: start + line.length, rule: 'authors, year, title' };
}

/** "Larsen, Ada B., Novak, Clara, and Olsen, D.": family names with the given ones behind them; none where a part is no name. */
function pairsIn(names: string): readonly string[] {
  const parts = names.replace(/\s+/g, ' ').split(/,\s(?:and\s|&\s)?|\s(?:and|&)\s/);
  if (
    parts.length % 2 === 1 ||
    !parts.every((part) => /^(?:\p{Ll}{2,3}\s)?\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3}$/u.test(part))
  )
    return [];
  return parts.flatMap((family, i) => (i % 2 === 0 ? [`${parts[i + 1]?.replace(/(?<=\p{Ll})\.$/u, '') ?? ''} ${family}`] : []));
}
