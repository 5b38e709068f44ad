import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporary-folder.ts';
import { bundleStub } from './bundle-stub.ts';

let program: string;
let remove: () => Promise<void>;
beforeAll(async () => ({ program, remove } = await bundleStub()));
afterAll(() => remove());

describe('Ctrl-C', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s stops a long build with code %i, and what was written before is as it was', async (signal, expected) => {
    const folder = await temporaryFolder({ 'notes/a.md': 'SLOW', 'graph.json': 'older' });
    const child = spawn(process.execPath, [program, 'extract', 'notes', '--out', 'graph.json'], { cwd: folder });
    let said = '';
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      // Progress is said, so the work has begun.
      if (said === '') child.kill(signal);
      said += text;
    });
    expect(await ended).toBe(expected);
    expect(said).toMatch(/^waiting \d+\/100\n[^]*stopped/);
    expect(await readFile(join(folder, 'graph.json'), 'utf8')).toBe('older');
    expect((await readdir(folder)).toSorted()).toEqual(['graph.json', 'notes']);
  });

  test('is answered at once where the program computes without a pause', async () => {
    const folder = await temporaryFolder({ 'notes/a.md': 'BUSY', 'graph.json': 'older' });
    const child = spawn(process.execPath, [program, 'extract', 'notes', '--out', 'graph.json'], { cwd: folder });
    let asked = Infinity;
    const ended = new Promise<string | null>((resolve) => child.once('close', (_, signal) => resolve(signal)));
    child.stderr.once('data', () => {
      asked = performance.now();
      child.kill('SIGINT');
    });
    expect(await ended).toBe('SIGINT');
    expect(performance.now() - asked).toBeLessThan(5000);
    expect(await readFile(join(folder, 'graph.json'), 'utf8')).toBe('older');
    expect((await readdir(folder)).toSorted()).toEqual(['graph.json', 'notes']);
  }, 30_000);
});
