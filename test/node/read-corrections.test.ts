import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorrections } from '../../src/node/read-corrections.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('readCorrections(given, named)', () => {
  test('they are found in the folder of the notes, else in its parent, for a file as for a folder', async () => {
    const folder = await temporaryFolder({
      'data/corrections.json': '{"up":1}',
      'data/notes/a.md': 'a',
      'data/own/corrections.json': '\uFEFF{}',
    });
    const up = { path: 'corrections.json', text: '{"up":1}' };
    expect(await readCorrections([join(folder, 'data/notes')])).toEqual(up);
    expect(await readCorrections([join(folder, 'data/notes/a.md')])).toEqual(up);
    expect(await readCorrections([join(folder, 'data/own')])).toEqual({ path: 'corrections.json', text: '{}' });
    expect(await readCorrections([join(folder, 'data/notes/deep/deeper')])).toBeUndefined();
  });

  test('two different ones need a choice', async () => {
    const folder = await temporaryFolder({ 'a/corrections.json': '{}', 'b/corrections.json': '{}', 'c.json': '{"c":1}' });
    const given = [join(folder, 'a'), join(folder, 'b')];
    await expect(readCorrections(given)).rejects.toThrow('--corrections');
    expect(await readCorrections(given, join(folder, 'c.json'))).toEqual({ path: 'corrections.json', text: '{"c":1}' });
  });

  test('a named file that cannot be read is an error', async () => {
    await expect(readCorrections([], '/nowhere/c.json')).rejects.toThrow('Cannot read /nowhere/c.json: it is not there');
  });
});
