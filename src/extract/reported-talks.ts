import type { Span } from '../model/evidence.ts';
import type { Block } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';
import { FROM, NAME, NAMES_TOO, peopleOf } from './sentence-people.ts';
import type { HeaderPerson } from './split-header.ts';

/** A talk that a paragraph is a report of; what it was called is not said. */
export interface Report extends Span {
  readonly people: readonly HeaderPerson[];
}

const SAID =
  '(?:talk(?:ed|s)|sp(?:oke|eaks)|present(?:ed|s)|discuss(?:ed|es)|announc(?:ed|es)|describ(?:ed|es)|report(?:ed|s)|introduc(?:ed|es)|explain(?:ed|s)|demonstrat(?:ed|es)|outlin(?:ed|es)|show(?:ed|s)|argu(?:ed|es)|lectur(?:ed|es)|(?:open|clos)(?:ed|es)|kick(?:ed|s) off|g(?:ave|ives)|address(?:ed|es)|shar(?:ed|es)|review(?:ed|s)|summari[sz](?:ed|es))';
const ADVERBS = '(?:(?:then|next|also|first|finally|later|afterwards|again|briefly)\\s+){0,2}';
/** "Ada Byron (from Acme) then talked about looms". */
const REPORTED = new RegExp(
  `^(?:[\\p{L}’'-]+,?\\s+){0,2}?${NAME}${NAMES_TOO}(?:${FROM}|\\s*\\([^()]{2,60}\\)|,[^,.;:]{2,60},)\\s+${ADVERBS}${SAID}(?![\\p{L}’'])`,
  'u',
);
/** How far into a paragraph the sentence may begin that says whose talk it reports. */
const NEAR = 320;
/** Shorter paragraphs are remarks. */
const LEAST = 120;

/** The talk that a paragraph of some length tells of, in a sentence near its beginning that begins with who spoke. */
export function readReport(plain: string, block: Block, tests: HeaderTests): Report | undefined {
  if (block.kind !== 'paragraph' || block.textEnd - block.textStart < LEAST) return undefined;
  const words = plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + 2 * NEAR));
  for (const at of sentenceStarts(words)) {
    const match = REPORTED.exec(words.slice(at, at + NEAR));
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
