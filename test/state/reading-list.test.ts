import { describe, expect, test } from 'vitest';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import { openBook } from '../../src/state/book.ts';
import { findEventQuestions } from '../../src/state/questions.ts';
import { findEventReadings, findReadings } from '../../src/state/reading-list.ts';
import { edgeKey } from '../../src/model/keys.ts';
import { quoted, smallGraph } from './small-graph.ts';

function open(asks = '') {
  const file = smallGraph();
  const cites = { kind: 'cites', weight: 1, evidence: [quoted('patience')] } as const;
  const edge = {
    key: edgeKey('cites', 'talk/crystals', 'paper/lee-2019'),
    source: 'talk/crystals',
    target: 'paper/lee-2019',
    attributes: cites,
  };
  const sources = file.attributes.sources.map((source) => ({ ...source, text: source.text!.replace('seed, seed, seed', asks.padEnd(16)) }));
  return openBook(openGraph({ ...file, attributes: { ...file.attributes, sources }, edges: [...file.edges, edge] }));
}

describe('findReadings(book, key)', () => {
  test('a talk lists what it cites, with all who cite it in the order of the schedule', () => {
    const [reading, ...rest] = findReadings(open(), 'talk/seeds');
    expect(rest).toEqual([]);
    expect(reading).toMatchObject({ key: 'paper/lee-2019', citedBy: ['talk/crystals', 'talk/seeds'] });
    expect(reading?.evidence.map(({ quote }) => quote)).toEqual(['Lee 2019']);
  });

  test('an idea lists what is cited beside it, other kinds nothing', () => {
    expect(findReadings(open(), 'concept/seed').map(({ key }) => key)).toEqual(['paper/lee-2019']);
    expect(findReadings(open(), 'speaker/bo-chen')).toEqual([]);
    expect(findReadings(open(), 'talk/none')).toEqual([]);
  });
});

describe('findEventReadings(book, event)', () => {
  test('lists each work of the event once, wherever it is cited', () => {
    const [reading, ...rest] = findEventReadings(open(), 'fair');
    expect(rest).toEqual([]);
    expect(reading?.evidence.map(({ line }) => line)).toEqual([3, 9]);
    expect(findEventReadings(open(), 'another')).toEqual([]);
  });
});

describe('findEventQuestions(book, event)', () => {
  test('lists what is asked talk by talk, and only talks that ask', () => {
    const asked = findEventQuestions(open('why, why, why?'), 'fair');
    expect(asked.map(({ talk, questions }) => [talk, questions.map(({ line }) => line)])).toEqual([['talk/seeds', [10]]]);
    expect(findEventQuestions(open('why, why, why?'), 'another')).toEqual([]);
    expect(findEventQuestions(open(), 'fair')).toEqual([]);
  });
});
