import { readAuthorsBefore } from './author-names.ts';
import { findCitations } from './citation-grammar.ts';
import { known, type Citation } from './citation.ts';
import { citationTokens, fullYear, isCoined } from './citation-tokens.ts';
import { wordTestsOf } from './citation-words.ts';
import type { Lexicon } from './lexicon.ts';
import { cleanTitle, isTitleLike } from './title-shapes.ts';
import { findVenues } from './venue-spans.ts';

const LONGEST = 600;
const INITIALS = String.raw`\p{Lu}\.(?:[ -]?\p{Lu}\.){0,3}`;
const FAMILY = String.raw`(?:(?:van|von|de|der|den|di|da|du|del|la|le|ter|ten|al)\s){0,3}\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:\s\p{Lu}[\p{L}\p{M}'’-]{1,30}){0,2}`;
const PERSON = `(?:${INITIALS}\\s?${FAMILY}|${FAMILY},?\\s${INITIALS}|${FAMILY}\\s\\p{Lu}{1,2}(?=[,.;\\s])|${FAMILY})`;
const PEOPLE = new RegExp(
  String.raw`^\s*(${PERSON}(?:(?:\s?[,;]\s?(?:and\s|&\s?)?|\s(?:and|&)\s)${PERSON}){0,30})(,?\s?(?:et\.?\s?al\.?|and others|\.\.\.|…))?`,
  'u',
);
const QUOTED = /["“«]([^"”»]{4,250})["”»]/;

/** One line of a reference list, or what stands behind "Ref.": authors, title, venue, year in the orders that are usual; undefined when it is none of them. */
export function readReference(text: string, start: number, end: number, lexicon: Lexicon, leastTitle: number): Citation | undefined {
  const to = trimEnd(text, start, Math.min(end, start + LONGEST));
  const from = start + (/^\s*/.exec(text.slice(start, to))?.[0].length ?? 0);
  if (to <= from) return undefined;
  return (
    readFullReference(text, from, to, lexicon) ??
    readShort(text, from, to, lexicon) ??
    readTitleAndNames(text, from, to, lexicon) ??
    readTitle(text, from, to, leastTitle, lexicon)
  );
}

/** "A. Author, B. Other. Title. Venue, 2019." and "Author, A. (2019). Title. Venue." */
export function readFullReference(text: string, from: number, to: number, lexicon: Lexicon): Citation | undefined {
  const line = text.slice(from, to);
  const people = PEOPLE.exec(line);
  const written = people?.[1] ?? '';
  if (!people || !/\p{Lu}\.|\p{L}\s\p{Lu}{1,2}(?:[,.;]|$)|,|\sand\s|&/u.test(written)) return undefined;
  const rest = line.slice(people[0].length);
  const dated =
    /^[.,]?\s*[([]?((?:1[5-9]|20)\d\d)[a-e]?[)\]]?\s*[.,:;]\s*/.exec(rest) ??
    /^[.,]?\s*[([]((?:1[5-9]|20)\d\d)[a-e]?[)\]]\s*(?=["“«\p{Lu}])/u.exec(rest);
  const stop = /^\.?[.:,]\s+|^\s*[-–—]\s+|^\s+(?=["“«])/.exec(rest) ?? (people[2] === undefined ? null : /^\s+/.exec(rest));
  if (!dated && !stop) return undefined;
  const head = (dated ?? stop)?.[0].length ?? 0;
  const body = rest.slice(head);
  const quoted = /^\s*["“«]/.test(body) ? QUOTED.exec(body)?.[1] : undefined;
  const title =
    quoted ?? /^[^]{3,250}?(?=[.?!](?:\s|$)|,\s(?:in\s|(?:1[5-9]|20)\d\d|\p{Lu}\p{Lu})|\s[([](?:1[5-9]|20)\d\d|$)/u.exec(body)?.[0];
  const year = dated?.[1] ?? [...body.matchAll(/(?<![\p{L}\p{N}./-])(?:1[5-9]|20)\d\d(?![\p{N}/-])/gu)].at(-1)?.[0];
  if (title === undefined || !isTitleLike(title, 1) || (year === undefined && quoted === undefined && !/\p{Lu}\./u.test(written)))
    return undefined;
  if (!quoted && !dated && /^(?:,)/.test(stop?.[0] ?? '')) return undefined;
  const tests = wordTestsOf(lexicon);
  const names = splitNames(written);
  if (names.length === 0 || (!/\p{Lu}\./u.test(written) && names.every((name) => tests.isDoubtful(name.split(' ').at(-1) ?? ''))))
    return undefined;
  return {
    ...known({
      title: cleanTitle(title),
      etAl: people[2] === undefined ? undefined : true,
      year: year === undefined ? undefined : fullYear(year),
      venue: venueOf(text, from + people[0].length, to, lexicon, title),
    }),
    authors: names,
    start: from,
    end: to,
    rule: 'reference: authors, title, year',
  };
}

/** A short citation, with a title in front of it, behind it, or none. */
function readShort(text: string, from: number, to: number, lexicon: Lexicon): Citation | undefined {
  const [first, second] = findCitations(text, from, to, lexicon, true);
  if (!first || second) return undefined;
  const ahead = text.slice(from, first.names.start);
  const before = ahead.replace(/[\s,.:;([–—-]+(?:by\s*|[([])?$/u, '').replace(/\s+by$/, '');
  const title = first.title === undefined || before.length > first.title.length ? before : first.title;
  if (isTitleLike(title, 1) && title.length > 1)
    return { ...first, title: cleanTitle(title), start: from, rule: `reference: title, ${first.rule.replace(/^name \((.*)\)$/, '$1')}` };
  if (ahead.trim() !== '') return first;
  const behind = (
    text[first.end - 1] === ')'
      ? /^\s*[,.:–—-]?\s+([^]{3,200}?)(?=[.?!](?:\s|$)|$)/u
      : /^\)?\s*[,.:–—-]\s+([^]{3,200}?)(?=[.?!](?:\s|$)|$)/u
  ).exec(text.slice(first.end, to));
  const words = behind?.[1] ?? '';
  return isTitleLike(words, 2) && /^["“]?\p{Lu}/u.test(words)
    ? { ...first, title: cleanTitle(words), end: first.end + (behind?.[0].length ?? 0), rule: `reference: ${first.rule}, title` }
    : first;
}

/** "Lessons from collecting samples - Philips, Flynn", "On instabilities of learning by Antun, Renna". */
function readTitleAndNames(text: string, from: number, to: number, lexicon: Lexicon): Citation | undefined {
  const line = text.slice(from, to);
  const cut = [...line.matchAll(/\s[-–—]{1,2}\s|,?\s+by\s+|[.,]["”]\s+/g)].at(-1);
  if (!cut) return undefined;
  const title = line.slice(0, cut.index);
  const behind = from + cut.index + cut[0].length;
  const tokens = citationTokens(text, behind, to);
  const last = tokens.findLastIndex(({ kind }) => kind === 'word');
  if (last < 0 || last < tokens.length - 2 || !isTitleLike(title, 2)) return undefined;
  const authors = readAuthorsBefore(tokens, last, wordTestsOf(lexicon), { listed: true });
  if (!authors || authors.from !== 0 || authors.thing || (authors.doubtful && authors.names.length === 1)) return undefined;
  return { title: cleanTitle(title), authors: authors.names, start: from, end: tokens[last]?.end ?? to, rule: 'reference: title - names' };
}

/** A title alone, or one with venue and year behind it. */
function readTitle(text: string, from: number, to: number, least: number, lexicon: Lexicon): Citation | undefined {
  const quoted = /^["“«„]([^"“”«»„]{4,250})["”»“]\s*[([](\p{Lu}[\p{L}’'-]+(?:(?:,\s|\s(?:and|&)\s)\p{Lu}[\p{L}’'-]+){0,3})[)\]]/u.exec(
    text.slice(from, to),
  );
  if (quoted)
    return {
      title: cleanTitle(quoted[1] ?? ''),
      authors: splitNames(quoted[2] ?? ''),
      start: from,
      end: from + quoted[0].length,
      rule: 'reference: title (names)',
    };
  const line = text.slice(from, to).replace(/\s*\((?:[^()]*\b(?:paper|book|preprint|thesis|available|draft|pdf|link)\b[^()]*)\)\s*$/iu, '');
  const venue = /\s*[([]([^()[\]]{0,60}?)\s*,?\s*((?:1[5-9]|20)\d\d|['’]?\d\d)[)\]]\s*$/.exec(line);
  const title = cleanTitle(venue ? line.slice(0, venue.index) : line);
  const coined = isCoined(title);
  if (!coined && !isTitleLike(title, venue ? 2 : least)) return undefined;
  if (!/^["“'‘]?[\p{Lu}\d]/u.test(title) && !venue) return undefined;
  const at = venue ? from + venue.index : to;
  const year = venue?.[2] === undefined ? undefined : fullYear(venue[2]);
  return {
    ...known({ title, year, venue: venue ? venueOf(text, at, to, lexicon, '') : undefined }),
    authors: [],
    start: from,
    end: venue ? to : from + line.length,
    rule: 'reference: title',
  };
}

function venueOf(text: string, start: number, end: number, lexicon: Lexicon, title: string): string | undefined {
  const at = title === '' ? start : Math.max(start, text.indexOf(title, start) + title.length);
  return [...findVenues(text, at, end, lexicon).at.values()][0]?.label;
}

/** "A. Author, B. Other and C. Third" or "Author, A., Other, B." as single names. */
export function splitNames(written: string): string[] {
  const names: string[] = [];
  for (const part of written.split(/\s?[,;]\s?(?:and\s|&\s?)?|\s(?:and|&)\s/u)) {
    const name = part.trim();
    if (name === '') continue;
    if (/^(?:\p{Lu}\.[ -]?){1,4}$/u.test(name) && names.length > 0 && !/\p{Lu}\./u.test(names.at(-1) ?? ''))
      names.push(`${name} ${names.pop() ?? ''}`);
    else names.push(name.replace(/\.$/, (mark) => (/\p{Lu}\.$/u.test(name) ? mark : '')));
  }
  return names;
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
