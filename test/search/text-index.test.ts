import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTextIndex } from '../../src/search/text-index.ts';
import { smallGraph } from '../graph/small-graph.ts';

const SMALL = {
  ideas: {
    interpolation: { aliases: ['interpolating'] },
    'interpolation theory': {},
    'reinforcement learning': { aliases: ['RL'] },
    'deep reinforcement learning': { aliases: ['deep RL'] },
    'Schrödinger bridge': {},
  },
  aliases: { 'Terrence Sejnowski': ['Terrence Senjnowski'] },
  talks: [
    { title: 'On fitting', speakers: ['Terrence Sejnowski'], lines: ['', '  interpolation of noise', 'Turing was mentioned'] },
    { title: 'On acting', lines: ['RL and Turing machines', 'deep RL'] },
  ],
};
const search = createTextIndex(smallGraph(SMALL));
const nodes = (query: string) =>
  search(query)
    .filter(({ type }) => type === 'node')
    .map(({ key }) => key);
const marked = (query: string) => search(query).map(({ text, ranges }) => ranges.map(([start, end]) => text.slice(start, end)));

describe('createTextIndex(graph)(query, limit)', () => {
  test('the label itself stands before labels that begin with it', () => {
    expect(nodes('interpolation').slice(0, 2)).toEqual(['concept/interpolation', 'concept/interpolation-theory']);
  });

  test('an alias leads to its node, and the alias itself before a longer one', () => {
    expect(nodes('RL')).toEqual(['concept/reinforcement-learning', 'concept/deep-reinforcement-learning']);
    expect(search('rl')[0]).toMatchObject({ text: 'RL', ranges: [[0, 2]] });
  });

  test.each([
    ['interprolation', 'concept/interpolation'],
    ['sejnowsky', 'speaker/terrence-sejnowski'],
    ['reinforcment lerning', 'concept/reinforcement-learning'],
    ['reinf learn', 'concept/reinforcement-learning'],
    ['schrodinger', 'concept/schrodinger-bridge'],
  ])('%j finds %s', (query, key) => {
    expect(nodes(query)).toContain(key);
  });

  test('lines come after nodes, each with its place and its talk', () => {
    const lines = search('turing');
    expect(new Set(lines.map(({ type, key, line, text }) => `${type} ${key} ${line} ${text}`))).toEqual(
      new Set(['line talk/note/on-fitting 4 Turing was mentioned', 'line talk/note/on-acting 7 RL and Turing machines']),
    );
    expect(search('interpolation').map(({ type }) => type)).toEqual(['node', 'node', 'line']);
    expect(lines.every(({ source }) => source === 'note.txt')).toBe(true);
  });

  test('of a beginning that was typed only that is marked, of a mistyped word the whole', () => {
    expect(marked('tur')).toEqual([['Tur'], ['Tur']]);
    expect(marked('interprolation')[0]).toEqual(['interpolation']);
    expect(marked('schrodi')[0]).toEqual(['Schrödi']);
  });

  test('the limit holds, and lines keep a third of it', () => {
    const hits = search('interpolation', 2);
    expect(hits).toHaveLength(2);
    expect(search('interpolation', 3).filter(({ type }) => type === 'line')).toHaveLength(1);
  });

  test('nothing is found for nothing, or for marks alone', () => {
    expect(search('')).toEqual([]);
    expect(search('  ·!')).toEqual([]);
    expect(createTextIndex(smallGraph({}))('anything')).toEqual([]);
  });

  test('without the text of the notes the quotes are searched', () => {
    const hits = createTextIndex(smallGraph({ ...SMALL, text: false }))('interpolation').filter(({ type }) => type === 'line');
    expect(hits).toMatchObject([{ text: 'interpolation', line: 3, key: 'talk/note/on-fitting' }]);
  });

  test('whatever is typed: ranges lie in the text in order, and a line is where it says', () => {
    const graph = smallGraph(SMALL);
    const text = graph.getAttribute('sources')[0]?.text ?? '';
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('rl', 'deep rl', 'interpolation noise', 'sej', 'ö', 'turing RL')), (query) => {
        for (const hit of search(query)) {
          let last = 0;
          for (const [start, end] of hit.ranges) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(hit.text.length);
          if (hit.type === 'line') expect(text.slice(hit.start, hit.end)).toBe(hit.text);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
