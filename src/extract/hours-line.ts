import type { Block } from '../notes/note.ts';
import { ROOM_ALONE, TIME } from './strip-header.ts';

const HOURS = /^\s*\d{1,2}(?:[:.h]\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s*(?:-|–|—|to|bis)\s*\d{1,2}[:.h]\d\d\s*(?:[ap]\.?m\.?)?)?\s*$/iu;
const LONGEST = 80;

/** Whether a line is nothing but a time, or a time and a room: what it says is said of the lines below it. */
export function isHoursLine({ kind, textStart, textEnd }: Block, plain: string): boolean {
  if (kind !== 'paragraph' || textEnd - textStart > LONGEST) return false;
  const words = plain.slice(textStart, textEnd);
  const hours = TIME.exec(words)?.[0].length ?? 0;
  return HOURS.test(words) || (hours > 0 && ROOM_ALONE.test(words.slice(hours)));
}
