import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedLine } from '../../src/cli/build.ts';
import { parseGraphFile } from '../../src/formats/graph-json.ts';
import { temporaryFolder } from '../node/temporary-folder.ts';
import { runHere } from './run-here.ts';

const TALKS =
  '# Loom conference\n\n## Anna Larsen, MIT: On looms\n- neural network\n\n## Peter Novak: Engines of steam\n- neural network\n\n## Vera Kern: Sails\n- wind\n';

describe('talkgraph extract: bad input', () => {
  test('binary, a hundred megabytes, invalid UTF-8 and UTF-16 are named with file and line, and the rest is read', async () => {
    const folder = await temporaryFolder({
      'days.md': TALKS,
      'binary.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]),
      'latin.txt': new Uint8Array([97, 10, 98, 0xe9, 10]),
      'wide.txt': new Uint8Array([0xff, 0xfe, 97, 0]),
      'huge.md': '',
      'table.csv': new Uint8Array([116, 105, 0xe9, 10]),
    });
    await truncate(join(folder, 'huge.md'), 100 * 1024 * 1024);
    const { code, stdout, stderr } = await runHere('extract', folder, '--no-layout');
    expect(code).toBe(1);
    const named = stderr.split('\n').map((line) => line.replace(`${folder}/`, ''));
    expect(named.slice(0, 5)).toEqual([
      expect.stringMatching(/^binary\.txt: is no text but binary/),
      expect.stringMatching(/^huge\.md: has 100 MB, more than 20 MB/),
      expect.stringMatching(/^latin\.txt:2: is not valid UTF-8 at byte 3/),
      expect.stringMatching(/^table\.csv:1: is not valid UTF-8 at byte 2/),
      expect.stringMatching(/^wide\.txt:1: is UTF-16/),
    ]);
    expect(parseGraphFile(stdout).attributes.sources.map(({ path }) => path)).toEqual(['days.md']);
  });

  test.each([
    ['front matter', { 'days.md': `---\ntitle: "open\n__proto__: [x\n---\n${TALKS}` }, /days\.md:1: The front matter is not YAML/, 0],
    [
      'corrections',
      { 'days.md': TALKS, 'corrections.json': '[\n{ "kind": "speaker", "drop": "Vera Kern" },\n{ "kind" }\n]' },
      /corrections\.json:3: Correction 2 was left out/,
      1,
    ],
    [
      'a key __proto__ in corrections',
      { 'days.md': TALKS, 'corrections.json': '[{ "__proto__": {}, "kind": "speaker", "drop": "a" }]' },
      /corrections\.json:1: .*"__proto__"/,
      1,
    ],
    ['an empty file of corrections', { 'days.md': TALKS, 'corrections.json': '' }, /corrections\.json:1: Expected a list/, 1],
  ])('%s that cannot be read is named with file and line', async (_, files, message, expected) => {
    const folder = await temporaryFolder(files);
    const { code, stderr } = await runHere('extract', folder, '--no-layout');
    expect([code, stderr]).toEqual([expected, expect.stringMatching(message)]);
  });

  test('a graph given as a note is called a graph', async () => {
    const folder = await temporaryFolder({ 'days.md': TALKS });
    const graph = join(folder, 'graph.json');
    await runHere('extract', folder, '--no-layout', '--out', graph);
    const { code, stderr } = await runHere('extract', graph);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/graph\.json: is a graph that Talkgraph has written, no note/)]);
  });

  test('a glob of --exclude that matches nothing is named, and one that takes the notes for its own is explained', async () => {
    const folder = await temporaryFolder({ 'days.md': TALKS });
    const { code, stderr } = await runHere('extract', folder, '--no-layout', '--exclude', 'nope/**');
    expect([code, stderr]).toEqual([0, expect.stringContaining('--exclude "nope/**" matches nothing')]);
    expect((await runHere('check', folder, '--exclude', 'nope/**')).stdout).toContain('--exclude "nope/**" matches nothing');
    expect(await runHere('extract', '--exclude', 'Talks', folder)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/put it behind the notes/),
    });
  });

  test.each([
    ['{ "attributes": { "format": "talkgraph", "version": 1 }', /Cannot use .*graph\.json as an earlier graph\. line 1, column/],
    ['{}', /attributes\.format: Expected "talkgraph"/],
    ['<html>', /got a web page/],
  ])('an earlier graph %j is refused, with the place and what to do', async (text, message) => {
    const folder = await temporaryFolder({ 'notes/days.md': TALKS, 'graph.json': text });
    const { code, stdout, stderr } = await runHere('extract', join(folder, 'notes'), '--previous', join(folder, 'graph.json'));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  test('HTML, scripts and __proto__ in notes and tables are words like any other', async () => {
    const folder = await temporaryFolder({
      'days.md': TALKS.replace('On looms', '<script>alert(1)</script> looms').replace('- wind', '- <img src=x onerror=alert(1)> __proto__'),
      'schedule.csv': 'title,speakers,time,__proto__,constructor\nSails,Vera Kern,10:00,<script>,x\n__proto__,__proto__ Kern,11:00,,\n',
    });
    const { code, stdout } = await runHere('extract', folder, '--no-layout');
    expect(code).toBe(0);
    const { nodes } = parseGraphFile(stdout);
    expect(nodes.filter(({ attributes: { label } }) => /[<>]/.test(label))).toEqual([]);
    expect(nodes.find(({ attributes: { label } }) => label === 'Sails')?.attributes).toMatchObject({ time: '10:00' });
    expect('polluted' in {}).toBe(false);
  });
});

describe('publishedLine', () => {
  test.each([
    [1, 'full', /the full text of 1 note \(--text quotes/],
    [5, 'full', /the full text of 5 notes/],
    [0, 'full', /can read no note/],
    [0, 'quotes', /the quoted words of the notes/],
    [0, 'none', /no words of the notes but names/],
  ] as const)('%i notes whole with --text %s', (published, text, message) => {
    expect(publishedLine(published, text)).toMatch(message);
  });
});
