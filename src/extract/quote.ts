import { allMatches } from '../text/all-matches.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Block, Note } from '../notes/note.ts';

/** The evidence that stands at `start`…`end` of a note, white space at its ends left out; the stretch must hold a word. */
export function quoteAt(note: Note, start: number, end: number, rule: string): Evidence {
  const words = note.text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  if (to <= from)
    throw new RangeError(`Expected words at ${start}…${end} of ${note.path}, got white space; an extractor must not quote nothing.`);
  return {
    source: note.path,
    line: lineAt(note, from),
    start: from,
    end: to,
    quote: note.text.slice(from, to),
    context: contextAt(note, from, to),
    rule,
  };
}

/** 1-based number of the line in which an offset stands. */
export function lineAt(note: Pick<Note, 'lines'>, offset: number): number {
  let low = 0;
  let high = note.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((note.lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Index of the block that holds an offset, or of the last one before it; -1 before the first. */
export function blockAt(note: Note, offset: number): number {
  let low = -1;
  let high = note.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((note.blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const LONGEST = 400;
/** So much of what follows is looked at to see whether a sentence begins there. */
const BEYOND = 10;

function contextAt(note: Note, start: number, end: number): [number, number] {
  const block = note.blocks[blockAt(note, start)];
  if (!block || block.end < end) return [start, Math.max(end, block?.end ?? end)];
  return sentence(note.text, block, start, end);
}

/** A place where a sentence may end: its last mark, and where the next one begins. */
interface Break {
  readonly at: number;
  readonly after: number;
}

const BREAK = /[.!?]["')\]]?\s+(?=["'([]?\p{Lu})/gu;
const breaks = new WeakMap<Block, readonly Break[]>();

/** The breaks of a block, found once: a line is quoted many times. */
function breaksOf(text: string, block: Block): readonly Break[] {
  let held = breaks.get(block);
  if (!held) {
    const found: Break[] = [];
    for (const match of allMatches(text.slice(block.start, block.end + BEYOND), BREAK)) {
      const at = block.start + match.index;
      found.push({ at, after: at + match[0].length });
    }
    breaks.set(block, (held = found));
  }
  return held;
}

/** The sentence around a stretch of a block; a long one is cut at words. */
function sentence(text: string, block: Block, start: number, end: number): [number, number] {
  let from = Math.min(block.textStart, start);
  let to = Math.max(block.textEnd, end);
  // Only what stands near is looked at: a line of many sentences would be gone through for each quote.
  const low = Math.max(from, start - LONGEST);
  const high = Math.min(to, end + LONGEST);
  const all = breaksOf(text, block);
  for (let i = firstFrom(all, low); i < all.length; i++) {
    const { at, after } = all[i] ?? { at: high, after: high };
    if (at >= high) break;
    if (/(?:\b(?:al|ref|e\.g|i\.e|vs|Dr|Prof|Mr|Ms|Fig|Eq|\p{Lu})|et\. ?al)\.$/iu.test(text.slice(Math.max(from, at - 8), at + 1)))
      continue;
    if (after <= start) from = after;
    else if (at >= end) {
      to = at + 1;
      break;
    }
  }
  if (start - from > LONGEST) from = text.indexOf(' ', start - LONGEST) + 1 || start;
  if (to - end > LONGEST) to = Math.max(end, text.lastIndexOf(' ', end + LONGEST));
  return [Math.min(from, start), to];
}

/** Index of the first break at or behind an offset. */
function firstFrom(all: readonly Break[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.at ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
