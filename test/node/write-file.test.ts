import { chmod, lstat, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/node/user-error.ts';
import { writeFileWhole } from '../../src/node/write-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('writeFileWhole(path, content)', () => {
  test('it writes the content, makes the folders and leaves nothing else behind', async () => {
    const folder = await temporaryFolder();
    await writeFileWhole(join(folder, 'a/b/graph.json'), 'x');
    expect(await readdir(join(folder, 'a/b'))).toEqual(['graph.json']);
    expect(await readFile(join(folder, 'a/b/graph.json'), 'utf8')).toBe('x');
  });

  test('an older file is replaced and keeps its mode', async () => {
    const folder = await temporaryFolder({ 'graph.json': 'old and longer' });
    await chmod(join(folder, 'graph.json'), 0o600);
    await writeFileWhole(join(folder, 'graph.json'), 'new');
    expect(await readFile(join(folder, 'graph.json'), 'utf8')).toBe('new');
    expect((await stat(join(folder, 'graph.json'))).mode & 0o777).toBe(0o600);
  });

  test('a link stays a link', async () => {
    const folder = await temporaryFolder({ 'real.json': 'old' });
    await symlink('real.json', join(folder, 'graph.json'));
    await writeFileWhole(join(folder, 'graph.json'), 'new');
    expect((await lstat(join(folder, 'graph.json'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('new');
  });

  test('a device is written to, not replaced', async () => {
    await writeFileWhole('/dev/null', 'x');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  test('a place that cannot be written is said in words', async () => {
    const folder = await temporaryFolder({ file: 'x' });
    await mkdir(join(folder, 'graph.json'));
    await expect(writeFileWhole(join(folder, 'graph.json'), 'x')).rejects.toThrow('it is a folder. Name a file');
    await expect(writeFileWhole(join(folder, 'file/graph.json'), 'x')).rejects.toThrow(UserError);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('x');
    await expect(writeFileWhole('/proc/x.json', 'x')).rejects.toThrow(
      /^Cannot write \/proc\/x\.json: its folder .*cannot be made\. Name another place\.$/,
    );
  });
});
