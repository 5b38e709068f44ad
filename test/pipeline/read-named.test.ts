import { describe, expect, test } from 'vitest';
import type { GraphFile } from '../../src/model/graph-file.ts';
import { buildSmall, evidenceTrouble, note } from './build-small.ts';

const NOTES = `# Loom days

## Weaving without hands
- a neural network

## Engines for everybody (Novak)
- loom

## Dinner
- steak and reinforcement learning
`;
const CSV = `Time;Room;Speaker;Affiliation;Title
09:00-09:45;Hall;Anna Larsen;MIT;Weaving without hands
10:00-10:45;Hall;Peter Novak;NYU;Engines for everybody
11:00;Lab;Vera Kern;NYU;Steam at sea
`;
const YAML = `- title: Weaving without hands
  speaker: Anna Larsen
  start: 09:00
- title: Engines for everybody
  speakers: [Peter Novak, Ruth Okafor]
  time: 10:00
`;
const TABLE = `
## Programme

| Time | Speaker | Title | Room |
|---|---|---|---|
| 09:00 | Anna Larsen (MIT) | Weaving without hands | Hall |
| 10:45 | | Coffee | |
| 11:00 | Peter Novak, NYU | Engines for everybody | Lab |
`;

async function built(files: Readonly<Record<string, string>>): Promise<{ file: GraphFile; rules: readonly string[] }> {
  const { file, diagnostics } = await buildSmall(Object.entries(files).map(([path, text]) => note(path, text)));
  expect(evidenceTrouble(file, new Map(Object.entries(files)))).toEqual([]);
  return { file, rules: diagnostics.map(({ rule }) => rule) };
}

/** Each talk with its source, who gives it and what it covers. */
function told({ nodes, edges }: GraphFile): string[] {
  return nodes.flatMap(({ key, attributes }) => {
    if (attributes.kind !== 'talk') return [];
    const tip = (text: string): string => text.split('/').slice(1).join('/');
    const by = edges.filter(({ target, attributes: { kind } }) => kind === 'gives' && target === key).map(({ source }) => tip(source));
    const on = edges.filter(({ source, attributes: { kind } }) => kind === 'covers' && source === key).map(({ target }) => tip(target));
    return [`${attributes.source} ${attributes.title}: ${by.join(', ')}: ${on.join(', ')}`];
  });
}

describe('buildGraph: headings that are talks because a schedule says so', () => {
  test.each([
    ['CSV', { 'days.md': NOTES, 'program.csv': CSV }, 'peter-novak'],
    ['YAML', { 'days.md': NOTES, 'program.yaml': YAML }, 'peter-novak, ruth-okafor'],
    ['a table of the note', { 'days.md': NOTES + TABLE }, 'peter-novak'],
  ])('%s: they take what stands below them', async (_, files, second) => {
    const { file, rules } = await built(files);
    const talks = told(file).filter((talk) => talk.startsWith('days.md'));
    expect(talks).toHaveLength(2);
    expect(talks.find((talk) => /Weaving/.test(talk))).toMatch(/^days\.md Weaving without hands: anna-larsen: .*neural-network/);
    expect(talks.find((talk) => /Engines/.test(talk))).toMatch(new RegExp(`Engines for everybody: ${second}: .*loom`));
    expect(talks.join()).not.toMatch(/reinforcement/);
    expect(rules).not.toContain('no talks recognised');
  });

  test('a title in front matter, or behind "Title:", makes the note that talk', async () => {
    const { file } = await built({
      'meet/a.md': '---\ntitle: Weaving without hands\n---\n- a neural network\n',
      'meet/b.md': 'Title: Engines for everybody\nWhen: May\n\nThey run on reinforcement learning.\n',
      'meet/program.csv': CSV,
    });
    expect(told(file).filter((talk) => !talk.includes('program'))).toEqual([
      expect.stringMatching(/^meet\/a.md Weaving without hands: anna-larsen: .*neural-network/),
      expect.stringMatching(/^meet\/b.md Engines for everybody: peter-novak: .*reinforcement-learning/),
    ]);
  });

  test('a schedule of another folder proves nothing where its own has notes, nor does a title of one word', async () => {
    const { file } = await built({
      'a/days.md': '# Loom days\n\n## Anna Larsen: Looms\n- loom\n\n## Peter Novak: Engines\n- loom\n',
      'a/program.csv': `${CSV}12:00;Lab;Ivan Petrov;NYU;Dinner\n`,
      'b/diary.md': NOTES,
    });
    expect(told(file).filter((talk) => talk.startsWith('b/'))).toEqual([]);
    const { file: dinner } = await built({
      'days.md': '# Days\n\n## Dinner\n- loom\n',
      'p.csv': `Time;Title;Speaker\n12:00;Dinner;Ivan Petrov\n`,
    });
    expect(told(dinner).filter((talk) => talk.startsWith('days'))).toEqual([]);
  });

  test('two schedules prove each its own, in whatever order the notes come', async () => {
    const [head = '', first = '', second = ''] = CSV.split('\n');
    const files = { 'a.csv': `${head}\n${first}\n`, 'b.csv': `${head}\n${second}\n`, 'days.md': NOTES };
    const { file } = await built(files);
    expect(told(file).filter((talk) => talk.startsWith('days.md'))).toHaveLength(2);
    const { file: other } = await built(Object.fromEntries(Object.entries(files).toReversed()));
    expect(JSON.stringify(other)).toBe(JSON.stringify(file));
  });
});
