import { describe, expect, test } from 'vitest';
import { findTables } from '../../src/notes/find-tables.ts';
import { parseNote } from '../../src/notes/parse-note.ts';

describe('tables without marks at their ends', () => {
  test('a row of names above a line of dashes begins a table, and a blank line ends it', () => {
    const text = 'Loom days\n\nwho | on what\n--- | ---\nAda Byron | Looms that count\nCarl Duff | Cards\n\nLunch | soup';
    const [table, other] = findTables(parseNote('looms.md', text).note);
    expect(table?.records.map(({ fields }) => fields.map(({ cells }) => cells[0]?.text))).toEqual([
      ['Ada Byron', 'Looms that count'],
      ['Carl Duff', 'Cards'],
    ]);
    expect(other).toBeUndefined();
  });

  test('bars without a line of dashes are words', () => {
    expect(findTables(parseNote('looms.md', 'who | on what\nAda Byron | Looms').note)).toEqual([]);
  });
});
