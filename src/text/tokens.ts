import { fold } from './fold.ts';
import { idOf, isPlain, readPlain, readWord } from './read-word.ts';
import { wordKey } from './word-key.ts';

/**
 * A word of a text: `start`…`end` are UTF-16 offsets into that text, `folded` is the word for comparison, `key` its `wordKey`, `id` the number
 * of all words that are folded alike while the program runs.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly key: string;
  readonly id: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)?[+#]*/uy;

/** A text this long is read once, and its tokens are kept until another text is asked for: many look at the same note, stretch by stretch. */
const LONG = 400;
const LETTER = /[\p{L}\p{N}\p{M}\p{Cs}]/u;
let kept: { readonly text: string; readonly tokens: readonly Token[] } | undefined;

/** The words of `text` from `start` to `end`: runs of letters and digits (hyphens part them), `C++` and `C#` whole, one token a Han or Kana character. */
export function tokenize(text: string, start = 0, end = text.length): readonly Token[] {
  if (text.length < LONG) return readTokens(text, start, end);
  if (kept?.text !== text) kept = { text, tokens: readTokens(text, 0, text.length) };
  if (start === 0 && end === text.length) return kept.tokens;
  return cutTokens(kept.tokens, text, start, end) ?? readTokens(text, start, end);
}

/** The tokens between two offsets; undefined where one of the offsets parts a word, which then reads differently. */
function cutTokens(tokens: readonly Token[], text: string, start: number, end: number): readonly Token[] | undefined {
  if (isInside(text, start) || isInside(text, end)) return undefined;
  const from = firstBehind(tokens, start);
  const to = firstBehind(tokens, end);
  if ((tokens[from]?.start ?? end) < start || (tokens[to]?.start ?? end) < end) return undefined;
  return tokens.slice(from, to);
}

/** Whether letters stand on both sides of an offset. */
function isInside(text: string, at: number): boolean {
  return at > 0 && at < text.length && isLetter(text, at - 1) && isLetter(text, at);
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? isPlain(unit) : LETTER.test(text.charAt(at));
}

/** Index of the first token that ends behind an offset. */
function firstBehind(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function readTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
  for (let at = 0; at < stretch.length; at++) {
    const unit = stretch.charCodeAt(at);
    if (isMark(unit)) continue;
    const plain = unit < 128 ? readPlain(stretch, at) : undefined;
    if (plain) {
      const { word, folded, key, id } = plain;
      tokens.push({ start: start + at, end: start + at + word.length, folded, key, id });
      at += word.length - 1;
      continue;
    }
    WORD.lastIndex = at;
    if (!WORD.test(stretch)) continue;
    const behind = WORD.lastIndex;
    const word = stretch.slice(at, behind);
    const { length, folded, key, id } = readWord(word);
    if (length > 0) tokens.push({ start: start + at, end: start + at + length, folded, key, id });
    else addLetters(tokens, word, start + at);
    at = behind - 1;
  }
  return tokens;
}

/** Whether a UTF-16 unit surely is no letter or digit: most of what stands between words. */
function isMark(unit: number): boolean {
  return unit < 48 || (unit > 57 && unit < 65) || (unit > 90 && unit < 97) || (unit > 122 && unit < 128);
}

/** A stretch of a text as one word. */
export function wordAt(text: string, start: number, end: number): Token {
  const folded = fold(text.slice(start, end));
  return { start, end, folded, key: wordKey(folded), id: idOf(folded) };
}

function addLetters(tokens: Token[], word: string, at: number): void {
  let offset = at;
  for (const letter of word) {
    tokens.push({ ...wordAt(letter, 0, letter.length), start: offset, end: offset + letter.length });
    offset += letter.length;
  }
}
