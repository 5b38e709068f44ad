import { SECTION } from './header-words.ts';

/** So many lines are kept; then memory counts more than time. */
const KEPT = 20_000;
const known = new Map<string, boolean>();

/** Whether a line only labels a part of a talk or of a meeting ("References", "Lunch"). */
export function isSection(words: string): boolean {
  let is = known.get(words);
  if (is !== undefined) return is;
  if (known.size >= KEPT) known.clear();
  known.set(words, (is = SECTION.test(words.replace(/[*_#:]/g, '').trim())));
  return is;
}
