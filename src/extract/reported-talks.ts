import type { Span } from '../model/evidence.ts';
import type { Block } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';
import { FROM, NAME, NAMES_TOO, peopleOf } from './sentence-people.ts';
import type { HeaderPerson } from './split-header.ts';

/** A talk that a paragraph is a report of; what it was called is seldom said. */
export interface Report extends Span {
  readonly title?: Span;
  readonly people: readonly HeaderPerson[];
}

const SAID =
  '(?:did|talk(?:ed|s)|sp(?:oke|eaks)|present(?:ed|s)|discuss(?:ed|es)|announc(?:ed|es)|describ(?:ed|es)|report(?:ed|s)|introduc(?:ed|es)|explain(?:ed|s)|demonstrat(?:ed|es)|outlin(?:ed|es)|show(?:ed|s)|argu(?:ed|es)|lectur(?:ed|es)|(?:open|clos)(?:ed|es)|kick(?:ed|s) off|g(?:ave|ives)|address(?:ed|es)|shar(?:ed|es)|review(?:ed|s)|summari[sz](?:ed|es))';
const ADVERBS = '(?:(?:then|next|also|first|finally|later|afterwards|again|briefly)\\s+){0,2}';
const TITLE = '(?:(?:Prof(?:essor)?|Dr)\\.?\\s+)?';
const WHO = `${TITLE}${NAME}${NAMES_TOO}(?:${FROM}|\\s*\\([^()]{2,60}\\)|,[^,.;:]{2,60}(?:,|(?=\\s+was\\s)))`;
/** "Ada Byron (from Acme) then talked about looms". */
const REPORTED = new RegExp(`^(?:[\\p{L}’'-]+,?\\s+){0,2}?${WHO}\\s+${ADVERBS}${SAID}(?![\\p{L}’'])`, 'u');
/** The same in words that are only said of talks: "Next up was Ada Byron", "Ada Byron was the last invited speaker", "Ada Byron's talk". */
const STATED = [
  `^(?:First|Second|Third|Next|Last|Then|Now|Finally)(?:[^.:;]{0,40}?)\\s(?:was|is|came|for)\\s+(?:the\\s+)?${WHO}`,
  `^${WHO}\\s+(?:was|is|were)\\s+(?:the\\s+|our\\s+)?(?:\\p{L}+\\s+){0,3}(?:talk|speaker|keynote|lecturer)s?(?!\\p{L})`,
  `^(?:[\\p{L}’'-]+,?\\s+){0,12}?${NAME}['’]s?\\s+(?:\\p{L}+\\s+){0,2}(?:talk|presentation|keynote|lecture)(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'u'));
/** How far into a paragraph the sentence may begin that says whose talk it reports. */
const NEAR = 320;
/** Shorter paragraphs are remarks. */
const LEAST = 120;

/**
 * The talk that a paragraph of some length tells of, in a sentence near its beginning that says who spoke; with `whole` also by verbs that
 * are said of much else.
 */
export function readReport(plain: string, block: Block, tests: HeaderTests, whole: boolean): Report | undefined {
  if (block.kind !== 'paragraph' || block.textEnd - block.textStart < LEAST) return undefined;
  const words = plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + 2 * NEAR));
  for (const at of sentenceStarts(words)) {
    const sentence = words.slice(at, at + NEAR);
    const match = [...STATED, ...(whole ? [REPORTED] : [])].map((pattern) => pattern.exec(sentence)).find((found) => found !== null);
    const people = match ? peopleOf(match, block.textStart + at, tests) : [];
    if (match && people.length > 0) return { start: block.textStart + at, end: block.textStart + at + match[0].length, people };
  }
  return undefined;
}

function sentenceStarts(words: string): number[] {
  const starts = [0];
  for (const { index, 0: stop } of words.matchAll(/(?<!\b\p{Lu}|\b(?:Dr|Mr|Ms|Mrs|Prof|St))[.!?]\s+(?=\p{Lu})/gu))
    starts.push(index + stop.length);
  return starts.filter((at) => at <= NEAR);
}
