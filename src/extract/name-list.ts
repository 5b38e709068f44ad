import type { HeaderTests } from './header-atoms.ts';
import { nameSpan } from './name-span.ts';
import { AND } from './header-words.ts';
import { couldBeName, type HeaderPerson } from './split-header.ts';

/** What parts the names of a list, outside of brackets. */
const NEXT = new RegExp(`(\\s*[;,&+]\\s*(?![^()]*\\))|\\s+(?:${AND})\\s+(?![^()]*\\)))`, 'u');
const PERSON = /^(\s*)([^()[\]]+?)\s*(?:[([]([^()[\]]*)[)\]])?\s*$/u;

/** "A, B (Acme) and C": a list in which each piece is a name, with a bracket behind it or without; most of them clear names. */
export function listOfNames(plain: string, start: number, end: number, tests: HeaderTests): HeaderPerson[] | undefined {
  const people: HeaderPerson[] = [];
  let clear = 0;
  let at = start;
  for (const piece of plain.slice(start, end).split(NEXT)) {
    const from = at;
    at += piece.length;
    if (!/\p{L}{2}/u.test(piece) || /^\s*(?:[;,&+]|\p{Ll}+)\s*$/u.test(piece)) continue;
    const match = PERSON.exec(piece);
    const span = match ? nameSpan(plain, from, from + (match[1]?.length ?? 0) + (match[2]?.length ?? 0)) : undefined;
    if (!match || !span) return undefined;
    const name = plain.slice(span.start, span.end);
    const score = tests.name(name);
    if (tests.institution.score(name) >= 0.5 || (score < 0.5 && !couldBeName(name, Math.max(score * 2, score)))) return undefined;
    if (score >= 0.6) clear++;
    const place = match[3];
    const open = place === undefined ? 0 : from + piece.lastIndexOf(place);
    people.push({ ...span, affiliations: place === undefined || place.trim() === '' ? [] : [{ start: open, end: open + place.length }] });
  }
  return clear > 0 && clear >= people.length / 2 ? people : undefined;
}
