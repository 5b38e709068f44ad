import type { Span } from '../model/evidence.ts';
import { AND, BY } from './header-words.ts';
import { nameSpan, trimSpan } from './name-span.ts';

const WORDS = `${BY}|with|${AND}|[Ff]rom|at|@|feat\\.?|w\\/|avec|mit|con|moderated by|chaired by|hosted by|chair:|moderator:|host:`;
/** Words that go on with a list of people behind a full stop ("Moderator: A. With B and C"). */
const ROLES =
  '[Ww]ith:?|[Ss]peakers?:|[Pp]anell?ists?:?|Avec|Mit|Con|[Pp]articipan:?|[Ii]ntervienen:?|[Pp]anel:|Am Podium:?|Auf dem Podium:?';
/** The full-width signs of Chinese and Japanese, and what they stand for. */
const WIDE = '／｜：，、；（）';
const NARROW = '/|:,,;()';
const SEPARATOR = new RegExp(
  `\\s+(?:[-|/]+|\\+(?=\\s+\\p{Lu})|::|[-=~]+>|[~→⇒➜»•·>])\\s+|\\s+@(?=\\p{L})|(?<=\\p{Lu}\\p{L}+\\s\\p{Lu}\\p{L}+)@(?=\\p{L})(?![\\p{L}\\d-]+\\.\\p{Ll}{2})|(?<=\\p{Ll})\\/\\s+(?=\\p{Lu})|[,;]\\s+(?:${WORDS})\\s+|\\.\\s+(?:${ROLES})\\s+|\\s*[)\\]],?\\s+(?:${WORDS})\\s+|\\s*[([]\\s*(?:${WORDS})\\s+|[?:]\\s+(?:${WORDS})\\s+|\\s*[–—|]\\s*|\\s*:\\s+|\\s*:$|,\\s*|;\\s*|\\s*[([]\\s*|\\s*[)\\]](?:(?=\\s+[-|/]+\\s)|\\s*)|\\?\\s+|\\s*&\\s*|\\s+(?:${WORDS})\\s+|(?<=\\p{Ll})-\\s+|\\s+-(?=\\p{Lu})|\\s*[${WIDE}]\\s*`,
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

/** A piece of a heading as it stands, before anything is asked about its words. */
export interface Piece extends Span {
  readonly words: string;
  readonly before: string;
  readonly quoted: boolean;
  /** A title such as "Prof." stands in front of it: it begins with a person's name. */
  readonly titled?: true;
}

/** What was cut of the last text: each line of a note is looked at as a heading of its own and as the by-line of those above it. */
let known: { readonly text: string; readonly cuts: Map<number, readonly Piece[]> } = { text: '', cuts: new Map() };

/** Cuts a heading at its separators, and at nothing else. */
export function cutPieces(text: string, start: number, end: number): readonly Piece[] {
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
  const written = text.slice(start, end);
  const header = inCapitals(written) ? written.toLowerCase() : written;
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
      // "Politecnico di Northshire": "di" is "by" only where no institution goes on with it.
      if (/^\s+(?:di|von|por|av|en|y|e)\s+$/.test(match[0]) && GOES_ON.test(stretch.slice(0, match.index))) continue;
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
    const words = text.slice(span.start, span.end);
    const titled = TITLED.test(text.slice(start + at, span.start)) ? ({ titled: true } as const) : {};
    pieces.push({ start: span.start, end: span.end, words, before, quoted: false, ...titled });
    before = '';
  }
}

/** What is said in front of people's names alone. */
const TITLED = /(?:^|[\s.])(?:profa?|professor(?:a|in)?|dr|dra|mr|mrs|ms|mme|herr|frau|sr|sra|dott(?:\.ssa)?)\.?\s*$/i;
const SURNAME = /^(?:\p{Lu}\.?\s)?(?:(?:van|von|de|der|den|del|di|da|la)\s){0,2}\p{Lu}\p{L}[\p{L}\p{M}'’-]*$/u;

/** Whether words behind such a title are a name and nothing else. */
export function isTitled(words: string, { titled }: Piece): boolean {
  return titled === true && SURNAME.test(words);
}

const GOES_ON =
  /(?<!\p{L})(?:Politecnico|Universit[àa](?: degli Studi)?|Istituto(?: \p{Lu}\p{L}+){0,2}|Scuola(?: \p{Lu}\p{L}+){0,2}|Museo(?: \p{Lu}\p{L}+)?|Archivio(?: di Stato)?|Biblioteca(?: \p{Lu}\p{L}+)?|Accademia|Comune|Ministero|Ospedale|Conservatorio|Dipartimento|Centro|Laboratorio|Banca|Fondazione|Osservatorio(?: \p{Lu}\p{L}+)?)$/u;

/** Whether a header is in capital letters throughout, and as long in small ones: then the words that part names from the rest are too. */
function inCapitals(words: string): boolean {
  return / (?:BY|FROM) /.test(words) && !/\p{Ll}/u.test(words) && words.toLowerCase().length === words.length;
}

/** ", by" is "by"; ", and" parts a list as a comma does. */
function markOf(separator: string): string {
  const mark = separator.trim();
  if (mark.length < 2) return mark === '' ? mark : (NARROW[WIDE.indexOf(mark)] ?? mark);
  return mark
    .replace(COMMA_AND, ',')
    .replace(/^[,;.)\]?:]+\s+(?=\S)/, '')
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
