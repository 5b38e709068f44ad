import { fold } from './fold.ts';

/** A word of a text: `start`…`end` are UTF-16 offsets into that text, `folded` is the word for comparison. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)?[+#]*/gu;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A text this long is read once, and its tokens are kept until another text is asked for: many look at the same note, stretch by stretch. */
const LONG = 400;
const LETTER = /[\p{L}\p{N}\p{M}\p{Cs}]/u;
let kept: { readonly text: string; readonly tokens: readonly Token[] } | undefined;

/** The words of `text` from `start` to `end`: runs of letters and digits (hyphens part them), `C++` and `C#` whole, one token a Han or Kana character. */
export function tokenize(text: string, start = 0, end = text.length): readonly Token[] {
  if (text.length < LONG || (start === 0 && end === text.length)) return readTokens(text, start, end);
  if (kept?.text !== text) kept = { text, tokens: readTokens(text, 0, text.length) };
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
  return at > 0 && at < text.length && LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
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
  WORD.lastIndex = 0;
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of stretch.matchAll(WORD)) {
    const word = match[0];
    const at = start + match.index;
    if (HAN.test(word)) {
      let offset = at;
      for (const letter of word) {
        tokens.push({ start: offset, end: offset + letter.length, folded: fold(letter) });
        offset += letter.length;
      }
    } else {
      const possessive = /['’]s$/i.exec(word);
      const length = possessive ? word.length - possessive[0].length : word.length;
      tokens.push({ start: at, end: at + length, folded: fold(word.slice(0, length)) });
    }
  }
  return tokens;
}
