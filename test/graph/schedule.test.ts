import { describe, expect, test } from 'vitest';
import { findDays, daysOf } from '../../src/graph/days.ts';
import { compareTalks, scheduleLanes, talksInOrder } from '../../src/graph/schedule.ts';
import { smallGraph } from './small-graph.ts';

const EVENTS = [
  {
    id: 'b',
    title: 'B',
    sessions: [
      { id: 'late', label: 'Late', order: 2, day: 2 },
      { id: 'early', label: 'Early', order: 1, day: 1 },
    ],
  },
  { id: 'a', title: 'A', sessions: [] },
];
const GRAPH = smallGraph({
  events: EVENTS,
  ideas: { alpha: {} },
  talks: [
    { title: 'Loose', event: 'a', order: 1, date: '2020-01-02', lines: ['alpha'] },
    { title: 'Third', event: 'b', session: 'late', order: 1, lines: ['alpha'] },
    { title: 'Second', event: 'b', session: 'early', order: 2 },
    { title: 'First', event: 'b', session: 'early', order: 1, lines: ['alpha'] },
    { title: 'Lost', event: 'nowhere', order: 1 },
    { title: 'Added', event: 'b', order: 1 },
  ],
});

describe('talksInOrder(graph)', () => {
  test('events as the file lists them, then sessions by their order, then talks; without a session behind those with one', () => {
    expect(talksInOrder(GRAPH).map((key) => key.slice('talk/note/'.length))).toEqual([
      'first',
      'second',
      'third',
      'added',
      'loose',
      'lost',
    ]);
  });
});

describe('compareTalks(graph)', () => {
  test('is 0 for a talk and itself alone', () => {
    const compare = compareTalks(GRAPH);
    expect(compare('talk/note/first', 'talk/note/first')).toBe(0);
    expect(compare('talk/note/second', 'talk/note/first')).toBeGreaterThan(0);
  });
});

describe('scheduleLanes(graph)', () => {
  test('one lane a session, one for the loose talks of an event, and each talk in one lane', () => {
    expect(scheduleLanes(GRAPH)).toEqual([
      { event: 'b', session: 'early', label: 'Early', day: 1, talks: ['talk/note/first', 'talk/note/second'] },
      { event: 'b', session: 'late', label: 'Late', day: 2, talks: ['talk/note/third'] },
      { event: 'b', session: '', label: 'B', talks: ['talk/note/added'] },
      { event: 'a', session: '', label: 'A', talks: ['talk/note/loose'] },
      { event: 'nowhere', session: '', label: '', talks: ['talk/note/lost'] },
    ]);
  });

  test('a session without talks stays', () => {
    expect(scheduleLanes(smallGraph({ events: EVENTS })).map(({ talks }) => talks)).toEqual([[], []]);
  });
});

describe('findDays(graph)', () => {
  test('days of sessions and dates of talks, each once, in the order of the schedule', () => {
    const days = findDays(GRAPH);
    expect(days.days).toEqual([
      { event: 'b', day: 1 },
      { event: 'b', day: 2 },
      { event: 'a', date: '2020-01-02' },
    ]);
    expect(days.ofTalk.get('talk/note/loose')).toBe(2);
    expect(days.ofTalk.has('talk/note/added')).toBe(false);
    expect(daysOf(GRAPH, days, 'concept/alpha')).toEqual([0, 1, 2]);
  });

  test('where every event has a date they come in the order of time', () => {
    const graph = GRAPH.copy();
    graph.forEachNode((key, attributes) => {
      if (attributes.kind === 'talk' && attributes.event === 'b') graph.mergeNodeAttributes(key, { date: '2021-05-01' });
    });
    expect(findDays(graph).days.map(({ event }) => event)).toEqual(['a', 'b', 'b', 'b']);
    expect(findDays(graph).ofTalk.get('talk/note/loose')).toBe(0);
  });
});
