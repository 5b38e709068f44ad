import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseGraphFile } from '../../src/formats/graph-json.ts';
import { temporaryFolder } from '../node/temporary-folder.ts';
import { runHere } from './run-here.ts';

const TALKS =
  '# Loom days\n\n## Anna Larsen, MIT: On looms\n- neural network of threads\n\n## Peter Novak: Engines of steam\n- neural network\n\n## Vera Kern: Sails\n- wind\n';

/** A vault of diaries and lists to do, with five notes of talks among them. */
function vault(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let i = 0; i < 295; i++) {
    const day = `2024-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`;
    files[i % 2 === 0 ? `diary/${day} ${i}.md` : `lists/to do ${i}.md`] =
      i % 2 === 0
        ? `# ${day}\n\n## Morning\nCoffee with Ruth, then rain. [[Garden]] needs water.\n\n## Evening\nRead a chapter, slept early. #tired\n`
        : `# To do\n\n- [ ] call Peter about the roof\n- [x] buy nails\n- [ ] answer Anna's letter\n\n## Later\n- [ ] paint the shed\n`;
  }
  for (const [i, name] of ['Anna Larsen', 'Peter Novak', 'Vera Kern', 'Ivan Petrov', 'Emma Stone'].entries())
    files[`talks/talk ${i}.md`] = `---\nspeaker: ${name}\ntitle: Looms part ${i}\nevent: Loom days\n---\n\n- neural network\n`;
  return files;
}

describe('talkgraph check', () => {
  test('says per event what was found, by which layout and how sure', async () => {
    const folder = await temporaryFolder({ 'days.md': TALKS });
    const { code, stdout, stderr } = await runHere('check', folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Loom days: 3 talks, 3 speakers, 1 institution, \d+ concepts?, 0 papers\n {2}days\.md: heading 2: name - title, \d+ % sure\n/,
    );
  });

  test('notes of a talk each right in the folder given are one event, called as the folder is', async () => {
    const talk = (name: string, title: string): string => `---\nspeaker: ${name}\ntitle: ${title}\n---\n\n- neural network\n`;
    const parent = await temporaryFolder({
      'loom-days-2019/a.md': talk('Anna Larsen', 'On silk'),
      'loom-days-2019/b.md': talk('Peter Novak', 'On steam'),
    });
    const { stdout } = await runHere('check', join(parent, 'loom-days-2019'));
    expect(stdout).toMatch(/^Loom days 2019: 2 talks, 2 speakers/);
  });

  test('--json is the same as data, with the layouts', async () => {
    const folder = await temporaryFolder({ 'days.md': TALKS });
    const report = JSON.parse((await runHere('check', folder, '--json')).stdout) as Record<string, unknown>;
    expect(report).toMatchObject({
      events: [
        { id: 'days', title: 'Loom days', found: { talk: 3, speaker: 3 }, notes: [{ source: 'days.md', rule: 'heading 2: name - title' }] },
      ],
      left: [],
      diagnostics: [],
      review: [],
    });
  });

  test('a vault of 300 notes with five talks yields five talks, and one line for the rest', async () => {
    const folder = await temporaryFolder(vault());
    const { code, stdout } = await runHere('check', folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/: 5 talks, 5 speakers,/);
    expect(stdout.match(/295 notes hold no talks/g)).toHaveLength(1);
    expect(stdout.trim().split('\n').length).toBeLessThan(8);
    const extracted = await runHere('extract', folder, '--no-layout');
    expect(extracted.stderr.trim().split('\n')).toHaveLength(2);
    const { nodes, attributes } = parseGraphFile(extracted.stdout);
    expect(attributes.sources.map(({ path }) => path.split('/')[0])).toEqual(Array(5).fill('talks'));
    expect(nodes.filter(({ attributes: { kind } }) => kind === 'speaker')).toHaveLength(5);
  }, 30_000);

  test('trouble is grouped by rule, cut at 20 lines, whole with --all; quiet remarks are told too', async () => {
    const wrong = Array.from({ length: 30 }, (_, i) => `{ "kind": "speaker", "drop": "Nobody ${i}" }`).join(',\n');
    const folder = await temporaryFolder({ 'days.md': TALKS, 'spend.csv': 'date,amount\n1,2\n', 'corrections.json': `[\n${wrong}\n]` });
    const short = (await runHere('check', folder)).stdout;
    expect(short).toMatch(/\n {2}corrections \(30\)\n {4}corrections\.json:2: No speaker/);
    expect(short).toMatch(/… and \d+ lines more \(--all\)/);
    const whole = (await runHere('check', folder, '--all')).stdout;
    expect(whole.match(/corrections\.json:\d+:/g)).toHaveLength(30);
    expect(whole).toMatch(/spend\.csv:1: is no schedule/);
  });

  test('what may be one is listed with the line that makes it so, which then does', async () => {
    const doubtful = '# A\n\n## David Balding: Looms\n- x\n\n## Anna Larsen: Engines\n- y\n\n## Vera Kern: Sails\n- z\n';
    const folder = await temporaryFolder({ 'a.md': doubtful, 'b.md': doubtful.replace('Balding', 'Baldwin').replace('# A', '# B') });
    const { stdout } = await runHere('check', folder);
    const line = /\{ "kind": "speaker", "same": \["David Balding", "David Baldwin"\] \}/.exec(stdout)?.[0] ?? '';
    expect(line).not.toBe('');
    const corrected = await temporaryFolder({
      'a.md': doubtful,
      'b.md': doubtful.replace('Balding', 'Baldwin').replace('# A', '# B'),
      'corrections.json': `[${line}]`,
    });
    expect((await runHere('check', corrected)).stdout).not.toMatch(/May be one/);
  });

  test('two of one name are told apart by where they are from', async () => {
    const folder = await temporaryFolder({
      'a.md': '# Loom days\n\n## Anna Lee, MIT: On looms\n- wind\n\n## Peter Novak: Engines\n- wind\n',
      'b.md': '# Sail days\n\n## Anna Lee, NYU: On sails\n- wind\n\n## Vera Kern: Winds\n- wind\n',
    });
    expect((await runHere('check', folder)).stdout).toMatch(/"same": \["Anna Lee", "Anna Lee"\] \} {2}[^\n(]* \(MIT \/ NYU\)/);
  });

  test('an empty folder and one with nothing readable in it are nothing to check, with 2 as for extract', async () => {
    const folder = await temporaryFolder({ 'empty.md': '' });
    const checked = await runHere('check', folder);
    expect([checked.code, checked.stdout, checked.stderr]).toEqual([
      2,
      '',
      expect.stringMatching(/empty\.md: is empty[^]*nothing to check/),
    ]);
    expect((await runHere('extract', folder)).code).toBe(2);
  });

  test('what cannot be read is named, and the code is 1', async () => {
    const folder = await temporaryFolder({ 'days.md': TALKS, 'empty.md': '', 'latin.txt': new Uint8Array([97, 10, 0xe9]) });
    const { code, stdout } = await runHere('check', folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/latin\.txt:2: is not valid UTF-8/);
  });

  test('files of a lexicon of one’s own count, and their bad lines are named with file and line', async () => {
    const folder = await temporaryFolder({
      'notes/days.md': TALKS,
      'own/concepts.txt': '# talkgraph concepts\nsail | Sails | system\nbroken | | animal\n',
      'own/places.txt': '# talkgraph institutions\nLoom Yard | LY | company\n',
      'own/readme.md': 'not one of them',
      'other.txt': 'no first line\n',
    });
    const { code, stdout } = await runHere(
      'check',
      join(folder, 'notes'),
      '--lexicon',
      join(folder, 'own'),
      join(folder, 'other.txt'),
      '--json',
    );
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { source: string; line: number; message: string }[] };
    expect(code).toBe(1);
    expect(diagnostics[0]?.message).toMatch(
      /^Expected "name \| other names; … \| category \|.*columns parted by \|.* got the category "animal"/,
    );
    expect(diagnostics.map(({ source, line }) => `${source.slice(folder.length + 1)}:${line}`)).toEqual([
      'own/concepts.txt:3',
      'other.txt:1',
    ]);
    const { stdout: graph } = await runHere('extract', join(folder, 'notes'), '--lexicon', join(folder, 'own'), '--no-layout');
    expect(parseGraphFile(graph).nodes.map(({ key }) => key)).toContain('concept/sail');
    expect((await runHere('extract', join(folder, 'notes'), '--lexicon', join(folder, 'gone.txt'))).code).toBe(2);
  });
});

describe('talkgraph explain', () => {
  test('tells spellings, merges, rules and sentences; lists several; offers the nearest', async () => {
    const folder = await temporaryFolder({
      'a.md':
        '# A\n\n## Jitendra Malik, MIT: Looms\n- x\n\n## Anna Larsen: Engines\n- y\n\n## Anna Kern: Sails\n- z\n\n## Jitandra Malik: Again\n- w\n',
    });
    const graph = join(folder, 'graph.json');
    await runHere('extract', join(folder, 'a.md'), '--no-layout', '--out', graph);
    const { code, stdout } = await runHere('explain', graph, 'jitandra MALIK');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Jit[ea]ndra Malik \(speaker, speaker\/jit[ea]ndra-malik\)\n/);
    expect(stdout).toMatch(/also written: Jit[ea]ndra Malik\n/);
    expect(stdout).toMatch(/because: nearest name in a closed list/);
    expect(stdout).toMatch(/a\.md:3: "Jitendra Malik" in: Jitendra Malik, MIT: Looms \(heading: name first\)/);
    const several = await runHere('explain', graph, 'Anna');
    expect([several.code, several.stdout]).toEqual([2, '']);
    expect(several.stderr).toMatch(/2 may be meant[^]*speaker\/anna-kern {2}Anna Kern \(speaker\)\n/);
    expect((await runHere('explain', graph, 'speaker/anna-kern')).stdout).toMatch(/^Anna Kern/);
    expect(await runHere('explain', graph, 'Ana Larson')).toMatchObject({ code: 2, stderr: expect.stringContaining('Anna Larsen') });
    expect(await runHere('explain', graph, '')).toMatchObject({ code: 2 });
    expect(await runHere('explain', join(folder, 'a.md'), 'Anna')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/a\.md.*line 1/),
    });
  });
});
