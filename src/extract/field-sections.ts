import type { Span } from '../model/evidence.ts';
import type { Block, Note } from '../notes/note.ts';
import type { ByLine } from './by-line.ts';
import type { HeaderTests } from './header-atoms.ts';
import { trimSpan } from './name-span.ts';
import { isPeopleLabel, readPeopleField } from './people-field.ts';

/** What a heading that is the name of a field has below it: the blocks from `from` to `to` (exclusive), by their index. */
export interface FieldSection {
  readonly from: number;
  readonly to: number;
}

const TITLE = /^(?:(?:talk |paper |presentation )?title|topic|subject|titel|thema|titre|sujet|t[ií]tulo|tema)$/iu;
/** So many lines below a field's name are its value; what follows is about them. */
const VALUES = 8;

/** The words of a heading, without the marks around them. */
function wordsOf(plain: string, { textStart, textEnd }: Block): string {
  return plain.slice(textStart, textEnd).replace(/^[\s*_#]+|[\s*_:：]+$/gu, '');
}

/** Whether a heading is the name of a field whose value stands below it ("Presenters"), not words of its own. */
export function isFieldHeading(plain: string, block: Block): boolean {
  if (block.kind !== 'heading' || block.textEnd - block.textStart > 40) return false;
  const words = wordsOf(plain, block);
  return TITLE.test(words) || isPeopleLabel(words);
}

/** Who gives the talk of a heading, from a section below it that is called "Speaker" or "Presenters": one name a line. */
export function findPeopleSection(note: Note, plain: string, index: number, tests: HeaderTests): ByLine | undefined {
  const section = sectionBelow(note, index, (block) => isPeopleLabel(wordsOf(plain, block)));
  if (!section) return undefined;
  const label = note.blocks[section.from - 1];
  const people = [];
  for (const block of note.blocks.slice(section.from, Math.min(section.to, section.from + VALUES))) {
    if (block.textEnd - block.textStart > 160 || (people.length > 0 && block.indent > (note.blocks[section.from]?.indent ?? 0))) break;
    const named = readPeopleField(plain, block.textStart, block.textEnd, tests);
    if (named.length === 0) break;
    people.push(...named);
  }
  if (people.length === 0 || !label) return undefined;
  const role = /panel/i.test(wordsOf(plain, label)) ? 'panelist' : 'speaker';
  return { people, role, shape: 'label', confidence: 0.95 };
}

/** The title of a talk from a section of that name, "# Topic" with the title on the line below; undefined where there is none. */
export function findTitleSection(note: Note, plain: string, index: number): Span | undefined {
  const section = sectionBelow(note, index, (block) => TITLE.test(wordsOf(plain, block)));
  const first = section && note.blocks[section.from];
  if (!first || first.textEnd - first.textStart > 220) return undefined;
  const span = trimSpan(plain, first.textStart, first.textEnd);
  if (!span) return undefined;
  const mark = /^\s*[?!)]/u.exec(plain.slice(span.end, first.textEnd))?.[0].length ?? 0;
  return { start: span.start, end: span.end + mark };
}

/** The section of that name below a heading and above the next one of its rank; below the note itself for -1. */
function sectionBelow(note: Note, index: number, isIt: (block: Block) => boolean): FieldSection | undefined {
  const level = note.blocks[index]?.level ?? 0;
  for (let at = index + 1; at < note.blocks.length; at++) {
    const block = note.blocks[at];
    if (block?.kind !== 'heading') continue;
    if (block.level <= level) return undefined;
    if (!isIt(block)) continue;
    let to = at + 1;
    while (to < note.blocks.length && note.blocks[to]?.kind !== 'heading') to++;
    return to === at + 1 ? undefined : { from: at + 1, to };
  }
  return undefined;
}
