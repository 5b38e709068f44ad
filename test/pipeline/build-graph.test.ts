import { describe, expect, test } from 'vitest';
import { parseGraphFile, writeGraphFile } from '../../src/formats/graph-json.ts';
import type { GraphFile } from '../../src/model/graph-file.ts';
import { buildGraph } from '../../src/pipeline/build-graph.ts';
import { buildSmall, evidenceTrouble, note } from './build-small.ts';

const LOOMS = `# Loom Days

## Anna Larsen (MIT): On neural networks

- a neural network is a loom
- overparametrized
- Ref. Novak 2018

## Panel: Ruth Okafor, Ivan Petrov

Ruth: the loom weaves.

Ivan: a neural network does not.

## Peter Novak: Looms that learn
`;
const ENGINES = `# Engine Days

Speakers: Anna Larsen, Emma Stone, Vera Lindt

## Emma Stone, NYU: Engines
- a loom
## Anna Larsenn: More engines
- reinforcement learning
`;
const notes = [note('looms.md', LOOMS), note('more/engines.md', ENGINES)];
const texts = new Map(notes.map(({ path, text }) => [path, text]));
const { file, diagnostics } = await buildSmall(notes);

const node = (graph: GraphFile, key: string) => graph.nodes.find((each) => each.key === key)?.attributes;
const edges = (graph: GraphFile, kind: string): string[] =>
  graph.edges.filter(({ attributes }) => attributes.kind === kind).map(({ source, target }) => `${source} → ${target}`);

describe('buildGraph', () => {
  test('bytes are equal in any order of the notes and of the lexicon', async () => {
    const other = await buildSmall(notes.toReversed());
    expect(writeGraphFile(other.file)).toBe(writeGraphFile(file));
  });

  test('bytes are equal with positions too', async () => {
    const [a, b] = await Promise.all([buildSmall(notes, {}, { layout: true }), buildSmall(notes.toReversed(), {}, { layout: true })]);
    expect(writeGraphFile(b.file)).toBe(writeGraphFile(a.file));
    expect(a.file.nodes.some(({ attributes: { x } }) => x !== 0)).toBe(true);
  });

  test('the file can be opened again and is what was written', () => {
    expect(parseGraphFile(writeGraphFile(file)).nodes.map(({ key }) => key)).toEqual(file.nodes.map(({ key }) => key));
    expect(diagnostics).toEqual([]);
  });

  test('every quote is exact and every edge has evidence', () => {
    expect(evidenceTrouble(file, texts)).toEqual([]);
  });

  test('keys are sorted and unique', () => {
    for (const keys of [file.nodes.map(({ key }) => key), file.edges.map(({ key }) => key)])
      expect(keys).toEqual([...new Set(keys)].toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test('a person of two notes is one node with both spellings, and the ledger says why', () => {
    expect(node(file, 'speaker/anna-larsen')).toMatchObject({ label: 'Anna Larsen', aliases: ['Anna Larsenn'] });
    expect(node(file, 'speaker/anna-larsenn')).toBeUndefined();
    expect(file.attributes.ledger.find(({ entity }) => entity === 'speaker/anna-larsen')).toMatchObject({
      forms: ['Anna Larsen', 'Anna Larsenn'],
    });
  });

  test('who is only listed is a speaker with a mention and no edge', () => {
    expect(node(file, 'speaker/vera-lindt')?.mentions.map(({ quote }) => quote)).toEqual(['Vera Lindt']);
  });

  test('institutions are those of the lexicon, with what the note wrote as alias', () => {
    expect(edges(file, 'affiliated-with')).toEqual([
      'speaker/anna-larsen → institution/massachusetts-institute-of-technology',
      'speaker/emma-stone → institution/new-york-university',
    ]);
    expect(node(file, 'institution/massachusetts-institute-of-technology')).toMatchObject({ aliases: ['MIT'], acronym: 'MIT' });
  });

  test('what a panelist says carries the panelist', () => {
    const said = file.edges.flatMap(({ attributes: { kind, evidence } }) => (kind === 'covers' ? evidence.filter(({ by }) => by) : []));
    expect(said.map(({ by, quote }) => `${by}: ${quote}`).toSorted()).toEqual([
      'speaker/ivan-petrov: neural network',
      'speaker/ruth-okafor: loom',
    ]);
  });

  test('the weight of a covered concept is the number of its mentions', () => {
    const edge = file.edges.find(({ source, target }) => source.includes('on-neural-networks') && target === 'concept/neural-network');
    expect([edge?.attributes.weight, edge?.attributes.evidence.length]).toEqual([2, 2]);
  });

  test('concepts know the ones above them that are in the graph', () => {
    expect(node(file, 'concept/overparametrized')).toMatchObject({ broader: ['concept/neural-network'] });
  });

  test('talks have their event, and count in their session', () => {
    expect(file.attributes.events.map(({ id, title }) => `${id}: ${title}`)).toEqual(['engines: Engine Days', 'looms: Loom Days']);
    const talks = file.nodes.flatMap(({ attributes }) => (attributes.kind === 'talk' && attributes.event === 'looms' ? [attributes] : []));
    expect(talks.toSorted((a, b) => a.order - b.order).map(({ order, label }) => `${order} ${label}`)).toEqual([
      '1 On neural networks',
      '2 Panel: Ruth Okafor, Ivan Petrov',
      '3 Looms that learn',
    ]);
  });

  test('a speaker whose work is cited wrote it', () => {
    expect(edges(file, 'wrote').map((edge) => edge.split(' → ')[0])).toEqual(['speaker/peter-novak']);
  });

  test('each note alone yields the same talks as with the other', async () => {
    const alone = await buildSmall(notes.slice(0, 1));
    const keys = (graph: GraphFile): string[] => graph.nodes.flatMap(({ key }) => (key.startsWith('talk/looms') ? [key] : []));
    expect(keys(alone.file)).toEqual(keys(file));
  });

  test('text "quotes" and "none" ship no text, "full" ships it', async () => {
    const shipped = async (text: 'full' | 'quotes' | 'none'): Promise<boolean[]> =>
      (await buildSmall(notes, {}, { text })).file.attributes.sources.map((source) => 'text' in source);
    expect(await shipped('full')).toEqual([true, true]);
    expect(await shipped('quotes')).toEqual([false, false]);
    expect(await shipped('none')).toEqual([false, false]);
  });

  test('nodes of an earlier graph keep their places', async () => {
    const first = (await buildSmall(notes.slice(0, 1), {}, { layout: true })).file;
    const second = (await buildSmall(notes, { previous: first }, { layout: true })).file;
    for (const { key, attributes } of first.nodes)
      expect([key, node(second, key)?.x, node(second, key)?.y]).toEqual([key, attributes.x, attributes.y]);
  });

  test('corrections are applied, and the bad and the unused are named', async () => {
    const list = [
      { kind: 'speaker', rename: 'Emma Stone', to: 'Emma Stein' },
      { kind: 'concept', drop: 'loom' },
      { kind: 'concept', drop: 'nothing of the kind' },
      { kind: 'nobody' },
    ];
    const text = `[\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
    const built = await buildSmall(notes, { corrections: { path: 'corrections.json', text } });
    expect(node(built.file, 'speaker/emma-stein')).toMatchObject({ aliases: ['Emma Stone'] });
    expect(node(built.file, 'concept/loom')).toBeUndefined();
    expect(built.diagnostics.map(({ source, line }) => `${source}:${line}`)).toEqual(['corrections.json:5', 'corrections.json:4']);
  });

  test('progress counts the notes that are read, and then nothing', async () => {
    const steps: string[] = [];
    const settings = { layout: false, text: 'none', seed: 1 } as const;
    await buildGraph({ notes, lexicon: [], version: 'test', settings }, (done, total) => void steps.push(`${done}/${total}`));
    expect(steps).toEqual(['0/2', '1/2', '0/0', '0/0']);
  });

  test('no notes and notes without talks make an empty graph', async () => {
    const none = await buildSmall([]);
    const diary = await buildSmall([note('diary.md', '# Monday\n\nIt rained.\n\n# Tuesday\n\nIt rained again.\n')]);
    expect([none.file.nodes, none.file.edges, diary.file.nodes, diary.file.edges]).toEqual([[], [], [], []]);
    expect(parseGraphFile(writeGraphFile(none.file)).attributes.title).toBe('No talks');
    expect(diary.diagnostics).toHaveLength(1);
  });
});

describe('the event of notes right in the folder given', () => {
  const talk = (name: string, title: string): string => `# ${title}\n\nSpeaker: ${name}\n\n- looms and what they weave\n`;
  const given = (folder: string, path: string, text: string) => ({ ...note(path, text), folder });
  const eventsOf = async (notes: Parameters<typeof buildSmall>[0]): Promise<string[]> =>
    (await buildSmall(notes)).file.attributes.events.map(({ title }) => title);

  test('is one for notes of a talk each, called as the folder is', async () => {
    const notes = [
      given('loom-days-2019', 'a.md', talk('Anna Larsen', 'On silk')),
      given('loom-days-2019', 'b.md', talk('Peter Novak', 'On steam')),
    ];
    expect(await eventsOf(notes)).toEqual(['Loom days 2019']);
    expect(await eventsOf(notes.map((one) => ({ ...one, folder: '' })))).toHaveLength(2);
  });

  test('is its own for a note of several talks', async () => {
    const several = '# Engine Days\n\n## Anna Larsen: On silk\n- looms\n\n## Peter Novak: On steam\n- looms\n';
    const notes = [
      given('notes', 'a.md', talk('Anna Larsen', 'On silk')),
      given('notes', 'b.md', talk('Peter Novak', 'On steam')),
      given('notes', 'engines.md', several),
    ];
    expect(await eventsOf(notes)).toEqual(['Engine Days', 'Notes']);
  });
});
