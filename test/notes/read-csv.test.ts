import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/notes/read-csv.ts';
import type { Table } from '../../src/notes/table.ts';
import { fastest } from '../fastest.ts';

const show = ({ records }: Table): string[] =>
  records.map(({ fields }) => fields.map(({ name, cells }) => `${name}=${cells.map(({ text }) => text).join('+')}`).join(' '));

describe('readCsv', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['bars', 'a|b\n1|2\n'],
    ['CRLF and a byte-order mark', '\ufeffa,b\r\n1,2\r\n'],
    ['white space around', ' a , b \n 1 ,\t2 \n'],
    ['quotes', '"a","b"\n"1","2"\n'],
    ['blank lines', 'a,b\n\n1,2\n\n\n'],
  ])('reads %s', (_, text) => {
    expect(show(readCsv(text))).toEqual(['a=1 b=2']);
  });

  test('a quoted cell may hold separators, quotes and lines, and its offsets hold its words', () => {
    const text = 'title,who\n"Looms, and ""engines""\nin lines",Ada\n';
    const [record] = readCsv(text).records;
    const [cell] = record?.fields[0]?.cells ?? [];
    expect(cell?.text).toBe('Looms, and "engines"\nin lines');
    expect(text.slice(cell?.start, cell?.end)).toBe('Looms, and ""engines""\nin lines');
    expect(text.slice(record?.start, record?.end)).toMatch(/^Looms[^]*Ada$/);
  });

  test('a quote that is never closed round doubled ones is left out', () => {
    expect(show(readCsv('a,b\n1,"On ""looms""\n'))).toEqual(['a=1 b=On "looms"']);
  });

  test('rows may be too short or too long, and a quote that is never closed is a letter', () => {
    expect(show(readCsv('a,b\n1\n1,2,3\n'))).toEqual(['a=1 b=', 'a=1 b=2']);
    expect(show(readCsv('a,b\n"1,2\n'))).toEqual(['a="1 b=2']);
  });

  test('offsets hold in any text', () => {
    const piece = fc.constantFrom(',', ';', '"', '""', '\n', '\r\n', 'a', 'é🙂', ' ', '\t', '\ufeff');
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        for (const { fields } of readCsv(given).records)
          for (const { cells } of fields)
            for (const { start, end, text: said } of cells)
              expect([given.slice(start, end), given.slice(start, end).replaceAll('""', '"')]).toContain(said);
      }),
      { numRuns: 400 },
    );
  });

  test.each(['"', '""', ',', 'a,', '"a', '\n', '"a"\n', '"\n'])('twice the text of %j takes about twice the time', (unit) => {
    const half = unit.repeat(200_000 / unit.length);
    const time = (text: string): number => fastest(() => readCsv(text), 2);
    expect(time(half + half)).toBeLessThan(4 * Math.max(time(half), 150));
  });
});
