import type { Span } from '../model/evidence.ts';

/** One value of a table with the place where it is written; `text` is what it says, quotes and escapes resolved. */
export interface Cell extends Span {
  readonly text: string;
  /** An address that the words lead to. */
  readonly href?: string;
  /** Cells of one thing (a speaker and where that one is from) share a number. */
  readonly group?: number;
}

/** The values under one name, as many as a record gives. */
export interface Field {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** One row, or one entry of a list: the stretch that it takes in its file. */
export interface TableRecord extends Span {
  readonly fields: readonly Field[];
}

/** Named values, row by row, wherever they were written: CSV, YAML, a table of Markdown. */
export interface Table extends Span {
  readonly records: readonly TableRecord[];
}
