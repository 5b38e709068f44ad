import { describe, expect, test } from 'vitest';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import { readFacets } from '../../src/state/facets.ts';
import { smallGraph } from './small-graph.ts';

describe('readFacets(graph)', () => {
  test('counts relations, sessions in the order of the schedule, and favourites', () => {
    const facets = readFacets(openGraph(smallGraph()));
    expect(facets.relations.map(({ value }) => value)).toEqual(['gives', 'affiliated-with', 'covers', 'cites']);
    expect(facets.sessions).toEqual([
      { value: 'fair/day-1', label: 'Day 1', count: 2 },
      { value: 'fair/day-2', label: 'Day 2', count: 2 },
    ]);
    expect(facets.favorites).toBe(1);
  });

  test('a facet with one value narrows nothing, and is left out', () => {
    const facets = readFacets(openGraph(smallGraph()));
    expect(facets.institutions).toEqual([]);
    expect(facets.categories).toEqual([]);
  });

  test('institutions come by the number of their talks', () => {
    const file = smallGraph();
    const [turin] = file.nodes.filter(({ key }) => key === 'institution/turin');
    const [joined] = file.edges.filter(({ attributes }) => attributes.kind === 'affiliated-with');
    if (turin === undefined || joined === undefined) throw new Error('Expected Turin');
    const oslo = { key: 'institution/oslo', attributes: { ...turin.attributes, label: 'Oslo' } };
    const carla = { ...joined, key: 'affiliated-with/carla', source: 'speaker/carla-diaz', target: oslo.key };
    const graph = openGraph({ ...file, nodes: [...file.nodes, oslo], edges: [...file.edges, carla] });
    expect(readFacets(graph).institutions.map(({ label, count }) => [label, count])).toEqual([
      ['Turin', 2],
      ['Oslo', 1],
    ]);
  });
});
