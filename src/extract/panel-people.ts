import type { Role } from '../model/ontology.ts';
import { affiliationEnd, affiliationSpans } from './header-affiliations.ts';
import { cutHeader, type HeaderTests } from './header-atoms.ts';
import type { HeaderPerson } from './split-header.ts';

/** Somebody who sits on a panel or leads it. */
export interface PanelPerson extends HeaderPerson {
  readonly role: Role;
}

/** Words in front of names that say what these people do on a panel, in the languages that notes are met in; the colon may be missing. */
const ROLE_WORDS: readonly (readonly [Role, string])[] = [
  [
    'chair',
    'chair(?:ed by|person)?|moderat(?:or|ed by|ion)|hosted by|host|facilitated by|anim[ée]e? par|modéré par|mod[ée]rateur|leitung|moderiert von|moderator(?:in)?|modera|moderado por|coordena(?:ção|dora?)|coordina(?:ción|dora?)?',
  ],
  ['discussant', 'discussants?|respondents?|répondants?|kommentar'],
  [
    'panelist',
    'panel(?:l?ists?| members?)?|speakers?|participants?|with|featuring|(?:am|auf dem) podium|avec|mit|con|com|es diskutier(?:t?en)|teilnehmer(?:innen)?|intervenant(?:e|s|es)?|ponentes',
  ],
];
const ANY_ROLE = new RegExp(`(?<![\\p{L}-])(?:${ROLE_WORDS.map(([, words]) => words).join('|')})(?![\\p{L}-])\\s*(?:::?|：)?\\s+`, 'giu');

/**
 * Reads a line of people: "Chair: A. Panel: B (X), C", "A, B, chaired by C (Y)", "Animée par A, avec B et C". Undefined when it is no such
 * line: most of its pieces must be names, and without a word that says a role there must be two of them.
 */
export function readPanelLine(text: string, start: number, end: number, tests: HeaderTests): PanelPerson[] | undefined {
  const line = text.slice(start, end);
  if (line.length > 400) return undefined;
  const marks = [...line.matchAll(ANY_ROLE)];
  const people: PanelPerson[] = [];
  let pieces = 0;
  const bounds = [0, ...marks.map(({ index }) => index), line.length];
  bounds.slice(0, -1).forEach((from, i) => {
    const mark = marks[i - 1];
    const stretch = readNames(text, start + from + (mark?.[0].length ?? 0), start + (bounds[i + 1] ?? line.length), tests);
    pieces += stretch.pieces;
    for (const person of stretch.people) people.push({ ...person, role: mark ? roleOf(mark[0]) : 'panelist' });
  });
  const labelled = marks.length > 0 && (marks[0]?.index ?? 1) === (/^[\s*_-]*/.exec(line)?.[0].length ?? 0);
  if (people.length < (labelled ? 1 : 2) || people.length < pieces * 0.7) return undefined;
  return people;
}

function roleOf(words: string): Role {
  const said = words.replace(/[\s:：]+$/u, '');
  return ROLE_WORDS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(said))?.[0] ?? 'panelist';
}

/** Names with what stands behind each; `pieces` counts the names and all that explains itself as neither name nor institution. */
function readNames(text: string, start: number, end: number, tests: HeaderTests): { people: HeaderPerson[]; pieces: number } {
  const atoms = cutHeader(text, start, end, tests);
  const people: HeaderPerson[] = [];
  let pieces = 0;
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at];
    if (!atom) continue;
    pieces++;
    if (atom.name < 0.5) continue;
    const behind = affiliationEnd(atoms, at + 1, false);
    people.push({ start: atom.start, end: atom.end, affiliations: affiliationSpans(text, atoms.slice(at + 1, behind), tests) });
    at = behind - 1;
  }
  return { people, pieces };
}
