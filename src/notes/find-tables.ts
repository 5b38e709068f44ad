import type { Block, Note } from './note.ts';
import { plainText } from './plain-text.ts';
import type { Cell, Table } from './table.ts';

const RULE = /^[\s|:+-]*-[\s|:+-]*$/;

/** The tables of a note (GFM's and org's): a row of names, a line of dashes, rows of values; marks in cells are no words of them. */
export function findTables(note: Note): Table[] {
  if (!note.blocks.some(({ kind }) => kind === 'row')) return [];
  const plain = plainText(note);
  const tables: Table[] = [];
  let rows: Block[] = [];
  const close = (): void => {
    const [head, rule, ...body] = rows;
    if (head && rule && RULE.test(note.text.slice(rule.start, rule.end)) && body.length > 0) {
      const names = cellsOf(note, plain, head).map((cell) => cell?.text ?? '');
      const records = body
        .filter(({ start, end }) => !RULE.test(note.text.slice(start, end)))
        .map((row) => {
          const cells = cellsOf(note, plain, row);
          return { start: row.start, end: row.end, fields: names.map((name, i) => ({ name, cells: cells[i] ? [cells[i]] : [] })) };
        });
      tables.push({ start: head.start, end: rows.at(-1)?.end ?? head.end, records });
    }
    rows = [];
  };
  for (const block of note.blocks) {
    if (block.kind !== 'row' || (block.gap && rows.length > 0)) close();
    if (block.kind === 'row') rows.push(block);
  }
  close();
  return tables;
}

/** The cells of a row; undefined where one is empty. */
function cellsOf(note: Note, plain: string, row: Block): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  let start = row.textStart;
  for (const part of note.text.slice(row.textStart, row.textEnd).split(/(?<!\\)\|/)) {
    const end = start + part.length;
    const words = plain.slice(start, end);
    const said = words.trim();
    const from = start + words.length - words.trimStart().length;
    const link = row.inlines.find((inline) => inline.href !== undefined && inline.start >= start && inline.end <= end);
    if (said !== '')
      cells.push({
        start: from,
        end: from + said.length,
        text: said.replace(/\s+/g, ' '),
        ...(link?.href === undefined ? {} : { href: link.href }),
      });
    else if (link?.href !== undefined) cells.push({ start: link.start, end: link.end, text: link.href, href: link.href });
    else cells.push(undefined);
    start = end + 1;
  }
  if (/\|\s*$/.test(note.text.slice(row.textStart, row.textEnd))) cells.pop();
  return cells;
}
