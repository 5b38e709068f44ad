import type { Span } from '../model/evidence.ts';
import type { HeaderTests } from './header-atoms.ts';
import type { HeaderPerson } from './split-header.ts';

/** A part of a name, as it is written. */
export const PART = "(?:\\p{Lu}\\p{Ll}*['’]?\\p{Lu}?[\\p{L}\\p{M}-]+|\\p{Lu}\\.)";
/** A person's whole name, as a group "name". */
export const NAME = `(?<name>${PART}(?:\\s+(?:(?:van|von|de|der|den|del|di|da|la|le|el|al|bin|ben|dos)\\s+){0,2}${PART}){1,3})`;
/** A second person, as a group "other". */
export const NAMES_TOO = `(?:\\s+(?:and|&)\\s+(?<other>${PART}(?:\\s+${PART}){1,3}))?`;
/** A name of a place, as a group "place". */
export const PLACE =
  "(?<place>\\p{Lu}[\\p{L}\\p{M}\\d&.’'-]*(?:\\s+(?:of|for|and|the|de|&)\\s+\\p{Lu}[\\p{L}\\p{M}\\d&’'-]*|\\s+\\p{Lu}[\\p{L}\\p{M}\\d&’'-]*){0,6})";
/** Where the person is from, as a group "place". */
export const FROM = `(?:,?\\s*(?:\\((?:from\\s+|of\\s+|at\\s+)?(?:the\\s+)?|(?:an?\\s+(?:\\p{L}+\\s+){1,4})?(?:of|from|at|with)\\s+(?:the\\s+)?)${PLACE}\\)?(?:\\s*\\([^()]{0,80}\\))?,?)?`;
const SURE = 0.55;
const INITIAL = 0.3;

/** The people that a match names, with where they are from. */
export function peopleOf(match: RegExpExecArray, at: number, tests: HeaderTests): HeaderPerson[] {
  const { name = '', other = '', place = '' } = match.groups ?? {};
  const span = (words: string, from: number): Span => {
    const start = at + match[0].indexOf(words, from);
    return { start, end: start + words.length };
  };
  const whole = withoutLead(name).replace(/['’]s?$/u, '');
  // "S. Walker": behind an initial an everyday word is a family name.
  const first = [whole, whole.replace(/^\S+\s+(?=\S+\s)/u, '')].find(
    (words) => tests.name(words) >= (/^\p{Lu}\.\s*\p{Lu}/u.test(words) ? INITIAL : SURE),
  );
  if (first === undefined) return [];
  const own = span(first, 0);
  const placed = place !== '' && tests.institution.score(place) > 0.3 && tests.name(place) < 0.8;
  const affiliations = placed ? [span(place, own.end - at)] : [];
  const second = other !== '' && tests.name(other) >= SURE ? [{ ...span(other, own.end - at), affiliations }] : [];
  return [{ ...own, affiliations }, ...second];
}

/** A sentence's first word is no part of a name: "Then Ada Byron", "After coffee: Ada Byron". */
function withoutLead(name: string): string {
  return name.replace(
    /^(?:Then|Both|Next|Finally|Lastly|Last|Afterwards|Meanwhile|First|Second|Third|Later|Also|And|But|The|When|After|Before|In|On|At|Mine|Prof|Dr|Professor)\.?\s+(?=\p{Lu})/u,
    '',
  );
}
