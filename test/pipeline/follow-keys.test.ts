import { describe, expect, test } from 'vitest';
import { parseGraphFile, writeGraphFile } from '../../src/formats/graph-json.ts';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import { correctionLine } from '../../src/model/correction-line.ts';
import type { CorrectionWish } from '../../src/model/corrections.ts';
import type { GraphFile } from '../../src/model/graph-file.ts';
import { createNodeFinder } from '../../src/queries/find-node.ts';
import { buildSmall, note } from './build-small.ts';

const TEXT =
  '# Loom days\n\n## Anna Larsen, MIT: On looms\n- neural network, `gadgetry` and `gadgetry`\n\n## Ana Larsson, NYU: More\n- loom\n\n## Peter Novak: Engines\n- loom\n';

async function build(text: string, wishes: readonly CorrectionWish[] = [], previous?: GraphFile): Promise<GraphFile> {
  const corrections = { path: 'c.json', text: `[${wishes.map(correctionLine).join(',')}]` };
  const { file } = await buildSmall(
    [{ ...note('a.md', text), sha256: `hash of ${text}` }],
    { corrections, ...(previous ? { previous } : {}) },
    { layout: true },
  );
  return parseGraphFile(writeGraphFile(file));
}
const placeOf = (file: GraphFile, key: string) => {
  const node = file.nodes.find((one) => one.key === key)?.attributes;
  return node && [node.x, node.y];
};

describe('buildGraph: an earlier graph', () => {
  test('what stays keeps its place to the tenth', async () => {
    const before = await build(TEXT);
    const after = await build(`${TEXT}\n## Vera Kern: Sails\n- wind\n`, [], before);
    for (const { key } of before.nodes) expect([key, placeOf(after, key)]).toEqual([key, placeOf(before, key)]);
    expect(after.nodes.length).toBeGreaterThan(before.nodes.length);
  });

  test('what is renamed or joined keeps its place, and its old key leads to it, also two builds later', async () => {
    const wishes: CorrectionWish[] = [
      { kind: 'speaker', does: 'rename', name: 'Peter Novak', to: 'Petr Svoboda' },
      { kind: 'speaker', does: 'same', names: ['Anna Larsen', 'Ana Larsson'] },
      { kind: 'talk', does: 'rename', name: 'More', to: 'Yet more looms' },
      { kind: 'concept', does: 'rename', name: 'gadgetry', to: 'devices' },
    ];
    const before = await build(TEXT);
    const after = await build(TEXT, wishes, before);
    const later = await build(
      `${TEXT}\n`,
      [...wishes, { kind: 'speaker', does: 'rename', name: 'Anna Larsen', to: 'A. B. Larsen' }],
      after,
    );
    for (const file of [after, later]) {
      const find = createNodeFinder(openGraph(file));
      const lead = (key: string): string => find(key) ?? 'nowhere';
      expect(lead('speaker/peter-novak')).toBe('speaker/petr-svoboda');
      expect(lead('concept/gadgetry')).toBe('concept/devices');
      expect(lead('speaker/anna-larsen')).toBe(lead('speaker/ana-larsson'));
      expect(lead('talk/a/engines-peter-novak')).toMatch(/^talk\/a\/engines-petr/);
      expect(lead('talk/a/more-ana-larsson')).toMatch(/^talk\/a\/yet-more-looms/);
      for (const key of ['speaker/peter-novak', 'talk/a/engines-peter-novak', 'talk/a/more-ana-larsson', 'concept/gadgetry'])
        expect([key, placeOf(file, lead(key))]).toEqual([key, placeOf(before, key)]);
    }
  });

  test('what is gone leads nowhere, and a new thing takes no foreign place', async () => {
    const before = await build(TEXT);
    const after = await build(TEXT.replace('## Peter Novak: Engines\n- loom\n', '## Vera Kern: Sails\n- wind\n'), [], before);
    const find = createNodeFinder(openGraph(after));
    expect([find('speaker/peter-novak'), find('talk/a/engines-peter-novak')]).toEqual([undefined, undefined]);
    expect(placeOf(after, 'speaker/vera-kern')).toBeDefined();
  });

  test('the same earlier graph gives the same bytes', async () => {
    const before = await build(TEXT);
    const [one, two] = [
      await build(TEXT, [{ kind: 'speaker', does: 'rename', name: 'Peter Novak', to: 'P' }], before),
      await build(TEXT, [{ kind: 'speaker', does: 'rename', name: 'Peter Novak', to: 'P' }], before),
    ];
    expect(writeGraphFile(one)).toBe(writeGraphFile(two));
  });
});
