import type { Named } from './gold.ts';

const MARK = /\p{M}/gu;
// Scripts without spaces between words count every sign as a word; + and # keep "C++" and "C#" apart from "C".
const WORD =
  /(?=[\p{L}\p{N}])[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}+#])+/gu;

/** The folded words of a text, parted by single spaces. */
export function foldName(text: string): string {
  return foldedWords(text).join(' ');
}

/** A name as it is compared: folded, each longer word without its plural ending. */
export function stemName(text: string | undefined): string {
  return foldedWords(text ?? '')
    .map(singular)
    .join(' ');
}

/** The different stemmed words of a name. */
export function stemmedWords(text: string | undefined): ReadonlySet<string> {
  return new Set(foldedWords(text ?? '').map(singular));
}

/** All spellings of a thing as they are compared, that of its label first. */
export function stemmedNames({ label, aliases = [] }: Named): readonly string[] {
  return [label ?? '', ...aliases].filter((name) => name !== '').map(stemName);
}

function foldedWords(text: string): readonly string[] {
  return text.normalize('NFKD').replace(MARK, '').toLowerCase().match(WORD) ?? [];
}

function singular(word: string): string {
  // Three letters and fewer are mostly acronyms, whose s may belong to them.
  if (word.length <= 3) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
