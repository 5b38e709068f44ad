const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ŋ: 'n' };

const ASCII = /^[\x20-\x7e]*$/;

/** Words as they are when folded: most of a lexicon. */
const FOLDED = /^[a-z0-9+#]+(?: [a-z0-9+#]+)*$/;

/** Folds one word or name for comparison: without case, accents and compatibility forms. Its length may differ: never take offsets from it. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıŋ]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[’‘ʼ]/g, "'");
}

/** Folds and keeps only letters, digits, `+` and `#`, single spaces between them: equal results name the same words. */
export function foldWords(text: string): string {
  if (FOLDED.test(text)) return text;
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9+#]+/g, ' ')
      .trim();
  return fold(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
