import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../src/node/read-lexicon.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('readLexicon(folder)', () => {
  test('the one of the package is found', async () => {
    expect((await readLexicon()).length).toBeGreaterThan(0);
  });

  test('files come sorted by path, those of folders too, hidden ones not', async () => {
    const folder = await temporaryFolder({ 'b.txt': 'b', 'a/c.txt': 'c', '.swp': 's' });
    expect(await readLexicon(folder)).toEqual([
      { path: 'a/c.txt', text: 'c' },
      { path: 'b.txt', text: 'b' },
    ]);
  });
});
