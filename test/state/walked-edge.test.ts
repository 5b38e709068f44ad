import { describe, expect, test } from 'vitest';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import { readWalkedEdge } from '../../src/state/walked-edge.ts';
import { smallGraph } from './small-graph.ts';

const graph = openGraph(smallGraph());
const ALL = { out: new Set<string>(), relations: new Set<never>() };
const walk = (key: string, edge: string | undefined) => ({ selection: ['talk/panel', key], walk: { behind: [], edge } });

describe('readWalkedEdge(graph, view, visibility)', () => {
  test('says the how manieth of the selected node it is, and where it leads', () => {
    const edge = 'covers/talk/crystals/concept/seed';
    expect(readWalkedEdge(graph, walk('concept/seed', edge), ALL)).toEqual({
      at: 2,
      count: 2,
      relation: 'covers',
      direction: 'in',
      other: 'talk/crystals',
    });
  });

  test('what is out is not counted', () => {
    const edge = 'covers/talk/crystals/concept/seed';
    expect(readWalkedEdge(graph, walk('concept/seed', edge), { ...ALL, out: new Set(['talk/seeds']) })).toMatchObject({ at: 1, count: 1 });
    expect(readWalkedEdge(graph, walk('concept/seed', edge), { ...ALL, relations: new Set(['covers']) })).toBeUndefined();
  });

  test('without an edge, or with one of another node, there is nothing to say', () => {
    expect(readWalkedEdge(graph, walk('concept/seed', undefined), ALL)).toBeUndefined();
    expect(readWalkedEdge(graph, walk('speaker/bo-chen', 'covers/talk/crystals/concept/seed'), ALL)).toBeUndefined();
    expect(readWalkedEdge(graph, { selection: [], walk: undefined }, ALL)).toBeUndefined();
  });
});
