import type { Block } from '../notes/note.ts';
import { isPlain } from '../text/read-word.ts';
import { wordBehind, wordBefore } from '../text/word-beside.ts';
import type { Unit } from './term-units.ts';
import { featureOf, type Feature } from './term-weights.ts';
import { neighbourOf, type Neighbour } from './word-features.ts';

/** What stands beside a unit: an article, a preposition, a number, a bracket … as a feature, and the word or mark itself. */
export interface PhraseEdge {
  readonly says: Feature | undefined;
  readonly word: Neighbour;
}

/** What stands at the edges of the units of a run, each read at most once: several phrases begin or end at one unit. */
export interface PhraseEdges {
  /** In front of a unit. */
  readonly left: (unit: number) => PhraseEdge;
  /** Behind it. */
  readonly right: (unit: number) => PhraseEdge;
  /** Nothing but marks stands before the unit in its block or sentence. */
  readonly opens: (unit: number) => boolean;
  readonly isCapital: (unit: number) => boolean;
}

/** A bracket that opens before a phrase, and one behind it. */
export const BRACKET = { before: featureOf('after ('), behind: featureOf('(') } as const;
const NUMBER = featureOf('number before');
const LEFT = new Map<string, Feature>();
const RIGHT = new Map<string, Feature>();
const words = (table: Map<string, Feature>, name: string, list: string): void => {
  const feature = featureOf(name);
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
words(RIGHT, 'comma', ', ;');
RIGHT.set('(', BRACKET.behind);
const APOSTROPHE = featureOf('apostrophe');
for (const mark of "'’") RIGHT.set(mark, APOSTROPHE);

/** So much is looked at on the left and on the right of a phrase, and so much tells whether it opens a sentence. */
const BEFORE = 14;
const BEHIND = 10;
const OPENING = 12;

/** The edges of the units of a run in a block. */
export function edgesOf(plain: string, block: Block, units: readonly Unit[]): PhraseEdges {
  const lefts: PhraseEdge[] = [];
  const rights: PhraseEdge[] = [];
  const opening: boolean[] = [];
  const startOf = (unit: number): number => units[unit]?.start ?? 0;
  return {
    left: (unit) => (lefts[unit] ??= readLeft(plain, block.textStart, startOf(unit))),
    right: (unit) => (rights[unit] ??= readRight(plain, units[unit]?.end ?? 0, block.textEnd)),
    opens: (unit) => (opening[unit] ??= opensBlock(plain, block.textStart, startOf(unit))),
    isCapital: (unit) => isCapital(plain, startOf(unit)),
  };
}

function isCapital(plain: string, at: number): boolean {
  const unit = plain.charCodeAt(at);
  return unit < 128 ? unit > 64 && unit < 91 : /\p{Lu}/u.test(plain[at] ?? '');
}

function readLeft(plain: string, floor: number, start: number): PhraseEdge {
  const written = wordBefore(plain, Math.max(floor, start - BEFORE), start);
  const word = written.toLowerCase();
  return { says: sayLeft(word, plain.endsWith(written, start)), word: neighbourOf(word) };
}

function sayLeft(word: string, joined: boolean): Feature | undefined {
  if (word === '(') return BRACKET.before;
  const last = word.charCodeAt(word.length - 1);
  if (last > 47 && last < 58) return NUMBER;
  return joined ? undefined : LEFT.get(word);
}

function readRight(plain: string, end: number, ceiling: number): PhraseEdge {
  const written = wordBehind(plain, end, Math.min(ceiling, end + BEHIND));
  return { says: sayRight(written, plain.startsWith(written, end)), word: neighbourOf(written.toLowerCase()) };
}

/** Words stand apart from a phrase, an apostrophe does not. */
function sayRight(written: string, joined: boolean): Feature | undefined {
  const said = RIGHT.get(written);
  if (said === undefined || written === '(' || written === ',' || written === ';') return said;
  return joined === (said === APOSTROPHE) ? said : undefined;
}

const SENTENCE = /(?:^|[.!?:]\s)[^\p{L}\p{N}]*$/u;

function opensBlock(plain: string, floor: number, start: number): boolean {
  // Behind a word and a blank none does: nearly always it is so.
  if (start - floor > 1 && plain.charCodeAt(start - 1) === 32 && isPlain(plain.charCodeAt(start - 2))) return false;
  const before = plain.slice(Math.max(floor, start - OPENING), start);
  return SENTENCE.test(before) && (start - floor < OPENING || /[.!?:]\s/.test(before));
}
