import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseGraphFile } from '../../src/formats/graph-json.ts';
import { temporaryFolder } from '../node/temporary-folder.ts';
import { bundleStub } from './bundle-stub.ts';
import { runProgram } from './run-program.ts';

const RUN = fileURLToPath(new URL('../../src/cli/run.mjs', import.meta.url));
const STUB = 'test/cli/stub-talkgraph.ts';

let program: string;
let remove: () => Promise<void>;
beforeAll(async () => ({ program, remove } = await bundleStub()));
afterAll(() => remove());

const runTalkgraph = (folder: string, words: readonly string[]) => runProgram(folder, process.execPath, [program, ...words]);

describe('talkgraph extract', () => {
  test('the graph goes to stdout and nothing else does', async () => {
    const folder = await temporaryFolder({ 'notes/a.md': 'hello\nTODO\n' });
    const { code, stdout, stderr } = await runTalkgraph(folder, ['extract', 'notes', '--title', 'Mine']);
    expect(parseGraphFile(stdout).attributes).toMatchObject({ title: 'Mine', sources: [{ path: 'a.md' }] });
    expect(stderr).toBe('notes/a.md:2: is left to do (todo)\n1 note: 0 talks, 1 speaker, 0 institutions, 0 concepts, 0 papers\n');
    expect(code).toBe(0);
  });

  test('what cannot be read is named with file and reason, the rest is written, and the code is 1', async () => {
    const folder = await temporaryFolder({
      'good.md': 'good',
      'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]),
      'latin.txt': new Uint8Array([97, 10, 98, 0xe9, 10]),
      'empty.md': '',
    });
    const given = ['good.md', 'picture.txt', 'latin.txt', 'empty.md', 'missing.md'];
    const { code, stdout, stderr } = await runTalkgraph(folder, ['extract', ...given, '--out', 'graph.json']);
    expect(stderr.split('\n')).toEqual([
      'empty.md: is empty: write something into it or leave it out (empty)',
      'latin.txt:2: is not valid UTF-8 at byte 3: save it as UTF-8 (not-utf8)',
      'missing.md: cannot be read, it is not there: check the path (missing)',
      'picture.txt: is no text but binary (a NUL byte at byte 4): leave it out (not-text)',
      '1 note: 0 talks, 1 speaker, 0 institutions, 0 concepts, 0 papers → graph.json',
      '',
    ]);
    expect([code, stdout]).toEqual([1, '']);
    expect(parseGraphFile(await readFile(join(folder, 'graph.json'), 'utf8')).nodes).toHaveLength(1);
  });

  test.each([
    ['a folder without notes', ['pictures']],
    ['a missing file', ['nothing.md']],
    ['an error of its own', ['bug.md']],
    ['a missing file of corrections', ['good.md', '--corrections', 'none.json']],
    ['an earlier graph that is none', ['good.md', '--previous', 'good.md']],
  ])('%s leaves the older output as it was, and the code is 2', async (_what, words) => {
    const folder = await temporaryFolder({ 'pictures/a.png': 'x', 'good.md': 'good', 'bug.md': 'BUG', 'graph.json': 'older' });
    const before = await readdir(folder);
    const { code, stdout, stderr } = await runTalkgraph(folder, ['extract', ...words, '--out', 'graph.json']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/talkgraph: \S/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(await readFile(join(folder, 'graph.json'), 'utf8')).toBe('older');
    expect(await readdir(folder)).toEqual(before);
  });

  test('a note is never written over', async () => {
    const folder = await temporaryFolder({ 'notes/a.md': 'a', 'notes/b.md': 'b' });
    const { code, stderr } = await runTalkgraph(folder, ['extract', 'notes', '--out', 'notes/../notes/b.md']);
    expect([code, await readFile(join(folder, 'notes/b.md'), 'utf8')]).toEqual([2, 'b']);
    expect(stderr).toContain('is one of the notes');
  });

  test('corrections are found beside the folder, and a written graph serves as the earlier one', async () => {
    const folder = await temporaryFolder({ 'notes/a.md': 'a', 'corrections.json': '{"here":1}' });
    expect((await runTalkgraph(folder, ['extract', 'notes', '--out', 'new/graph.json'])).code).toBe(0);
    const text = await readFile(join(folder, 'new/graph.json'), 'utf8');
    expect(parseGraphFile(text).attributes.build).toMatchObject({ corrections: '{"here":1}', settings: { layout: true, text: 'full' } });
    const again = await runTalkgraph(folder, ['extract', 'notes', '--previous', 'new/graph.json', '--no-layout', '--text', 'none']);
    expect(parseGraphFile(again.stdout).attributes.build.settings).toMatchObject({ layout: false, text: 'none' });
  });

  test('the same notes give the same bytes from any folder and in any order', async () => {
    const folder = await temporaryFolder({ 'notes/a.md': 'a', 'notes/b.md': 'b' });
    const [one, two, three] = await Promise.all([
      runTalkgraph(folder, ['extract', 'notes']),
      runTalkgraph(join(folder, 'notes'), ['extract', '.']),
      runTalkgraph(folder, ['extract', 'notes/b.md', join(folder, 'notes/a.md')]),
    ]);
    expect([two?.stdout, three?.stdout]).toEqual([one?.stdout, one?.stdout]);
  });

  test('a reader that has had enough is no error', async () => {
    const folder = await temporaryFolder({ 'a.md': 'long\n'.repeat(200_000) });
    const stderr = await new Promise<string>((resolve) => {
      const child = spawn('sh', ['-c', `"${process.execPath}" "${program}" extract a.md | head -c 10 >/dev/null`], {
        cwd: folder,
      });
      let said = '';
      child.stderr.on('data', (data: Buffer) => (said += data.toString()));
      child.once('close', () => resolve(said));
    });
    expect(stderr).toBe('');
  });
});

describe('talkgraph', () => {
  test.each([
    ['nothing', [], /Usage: talkgraph/],
    ['an unknown command', ['explode'], /unknown command 'explode'/],
    ['an unknown option', ['extract', 'a.md', '--loud'], /unknown option '--loud'/],
    ['no notes', ['extract'], /missing required argument 'notes'/],
    ['a site without a place', ['build', 'a.md'], /required option '--out <folder>'/],
    ['a wrong choice', ['extract', 'a.md', '--text', 'half'], /Allowed choices are full, quotes, none/],
    ['a port that is none', ['serve', '.', '--port', '70000'], /from 0 to 65535/],
    ['a site that is none', ['serve', 'nowhere'], /Cannot serve nowhere: .*talkgraph build/],
  ])('%s is said plainly, and the code is 2', async (_what, words, message) => {
    const folder = await temporaryFolder({ 'a.md': 'a' });
    const { code, stdout, stderr } = await runTalkgraph(folder, words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('--help and --version answer on stdout', async () => {
    const folder = await temporaryFolder();
    const [help, version] = await Promise.all([runTalkgraph(folder, ['--help']), runTalkgraph(folder, ['--version'])]);
    expect([help.code, version.code, help.stderr, version.stderr]).toEqual([0, 0, '', '']);
    for (const command of ['extract', 'build', 'serve']) expect(help.stdout).toContain(`\n  ${command} `);
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('talkgraph serve', () => {
  test('it prints the address, serves the site, and ends with Ctrl-C', async () => {
    const folder = await temporaryFolder({ 'site/index.html': 'the page' });
    const child = spawn(process.execPath, [program, 'serve', 'site', '--port', '0'], { cwd: folder });
    const url = await new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim())));
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(url)).text()).toBe('the page');
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });
});

describe('node src/cli/run.mjs FILE …arguments', () => {
  test('runs TypeScript without a build: same output, same exit code, nothing of its own', async () => {
    const folder = await temporaryFolder({ 'a.md': 'hello\nTODO\n' });
    const words = ['extract', 'a.md', 'missing.md'];
    const run = await runProgram(folder, process.execPath, [RUN, STUB, ...words]);
    expect(run).toEqual(await runTalkgraph(folder, words));
    expect(run.code).toBe(1);
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  test('under npm run talkgraph, paths are meant from where the person stands', async () => {
    const folder = await temporaryFolder({ 'notes/a.md': 'hello' });
    const npm = { INIT_CWD: join(folder, 'notes'), npm_lifecycle_event: 'talkgraph' };
    const { code, stdout } = await runProgram(folder, process.execPath, [RUN, STUB, 'extract', 'a.md'], npm);
    expect([code, parseGraphFile(stdout).nodes.length]).toEqual([0, 1]);
  });
});
