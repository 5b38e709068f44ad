import { describe, expect, test } from 'vitest';
import { createMemoryQueries } from '../../src/queries/memory-queries.ts';
import { smallGraph } from '../graph/small-graph.ts';
import type { SmallGraph } from '../graph/small-graph.ts';

const DAYS = [
  {
    id: 'event',
    title: 'An event',
    sessions: [
      { id: 'd1', label: 'Day 1', order: 1, day: 1 },
      { id: 'd2', label: 'Day 2', order: 2, day: 2 },
    ],
  },
];
const IDEAS = {
  alpha: { importance: 0.9 },
  beta: { importance: 0.5 },
  gamma: { importance: 0.4 },
  delta: {},
};
const SMALL: SmallGraph = {
  events: DAYS,
  ideas: IDEAS,
  favorites: ['Bob'],
  aliases: { 'Anders Hansen': ['Anders Hover'] },
  ledger: [{ entity: 'concept/beta', forms: ['bêta test'], rule: 'same' }],
  talks: [
    { title: 'One', speakers: ['Ada'], session: 'd1', order: 1, lines: ['alpha'] },
    { title: 'Two', speakers: ['Bob'], session: 'd1', order: 2, lines: ['beta gamma'] },
    { title: 'Three', speakers: ['Cleo'], session: 'd1', order: 3, lines: ['beta gamma'] },
    { title: 'Four', speakers: ['Anders Hansen'], session: 'd2', order: 1, lines: ['alpha'] },
    { title: 'Five', speakers: ['Eve'], session: 'd2', order: 2, lines: ['alpha delta'] },
    { title: 'Six', speakers: ['Fay'], session: 'd2', order: 3 },
    ...['Seven', 'Eight', 'Nine'].map((title, index) => ({ title, session: 'd2', order: 4 + index })),
  ],
};

const ask = (small: SmallGraph) => createMemoryQueries(smallGraph(small));

describe('overview()', () => {
  test('counts, days, shared ideas and the schedule', async () => {
    const overview = await ask(SMALL).overview();
    expect(overview).toMatchObject({ title: 'A small graph', days: 2, shared: 3, common: [] });
    expect(overview.counts).toEqual({ talk: 9, speaker: 6, institution: 0, concept: 4, paper: 0 });
    expect(overview.schedule.map(({ label, talks }) => [label, talks.length])).toEqual([
      ['Day 1', 3],
      ['Day 2', 6],
    ]);
  });

  test('where to start: each question is answered by the graph', async () => {
    expect(await ask(SMALL).starts()).toEqual([
      { kind: 'who-spoke', keys: ['concept/alpha'], count: 3 },
      { kind: 'what-joins', keys: ['concept/beta'], count: 2, day: 1 },
      { kind: 'both-days', keys: ['concept/alpha'], count: 1 },
      { kind: 'connect', keys: ['speaker/bob', 'speaker/cleo'], count: 2 },
      { kind: 'favorites', keys: ['speaker/bob'], count: 1 },
    ]);
  });

  test('fewer questions where the graph carries fewer: none without ideas, none of days without days', async () => {
    expect(await ask({}).starts()).toEqual([]);
    expect(await ask({ talks: [{ title: 'One', speakers: ['Ada'] }] }).starts()).toEqual([]);
    const loose = (SMALL.talks ?? []).map(({ session: _session, ...talk }) => talk);
    const queries = ask({ ...SMALL, events: [], talks: loose });
    expect((await queries.overview()).days).toBe(0);
    expect((await queries.starts()).map(({ kind, day }) => [kind, day])).toEqual([
      ['who-spoke', undefined],
      ['who-spoke', undefined],
      ['what-joins', undefined],
      ['connect', undefined],
      ['favorites', undefined],
    ]);
  });

  test('where other questions are missing it is asked about further ideas of two talks, about each once', async () => {
    const names = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];
    const ideas = Object.fromEntries(names.map((name, index) => [name, { importance: 1 - index / 10 }]));
    const talks = Array.from({ length: 12 }, (_, index) => ({ title: `Talk ${index}`, lines: [names[index % names.length] ?? ''] }));
    const starts = await ask({ ideas, talks }).starts();
    expect(starts.map(({ kind, count }) => [kind, count])).toEqual(Array.from({ length: 5 }, () => ['who-spoke', 2]));
    expect(new Set(starts.flatMap(({ keys }) => keys)).size).toBe(5);
  });

  test('the most cited paper is asked for where another question is missing', async () => {
    const queries = ask({
      papers: ['Hopper 1952'],
      talks: [
        { title: 'One', lines: ['Hopper 1952'] },
        { title: 'Two', lines: ['Hopper 1952'] },
      ],
    });
    expect(await queries.starts()).toEqual([{ kind: 'most-cited', keys: ['paper/hopper-1952'], count: 2 }]);
  });
});

describe('node(key)', () => {
  test('by its key, by the key of an alias, by a spelling of the ledger', async () => {
    const queries = ask(SMALL);
    const keys = ['speaker/anders-hansen', 'speaker/anders-hover', 'Speaker/Anders Hover', 'concept/beta-test'].map(
      async (key) => (await queries.node(key))?.key,
    );
    expect(await Promise.all(keys)).toEqual(['speaker/anders-hansen', 'speaker/anders-hansen', 'speaker/anders-hansen', 'concept/beta']);
  });

  test('undefined when nothing was ever called so, or only a node of another kind', async () => {
    expect(await ask(SMALL).node('speaker/nobody')).toBeUndefined();
    expect(await ask(SMALL).node('concept/anders-hover')).toBeUndefined();
    expect(await ask({}).node('')).toBeUndefined();
  });
});

describe('neighbours(key), related(key), search(text)', () => {
  test('answer for an older key as for the present one', async () => {
    const queries = ask(SMALL);
    expect(await queries.neighbours('speaker/anders-hover')).toEqual(await queries.neighbours('speaker/anders-hansen'));
    expect(await queries.related('speaker/anders-hover')).toEqual(await queries.related('speaker/anders-hansen'));
    expect((await queries.related('speaker/anders-hover')).related.map(({ key }) => key)).toContain('speaker/ada');
  });

  test('a graph of no nodes or one answers all with nothing', async () => {
    for (const queries of [ask({}), ask({ talks: [{ title: 'One' }] })]) {
      expect(await queries.neighbours('talk/note/one')).toEqual([]);
      expect(await queries.related('talk/note/one')).toEqual({ covered: [], near: [], related: [] });
      expect(await queries.search('alpha')).toEqual([]);
    }
  });
});
