import type { Span } from '../model/evidence.ts';
import type { Block } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';
import { FROM, NAME, NAMES_TOO, peopleOf } from './sentence-people.ts';
import type { HeaderPerson } from './split-header.ts';

/** A talk as a sentence tells of it. */
export interface Told extends Span {
  readonly title?: Span;
  readonly people: readonly HeaderPerson[];
}

const BEHIND = '(?=\\s*(?:[.,;:!?(]|$)|\\s(?:and how|which|that|where|who|in which|was|is)\\s)';
/** "Ada Byron of Acme gave an overview of the loom project". */
const OVERVIEW = new RegExp(
  `(?<!\\p{L})${NAME}${FROM}(?:\\s*\\([^()]{3,60}\\))?\\s+(?:then\\s+|also\\s+)?(?:gave|presented|delivered)\\s+(?:us\\s+)?(?:an?|the|her|his|their)\\s+(?:(?:\\p{L}+\\s+){0,2}(?:talk|keynote|presentation|lecture|tutorial)\\s+(?:on|about)\\s+|(?=(?:\\p{L}+\\s+){0,1}(?:overview|introduction|update|primer|history|tour)\\s+(?:of|to|on)\\s))(?<title>[^.,;:!?()“”"]{8,90}?)${BEHIND}`,
  'gu',
);
/** "a talk on punch cards by Ada Byron of Acme". */
const GIVEN = new RegExp(
  `(?<!\\p{L})(?:talk|keynote|presentation|lecture|poster|tutorial|seminar)\\s+(?:on|about|called|titled)\\s+(?<title>[^.,;:!?()“”"]{4,110}?)\\s+by\\s+(?:(?:Prof(?:essor)?|Dr)\\.?\\s+)?${NAME}${NAMES_TOO}${FROM}`,
  'gu',
);

/** The talks whose titles stand in a sentence as any other words: behind who gave them, or in front of that. */
export function findUnquotedTalks(plain: string, block: Block, tests: HeaderTests): Told[] {
  const words = plain.slice(block.textStart, block.textEnd);
  return [OVERVIEW, GIVEN].flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap((match): Told[] => {
      const start = block.textStart + match.index;
      const people = peopleOf(match, start, tests);
      const title = match.groups?.['title'] ?? '';
      const from = start + (pattern === GIVEN ? match[0].indexOf(title) : match[0].lastIndexOf(title));
      return people.length === 0
        ? []
        : [{ start, end: start + match[0].length, title: { start: from, end: from + title.trimEnd().length }, people }];
    }),
  );
}
