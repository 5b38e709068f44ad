import { isPlain } from './read-word.ts';

/** The words and marks beside an offset: what is not plain ASCII is left to a pattern, which knows all letters. */
const BEFORE = /([\p{L}\d]+|[^\s\p{L}\d])\s*$/u;
const BEHIND = /^\s*([\p{L}\d]+|[^\s\p{L}\d])/u;

/** The word of letters and digits, or the single mark, that ends before `end`, blanks aside; '' where there is none from `floor` on. */
export function wordBefore(text: string, floor: number, end: number): string {
  let last = end - 1;
  while (last >= floor && isBlank(text.charCodeAt(last))) last--;
  let first = last;
  while (first >= floor && isPlain(text.charCodeAt(first))) first--;
  if (first >= floor && text.charCodeAt(first) > 127) return BEFORE.exec(text.slice(floor, end))?.[1] ?? '';
  return first === last ? text.slice(Math.max(first, floor), last + 1) : text.slice(first + 1, last + 1);
}

/** The same of what begins behind `start`; '' where there is none up to `ceiling`. */
export function wordBehind(text: string, start: number, ceiling: number): string {
  let first = start;
  while (first < ceiling && isBlank(text.charCodeAt(first))) first++;
  let last = first;
  while (last < ceiling && isPlain(text.charCodeAt(last))) last++;
  if (last < ceiling && text.charCodeAt(last) > 127) return BEHIND.exec(text.slice(start, ceiling))?.[1] ?? '';
  return text.slice(first, last === first ? Math.min(last + 1, ceiling) : last);
}

/** Whether a UTF-16 unit is a blank of ASCII. */
export function isBlank(unit: number): boolean {
  return unit === 32 || (unit > 8 && unit < 14);
}
