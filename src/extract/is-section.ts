import { SECTION } from './header-words.ts';

/** Whether a line only labels a part of a talk or of a meeting ("References", "Lunch"). */
export function isSection(words: string): boolean {
  return SECTION.test((MARK.test(words) ? words.replace(MARKS, '') : words).trim());
}

const MARK = /[*_#:]/;
const MARKS = /[*_#:]/g;
