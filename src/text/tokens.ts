import { fold } from './fold.ts';

/** A word of a text: `start`…`end` are UTF-16 offsets into that text, `folded` is the word for comparison. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)?[+#]*/gu;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words of `text` from `start` to `end`: runs of letters and digits (hyphens part them), `C++` and `C#` whole, one token a Han or Kana character. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
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
