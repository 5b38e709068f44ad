import { fold } from './fold.ts';
import { wordKey } from './word-key.ts';

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A word as it is read wherever it stands: without a possessive ending; of length 0 when it is read letter by letter. */
export interface WordRead {
  readonly length: number;
  readonly folded: string;
  readonly key: string;
  /** The number of all words that are folded alike while the program runs. */
  readonly id: number;
}

/** So many words are kept; then memory counts more than time. */
const KEPT = 100_000;

/** A word of plain letters and digits, on the shelf of its hash with others. */
interface ShelvedWord extends WordRead {
  readonly word: string;
  readonly next: ShelvedWord | undefined;
}

const SHELVES = 1 << 16;
/** More words than these on one shelf are somebody's intent, and looked up as any others. */
const CROWD = 16;
const shelves: (ShelvedWord | undefined)[] = Array.from({ length: SHELVES });
let shelved = 0;

/** The word at `at` when it is one of plain letters and digits alone, as most are: it is found without being cut out of the text. */
export function readPlain(text: string, at: number): ShelvedWord | undefined {
  let hash = 0;
  let end = at;
  let unit = text.charCodeAt(end);
  while (isPlain(unit)) {
    hash = (Math.imul(hash, 31) + unit) | 0;
    unit = text.charCodeAt(++end);
  }
  // What may go on: letters beyond ASCII, an apostrophe, "C++" and "C#".
  if (unit > 127 || unit === 39 || unit === 43 || unit === 35) return undefined;
  const length = end - at;
  const shelf = (hash ^ (hash >>> 15)) & (SHELVES - 1);
  let passed = 0;
  for (let one = shelves[shelf]; one; one = one.next) {
    if (one.length === length && text.startsWith(one.word, at)) return one;
    if (++passed > CROWD) return undefined;
  }
  if (shelved++ >= KEPT) {
    shelves.fill(undefined);
    shelved = 0;
  }
  const word = text.slice(at, end);
  const folded = word.toLowerCase();
  const key = wordKey(folded);
  const id = idOf(folded);
  return (shelves[shelf] = { length, folded, key, id, word, next: shelves[shelf] });
}

/** Whether a UTF-16 unit is a letter or digit of ASCII. */
export function isPlain(unit: number): boolean {
  return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58);
}

const reads = new Map<string, WordRead>();
const ids = new Map<string, number>();
let latest = -1;

/** Reads a word, once for as many as are kept. */
export function readWord(word: string): WordRead {
  const known = reads.get(word);
  if (known) return known;
  const length = HAN.test(word) ? 0 : word.length - (/['’]s$/i.exec(word)?.[0].length ?? 0);
  const folded = fold(word.slice(0, length));
  const made = { length, folded, key: wordKey(folded), id: idOf(folded) };
  if (reads.size >= KEPT) reads.clear();
  reads.set(word, made);
  return made;
}

/** A number is never given to another word, also where the words are forgotten. */
export function idOf(folded: string): number {
  let id = ids.get(folded);
  if (id !== undefined) return id;
  if (ids.size >= KEPT) ids.clear();
  ids.set(folded, (id = ++latest));
  return id;
}
