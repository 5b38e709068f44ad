import { describe, expect, test } from 'vitest';
import { writeGraphFile } from '../../src/formats/graph-json.ts';
import type { GraphFile, TalkAttributes } from '../../src/model/graph-file.ts';
import { buildSmall, evidenceTrouble, note } from './build-small.ts';

const NOTES =
  '# Loom days\n\n## Larsen: On looms\n- neural network of threads\n\n## Peter Novak: Engines\n- neural network\n\n## Vera Kern: Steam\n- loom\n';
const CSV = `title,speakers,affiliation,date,time,room,slides
On looms,Anna Larsen,MIT,2024-05-01,10:00,Hall A,https://s.example/1
"Engines, and how they run",Novak; Ruth Okafor,NYU; MIT,2024-05-02,11:00,Hall B,
A loom nobody noted,Ivan Petrov,NYU,2024-05-02,12:00,Hall A,
Lunch,,,2024-05-02,13:00,,
`;

const talks = ({ nodes }: GraphFile): TalkAttributes[] =>
  nodes.flatMap(({ attributes }) => (attributes.kind === 'talk' ? [attributes] : []));
const edges = ({ edges: all }: GraphFile, kind: string): string[] =>
  all.filter(({ attributes }) => attributes.kind === kind).map(({ source, target }) => `${source} ${target}`);
async function built(files: Readonly<Record<string, string>>): Promise<GraphFile> {
  const { file } = await buildSmall(Object.entries(files).map(([path, text]) => note(path, text)));
  expect(evidenceTrouble(file, new Map(Object.entries(files)))).toEqual([]);
  return file;
}

describe('buildGraph: a schedule beside the notes', () => {
  test('the talks of the notes get time, room, links, institutions and full names; others are added; nothing doubles', async () => {
    const file = await built({ 'days.md': NOTES, 'program.csv': CSV });
    expect(
      talks(file).map(({ title, source, time, room, date, links }) => ({ title, source, time, room, date, links: links.length })),
    ).toEqual(
      [
        { title: 'A loom nobody noted', source: 'program.csv', time: '12:00', room: 'Hall A', date: '2024-05-02', links: 0 },
        { title: 'Engines', source: 'days.md', time: '11:00', room: 'Hall B', date: '2024-05-02', links: 0 },
        { title: 'Steam', source: 'days.md', time: undefined, room: undefined, date: undefined, links: 0 },
        { title: 'On looms', source: 'days.md', time: '10:00', room: 'Hall A', date: '2024-05-01', links: 1 },
      ].toSorted((a, b) => (a.source + a.title < b.source + b.title ? -1 : 1)),
    );
    expect(file.nodes.filter(({ attributes }) => attributes.kind === 'speaker').map(({ key }) => key)).toEqual([
      'speaker/anna-larsen',
      'speaker/ivan-petrov',
      'speaker/peter-novak',
      'speaker/ruth-okafor',
      'speaker/vera-kern',
    ]);
    expect(edges(file, 'affiliated-with')).toHaveLength(4);
    expect(file.nodes.some(({ key }) => key === 'concept/larsen')).toBe(false);
    expect(file.attributes.events).toHaveLength(1);
    expect(file.attributes.events[0]).toMatchObject({ title: 'Loom days', date: '2024-05-01' });
    expect(file.attributes.events[0]?.sessions.map(({ label }) => label)).toEqual(['2024-05-01', '2024-05-02']);
    expect(
      talks(file)
        .filter(({ session }) => session === undefined)
        .map(({ title }) => title),
    ).toEqual(['Steam']);
    const quoted = file.edges.flatMap(({ attributes }) => attributes.evidence).filter(({ source }) => source === 'program.csv');
    expect(quoted.map(({ quote, line }) => `${line} ${quote}`)).toContain('3 Ruth Okafor');
    expect(edges(file, 'covers').some((edge) => edge.startsWith('talk/program/a-loom-nobody-noted'))).toBe(true);
  });

  test('one file a talk in a folder: the schedule tells of all of them', async () => {
    const file = await built({
      'meet/looms.md': '# On looms\nSpeaker: A. Larsen\n\n- loom\n',
      'meet/engines.md': '---\nspeaker: Peter Novak\ntitle: Engines\n---\n- loom\n',
      'meet/schedule.yaml':
        '- title: On looms\n  speakers:\n    - name: Anna Larsen\n      affiliation: MIT\n  time: "10:00"\n- title: Engines\n  speakers: Peter Novak\n  time: "11:00"\n  room: Hall B\n',
    });
    expect(file.attributes.events.map(({ title }) => title)).toEqual(['Meet']);
    expect(
      talks(file)
        .map(({ time, source }) => `${source} ${time}`)
        .toSorted(),
    ).toEqual(['meet/engines.md 11:00', 'meet/looms.md 10:00']);
    expect(edges(file, 'affiliated-with')).toEqual(['speaker/anna-larsen institution/massachusetts-institute-of-technology']);
  });

  test('it joins the event that it shares talks with, not another', async () => {
    const other = '# Sail conference 2019\n\n## Vera Kern: Sails\n- loom\n\n## Emma Stone: Water\n- loom\n\n## Paul Ott: Winds\n- loom\n';
    const file = await built({ 'a.md': NOTES, 'b.md': other, 'z.csv': CSV });
    const event = (title: string) => talks(file).find((talk) => talk.title === title)?.event;
    expect(event('A loom nobody noted')).toBe(event('On looms'));
    expect(event('Sails')).not.toBe(event('On looms'));
    expect(file.attributes.events).toHaveLength(2);
  });

  test('alone it is an event of talks without notes', async () => {
    const file = await built({ 'loom-days.csv': CSV });
    expect(talks(file)).toHaveLength(3);
    expect(file.attributes.events.map(({ title }) => title)).toEqual(['Loom days']);
    expect(edges(file, 'gives')).toHaveLength(4);
  });

  test('its own sessions are those of the notes where their talks are', async () => {
    const days = '# Loom days\n\n# Day 1\n\n## Anna Larsen: On looms\n- loom\n\n# Day 2\n\n## Peter Novak: Engines\n- loom\n';
    const file = await built({ 'days.md': days, 'program.csv': CSV });
    expect(file.attributes.events[0]?.sessions.map(({ label }) => label)).toEqual(['Day 1', 'Day 2']);
    const session = (title: string) => talks(file).find((talk) => talk.title === title)?.session;
    expect(session('A loom nobody noted')).toBe(session('Engines'));
  });

  test.each([
    ['spend.csv', 'date,amount\n2024-05-01,12\n'],
    ['people.csv', 'name,email,phone\nRuth Okafor,r@x.example,1\n'],
    ['reading.csv', 'title,authors,year\nLooms of zebras,Ruth Okafor,2001\n'],
    ['mine.csv', 'Subject,Start Date,Start Time,Location\nZebra dentist,2024-05-01,10:00,Town\n'],
    ['config.yml', 'site: x\nplugins: [a, b]\n'],
    ['broken.yaml', 'a: "open\nb: [\n'],
  ])('%s is no schedule: nothing of it is in the graph, and only who asks hears of it', async (path, text) => {
    const { file, diagnostics } = await buildSmall([note('a.md', NOTES), note(path, text)]);
    expect(file.attributes.sources.map((source) => source.path)).toEqual(['a.md']);
    expect(writeGraphFile(file)).not.toMatch(/zebra|Okafor|plugins/i);
    expect(diagnostics.filter(({ quiet }) => quiet !== true)).toEqual([]);
  });

  test('the order of the files does not matter', async () => {
    const files = [
      note('days.md', NOTES),
      note('program.csv', CSV),
      note('more.md', '# More conference 2019\n\n## Vera Kern: Steam\n- x\n\n## Emma Stone: Water\n- y\n'),
    ];
    const [one, other] = [await buildSmall(files), await buildSmall(files.toReversed())];
    expect(writeGraphFile(one.file)).toBe(writeGraphFile(other.file));
  });
});

describe('buildGraph: a timetable in a note', () => {
  test('gives times, rooms and institutions to the talks below, doubles none, and adds the others', async () => {
    const table =
      '| Time | Speaker | Affiliation | Title | Room |\n|---|---|---|---|---|\n| 10:00 | **Anna Larsen** | MIT | [On looms](https://l.example/1) | A |\n| 10:30 | *coffee* | | | |\n| 11:00 | Peter Novak | NYU | Engines | B |\n| 12:00 | Ruth Okafor | NYU | Unseen | B |\n';
    const file = await built({ 'a.md': NOTES.replace('\n\n', `\n\n${table}\n`) });
    expect(
      talks(file)
        .map(({ title, time, room }) => `${title} ${time} ${room}`)
        .toSorted(),
    ).toEqual(['Engines 11:00 B', 'On looms 10:00 A', 'Steam undefined undefined', 'Unseen 12:00 B']);
    expect(edges(file, 'affiliated-with')).toHaveLength(3);
    expect(talks(file).find(({ title }) => title === 'On looms')?.links).toEqual([{ kind: 'page', url: 'https://l.example/1' }]);
  });

  test('a table of readings or tasks adds no talks', async () => {
    const table =
      '| Paper | Authors | Year |\n|---|---|---|\n| Zebras | Ruth Okafor | 2001 |\n\n| Task | Who | Due |\n|---|---|---|\n| slides | Ivan Petrov | May |\n';
    const file = await built({ 'a.md': `${NOTES}\n${table}` });
    expect(talks(file)).toHaveLength(3);
    expect(file.nodes.some(({ key }) => /^(?:speaker|talk)\/.*(?:okafor|petrov|zebra|slides)/.test(key))).toBe(false);
  });

  test.each([
    ['schedule.yaml', 'a: [b\n c: d', 1],
    ['may.csv', 'Titel,Beginn\nLooms,10:00\n', 1],
    ['may.csv', 'speaker,city\nRuth Okafor,Oslo\n', 1],
    ['config.yml', 'a: [b\n c: d', 0],
  ])('%s that cannot be read as a schedule: who meant it as one hears why', async (path, text, count) => {
    const { diagnostics } = await buildSmall([note('days.md', NOTES), note(path, text)]);
    expect(diagnostics.filter(({ quiet }) => quiet !== true).map(({ source, rule }) => `${source} ${rule}`)).toEqual(
      count === 0 ? [] : [`${path} no schedule`],
    );
  });
});
