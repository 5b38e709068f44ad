import type { Cell, Table } from './table.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;

/**
 * Reads comma-separated values (RFC 4180, and with `;`, tab or `|` between the cells): the first row names the columns. Offsets of cells are
 * those of what they say, without quotes; the libraries that read CSV give none. Linear in the text.
 */
export function readCsv(text: string): Table {
  const from = text.startsWith('\ufeff') ? 1 : 0;
  const rows = readRows(text, from, findSeparator(text, from));
  const [head, ...body] = rows.filter((cells) => cells.some((cell) => cell.text.trim() !== ''));
  const names = (head ?? []).map((cell) => cell.text.trim());
  const records = body.map((cells) => ({
    start: cells[0]?.start ?? 0,
    end: cells.at(-1)?.end ?? 0,
    fields: names.map((name, i) => ({ name, cells: cells[i] ? trimmed(cells[i]) : [] })),
  }));
  return { start: from, end: text.length, records };
}

/** The separator that the first line has most of, outside of quotes. */
function findSeparator(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  const line = text.slice(from, end < 0 ? Math.min(text.length, 10_000) : Math.min(end, from + 10_000)).replace(/"(?:[^"]|"")*"/g, '');
  const counts = SEPARATORS.map((separator) => ({ separator, count: line.split(separator).length - 1 }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

function readRows(text: string, from: number, separator: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = from;
  while (at <= text.length) {
    const { cell, next } = readCell(text, at, separator);
    row.push(cell);
    const ends = next >= text.length || text[next] !== separator;
    if (ends) {
      rows.push(row);
      row = [];
      if (next >= text.length) break;
    }
    at = next + 1;
  }
  return rows;
}

/**
 * One cell, and where the separator or line end behind it stands. A quote that is never closed is a letter, but where doubled ones show that
 * it was meant as a quote.
 */
function readCell(text: string, at: number, separator: string): { cell: Cell; next: number } {
  if (text[at] === '"') {
    let end = text.indexOf('"', at + 1);
    while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
    if (end >= 0) {
      const words = text.slice(at + 1, end);
      return { cell: { start: at + 1, end, text: words.replaceAll('""', '"') }, next: cellEnd(text, end + 1, separator) };
    }
  }
  const next = cellEnd(text, at, separator);
  const end = text[next - 1] === '\r' && text[next] === '\n' ? next - 1 : next;
  const words = text.slice(at + 1, Math.max(at + 1, end));
  if (text[at] === '"' && words.includes('""')) return { cell: { start: at + 1, end, text: words.replaceAll('""', '"') }, next };
  return { cell: { start: at, end: Math.max(at, end), text: text.slice(at, Math.max(at, end)) }, next };
}

function cellEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
  return at;
}

/** The cell without the white space at its ends, [] when nothing is left. */
function trimmed({ start, end, text }: Cell): Cell[] {
  const words = text.trim();
  if (words === '') return [];
  const lead = text.length - text.trimStart().length;
  const tail = text.length - text.trimEnd().length;
  return [{ start: start + lead, end: end - tail, text: words }];
}
