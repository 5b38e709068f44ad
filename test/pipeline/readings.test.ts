import { describe, expect, test } from 'vitest';
import type { GraphFile } from '../../src/model/graph-file.ts';
import { buildSmall, evidenceTrouble, note } from './build-small.ts';

/** One meeting of three talks, as it is written in each format. */
const MEETING: Readonly<Record<string, string>> = {
  'atx.md':
    '# Loom days\n\n## Anna Larsen, MIT: On looms\n- neural network\n\n## Peter Novak, NYU: Engines\n- x\n\n## Zoë Kern: What __init__ does\n- y\n',
  'setext.md':
    'Loom days\n=========\n\nAnna Larsen, MIT: On looms\n---\n- neural network\n\nPeter Novak, NYU: Engines\n---\n- x\n\nZoë Kern: What __init__ does\n---\n- y\n',
  'tasks.md':
    '# Loom days\n\n## Anna Larsen, MIT: On looms\n- [x] neural network\n> quoted words\n\n## Peter Novak, NYU: Engines\n- [ ] x\n\n## Zoë Kern: What __init__ does\n* y\n',
  'org.org':
    '#+TITLE: Loom days\n* Anna Larsen, MIT: On looms :talk:\n- neural network\n* Peter Novak, NYU: Engines\n- x\n* Zoë Kern: What __init__ does\n# not shown\n- y\n',
  'numbered.txt':
    'Loom days\n\n1. Anna Larsen, MIT: On looms\n   • neural network\n\n2. Peter Novak, NYU: Engines\n   • x\n\n3. Zoë Kern: What __init__ does\n   - y\n',
  'underlined.txt':
    'Loom days\n=========\n\nAnna Larsen, MIT: On looms\n--------------------------\nneural network\n\nPeter Novak, NYU: Engines\n-------------------------\nx\n\nZoë Kern: What __init__ does\n----------------------------\ny\n',
};

function summary({ nodes, edges }: GraphFile): unknown {
  const labels = (kind: string): string[] =>
    nodes.flatMap(({ attributes }) => (attributes.kind === kind ? [attributes.label.normalize('NFC')] : [])).toSorted();
  return {
    talks: labels('talk'),
    speakers: labels('speaker'),
    institutions: labels('institution'),
    gives: edges.filter(({ attributes }) => attributes.kind === 'gives').length,
    network: labels('concept').includes('neural network'),
  };
}

const EXPECTED = {
  talks: ['Engines', 'On looms', 'What __init__ does'],
  speakers: ['Anna Larsen', 'Peter Novak', 'Zoë Kern'],
  institutions: ['Massachusetts Institute of Technology', 'New York University'],
  gives: 3,
  network: true,
};

async function built(path: string, text: string): Promise<GraphFile> {
  const { file } = await buildSmall([note(path, text)]);
  const shipped = file.attributes.sources[0]?.text ?? '';
  expect(evidenceTrouble(file, new Map([[path, shipped]]))).toEqual([]);
  expect(shipped).toHaveLength(text.length);
  return file;
}

describe('buildGraph: one meeting in many writings', () => {
  for (const [path, text] of Object.entries(MEETING)) {
    test.each([
      ['as it is', (words: string) => words],
      ['with a byte-order mark', (words: string) => `\ufeff${words}`],
      ['with CRLF', (words: string) => words.replaceAll('\n', '\r\n')],
      ['decomposed (NFD)', (words: string) => words.normalize('NFD')],
      ['with emoji and smart quotes', (words: string) => words.replaceAll(/- (x|y)/g, '- 🙂 “$1” — it’s')],
      ['with tabs', (words: string) => words.replaceAll(/^ {2,3}(?=[•-])/gm, '\t')],
      ['with front matter', (words: string) => (path.endsWith('.org') ? words : `---\ntags: [a, b]\nplace: Town\n---\n${words}`)],
    ])(`${path} %s gives the same talks`, async (_, change) => {
      expect(summary(await built(path, change(text)))).toEqual(EXPECTED);
    });
  }

  test('composed and decomposed names are one person, whatever the file', async () => {
    const { file } = await buildSmall([note('a.md', MEETING['atx.md'] ?? ''), note('b.md', (MEETING['atx.md'] ?? '').normalize('NFD'))]);
    expect(file.nodes.filter(({ attributes }) => attributes.kind === 'speaker').map(({ key }) => key)).toEqual([
      'speaker/anna-larsen',
      'speaker/peter-novak',
      'speaker/zoe-kern',
    ]);
  });
});

describe('buildGraph: front matter of a talk', () => {
  test('title, date, event, speakers, affiliation, url, video and slides are the talk’s', async () => {
    const text =
      '---\ntitle: On looms\ndate: 2024-05-01\nevent: Loom days\nspeakers: [Anna Larsen, Peter Novak]\naffiliation: MIT\ntags: [weaving, old tools]\nurl: https://l.example/talk\nvideo: https://v.example/1\nslides: https://s.example/1\n---\n\n- neural network\n';
    const file = await built('talk.md', text);
    const talk = file.nodes.find(({ attributes }) => attributes.kind === 'talk')?.attributes;
    expect(talk).toMatchObject({
      title: 'On looms',
      date: '2024-05-01',
      links: [
        { kind: 'page', url: 'https://l.example/talk' },
        { kind: 'video', url: 'https://v.example/1' },
        { kind: 'slides', url: 'https://s.example/1' },
      ],
    });
    expect(file.attributes.events[0]).toMatchObject({ title: 'Loom days' });
    expect(summary(file)).toMatchObject({
      speakers: ['Anna Larsen', 'Peter Novak'],
      institutions: ['Massachusetts Institute of Technology'],
    });
    expect(file.edges.filter(({ attributes }) => attributes.kind === 'affiliated-with')).toHaveLength(2);
    expect(file.nodes.map(({ key }) => key)).toEqual(expect.arrayContaining(['concept/weaving', 'concept/old-tools']));
  });

  test('notes of one event in several files are one event', async () => {
    const talk = (speaker: string, title: string, event: string): string =>
      `---\nspeaker: ${speaker}\ntitle: ${title}\nevent: ${event}\n---\n- x\n`;
    const { file } = await buildSmall([
      note('a.md', talk('Anna Larsen', 'Looms', 'Loom days')),
      note('b.md', talk('Peter Novak', 'Engines', 'Loom days')),
      note('c.md', talk('Vera Kern', 'Sails', 'Sail days')),
    ]);
    expect(file.attributes.events.map(({ title }) => title).toSorted()).toEqual(['Loom days', 'Sail days']);
  });

  test.each(['__proto__', 'constructor'])('a key %s changes nothing', async (key) => {
    const file = await built('a.md', `---\n${key}:\n  polluted: true\nspeaker: Anna Larsen\ntitle: Looms\n---\n- x\n`);
    expect('polluted' in {}).toBe(false);
    expect(summary(file)).toMatchObject({ speakers: ['Anna Larsen'] });
  });
});
