import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertGraphFile } from '../../src/formats/assert-graph-file.ts';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import { focusOn, hide, setFilter } from '../../src/state/updates.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';
import { isVisible, readVisibility } from '../../src/state/visibility.ts';
import { pickVisible } from '../../src/state/visible-graph.ts';
import { anySession } from './any-session.ts';
import { smallGraph } from './small-graph.ts';

const file = smallGraph();
const graph = openGraph(file);

describe('pickVisible(file, visibility)', () => {
  test('whatever is filtered, hidden or out of focus, what is left is a sound graph of exactly what is to be seen', () => {
    fc.assert(
      fc.property(anySession, ({ view }) => {
        const visibility = readVisibility(graph, view);
        const picked = pickVisible(file, visibility);
        expect(() => assertGraphFile(structuredClone(picked))).not.toThrow();
        expect(picked.nodes.map(({ key }) => key)).toEqual(file.nodes.map(({ key }) => key).filter((key) => isVisible(visibility, key)));
        expect(picked.edges.some(({ attributes }) => visibility.relations.has(attributes.kind))).toBe(false);
      }),
    );
  });

  test('nothing filtered is the whole graph', () => {
    expect(pickVisible(file, readVisibility(graph, INITIAL_VIEW))).toEqual(file);
  });

  test('notes and events that nothing is left of go too', () => {
    const nothing = hide(file.nodes.map(({ key }) => key))(INITIAL_VIEW);
    expect(pickVisible(file, readVisibility(graph, nothing)).attributes).toMatchObject({ title: 'A small fair', sources: [], events: [] });
  });

  test('a focus keeps what is near, a relation that is off leaves its edges out', () => {
    const view = setFilter({ relations: ['gives'] })(focusOn(['concept/seed'], 1)(INITIAL_VIEW));
    const { nodes, edges } = pickVisible(file, readVisibility(graph, view));
    expect(nodes.map(({ key }) => key)).toEqual(['concept/seed', 'talk/crystals', 'talk/seeds']);
    expect(edges.map(({ attributes }) => attributes.kind)).toEqual(['covers', 'covers']);
  });
});
