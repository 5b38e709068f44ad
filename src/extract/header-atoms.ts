import type { Span } from '../model/evidence.ts';
import { calledName } from './called-name.ts';
import { AND, BY } from './header-words.ts';
import type { InstitutionTest } from './institution-test.ts';
import type { NameSites } from './name-sites.ts';
import type { NameTest } from './name-test.ts';
import type { VenueTest } from './venue-test.ts';

export interface HeaderTests {
  readonly name: NameTest;
  readonly institution: InstitutionTest;
  /** Where in the note a name of at least two words can stand; absent where `name` takes other words too. */
  readonly sites?: NameSites | undefined;
  /** Whether words hold the name of a known meeting. */
  readonly venue?: VenueTest;
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

const WORDS = `${BY}|with|${AND}|[Ff]rom|at|@|feat\\.?|w\\/|avec|mit|con|moderated by|chaired by|hosted by|chair:|moderator:|host:`;
/** Words that go on with a list of people behind a full stop ("Moderator: A. With B and C"). */
const ROLES = '[Ww]ith:?|[Ss]peakers?:|[Pp]anell?ists?:?|Avec|Mit|Con|[Pp]articipan:?|[Ii]ntervienen:?|[Pp]anel:';
/** The full-width signs of Chinese and Japanese, and what they stand for. */
const WIDE = '／｜：，、；（）';
const NARROW = '/|:,,;()';
const SEPARATOR = new RegExp(
  `\\s+(?:[-|/]+|\\+(?=\\s+\\p{Lu})|::|[-=~]+>|[~→⇒➜»•·>])\\s+|\\s+@(?=\\p{L})|,\\s+(?:${WORDS})\\s+|\\.\\s+(?:${ROLES})\\s+|\\s*[)\\]],?\\s+(?:${WORDS})\\s+|\\s*[([]\\s*(?:${WORDS})\\s+|[?:]\\s+(?:${WORDS})\\s+|\\s*[–—|]\\s*|\\s*:\\s+|\\s*:$|,\\s*|;\\s*|\\s*[([]\\s*|\\s*[)\\]](?:(?=\\s+[-|/]+\\s)|\\s*)|\\?\\s+|\\s*&\\s*|\\s+(?:${WORDS})\\s+|(?<=\\p{Ll})-\\s+|\\s+-(?=\\p{Lu})|\\s*[${WIDE}]\\s*`,
  'uy',
);
const SEPARATING_WORD = new RegExp(`(?:${WORDS})\\s`, 'uy');
/** The signs that separators begin with, by their code. */
const MARK_UNITS = Uint8Array.from({ length: 128 }, (_, unit) => ('-|/+:=~>@,.()[]?;&'.includes(String.fromCharCode(unit)) ? 1 : 0));
/** Of those words only "From" is met with a capital letter: "Ada Byron From Acme". */
const CAPITAL_F = 70;
const FAR_MARKS = `→⇒➜»•·–—${WIDE}`;
/** Whether a separating word has these two letters first, by their codes whatever their case: few words have. */
const WORD_STARTS = new Uint8Array(128 * 128);
for (const word of WORDS.split('|')) {
  const [first = '', second = ' '] = word.replace(/^\[\w*(\w)\]|\\/g, '$1');
  WORD_STARTS[pairOf(first.charCodeAt(0), second.charCodeAt(0))] = 1;
}
const COMMA_AND = new RegExp(`^,\\s+(?:${AND})$`, 'iu');
const QUOTED = /["“„«]\s?([^"“”„«»]{6,200}?)\s?["”“»](?![\p{L}\p{N}])/gu;
const MAY_QUOTE = /["“„«]/;
const HONORIFIC =
  /^(?:(?:profa?|profs|prof\.[ªa]|professor|professora|professorin|dr|dra|dr\.[ªa]|drs|mr|mrs|ms|mme|mlle|m|sir|dame|rev|hon|doc|ing|dipl|mag|herr|frau|sra?|dott|dottssa|ssa|frei|fr[èe]re|padre|suor|maître|me|ir|eng|arq|lic|mgr)(?:\.(?:ª|ssa)?|\s)\s*)+(?!(?:of|for|at|in|and|emerit\w+)\s)(?=\p{Lu})/iu;
const SUFFIX = /[,\s]+(?:ph\.?\s?d|m\.?d|msc|m\.?sc|jr|sr|esq|frs|oam|mba|o\.?\s?s\.?\s?b|s\.?\s?j|o\.?\s?p|o\.\s?f\.\s?m)\.?$/i;

/** A piece of a heading as it stands, before anything is asked about its words. */
interface Piece extends Span {
  readonly words: string;
  readonly before: string;
  readonly quoted: boolean;
}

/** Cuts a heading at its separators; what stands in quotation marks is one piece. */
export function cutHeader(text: string, start: number, end: number, tests: HeaderTests): readonly Atom[] {
  return withInverted(text, cutPieces(text, start, end), tests).map((piece) => readAtom(piece, tests));
}

/** "Byron, Ada: On engines": two single words in front of a title are one name where they are a clear one the other way round. */
function withInverted(text: string, pieces: readonly Piece[], tests: HeaderTests): readonly Piece[] {
  const [last, first, title] = pieces;
  if (!last || !first || !title || first.before !== ',' || !/^[:–—-]$/.test(title.before)) return pieces;
  const written = `${last.words}, ${first.words}`;
  const called = calledName(written);
  if (called === written || tests.name(called) < CLEAR) return pieces;
  const { start, before } = last;
  return [{ start, end: first.end, words: text.slice(start, first.end), before, quoted: false }, ...pieces.slice(2)];
}

const CLEAR = 0.9;

/** "Byron, Ada: …" may begin so, in so many characters. */
const MAY_INVERT = /^[^,，\n]{1,60}[,，][^,，\n]{1,60}[:：–—-]/;
const INVERTED = 125;

/** Whether a piece of a heading is a name this likely: most lines of a note name nobody, and then nothing more is asked about them. */
export function holdsName(text: string, start: number, end: number, tests: HeaderTests, least: number): boolean {
  const none = least >= 0.5 && tests.sites?.(text, start, end) === false;
  if (none && !MAY_INVERT.test(text.slice(start, Math.min(end, start + INVERTED)))) return false;
  const pieces = cutPieces(text, start, end);
  const named = pieces.some(({ words, quoted }) => !quoted && tests.name(words) >= least);
  return named || withInverted(text, pieces, tests) !== pieces;
}

/** What was cut of the last text: each line of a note is looked at as a heading of its own and as the by-line of those above it. */
let known: { readonly text: string; readonly cuts: Map<number, readonly Piece[]> } = { text: '', cuts: new Map() };

function cutPieces(text: string, start: number, end: number): readonly Piece[] {
  if (known.text !== text) known = { text, cuts: new Map() };
  const place = start * (text.length + 1) + end;
  const before = known.cuts.get(place);
  if (before) return before;
  const pieces = cutAnew(text, start, end);
  known.cuts.set(place, pieces);
  return pieces;
}

function cutAnew(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  const header = text.slice(start, end);
  let at = 0;
  let before = '';
  for (const quote of MAY_QUOTE.test(header) ? header.matchAll(QUOTED) : []) {
    if (!/\s/.test(quote[0])) continue;
    cut(quote.index);
    const open = start + quote.index;
    const span = trimSpan(text, open, open + quote[0].length) ?? { start: open, end: open };
    pieces.push({ ...span, words: '', before, quoted: true });
    at = quote.index + quote[0].length;
    before = '';
  }
  cut(header.length);
  return pieces;

  function cut(to: number): void {
    const from = at;
    const stretch = header.slice(from, to);
    for (let match = nextSeparator(stretch, 0); match; match = nextSeparator(stretch, match.index + match[0].length)) {
      const place = from + match.index;
      push(place);
      before = markOf(match[0]);
      at = place + match[0].length;
    }
    push(to);
    at = to;
  }

  function push(to: number): void {
    const span = nameSpan(text, start + at, start + to) ?? trimSpan(text, start + at, start + to);
    if (!span) return;
    pieces.push({ start: span.start, end: span.end, words: text.slice(span.start, span.end), before, quoted: false });
    before = '';
  }
}

/** ", by" is "by"; ", and" parts a list as a comma does. */
function markOf(separator: string): string {
  const mark = separator.trim();
  if (mark.length < 2) return mark === '' ? mark : (NARROW[WIDE.indexOf(mark)] ?? mark);
  return mark
    .replace(COMMA_AND, ',')
    .replace(/^[,.)\]?:]+\s+(?=\S)/, '')
    .replace(/^[([]\s*(?=\S{2})/, '');
}

/** The next separator from an offset on, as a search for SEPARATOR finds it: only places where one can begin are looked at, for most are letters. */
function nextSeparator(words: string, from: number): RegExpExecArray | null {
  for (let at = from; at < words.length; at++) {
    const blank = at;
    while (isBlank(words.charCodeAt(at))) at++;
    if (!beginsSeparator(words, blank, at)) continue;
    const match = (blank < at ? separatorAt(words, blank) : null) ?? separatorAt(words, at);
    if (match) return match;
  }
  return null;
}

/** Whether a mark stands at `at`, or, behind the blanks from `blank` on, one of the words that part names from the rest. */
function beginsSeparator(words: string, blank: number, at: number): boolean {
  const unit = words.charCodeAt(at);
  if (unit > 127) return FAR_MARKS.includes(words.charAt(at));
  if (MARK_UNITS[unit] === 1) return true;
  if (blank === at || (unit < 97 && unit !== CAPITAL_F)) return false;
  const next = words.charCodeAt(at + 1);
  if (next > 32 && next < 128 && WORD_STARTS[pairOf(unit, next)] === 0) return false;
  SEPARATING_WORD.lastIndex = at;
  return SEPARATING_WORD.test(words);
}

function pairOf(first: number, second: number): number {
  return ((first | 32) << 7) | (second | 32);
}

function separatorAt(words: string, at: number): RegExpExecArray | null {
  SEPARATOR.lastIndex = at;
  return SEPARATOR.exec(words);
}

function isBlank(unit: number): boolean {
  return unit === 32 || (unit < 128 ? unit > 8 && unit < 14 : /\s/.test(String.fromCharCode(unit)));
}

const PROPER =
  /^(?:\p{Lu}|\p{Ll}\p{Lu}|\d|mairie )[\p{L}\p{M}\d&'’.+-]*(?:\s+(?:(?:\p{Lu}|\d|\p{Ll}\p{Lu}|&)[\p{L}\p{M}\d&'’.+-]*|of|for|and|the|in|at|de|di|da|do|dos|der|des|du|für|la|le|et|und|y|e|van|voor|zu|d['’]\p{L}+)){0,6}$/u;

/** Words that no person is called by, in the languages that notes are met in. */
const SURE_PLACE =
  /(?<!\p{L})(?:universi|univerz|institu|istitut|hochschul|polit[eé]c|polytech|laborat|hospital|h[oô]pital|centro|centre|fundaci|fundaç|fondazione|fondation|minist|museo|museum|biblio|banco|academy|college)/iu;

function readAtom({ start, end, words, before, quoted }: Piece, tests: HeaderTests): Atom {
  if (quoted) return { start, end, before, name: 0, institution: 0, role: false, quoted, proper: false };
  const named = tests.name(words.includes(',') ? calledName(words) : words);
  const institution = tests.institution.score(words);
  const name = institution >= 0.9 || (institution >= 0.8 && SURE_PLACE.test(words)) ? 0 : named;
  return { start, end, before, name, institution, role: tests.institution.isRole(words), quoted, proper: PROPER.test(words) };
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
  else if (/\p{Ll}{3}\.$/u.test(words)) words = words.slice(0, -1);
  const lead = HONORIFIC.exec(words)?.[0].length ?? 0;
  return trimSpan(text, span.start + lead, span.start + words.length);
}

const MARKS = '／｜：，、；,;:*_"“”„«»\'‘’|–—-·•→⇒~¹²³†‡§';

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
