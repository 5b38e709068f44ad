import type { Span } from '../model/evidence.ts';
import type { Block, Note } from '../notes/note.ts';
import type { ByLine } from './by-line.ts';
import type { HeaderTests } from './header-atoms.ts';
import { isPeopleLabel, readPeopleField } from './people-field.ts';

/** A table of more rows lists several talks. */
const MOST_ROWS = 8;
/** How likely a name must be one. */
const CLEAR = 0.6;

/**
 * Who gives the talk of a heading, from a small table right below it that tells of this talk alone: names of fields above one row of values,
 * or a field and its value in each row.
 */
export function readFieldsTable(note: Note, plain: string, index: number, tests: HeaderTests): ByLine | undefined {
  const rows: Block[] = [];
  for (let at = index + 1; note.blocks[at]?.kind === 'row' && rows.length <= MOST_ROWS; at++) rows.push(note.blocks[at] as Block);
  const table = rows.map((row) => cellsOf(plain, row)).filter((cells) => cells.some((cell) => /[^\s:|-]/.test(wordsOf(plain, cell))));
  if (table.length < 2 || rows.length > MOST_ROWS) return undefined;
  const people = valuesOf(plain, table, tests).flatMap(({ start, end }) => readPeopleField(plain, start, end, tests));
  return people.length === 0 ? undefined : { people, role: 'speaker', shape: 'label', confidence: 0.95 };
}

/** The values of the fields that are called after people. */
function valuesOf(plain: string, table: readonly (readonly Span[])[], tests: HeaderTests): Span[] {
  const [head = [], values] = table;
  const [, beside] = head;
  // "| Speaker | Ada Byron |": a name beside the field, not below it.
  const across = table.every(({ length }) => length === 2) && beside !== undefined && !isLabel(plain, beside);
  if (across && (table.length > 2 || tests.name(wordsOf(plain, beside)) >= CLEAR))
    return table.flatMap(([label, value]) => (isLabel(plain, label) && value ? [value] : []));
  return table.length === 2 && values ? values.filter((_, column) => isLabel(plain, head[column])) : [];
}

function isLabel(plain: string, cell: Span | undefined): boolean {
  return cell !== undefined && isPeopleLabel(wordsOf(plain, cell));
}

function wordsOf(plain: string, { start, end }: Span): string {
  return plain.slice(start, end).trim();
}

function cellsOf(plain: string, { textStart, textEnd }: Block): Span[] {
  let at = textStart;
  const cells = plain
    .slice(textStart, textEnd)
    .split('|')
    .map((words) => {
      const span = { start: at, end: at + words.length };
      at += words.length + 1;
      return span;
    });
  const last = cells.at(-1);
  return last && wordsOf(plain, last) === '' ? cells.slice(0, -1) : cells;
}
