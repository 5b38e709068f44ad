import { describe, expect, test } from 'vitest';
import { neighboursByRelation } from '../../src/graph/neighbours.ts';
import { commonIdeas, sharedIdeas } from '../../src/graph/shared-ideas.ts';
import { talksOf } from '../../src/graph/talks-of.ts';
import { smallGraph } from './small-graph.ts';

const GRAPH = smallGraph({
  ideas: { alpha: {}, beta: {}, gamma: {} },
  affiliations: { Ada: 'Analytical Society' },
  papers: ['Hopper 1952'],
  talks: [
    { title: 'One', speakers: ['Ada'], lines: ['alpha', 'beta beta', 'Hopper 1952'] },
    { title: 'Two', speakers: ['Bob'], lines: ['alpha'] },
  ],
});

describe('neighboursByRelation(graph, key, limit)', () => {
  test('by relation and direction, most mentions first, each with its edge', () => {
    const groups = neighboursByRelation(GRAPH, 'talk/note/one');
    expect(groups.map(({ relation, direction, total }) => [relation, direction, total])).toEqual([
      ['gives', 'in', 1],
      ['covers', 'out', 2],
      ['cites', 'out', 1],
    ]);
    expect(groups[1]?.neighbours.map(({ key }) => key)).toEqual(['concept/beta', 'concept/alpha']);
    expect(groups[1]?.neighbours[0]?.edgeAttributes.evidence.map(({ quote }) => quote)).toEqual(['beta', 'beta']);
  });

  test('a limit cuts each relation and the total still counts all', () => {
    expect(neighboursByRelation(GRAPH, 'talk/note/one', 1)[1]).toMatchObject({ total: 2, neighbours: [{ key: 'concept/beta' }] });
  });

  test('a key that is not there has no neighbours', () => {
    expect(neighboursByRelation(GRAPH, 'talk/none')).toEqual([]);
  });
});

describe('talksOf(graph, key)', () => {
  test.each([
    ['concept/alpha', ['talk/note/one', 'talk/note/two']],
    ['speaker/ada', ['talk/note/one']],
    ['institution/analytical-society', ['talk/note/one']],
    ['paper/hopper-1952', ['talk/note/one']],
    ['talk/note/two', ['talk/note/two']],
    ['concept/gamma', []],
    ['concept/none', []],
  ])('%s: %j', (key, talks) => {
    expect(talksOf(GRAPH, key)).toEqual(talks);
  });
});

describe('sharedIdeas(graph), commonIdeas(graph)', () => {
  test('shared: two talks or more, with their number', () => {
    expect([...sharedIdeas(GRAPH)]).toEqual([['concept/alpha', 2]]);
  });

  test('common ground: more than a third of at least six talks', () => {
    const graph = (talks: number, beta: number) =>
      smallGraph({
        ideas: { alpha: {}, beta: {} },
        talks: Array.from({ length: talks }, (_, index) => ({ title: `T${index}`, lines: ['alpha', ...(index < beta ? ['beta'] : [])] })),
      });
    expect(commonIdeas(graph(6, 2))).toEqual(['concept/alpha']);
    expect(commonIdeas(graph(6, 3))).toEqual(['concept/alpha', 'concept/beta']);
    expect(commonIdeas(graph(5, 3))).toEqual([]);
  });
});
