import { createHash } from 'node:crypto';
import { mkdir, symlink, truncate } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNotes } from '../../src/node/read-notes.ts';
import { temporaryFolder } from './temporary-folder.ts';

const pathsOf = async (...given: string[]) => (await readNotes(given)).notes.map(({ path }) => path);

describe('readNotes(given)', () => {
  test('a folder is read with all folders in it, sorted, and only notes are', async () => {
    const folder = await temporaryFolder({
      'b.md': 'b',
      'a/x.TXT': 'x',
      'a/deep/y.org': 'y',
      'c.markdown': 'c',
      'picture.png': 'p',
      'graph.json': '{}',
      '.obsidian/z.md': 'z',
      '.hidden.md': 'h',
      'node_modules/m/readme.md': 'm',
    });
    expect(await pathsOf(folder)).toEqual(['a/deep/y.org', 'a/x.TXT', 'b.md', 'c.markdown']);
    expect(await pathsOf(`${folder}/`)).toEqual(await pathsOf(folder));
  });

  test('tables that may be schedules are read too', async () => {
    const folder = await temporaryFolder({ 'a.csv': 'a', 'b.tsv': 'b', 'c.yaml': 'c', 'd.YML': 'd', 'e.json': 'e' });
    expect(await pathsOf(folder)).toEqual(['a.csv', 'b.tsv', 'c.yaml', 'd.YML']);
  });

  test('a glob finds notes below the folder that it begins with, hidden ones and node_modules never', async () => {
    const folder = await temporaryFolder({
      'a.md': 'a',
      'x/b.md': 'b',
      'x/y/c.txt': 'c',
      'x/d.text': 'd',
      'x/e.png': 'e',
      '.hidden/f.md': 'f',
      'node_modules/g.md': 'g',
    });
    expect(await pathsOf(join(folder, '**/*.md'))).toEqual(['a.md', 'x/b.md']);
    expect(await pathsOf(join(folder, 'x/**'))).toEqual(['b.md', 'y/c.txt']);
    expect(await pathsOf(join(folder, 'x/*.{text,md}'))).toEqual(['b.md']);
    expect(await pathsOf(join(folder, 'x/*.text'))).toEqual(['d.text']);
    expect((await readNotes([join(folder, '*.org')])).refused).toMatchObject([{ rule: 'no-notes' }]);
    expect((await readNotes([join(folder, 'nowhere/*.md')])).refused).toMatchObject([{ rule: 'missing' }]);
  });

  test('a file whose name looks like a glob is that file', async () => {
    const folder = await temporaryFolder({ '[2019] a*.md': 'a', 'b.md': 'b' });
    expect(await pathsOf(join(folder, '[2019] a*.md'))).toEqual(['[2019] a*.md']);
  });

  test.each([
    ['drafts', ['a.md', 'x/b.draft.md']],
    ['drafts/', ['a.md', 'x/b.draft.md']],
    ['x/**', ['a.md', 'drafts/c.md']],
    ['*.draft.md', ['a.md', 'drafts/c.md']],
    ['./a.md', ['drafts/c.md', 'x/b.draft.md']],
  ])('--exclude %s leaves out what it matches', async (glob, rest) => {
    const folder = await temporaryFolder({ 'a.md': 'a', 'x/b.draft.md': 'b', 'drafts/c.md': 'c' });
    expect((await readNotes([folder], [glob])).notes.map(({ path }) => path)).toEqual(rest);
    expect((await readNotes([join(folder, '**/*.md')], [glob])).notes.map(({ path }) => path)).toEqual(rest);
  });

  test('a note has the text and the hash of its bytes, and the place where a person finds it', async () => {
    const folder = await temporaryFolder({ 'a.md': '\uFEFFä\r\n' });
    const sha256 = createHash('sha256').update('\uFEFFä\r\n').digest('hex');
    const { notes } = await readNotes([folder]);
    expect(notes).toEqual([{ path: 'a.md', file: join(folder, 'a.md'), text: '\uFEFFä\r\n', sha256, folder: basename(folder) }]);
  });

  test('a file that is named itself is read whatever its ending, by its name alone', async () => {
    const folder = await temporaryFolder({ 'a/notes.talks': 'n' });
    expect(await pathsOf(join(folder, 'a/notes.talks'))).toEqual(['notes.talks']);
  });

  test('names are composed (NFC), so that every system gives the same', async () => {
    const folder = await temporaryFolder({ 'cafe\u0301.md': 'c' });
    expect(await pathsOf(folder)).toEqual(['caf\u00e9.md']);
  });

  test('what cannot be read is named with its reason, and the rest is read', async () => {
    const folder = await temporaryFolder({
      'binary.txt': new Uint8Array([80, 75, 3, 4, 0, 0]),
      'latin.txt': new Uint8Array([97, 10, 0xe9]),
      'empty.md': '',
      'good.md': 'good',
      'huge.txt': '',
    });
    await truncate(join(folder, 'huge.txt'), 21 * 1024 * 1024);
    await symlink(join(folder, 'nowhere'), join(folder, 'link.md'));
    const { notes, refused } = await readNotes([folder, join(folder, 'missing.md')]);
    expect(notes.map(({ path }) => path)).toEqual(['good.md']);
    expect(refused.map(({ source, line, rule }) => [source.slice(folder.length + 1), line, rule])).toEqual([
      ['binary.txt', 0, 'not-text'],
      ['empty.md', 0, 'empty'],
      ['huge.txt', 0, 'too-large'],
      ['latin.txt', 2, 'not-utf8'],
      ['link.md', 0, 'missing'],
      ['missing.md', 0, 'missing'],
    ]);
    expect(refused.find(({ source }) => source.endsWith('link.md'))?.message).toMatch(/it is a link to .*nowhere, which is not there/);
    expect(refused.find(({ source }) => source.endsWith('missing.md'))?.message).toMatch(/it is not there/);
  });

  test('a folder without notes says so', async () => {
    const folder = await temporaryFolder({ 'a/picture.png': 'p' });
    const { notes, refused } = await readNotes([folder]);
    expect([notes, refused]).toEqual([[], [expect.objectContaining({ source: folder, rule: 'no-notes' })]]);
  });

  test('circles of links end, and a note behind a link keeps its real path', async () => {
    const folder = await temporaryFolder({ 'real/a.md': 'a' });
    await symlink('..', join(folder, 'real/up'));
    await symlink('real', join(folder, 'another'));
    expect(await pathsOf(folder)).toEqual(['real/a.md']);
  });

  test('a note that is given twice is read once, whatever the order', async () => {
    const folder = await temporaryFolder({ 'sub/a.md': 'a' });
    const given = [folder, join(folder, 'sub'), join(folder, 'sub/a.md')];
    expect(await pathsOf(...given)).toEqual(['sub/a.md']);
    expect(await pathsOf(...given.toReversed())).toEqual(['sub/a.md']);
  });

  test('equal paths of two folders are kept apart, whatever the order', async () => {
    const folder = await temporaryFolder({ 'one/a.md': '1', 'two/a.md': '2', 'two/b.md': 'b', 'x/two/a.md': '3' });
    const given = ['one', 'two', 'x/two'].map((name) => join(folder, name));
    const paths = (notes: Awaited<ReturnType<typeof readNotes>>) => notes.notes.map(({ path, text }) => [path, text]);
    const read = paths(await readNotes(given));
    expect(read.map(([path]) => path)).toEqual(['b.md', 'one/a.md', 'two/a-2.md', 'two/a.md']);
    expect(paths(await readNotes(given.toReversed()))).toEqual(read);
  });

  test('no path is absolute, wherever the program stands', async () => {
    const folder = await temporaryFolder({ 'notes/a.md': 'a' });
    await mkdir(join(folder, 'elsewhere'));
    const before = process.cwd();
    try {
      process.chdir(join(folder, 'elsewhere'));
      expect(await pathsOf('../notes')).toEqual(['a.md']);
      process.chdir(join(folder, 'notes'));
      expect(await pathsOf('.')).toEqual(['a.md']);
    } finally {
      process.chdir(before);
    }
  });
});
