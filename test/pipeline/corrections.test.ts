import { describe, expect, test } from 'vitest';
import { correctionLine, mentionRef } from '../../src/model/correction-line.ts';
import type { CorrectionWish } from '../../src/model/corrections.ts';
import type { GraphFile } from '../../src/model/graph-file.ts';
import { buildSmall, evidenceTrouble, note } from './build-small.ts';

const A = `# Loom days 2019

## Anna Larsen, MIT: On looms
- neural network of threads, RL too
- see Novak et al. 2018
- Ruth: a loom
- gadgetry, \`gadgetry\` and \`gadgetry\`

## Peter Novak, NYU: Engines
- neural network
- Novak et al. 2018

## Anna Larsen, MIT: More looms
- neural network
- Nowak et al. 2018
`;
const B = `# Loom days 2020

## Ruth Okafor, Loom Institute: Threads
- neural networks
- Novak et al. 2018

## Anna Larsen, NYU: A third
- \`gadgetry\` and \`gadgetry\`
`;
const TEXTS = new Map([
  ['a.md', A],
  ['b.md', B],
]);

/** Builds both notes with the wishes as the lines that they are in the file. */
async function built(...wishes: CorrectionWish[]): Promise<{ file: GraphFile; complaints: string[] }> {
  const text = `[\n${wishes.map(correctionLine).join(',\n')}\n]`;
  const { file, diagnostics } = await buildSmall([note('a.md', A), note('b.md', B)], { corrections: { path: 'c.json', text } });
  expect(evidenceTrouble(file, TEXTS)).toEqual([]);
  const complaints = diagnostics
    .filter(({ rule }) => rule === 'corrections')
    .map(({ source, line, message }) => `${source}:${line} ${message}`);
  return { file, complaints };
}

const place = (path: string, quote: string, which: number) => {
  const text = TEXTS.get(path) ?? '';
  let start = -1;
  for (let i = 0; i < which; i++) start = text.indexOf(quote, start + 1);
  return mentionRef({ source: path, quote, start }, text);
};
const keys = ({ nodes }: GraphFile, kind: string): string[] => nodes.map(({ key }) => key).filter((key) => key.startsWith(`${kind}/`));
const edges = ({ edges: all }: GraphFile, part: string): string[] =>
  all.filter(({ key }) => key.includes(part)).map(({ source, target }) => `${source} → ${target}`);

describe('buildGraph: corrections by name', () => {
  test('without any, the notes read so', async () => {
    const { file, complaints } = await built();
    expect(complaints).toEqual([]);
    expect(keys(file, 'speaker')).toEqual(['speaker/anna-larsen', 'speaker/peter-novak', 'speaker/ruth-okafor']);
    expect(keys(file, 'institution')).toEqual([
      'institution/loom-institute',
      'institution/massachusetts-institute-of-technology',
      'institution/new-york-university',
    ]);
    expect(keys(file, 'concept')).toEqual(expect.arrayContaining(['concept/gadgetry', 'concept/loom', 'concept/neural-network']));
  });

  test('same joins, also two entries of the lexicon', async () => {
    const { file, complaints } = await built(
      { kind: 'speaker', does: 'same', names: ['Peter Novak', 'Ruth Okafor'] },
      { kind: 'institution', does: 'same', names: ['Loom Institute', 'NYU'] },
      { kind: 'concept', does: 'same', names: ['neural network', 'reinforcement learning'] },
      { kind: 'paper', does: 'same', names: ['Novak et al. 2018', 'Nowak et al. 2018'] },
      { kind: 'talk', does: 'same', names: ['On looms', 'More looms'] },
    );
    expect(complaints).toEqual([]);
    expect(keys(file, 'speaker')).toHaveLength(2);
    expect(keys(file, 'institution')).toHaveLength(2);
    expect(keys(file, 'concept').filter((key) => /\/(?:neural-network|reinforcement-learning)$/.test(key))).toHaveLength(1);
    expect(keys(file, 'paper')).toHaveLength(1);
    expect(keys(file, 'talk')).toHaveLength(4);
    const joined = file.edges.find(({ key }) => key.startsWith('covers/talk/a/on-looms') && key.endsWith('neural-network'));
    expect(joined?.attributes.evidence.length).toBeGreaterThanOrEqual(2);
  });

  test('not-same keeps apart what the lexicon or a rule joins', async () => {
    const { file, complaints } = await built(
      { kind: 'institution', does: 'not-same', names: ['MIT', 'Massachusetts Institute of Technology'] },
      { kind: 'concept', does: 'not-same', names: ['reinforcement learning', 'RL'] },
      { kind: 'paper', does: 'not-same', names: ['Novak et al. 2018', 'Nowak et al. 2018'] },
    );
    expect(keys(file, 'institution')).toContain('institution/mit');
    expect(keys(file, 'concept')).not.toContain('concept/reinforcement-learning');
    expect(keys(file, 'paper')).toHaveLength(2);
    // What is in no note by its long name cannot be met.
    expect(complaints.every((line) => /Massachusetts|reinforcement/.test(line))).toBe(true);
  });

  test('rename gives the right name, and the renamed is found by it in other corrections', async () => {
    const { file, complaints } = await built(
      { kind: 'speaker', does: 'rename', name: 'Peter Novak', to: 'Petr Novák' },
      { kind: 'speaker', does: 'same', names: ['Petr Novák', 'Ruth Okafor'] },
      { kind: 'institution', does: 'rename', name: 'MIT', to: 'Institute of Threads' },
      { kind: 'concept', does: 'rename', name: 'neural network', to: 'net' },
      { kind: 'paper', does: 'rename', name: 'Nowak et al. 2018', to: 'Threads revisited' },
      { kind: 'talk', does: 'rename', name: 'Engines', to: 'Steam engines' },
    );
    expect(complaints).toEqual([]);
    expect(keys(file, 'speaker')).toEqual(['speaker/anna-larsen', 'speaker/petr-novak']);
    expect(keys(file, 'institution')).toContain('institution/institute-of-threads');
    expect(keys(file, 'concept')).toContain('concept/net');
    expect(keys(file, 'paper')).toContain('paper/threads-revisited');
    expect(keys(file, 'talk').some((key) => key.includes('steam-engines'))).toBe(true);
  });

  test('rename onto the name of another makes them one', async () => {
    const { file, complaints } = await built(
      { kind: 'speaker', does: 'rename', name: 'Ruth Okafor', to: 'Peter Novak' },
      { kind: 'concept', does: 'rename', name: 'reinforcement learning', to: 'neural network' },
    );
    expect(complaints).toEqual([]);
    expect(keys(file, 'speaker').filter((key) => /novak|okafor/.test(key))).toEqual(['speaker/peter-novak']);
    expect(keys(file, 'concept').filter((key) => /neural-network|reinforcement/.test(key))).toEqual(['concept/neural-network']);
  });

  test('drop leaves out, a talk too', async () => {
    const { file, complaints } = await built(
      { kind: 'speaker', does: 'drop', name: 'Ruth Okafor' },
      { kind: 'institution', does: 'drop', name: 'MIT' },
      { kind: 'concept', does: 'drop', name: 'neural network' },
      { kind: 'paper', does: 'drop', name: 'Novak et al. 2018' },
      { kind: 'talk', does: 'drop', name: 'Engines' },
    );
    expect(complaints).toEqual([]);
    expect(keys(file, 'speaker')).toEqual(['speaker/anna-larsen']);
    expect(keys(file, 'institution').some((key) => key.includes('massachusetts'))).toBe(false);
    expect(keys(file, 'concept')).not.toContain('concept/neural-network');
    expect(keys(file, 'paper')).toEqual(['paper/nowak-et-al-2018']);
    expect(keys(file, 'talk')).toHaveLength(4);
  });

  test('favorite sets the star', async () => {
    const { file } = await built({ kind: 'speaker', does: 'favorite', name: 'Anna Larsen', is: true });
    expect(file.nodes.find(({ key }) => key === 'speaker/anna-larsen')?.attributes).toMatchObject({ favorite: true });
  });

  test('change-kind makes a speaker an institution, an institution a speaker, an idea a paper, a paper an idea', async () => {
    const { file, complaints } = await built(
      { kind: 'speaker', does: 'change-kind', name: 'Peter Novak', to: 'concept' },
      { kind: 'institution', does: 'change-kind', name: 'Loom Institute', to: 'speaker' },
      { kind: 'concept', does: 'change-kind', name: 'gadgetry', to: 'institution' },
      { kind: 'paper', does: 'change-kind', name: 'Nowak et al. 2018', to: 'concept' },
    );
    expect(complaints).toEqual([]);
    expect(keys(file, 'speaker')).toEqual(['speaker/anna-larsen', 'speaker/loom-institute', 'speaker/ruth-okafor']);
    expect(edges(file, 'gives/speaker/loom-institute')).toHaveLength(1);
    expect(keys(file, 'institution')).toContain('institution/gadgetry');
    expect(keys(file, 'concept')).toEqual(expect.arrayContaining(['concept/peter-novak', 'concept/nowak-et-al-2018']));
    expect(keys(file, 'concept')).not.toContain('concept/gadgetry');
    expect(keys(file, 'paper')).toEqual(['paper/novak-et-al-2018']);
  });

  test('each one that no longer applies is named with its line', async () => {
    const gone: CorrectionWish[] = [
      { kind: 'speaker', does: 'same', names: ['Anna Larsen', 'Nobody'] },
      { kind: 'institution', does: 'not-same', names: ['MIT', 'Nobody'] },
      { kind: 'concept', does: 'rename', name: 'nothing', to: 'something' },
      { kind: 'talk', does: 'drop', name: 'No talk' },
      { kind: 'paper', does: 'change-kind', name: 'Nobody 1999', to: 'concept' },
      { kind: 'speaker', does: 'drop', name: { source: 'a.md', quote: 'Nobody', which: 1 } },
      { kind: 'speaker', does: 'drop', name: { source: 'a.md', quote: 'Anna Larsen', which: 9 } },
      { kind: 'concept', does: 'drop', name: { source: 'gone.md', quote: 'neural network' } },
    ];
    const { complaints } = await built(...gone);
    expect(complaints.map((line) => line.split(' ')[0] ?? '').toSorted()).toEqual(gone.map((_, i) => `c.json:${i + 2}`));
    expect(complaints.filter((line) => !/Nobody|nothing|No talk|Anna Larsen|neural/.test(line))).toEqual([]);
  });
});

describe('buildGraph: corrections by place', () => {
  test('rename makes another person of one place alone', async () => {
    const { file, complaints } = await built({
      kind: 'speaker',
      does: 'rename',
      name: place('b.md', 'Anna Larsen', 1),
      to: 'Anne Larsson',
    });
    expect(complaints).toEqual([]);
    expect(edges(file, 'gives/speaker/anne-larsson')).toEqual([expect.stringContaining('talk/b/a-third')]);
    expect(edges(file, 'gives/speaker/anna-larsen')).toHaveLength(2);
  });

  test('not-same makes two people of one name', async () => {
    const { file, complaints } = await built({
      kind: 'speaker',
      does: 'not-same',
      names: ['Anna Larsen', place('b.md', 'Anna Larsen', 1)],
    });
    expect(complaints).toEqual([]);
    expect(keys(file, 'speaker').filter((key) => key.includes('larsen'))).toEqual(['speaker/anna-larsen', 'speaker/anna-larsen-2']);
  });

  test('same gives one place to another person', async () => {
    const { file, complaints } = await built({ kind: 'speaker', does: 'same', names: ['Ruth Okafor', place('a.md', 'Peter Novak', 1)] });
    expect(complaints).toEqual([]);
    expect(keys(file, 'speaker')).toEqual(['speaker/anna-larsen', 'speaker/ruth-okafor']);
    expect(edges(file, 'gives/speaker/ruth-okafor')).toHaveLength(2);
  });

  test('drop takes one mention out, the others stay', async () => {
    const { file, complaints } = await built(
      { kind: 'concept', does: 'drop', name: place('a.md', 'neural network', 1) },
      { kind: 'paper', does: 'drop', name: place('a.md', 'Novak et al. 2018', 1) },
      { kind: 'institution', does: 'drop', name: place('b.md', 'NYU', 1) },
      { kind: 'talk', does: 'drop', name: place('a.md', 'More looms', 1) },
    );
    expect(complaints).toEqual([]);
    expect(edges(file, 'covers/talk/a/on-looms').some((edge) => edge.endsWith('neural-network'))).toBe(false);
    expect(edges(file, 'covers/talk/a/engines').some((edge) => edge.endsWith('neural-network'))).toBe(true);
    expect(edges(file, 'cites/').filter((edge) => edge.endsWith('novak-et-al-2018'))).toHaveLength(2);
    expect(edges(file, 'affiliated-with/').filter((edge) => edge.endsWith('new-york-university'))).toHaveLength(1);
    expect(keys(file, 'talk')).toHaveLength(4);
  });

  test('ideas and papers of one place are others, or apart', async () => {
    const { file, complaints } = await built(
      { kind: 'concept', does: 'same', names: ['gadgetry', place('a.md', 'neural network', 2)] },
      { kind: 'concept', does: 'not-same', names: ['neural network', place('b.md', 'neural networks', 1)] },
      { kind: 'paper', does: 'same', names: ['Novak et al. 2018', place('a.md', 'Nowak et al. 2018', 1)] },
      { kind: 'institution', does: 'not-same', names: ['NYU', place('b.md', 'NYU', 1)] },
    );
    expect(complaints).toEqual([]);
    expect(edges(file, 'covers/talk/a/engines')).toContainEqual(expect.stringMatching(/gadgetry$/));
    expect(keys(file, 'concept')).toEqual(expect.arrayContaining(['concept/neural-network', 'concept/neural-network-2']));
    expect(keys(file, 'paper')).toEqual(['paper/novak-et-al-2018']);
    expect(keys(file, 'institution')).toContain('institution/new-york-university-2');
  });

  test('favorite and change-kind know a place as well', async () => {
    const { file, complaints } = await built(
      { kind: 'speaker', does: 'favorite', name: place('a.md', 'Anna Larsen', 2), is: true },
      { kind: 'concept', does: 'change-kind', name: place('a.md', 'neural network', 1), to: 'paper' },
    );
    expect(complaints).toEqual([]);
    expect(file.nodes.find(({ key }) => key === 'speaker/anna-larsen')?.attributes).toMatchObject({ favorite: true });
    expect(edges(file, 'cites/talk/a/on-looms').some((edge) => edge.endsWith('paper/neural-network'))).toBe(true);
  });
});
