import { describe, expect, test } from 'vitest';
import type { GraphFile } from '../../src/model/graph-file.ts';
import { buildSmall, evidenceTrouble, note } from './build-small.ts';

const DAILY = `# Tuesday

- Lunch with [[Ruth Okafor]]

## Talks today
- 10:00 [[Looms without hands]] by [[Anna Larsen]] (MIT)
  - reinforcement learning for threads
  - asked by [[Ruth Okafor]] and [[Ivan Petrov]]; see [[Weft theory]] #todo #weaving
- 14:30 [[Talks/Engines of steam|Engines]] by Peter Novak
`;
const VAULT = {
  'Daily/2024-05-14.md': DAILY,
  'Talks/Looms without hands.md':
    '---\nspeaker: Anna Larsen\nevent: Loom days\n---\n- neural network of threads\n- like [[Engines of steam]]\n',
  'Talks/Engines of steam.md': '---\nspeaker: Peter Novak\nevent: Loom days\n---\n- a loom\n',
  'People/Ruth Okafor.md': '---\nprivate: true\n---\nzebra\n',
  'People/Ivan Petrov.md': 'Met at the loom.\n',
  'Ideas/Weft theory.md': 'Threads that cross.\n',
};

async function built(files: Readonly<Record<string, string>>): Promise<GraphFile> {
  const { file } = await buildSmall(Object.entries(files).map(([path, text]) => note(path, text)));
  expect(evidenceTrouble(file, new Map(Object.entries(files)))).toEqual([]);
  return file;
}
const keys = ({ nodes }: GraphFile, kind: string): string[] =>
  nodes.filter(({ attributes }) => attributes.kind === kind).map(({ key }) => key);

describe('buildGraph: links between notes', () => {
  test('a talk whose title is a link to the note of a talk is that talk, with what both say of it', async () => {
    const file = await built(VAULT);
    expect(file.nodes.flatMap(({ attributes }) => (attributes.kind === 'talk' ? [`${attributes.title} ${attributes.time}`] : []))).toEqual([
      'Engines of steam 14:30',
      'Looms without hands 10:00',
    ]);
    const looms = file.nodes.find(({ attributes }) => attributes.label === 'Looms without hands')?.key ?? '';
    const covered = file.edges
      .filter(({ source, attributes: { kind } }) => kind === 'covers' && source === looms)
      .map(({ target }) => target);
    expect(covered).toEqual(expect.arrayContaining(['concept/neural-network', 'concept/reinforcement-learning']));
    expect(file.attributes.events.map(({ title }) => title)).toEqual(['Loom days']);
    expect(keys(file, 'institution')).toHaveLength(1);
  });

  test('a link to a talk or a person, private or not, is no idea, nor is a tag that sorts; a link to an idea is', async () => {
    const ideas = keys(await built(VAULT), 'concept');
    expect(ideas.join(' ')).not.toMatch(/okafor|petrov|larsen|todo|looms-without|engines-of/);
    expect(ideas).toEqual(expect.arrayContaining(['concept/weft-theory', 'concept/weaving']));
  });

  test('a title that only mentions the note of another talk is a talk of its own', async () => {
    const file = await built({
      ...VAULT,
      'Daily/2024-05-14.md':
        '# Days\n\n## Vera Kern: Sails, after [[Looms without hands]]\n- wind\n\n## Emma Stone: Water at sea\n- wind\n',
    });
    expect(keys(file, 'talk')).toHaveLength(4);
  });

  test('the order of the notes does not matter', async () => {
    const other = await built(Object.fromEntries(Object.entries(VAULT).toReversed()));
    expect(JSON.stringify(other)).toBe(JSON.stringify(await built(VAULT)));
  });
});
