import type { Span } from '../model/evidence.ts';
import type { Note } from '../notes/note.ts';
import { readLabelledPeople } from './people-field.ts';
import type { HeaderTests } from './header-atoms.ts';
import { trimSpan } from './name-span.ts';
import { splitHeader, type HeaderParts } from './split-header.ts';

/** A talk in a log or a timetable: a date or a time alone on its line, and below it who spoke and about what, in one line or in two. */
export interface DatedBlock extends Span {
  readonly parts: HeaderParts;
  readonly date?: string;
  readonly time?: string;
  /** Index of the block behind its lines. */
  readonly to: number;
}

const MONTH =
  '(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|fév|avr|juin|juil|août|déc|gen|mag|giu|lug|set|ott)\\p{L}*\\.?';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)\\p{L}*\\.?,?\\s+)?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?\\.?';
/** A line that is a day of a year and nothing else. */
const DATE = new RegExp(
  `^[\\s#*_[(<]*${WEEKDAY}(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|${DAY}\\s*[-/.]\\s*\\d{1,2}\\s*[-/.]\\s*\\d{2,4}|${DAY}\\s+(?:of\\s+|de\\s+)?${MONTH},?(?:\\s+(?:de\\s+)?\\d{4})?|${MONTH}\\s+${DAY},?(?:\\s+\\d{4})?)[\\s\\])>:*_]*$`,
  'iu',
);

/** A line that is a time of the day, perhaps with that of the end, and nothing else. */
const HOURS =
  /^[\s*_[(<]*((?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s*[ap]\.?m\.?|[ap](?!\p{L}))?(?:\s*(?:[-–—]|to|bis)\s*(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s*[ap]\.?m\.?|[ap](?!\p{L}))?)?)[\s\])>:*_]*$/iu;

/** Reads the block that begins with a date, or with the hours of a talk, at `index`; undefined where the lines below it name nobody. */
export function readDatedBlock(note: Note, plain: string, index: number, tests: HeaderTests): DatedBlock | undefined {
  const block = note.blocks[index];
  if (!block || (block.kind !== 'heading' && (block.kind !== 'paragraph' || (!block.gap && index > 0)))) return undefined;
  const words = plain.slice(block.textStart, block.textEnd);
  const hours = words.length > 40 ? undefined : HOURS.exec(words)?.[1]?.replace(/\s+/g, '');
  if (words.length > 60 || (hours === undefined && !DATE.test(words))) return undefined;
  const [first, second] = [note.blocks[index + 1], note.blocks[index + 2]];
  if (!first || !isLine(first) || (block.kind !== 'heading' && first.gap)) return undefined;
  // Labels below a date are a record, and read as one.
  if (readLabelledPeople(plain, first.textStart, first.textEnd, tests)) return undefined;
  const iso = /\d{4}-\d\d-\d\d/.exec(words)?.[0];
  const when = hours !== undefined ? { time: hours } : iso !== undefined ? { date: iso } : {};
  const build = (parts: HeaderParts, last: number): DatedBlock => {
    const end = note.blocks[last]?.textEnd ?? first.textEnd;
    return { start: first.textStart, end, parts, ...when, to: last + 1 };
  };
  const own = splitHeader(plain, first.textStart, first.textEnd, tests);
  if (own.people.length > 0 && own.title && own.confidence >= 0.6 && own.order !== 'name-only') return build(own, index + 1);
  if (!second || !isLine(second) || second.gap) return undefined;
  const line = (at: typeof first): HeaderParts => splitHeader(plain, at.textStart, at.textEnd, tests, { order: 'name-only' });
  const [above, below] = [line(first), line(second)];
  const title = (at: typeof first): Span | undefined => trimSpan(plain, at.textStart, at.textEnd);
  const merged = (people: HeaderParts, from: Span | undefined, order: HeaderParts['order']): HeaderParts => ({
    people: people.people,
    ...(from ? { title: from } : {}),
    order,
    confidence: people.confidence,
  });
  if (isNames(above)) return build(merged(above, title(second), 'name-first'), index + 2);
  if (isNames(below)) return build(merged(below, title(first), 'name-last'), index + 2);
  return undefined;
}

function isLine({ kind, textStart, textEnd }: Note['blocks'][number]): boolean {
  return kind === 'paragraph' && textEnd - textStart < 200;
}

function isNames({ people, order, confidence }: HeaderParts): boolean {
  return people.length > 0 && order === 'name-only' && confidence >= 0.6;
}
