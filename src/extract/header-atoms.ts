import type { Span } from '../model/evidence.ts';
import { AND, BY } from './header-words.ts';
import type { InstitutionTest } from './institution-test.ts';
import type { NameTest } from './name-test.ts';

export interface HeaderTests {
  readonly name: NameTest;
  readonly institution: InstitutionTest;
  /** The labels that the note uses as fields, by their folded words. */
  readonly labels?: ReadonlyMap<string, 'people' | 'other'>;
  /** The whole name of a person of the note's lists that a first or last name alone belongs to. */
  readonly fullName?: (part: string) => string | undefined;
}

/** A piece of a heading between two separators, and what it could be. */
export interface Atom extends Span {
  /** What parts it from the atom before. */
  readonly before: string;
  readonly name: number;
  readonly institution: number;
  readonly role: boolean;
  /** In quotation marks: a title. */
  readonly quoted: boolean;
  /** A few words that all begin with a capital letter, as a name of anything does. */
  readonly proper: boolean;
}

const WORDS = `${BY}|with|${AND}|from|at|@|feat\\.?|w\\/|avec|mit|con|moderated by|chaired by|hosted by|chair:|moderator:|host:`;
/** Words that go on with a list of people behind a full stop ("Moderator: A. With B and C"). */
const ROLES = '[Ww]ith:?|[Ss]peakers?:|[Pp]anell?ists?:?|Avec|Mit|Con|[Pp]articipan:?|[Ii]ntervienen:?|[Pp]anel:';
const SEPARATOR = new RegExp(
  `\\s+(?:[-|/]+|\\+(?=\\s+\\p{Lu})|::|[-=~]+>|[~→⇒➜»•·>])\\s+|\\s+@(?=\\p{L})|,\\s+(?:${WORDS})\\s+|\\.\\s+(?:${ROLES})\\s+|\\s*[)\\]],?\\s+(?:${WORDS})\\s+|\\s*[([]\\s*(?:${WORDS})\\s+|[?:]\\s+(?:${WORDS})\\s+|\\s*[–—|]\\s*|\\s*:\\s+|\\s*:$|,\\s*|;\\s*|\\s*[([]\\s*|\\s*[)\\]](?:(?=\\s+[-|/]+\\s)|\\s*)|\\?\\s+|\\s*&\\s*|\\s+(?:${WORDS})\\s+|(?<=\\p{Ll})-\\s+|\\s+-(?=\\p{Lu})`,
  'gu',
);
const COMMA_AND = new RegExp(`^,\\s+(?:${AND})$`, 'iu');
const QUOTED = /["“„«]\s?([^"“”„«»]{6,200}?)\s?["”“»](?![\p{L}\p{N}])/gu;
const HONORIFIC =
  /^(?:(?:profa?|prof\.[ªa]|professor|professora|professorin|dr|dra|dr\.[ªa]|drs|mr|mrs|ms|mme|mlle|m|sir|dame|rev|hon|doc|ing|dipl|mag|herr|frau|sra?|dott|dottssa|ssa|frei|fr[èe]re|padre|suor|maître|me|ir|eng|arq|lic|mgr)(?:\.(?:ª|ssa)?|\s)\s*)+(?=\p{Lu})/iu;
const SUFFIX = /[,\s]+(?:ph\.?\s?d|m\.?d|msc|m\.?sc|jr|sr|esq|frs|oam|mba|o\.?\s?s\.?\s?b|s\.?\s?j|o\.?\s?p|o\.\s?f\.\s?m)\.?$/i;

/** What was cut before, by tests and text: each line of a note is looked at as a heading of its own and as the by-line of those above it. */
const known = new WeakMap<HeaderTests, { readonly text: string; readonly cuts: Map<string, readonly Atom[]> }>();

/** Cuts a heading at its separators; what stands in quotation marks is one piece. */
export function cutHeader(text: string, start: number, end: number, tests: HeaderTests): readonly Atom[] {
  let held = known.get(tests);
  if (held?.text !== text) known.set(tests, (held = { text, cuts: new Map() }));
  const place = `${start} ${end}`;
  const before = held.cuts.get(place);
  if (before) return before;
  const atoms = cutAnew(text, start, end, tests);
  held.cuts.set(place, atoms);
  return atoms;
}

function cutAnew(text: string, start: number, end: number, tests: HeaderTests): Atom[] {
  const atoms: Atom[] = [];
  const header = text.slice(start, end);
  const quotes = [...header.matchAll(QUOTED)].filter(([whole]) => /\s/.test(whole));
  let at = 0;
  let before = '';
  for (const quote of quotes) {
    cut(quote.index);
    const open = start + quote.index;
    atoms.push({
      ...(trimSpan(text, open, open + quote[0].length) ?? { start: open, end: open }),
      before,
      name: 0,
      institution: 0,
      role: false,
      quoted: true,
      proper: false,
    });
    at = quote.index + quote[0].length;
    before = '';
  }
  cut(header.length);
  return atoms;

  function cut(to: number): void {
    const from = at;
    for (const match of header.slice(from, to).matchAll(SEPARATOR)) {
      const place = from + match.index;
      push(place);
      // ", by" is "by"; ", and" parts a list as a comma does.
      before = match[0]
        .trim()
        .replace(COMMA_AND, ',')
        .replace(/^[,.)\]?:]+\s+(?=\S)/, '')
        .replace(/^[([]\s*(?=\S{2})/, '');
      at = place + match[0].length;
    }
    push(to);
    at = to;
  }

  function push(to: number): void {
    const span = nameSpan(text, start + at, start + to) ?? trimSpan(text, start + at, start + to);
    if (!span) return;
    atoms.push(readAtom(text.slice(span.start, span.end), span, before, tests));
    before = '';
  }
}

const PROPER =
  /^(?:\p{Lu}|\p{Ll}\p{Lu}|\d|mairie )[\p{L}\p{M}\d&'’.+-]*(?:\s+(?:(?:\p{Lu}|\d|\p{Ll}\p{Lu}|&)[\p{L}\p{M}\d&'’.+-]*|of|for|and|the|in|at|de|di|da|do|dos|der|des|du|für|la|le|et|und|y|e|van|voor|zu|d['’]\p{L}+)){0,6}$/u;

/** Most lines of a note name nobody, and then nothing more is asked about their pieces. */
function readAtom(words: string, span: Span, before: string, tests: HeaderTests): Atom {
  const named = tests.name(words);
  let institution: number | undefined;
  let role: boolean | undefined;
  return {
    ...span,
    before,
    get name() {
      return named > 0 && this.institution >= 0.9 ? 0 : named;
    },
    get institution() {
      return (institution ??= tests.institution.score(words));
    },
    get role() {
      return (role ??= tests.institution.isRole(words));
    },
    quoted: false,
    proper: PROPER.test(words),
  };
}

/** The span of a person's name without titles, degrees and handles. */
export function nameSpan(text: string, start: number, end: number): Span | undefined {
  const span = trimSpan(text, start, end);
  if (!span) return undefined;
  let words = text.slice(span.start, span.end);
  const handle = /[@<*★]/.test(words) ? /\s*(?:@\w+|<[^>]*>|\S+@\S+\.\S+|\*+|★+)\s*$/.exec(words) : null;
  if (handle && handle.index > 0) words = words.slice(0, handle.index);
  const suffix = /[.dcrqsmabjp]$/i.test(words.slice(-1)) ? SUFFIX.exec(words) : null;
  if (suffix) words = words.slice(0, suffix.index);
  const lead = HONORIFIC.exec(words)?.[0].length ?? 0;
  return trimSpan(text, span.start + lead, span.start + words.length);
}

const MARKS = ',;:*_"“”„«»\'‘’|–—-·•→⇒~¹²³†‡§';

/** A span without white space, marks and separators at its ends; undefined when nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < end && isTrimmed(text, from, '.')) from++;
  while (to > from && isTrimmed(text, to - 1, '')) to--;
  return from >= to ? undefined : { start: from, end: to };
}

/** Superscript digits, symbols, stars, variants, joiners, and the halves of surrogate pairs. */
const PICTURES = [
  ['\u2070', '\u2079'],
  ['\u2600', '\u27bf'],
  ['\u2b50', '\u2b50'],
  ['\ufe0f', '\ufe0f'],
  ['\u200d', '\u200d'],
  ['\ud83c', '\ud83e'],
  ['\udc00', '\udfff'],
] as const;

function isTrimmed(text: string, at: number, also: string): boolean {
  const mark = text.charAt(at);
  // Letters and digits are most of what is asked about.
  if ((mark >= 'a' && mark <= 'z') || (mark >= 'A' && mark <= 'Z') || (mark >= '0' && mark <= '9')) return false;
  if (mark < '\u0080') return MARKS.includes(mark) || mark === also || /\s/.test(mark);
  // Superscript digits, and the halves, joiners and variants of emoji.
  if (PICTURES.some(([from, to]) => mark >= from && mark <= to)) return isPicture(text, at);
  return MARKS.includes(mark) || mark === also || /\s/.test(mark);
}

/** A low surrogate is part of an emoji where the high one before it is; those of rare letters are not. */
function isPicture(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xdc00 || code > 0xdfff) return true;
  const high = text.charCodeAt(at - 1);
  return high >= 0xd83c && high <= 0xd83e;
}
