import { describe, expect, test } from 'vitest';
import { parseGraphFile, writeGraphFile } from '../../src/formats/graph-json.ts';
import { buildSmall, evidenceTrouble, note } from './build-small.ts';

const TALKS = '# Loom days\n\n## Anna Larsen: Looms\n- neural network\n\n## Peter Novak: Engines\n- neural network\n';

describe('buildGraph: what does not enter the graph', () => {
  test.each(['private: true', 'publish: false'])('a note that says "%s" is counted and no more', async (line) => {
    const secret = `---\n${line}\n---\n## Ruth Okafor: Hush\n- zebrafish\n`;
    const { file, diagnostics } = await buildSmall([note('a.md', TALKS), note('hush.md', secret)]);
    expect(writeGraphFile(file)).not.toMatch(/hush|Okafor|zebra/i);
    expect(diagnostics).toEqual([expect.objectContaining({ rule: 'private', message: expect.stringMatching(/^1 note is private/) })]);
    expect(diagnostics.some(({ message }) => /hush/i.test(message))).toBe(false);
  });

  test('a note whose "private" nobody can be sure of is left out, and the place is said', async () => {
    const secret = '---\nprivate: ja\n---\n## Ruth Okafor: Hush\n- zebrafish\n';
    const { file, diagnostics } = await buildSmall([note('a.md', TALKS), note('hush.md', secret)]);
    expect(writeGraphFile(file)).not.toMatch(/hush|Okafor|zebra/i);
    expect(diagnostics).toContainEqual({
      source: 'hush.md',
      line: 2,
      rule: 'private',
      message: expect.stringContaining('"private" has the value "ja"'),
    });
  });

  test('a heading of org tagged :noexport: is not in the graph, nor what stands below it', async () => {
    const text =
      '* Loom days\n** Anna Larsen: Looms\n - neural network\n** Ruth Okafor: Hush :work:noexport:\n - zebrafish\n*** zebra deep\n** Peter Novak: Engines\n - neural network\n';
    const { file } = await buildSmall([note('a.org', text)]);
    expect(writeGraphFile(file)).not.toMatch(/hush|Okafor|zebra/i);
    expect(file.nodes.map(({ key }) => key)).toEqual(expect.arrayContaining(['speaker/anna-larsen', 'speaker/peter-novak']));
  });

  test('comments are in no quote, no context and not in the text that is shipped', async () => {
    const text =
      '# Loom days %%zebra%%\n\n## Anna Larsen: Looms <!-- zebra -->\n- a neural network %%of zebra%% of threads <!--\nzebra Ruth Okafor\n-->\n%%\n## Ruth Okafor: Zebra\n%%\n\n## Peter Novak: Engines\n- neural network\n';
    const { file } = await buildSmall([note('a.md', text)]);
    const written = writeGraphFile(file);
    expect(written).not.toMatch(/zebra|Okafor/i);
    const shipped = file.attributes.sources[0]?.text ?? '';
    expect(shipped).toHaveLength(text.length);
    expect(evidenceTrouble(file, new Map([['a.md', shipped]]))).toEqual([]);
    expect(file.nodes.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['speaker/anna-larsen', 'speaker/peter-novak', 'concept/neural-network']),
    );
    for (const { attributes } of file.edges)
      for (const { start, end, quote } of attributes.evidence) expect(text.slice(start, end)).toBe(quote);
  });

  test.each([
    ['full', true, true],
    ['quotes', false, true],
    ['none', false, false],
  ] as const)('--text %s ships the notes: %s, the quotes: %s', async (text, notes, quotes) => {
    const { file } = await buildSmall([note('a.md', TALKS)], {}, { text });
    const said = parseGraphFile(writeGraphFile(file)).edges.flatMap(({ attributes }) => attributes.evidence.map(({ quote }) => quote));
    expect(file.attributes.sources.map((source) => source.text !== undefined)).toEqual([notes]);
    expect(said.includes('Anna Larsen')).toBe(quotes);
    expect(said.every((quote) => quote !== '')).toBe(true);
  });

  test('a diary is left out whole: no source, no idea of it', async () => {
    const diary = 'Got up late. The neural network at work was down.\n\n- milk\n- `zebra` and `zebra`\n- eggs\n';
    const { file, diagnostics } = await buildSmall([note('a.md', TALKS), note('diary.md', diary)]);
    expect(file.attributes.sources.map(({ path }) => path)).toEqual(['a.md']);
    expect(writeGraphFile(file)).not.toMatch(/zebra|diary/);
    expect(diagnostics.map(({ source, line }) => `${source}:${line}`)).toEqual(['diary.md:1']);
  });
});
