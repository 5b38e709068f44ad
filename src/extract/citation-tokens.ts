import { isPlain } from '../text/read-word.ts';
import { isBlank } from '../text/word-beside.ts';

export type CitationTokenKind = 'etal' | 'and' | 'year' | 'initial' | 'word' | 'number' | 'mark';

/** A piece of text as citations are read: offsets are those of the text that was given. */
export interface CitationToken {
  readonly kind: CitationTokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const PATTERNS: readonly (readonly [CitationTokenKind, string])[] = [
  [
    'etal',
    '(?<![\\p{L}\\p{N}])(?:[Ee]t\\.?\\s{0,2}al(?![\\p{L}\\p{N}])\\.?|[Ee]t\\. at\\.?(?=,?\\s[([]?(?:19|20)\\d\\d)|(?<=\\p{L},?\\s)etc\\.?(?=,?\\s(?:in\\s)?(?:\\p{L}{2,12}\\s)?[([]?(?:19|20)\\d\\d)|(?<=\\p{L},?\\s)(?:u\\.\\s?a\\.|e\\.\\s?a\\.|et\\scoll\\.|y\\s(?:cols?\\.|otros)|e\\s(?:altri|colaboradores))(?=,?\\s[([]?(?:19|20)\\d\\d)|(?:and|&)\\s(?:colleagues|others|co-?workers|al\\.)(?!\\p{L}))|(?<=\\p{Ll})\\+(?=,?\\s?[([]?(?:19|20)\\d\\d(?!\\d)|\\d\\d(?!\\d))',
  ],
  ['and', '(?<!\\p{L})(?:and|und|et|y)(?!\\p{L})|&'],
  ['year', "(?<![\\p{L}\\p{N}])(?:1[5-9]\\d\\d|20\\d\\d)[a-e]?(?![\\p{L}\\p{N}]|[.,]\\d)|(?<![\\p{L}\\p{N}])['’‘]\\d\\d(?![\\p{L}\\p{N}])"],
  [
    'initial',
    "(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3}|\\p{Lu}(?![\\p{L}\\p{N}\\p{M}'’.+#*/-])|(?!e\\.g|i\\.e|a\\.k)(?:\\p{Ll}\\.){1,3}(?=\\s?\\p{L}{2}))",
  ],
  ['word', "\\p{L}(?:[\\p{L}\\p{M}\\p{N}]|['’-](?=[\\p{L}\\p{N}]))*"],
  ['number', '\\d+'],
  ['mark', '[^\\s]'],
];
/** One group a kind, in their order. */
const TOKEN = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join('|'), 'uy');

/** The tokens between two offsets of a text, in time linear in their distance. */
export function citationTokens(text: string, start: number, end: number): CitationToken[] {
  const tokens: CitationToken[] = [];
  const stretch = text.slice(start, end);
  for (let at = 0; at < stretch.length;) {
    if (isBlank(stretch.charCodeAt(at))) {
      at++;
      continue;
    }
    const to = plainWordEnd(stretch, at);
    if (to > at) {
      tokens.push({ kind: 'word', start: start + at, end: start + to, text: stretch.slice(at, to) });
      at = to;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(stretch);
    if (match) tokens.push({ kind: kindOf(match), start: start + at, end: start + TOKEN.lastIndex, text: match[0] });
    at = match ? TOKEN.lastIndex : at + 1;
  }
  return tokens;
}

function kindOf(match: RegExpExecArray): CitationTokenKind {
  let group = 1;
  while (group < PATTERNS.length && match[group] === undefined) group++;
  return PATTERNS[group - 1]?.[0] ?? 'mark';
}

/** Words that may be none: "et al.", "etc.", "and colleagues". */
const OTHER = /^(?:[Ee]t|and$|und$)/;

/** The end of a word of several plain letters and digits that surely is one and no longer, as most are; `at` itself where none begins. */
function plainWordEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  if (first < 97 || first > 122) return at;
  let end = at + 1;
  while (isPlain(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  // What may go on, and one letter, which may be an initial.
  if (end - at < 2 || next > 127 || next === 39 || next === 45) return at;
  const mayBeOther = first === 101 || first === 97 || first === 117;
  return mayBeOther && OTHER.test(text.slice(at, end)) ? at : end;
}

/** Full year of "2014", "2017a", "'15" or "19"; two digits below 40 are of this century. */
export function fullYear(written: string): number | undefined {
  const digits = written.replace(/\D/g, '');
  if (digits.length === 4) return Number(digits);
  if (digits.length !== 2) return undefined;
  return Number(digits) + (Number(digits) < 40 ? 2000 : 1900);
}

/** "VLDB18", "ICLR'20", "ICML-2015", "NN-9": a venue with its year in one word; one digit is no year. */
export function venueWithYear(word: string): { venue: string; year?: number } | undefined {
  const parts = /^(\p{Lu}[\p{L}]{0,11})['’-]?(\d{1,2}|(?:19|20)\d\d)$/u.exec(word);
  const [, venue = '', digits = ''] = parts ?? [];
  if (!/\p{Lu}.*\p{Lu}/u.test(venue)) return undefined;
  const year = fullYear(digits);
  return year === undefined ? { venue } : { venue, year };
}

/** "BERT", "ELMo", "T5", "Transformer-XH": a name made up for a thing. */
export function isCoined(word: string): boolean {
  return (
    /^[\p{L}\p{N}.+-]{2,30}$/u.test(word) &&
    (/\p{Ll}\p{Lu}|^\p{Lu}[\p{Lu}\d.+-]*\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u.test(word) || /^(?=.*\p{Lu})\p{L}[\p{L}-]*\d/u.test(word))
  );
}
