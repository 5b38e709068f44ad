import type { Span } from '../model/evidence.ts';
import { affiliationEnd, affiliationSpans } from './header-affiliations.ts';
import { cutHeader, holdsName, type Atom, type HeaderTests } from './header-atoms.ts';
import { trimSpan } from './name-span.ts';
import { AND, BY } from './header-words.ts';

/** A heading taken apart: who, from where, what about. Offsets are those of the text; `confidence` is that of the names. */
export interface HeaderParts {
  readonly people: readonly HeaderPerson[];
  readonly title?: Span;
  /** Where the names stand: before or after the title, or alone. */
  readonly order: 'name-first' | 'name-last' | 'name-only' | 'title-only';
  readonly confidence: number;
  /** What parts the names from the title. */
  readonly mark?: string;
}

/** What the document's clear headings have in common, for those that could be read in several ways. */
export interface HeaderPrior {
  readonly order: HeaderParts['order'];
  /** What stands between names and title. */
  readonly mark?: string;
  /** Speakers are called by their given names alone. */
  readonly given?: true;
}

export interface HeaderPerson extends Span {
  readonly affiliations: readonly Span[];
}

/** Neighbouring names, each with the atoms that follow it up to the next: `to` is the atom behind all of them. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly people: readonly { readonly at: number; readonly to: number }[];
  readonly score: number;
}

const JOINS = new RegExp(
  `^(?:,|;|&|\\+|${AND}|/|·|•|with|w/|avec|mit|con|feat\\.?|moderated by|chaired by|hosted by|chair:|moderator:|host:|\\))$`,
  'iu',
);
const STRONG = new RegExp(`^(?:[-–—:|/?=~→⇒➜»•·>.]+|${BY})$`, 'iu');
const SAYS_BY = new RegExp(`^(?:${BY})$`, 'iu');

/** Takes a heading apart. */
export function splitHeader(text: string, start: number, end: number, tests: HeaderTests, prior?: HeaderPrior): HeaderParts {
  if (!holdsName(text, start, end, tests, prior?.mark === undefined && !GIVEN_AT.test(text.slice(start, end)) ? 0.5 : LEAST))
    return nobody(text, start, end);
  const atoms = withTrust(text, withPlaced(text, cutHeader(text, start, end, tests)), prior);
  const best = nameRuns(atoms, prior?.order).toSorted((a, b) => b.score - a.score || a.from - b.from)[0];
  if (!best || best.score < 0.55) return nobody(text, start, end);

  const before = joined(text, atoms.slice(0, best.from), start);
  const placed = placeBehind(text, atoms, best, end);
  const after = joined(text, atoms.slice(best.to, placed ? -1 : undefined), atoms[best.to]?.start ?? end);
  const led = quotedTitle(text, atoms.slice(0, best.from));
  const title = led ?? longer(before, after);
  const order = !title ? 'name-only' : title === before || title === led ? 'name-last' : 'name-first';
  const mark = order === 'name-first' ? atoms[best.to]?.before : order === 'name-last' ? atoms[best.from]?.before : undefined;
  const named = peopleOf(text, atoms, best, tests);
  const free = placed && title === after && named.every(({ affiliations }) => affiliations.length === 0);
  const people = free ? named.map((person) => ({ ...person, affiliations: affiliationSpans(text, [placed], tests) })) : named;
  return { people, ...(title ? { title } : {}), order, confidence: Math.min(1, best.score), ...(mark ? { mark } : {}) };
}

/**
 * What stands in quotation marks is the whole title where the names follow it ("Poster I liked: “On looms”, Ada"), and where it stands first
 * and a mark sets off the rest ("“On looms” - given by her student (Ada Byron)").
 */
function quotedTitle(text: string, before: readonly Atom[]): Span | undefined {
  const [first, next] = before;
  const last = before.at(-1);
  const quoted =
    last?.quoted && (last === first || last.before === ':')
      ? last
      : first?.quoted && /^[-–—,(|/]$/.test(next?.before ?? '')
        ? first
        : undefined;
  const span = quoted && trimSpan(text, quoted.start, quoted.end);
  return span && { start: span.start, end: span.end + (/^[?!.]/.exec(text.slice(span.end, quoted.end))?.[0].length ?? 0) };
}

/** "Ada @ Acme": a given name alone in front of where she is from. */
const GIVEN_AT = /^\s*\p{Lu}\p{Ll}+\s+@\s*\p{Lu}/u;

function withPlaced(text: string, atoms: readonly Atom[]): readonly Atom[] {
  const [first, second] = atoms;
  if (!first || !second || first.quoted) return atoms;
  if (second.before === '@' && first.name >= GIVEN && first.name < TRUSTED) return [{ ...first, name: TRUSTED }, ...atoms.slice(1)];
  return withHandle(text, first, second, atoms.slice(2)) ?? atoms;
}

/** "Ada Byron | @ada | Acme | On engines": in front of a handle stands a name, and behind it where that one is from. */
function withHandle(text: string, first: Atom, handle: Atom, rest: readonly Atom[]): readonly Atom[] | undefined {
  const [place, title] = rest;
  const words = text.slice(first.start, first.end);
  if (!place || handle.before !== '|' || place.before !== '|' || !/^@\w+$/.test(text.slice(handle.start, handle.end))) return undefined;
  if (first.name < 0.5 && !NAME_SHAPE.test(words) && !/^\p{Ll}{3,20}$/u.test(words)) return undefined;
  const named = { ...first, name: Math.max(first.name, TRUSTED) };
  const short = title?.before === '|' && !place.quoted && place.end - place.start <= 30 && place.institution < 0.8;
  return [named, ...(short ? [{ ...place, name: 0, institution: 0.8 }, ...rest.slice(1)] : rest)];
}

const QUOTED_FIRST =
  /^\s*["“„«][^"“”„«»]{3,160}["”“»](?=\s*[/|,(]|\s[–—-]\s(?:the\s)?(?:speaker|given|presented|talk|no|missed|did|unknown|forgot)\b)/u;

function nobody(text: string, start: number, end: number): HeaderParts {
  // "“Looms” / ? / Acme": a title in quotation marks, and nobody.
  const quoted = /^\s*["“„«]/.test(text.slice(start, start + 3)) ? QUOTED_FIRST.exec(text.slice(start, end)) : null;
  const whole = quoted ? trimSpan(text, start, start + quoted[0].length) : trimSpan(text, start, end);
  return { people: [], ...(whole ? { title: whole } : {}), order: 'title-only', confidence: 0 };
}

/**
 * Where the document's clear headings have their names (before or behind the same mark), words that merely could be a name are one.
 */
function withTrust(text: string, atoms: readonly Atom[], prior: HeaderPrior | undefined): readonly Atom[] {
  if (prior?.mark === undefined || atoms.length < 2) return atoms;
  const { order, mark } = prior;
  const isGiven = ({ start, end, name }: Atom): boolean => name >= GIVEN && !/\s/.test(text.slice(start, end));
  // Behind the same mark may stand first the name, then where that person is from.
  const at =
    order === 'name-first'
      ? 0
      : atoms.findLastIndex(
          (atom) => atom.before === mark && atom.institution < 0.75 && !atom.role && (prior.given !== true || isGiven(atom)),
        );
  const [atom, next] = [atoms[at], atoms.slice(1).find(({ before }) => before === mark)];
  if (!atom || !next || atom.quoted || atom.name >= TRUSTED || atom.institution >= 0.75) return atoms;
  const words = text.slice(atom.start, atom.end);
  // "On looms; Gray Camp; Loom Institute": between a title and an institution stands who is from there. "On looms - Ada": a given name alone.
  const placed = (atoms[at + 1]?.institution ?? 0) >= 0.75 && NAME_SHAPE.test(words);
  if (!placed && !isGiven(atom) && !couldBeName(words, atom.name)) return atoms;
  // "On looms / Ada & Carl": whom "and" joins to a given name has one as well.
  const beside = (i: number): boolean => i === at + 1 && PAIR.test(atoms[i]?.before ?? '') && (atoms[i]?.name ?? 0) >= LEAST;
  return atoms.map((other, i) => (i === at || (beside(i) && other.name < TRUSTED) ? { ...other, name: TRUSTED } : other));
}

const PAIR = new RegExp(`^(?:&|\\+|${AND})$`, 'iu');

/** How likely a given name of the lexicon is a name, alone. */
export const GIVEN = 0.4;

const TRUSTED = 0.75;
/** Words less likely than this are no name even where one is expected. */
const LEAST = 0.2;
const NAME_SHAPE =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|de|der|den|del|di|da|la|le|el|al|bin|ben|ter|y)){1,4}$/u;

/** Two to five capitalised words that are no known term: where a name is expected they are one. */
export function couldBeName(words: string, name: number): boolean {
  return name >= LEAST && NAME_SHAPE.test(words);
}

/** "Ada Byron: On looms (Acme Institute)": the bracket that ends a header behind names and title is where they are from. */
function placeBehind(text: string, atoms: readonly Atom[], { from, to }: Run, end: number): Atom | undefined {
  const last = atoms.at(-1);
  const behind = from === 0 && last && atoms.length > to + 1 && last.before === '(' && last.institution >= 0.75;
  return behind && /^\)\W*$/.test(text.slice(last.end, end)) ? last : undefined;
}

/** Each person with the institutions behind the name; "A and B (X; Y)" is read pair by pair. */
function peopleOf(text: string, atoms: readonly Atom[], run: Run, tests: HeaderTests): HeaderPerson[] {
  const people = run.people.map(({ at, to }) => {
    const { start = 0, end = 0 } = atoms[at] ?? {};
    return { start, end, affiliations: affiliationSpans(text, atoms.slice(at + 1, to), tests) };
  });
  const last = people.at(-1);
  const shared = people.slice(0, -1).every(({ affiliations }) => affiliations.length === 0);
  if (!last || people.length < 2 || !shared || last.affiliations.length !== people.length) return people;
  // "A and B (Acme, Northshire)": a town behind the one institution of both.
  const [, ...others] = last.affiliations;
  if (others.some(({ start, end }) => tests.institution.score(text.slice(start, end)) < 0.5)) return people;
  return people.map(({ start, end }, i) => ({ start, end, affiliations: last.affiliations.slice(i, i + 1) }));
}

/** Stretches of names, scored by their place: at an end of the heading, behind a strong separator. */
function nameRuns(atoms: readonly Atom[], prior: HeaderParts['order'] | undefined): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < atoms.length; from++) {
    if ((atoms[from]?.name ?? 0) < 0.5) continue;
    const people: { at: number; to: number }[] = [];
    let to = from;
    while (
      to < atoms.length &&
      (atoms[to]?.name ?? 0) >= 0.5 &&
      (to === from || (JOINS.test(atoms[to]?.before ?? '') && !isPlace(atoms[to])))
    ) {
      const behind = affiliationEnd(atoms, to + 1, from > 0 || prior === 'name-only');
      people.push({ at: to, to: behind });
      to = behind;
    }
    runs.push({ from, to, people, score: scoreRun(atoms, from, to, people, prior) });
    from = to - 1;
  }
  return runs;
}

/** "Univ. Northshire" has the form of a name, and says what it is. */
function isPlace(atom: Atom | undefined): boolean {
  return atom !== undefined && atom.institution >= 0.75 && atom.institution > atom.name;
}

function scoreRun(
  atoms: readonly Atom[],
  from: number,
  to: number,
  people: Run['people'],
  prior: HeaderParts['order'] | undefined,
): number {
  const mean = people.reduce((sum, { at }) => sum + (atoms[at]?.name ?? 0), 0) / people.length;
  const before = atoms[from]?.before ?? '';
  const first = from === 0 || (from === 1 && /^[)\]]$/.test(before));
  const last = to === atoms.length;
  let score = mean + (first || last ? 0.06 : -0.25) + (STRONG.test(before) && last ? 0.08 : 0) + (people.length > 1 ? 0.03 : 0);
  if (SAYS_BY.test(before) && last) score += 0.2;
  if (first && atoms[to]?.quoted) score += 0.15;
  if (first && !last && atoms[to]?.before === ',' && mean < 0.8) score -= 0.2;
  if (prior === 'name-first') score += first ? 0.12 : last ? -0.06 : 0;
  if (prior === 'name-last') score += last && !first ? 0.12 : first && !last ? -0.06 : 0;
  return score;
}

function joined(text: string, atoms: readonly Atom[], from: number): Span | undefined {
  const first = atoms[0];
  const last = atoms.at(-1);
  if (!first || !last) return undefined;
  // A bracket or question mark that closes the last atom belongs to the title, and so do the emoji at its ends.
  const closing = /^\s*[)\]?!]+/.exec(text.slice(last.end, last.end + 4))?.[0].trimEnd().length ?? 0;
  const start = Math.min(from, first.start);
  const span = trimSpan(text, start, last.end + closing);
  if (!span) return undefined;
  const lead = PICTURES_BEFORE.exec(text.slice(Math.max(0, span.start - 12), span.start))?.[0].length ?? 0;
  const tail = PICTURES_BEHIND.exec(text.slice(span.end, span.end + 16))?.[0].trimEnd().length ?? 0;
  return { start: span.start - lead, end: span.end + tail };
}

const PICTURE = '(?:\\p{Extended_Pictographic}|[\\ufe0f\\u200d\\u{1f3fb}-\\u{1f3ff}\\u{1f1e6}-\\u{1f1ff}])';
const PICTURES_BEFORE = new RegExp(`(?:${PICTURE}+[ \\t]*)+$`, 'u');
const PICTURES_BEHIND = new RegExp(`^(?:[ \\t]*${PICTURE})+`, 'u');

function longer(a: Span | undefined, b: Span | undefined): Span | undefined {
  if (!a || !b) return a ?? b;
  return a.end - a.start >= b.end - b.start ? a : b;
}
