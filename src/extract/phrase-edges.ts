import type { Block } from '../notes/note.ts';
import { onceAnIndex } from '../text/once-an-index.ts';
import type { Unit } from './term-units.ts';

/** What stands at the edges of the units of a run, each read at most once: several phrases begin or end at one unit. */
export interface PhraseEdges {
  /** What stands in front of a unit, as a feature: an article, a preposition, a number, a bracket. */
  readonly left: (unit: number) => string | undefined;
  /** The same of what stands behind it. */
  readonly right: (unit: number) => string | undefined;
  /** The word or mark itself that stands in front of a unit, in lower case; '' at the start of its block. */
  readonly leftWord: (unit: number) => string;
  /** The same of the one behind it. */
  readonly rightWord: (unit: number) => string;
  /** Nothing but marks stands before the unit in its block or sentence. */
  readonly opens: (unit: number) => boolean;
  readonly isCapital: (unit: number) => boolean;
}

const LEFT = new Map<string, string>();
const RIGHT = new Map<string, string>([
  ['(', '('],
  [',', 'comma'],
  [';', 'comma'],
  ["'", 'apostrophe'],
  ['’', 'apostrophe'],
]);
const words = (table: Map<string, string>, feature: string, list: string): void => {
  for (const word of list.split(' ')) table.set(word, feature);
};
words(LEFT, 'the', 'the this that these those his her its my your');
words(LEFT, 'a', 'a an our their some any no each every');
words(LEFT, 'of', 'of for about on');
words(LEFT, 'with', 'with by using via through from');
words(LEFT, 'to', 'to can will not we they you i');
words(RIGHT, 'is', 'is are was were has have can will');
words(RIGHT, 'of behind', 'of for');
words(RIGHT, 'object behind', 'the a an it them this that us me you your their our its');

/** So much is looked at on the left and on the right of a phrase. */
const BEFORE = 14;
const BEHIND = 10;

/** The edges of the units of a run in a block. */
export function edgesOf(plain: string, block: Block, units: readonly Unit[]): PhraseEdges {
  const startOf = (unit: number): number => units[unit]?.start ?? 0;
  return {
    left: onceAnIndex((unit) => readLeft(plain.slice(Math.max(block.textStart, startOf(unit) - BEFORE), startOf(unit)))),
    right: onceAnIndex((unit) => {
      const end = units[unit]?.end ?? 0;
      return readRight(plain.slice(end, Math.min(block.textEnd, end + BEHIND)));
    }),
    leftWord: onceAnIndex((unit) => wordOf(LAST, plain.slice(Math.max(block.textStart, startOf(unit) - BEFORE), startOf(unit)))),
    rightWord: onceAnIndex((unit) => {
      const end = units[unit]?.end ?? 0;
      return wordOf(NEXT, plain.slice(end, Math.min(block.textEnd, end + BEHIND)));
    }),
    opens: onceAnIndex((unit) => opensBlock(plain, block, startOf(unit))),
    isCapital: (unit) => isCapital(plain, startOf(unit)),
  };
}

const LAST = /([\p{L}\d]+|[^\s\p{L}\d])\s*$/u;
const NEXT = /^\s*([\p{L}\d]+|[^\s\p{L}\d])/u;

function wordOf(pattern: RegExp, words: string): string {
  return pattern.exec(words)?.[1]?.toLowerCase() ?? '';
}

function isCapital(plain: string, at: number): boolean {
  const unit = plain.charCodeAt(at);
  return unit < 128 ? unit > 64 && unit < 91 : /\p{Lu}/u.test(plain[at] ?? '');
}

function readLeft(left: string): string | undefined {
  const [, word, gap] = /(\w+|\()(\s*)$/.exec(left) ?? [];
  if (word === undefined) return undefined;
  if (word === '(') return 'after (';
  if (/\d$/.test(word)) return 'number before';
  return gap === '' ? undefined : LEFT.get(word.toLowerCase());
}

function readRight(right: string): string | undefined {
  const [, mark, word, apostrophe] = /^(?:\s*([(,;])|\s+(\w+)|(['’]))/.exec(right) ?? [];
  return RIGHT.get(mark ?? word ?? apostrophe ?? '');
}

function opensBlock(plain: string, block: Block, start: number): boolean {
  return (
    /(?:^|[.!?:]\s)[^\p{L}\p{N}]*$/u.test(plain.slice(Math.max(block.textStart, start - 12), start)) &&
    (start - block.textStart < 12 || /[.!?:]\s/.test(plain.slice(start - 12, start)))
  );
}
