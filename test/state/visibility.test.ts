import { describe, expect, test } from 'vitest';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import { NO_FILTER } from '../../src/model/filter.ts';
import type { Filter } from '../../src/model/filter.ts';
import { findFiltered, isVisible, readVisibility } from '../../src/state/visibility.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';
import type { Focus } from '../../src/state/view-state.ts';
import { smallGraph } from './small-graph.ts';

const graph = openGraph(smallGraph());
const out = (change: Partial<Filter>) => [...findFiltered(graph, { ...NO_FILTER, ...change })].toSorted();
const before = { selection: [], camera: undefined };

describe('findFiltered(graph, filter)', () => {
  test('takes nothing away unless it is asked to', () => {
    expect(out({})).toEqual([]);
    expect(out({ out: 'fade', relations: ['covers'] })).toEqual([]);
  });

  test('takes away all nodes of a kind', () => {
    expect(out({ kinds: ['paper', 'institution'] })).toEqual(['institution/turin', 'paper/lee-2019']);
  });

  test('a session keeps its talks and what belongs to one of them', () => {
    expect(out({ sessions: ['fair/day-2'] })).toEqual([
      'concept/annealing',
      'institution/turin',
      'speaker/ada-lovelace',
      'talk/crystals',
      'talk/panel',
    ]);
  });

  test('two values of a facet are either, two facets are both', () => {
    expect(out({ sessions: ['fair/day-1', 'fair/day-2'] })).toEqual([]);
    expect(out({ sessions: ['fair/day-2'], favorites: true })).toContain('talk/seeds');
  });

  test('an institution keeps the talks of its people', () => {
    expect(out({ institutions: ['institution/turin'] })).toEqual(['paper/lee-2019', 'speaker/carla-diaz', 'talk/diaz', 'talk/seeds']);
  });

  test('favourites keep their talks and what is said there', () => {
    expect(out({ favorites: true })).toEqual(['paper/lee-2019', 'speaker/carla-diaz', 'talk/diaz', 'talk/seeds']);
  });

  test('a category takes away the ideas of others, and nothing else', () => {
    expect(out({ categories: ['method'] })).toEqual(['concept/annealing', 'concept/crystal', 'concept/seed']);
  });
});

describe('readVisibility(graph, view)', () => {
  const seen = (focus: Focus, change: Partial<typeof INITIAL_VIEW> = {}) => {
    const visibility = readVisibility(graph, { ...INITIAL_VIEW, ...change, focus });
    return graph.filterNodes((key) => isVisible(visibility, key)).toSorted();
  };

  test('a focus shows what is at most its depth away', () => {
    expect(seen({ hubs: ['paper/lee-2019'], depth: 1, before })).toEqual(['paper/lee-2019', 'talk/seeds']);
    expect(seen({ hubs: ['paper/lee-2019'], depth: 2, before })).toEqual([
      'concept/crystal',
      'concept/seed',
      'paper/lee-2019',
      'speaker/bo-chen',
      'talk/seeds',
    ]);
  });

  test('several hubs show the neighbourhoods of all', () => {
    expect(seen({ hubs: ['paper/lee-2019', 'institution/turin'], depth: 1, before })).toEqual([
      'institution/turin',
      'paper/lee-2019',
      'speaker/ada-lovelace',
      'talk/seeds',
    ]);
  });

  test('where speakers stand on cards, their talks are hubs too', () => {
    const focus = { hubs: ['speaker/carla-diaz'], depth: 1, before };
    expect(seen({ ...focus, hubs: ['speaker/bo-chen'] }, { lens: 'ideas' })).toContain('concept/seed');
    expect(seen({ ...focus, hubs: ['speaker/bo-chen'] }, { lens: 'everything' })).not.toContain('concept/seed');
  });

  test('a way through what is filtered out, or along a relation that is switched off, does not count', () => {
    const focus = { hubs: ['paper/lee-2019'], depth: 5, before };
    expect(seen(focus, { filter: { ...NO_FILTER, relations: ['cites'] } })).toEqual(['paper/lee-2019']);
    expect(seen(focus, { hidden: ['talk/seeds'] })).toEqual(['paper/lee-2019']);
  });

  test('a hub that the graph does not hold is no hub', () => {
    expect(seen({ hubs: ['concept/gone'], depth: 3, before })).toEqual([]);
  });
});
