import { SECTION } from './header-words.ts';

/** Whether a line only labels a part of a talk or of a meeting ("References", "Lunch"). */
export function isSection(words: string): boolean {
  return SECTION.test((MARK.test(words) ? words.replace(MARKS, '') : words).trim());
}

/** Marks, and the pictures that stand in front of words. */
const MARK = /[*_#:]|^\s*[^\p{L}\p{N}\s"“(]/u;
const MARKS = /[*_#:]|^\s*(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d]+\s*)+/gu;
