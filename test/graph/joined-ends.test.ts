import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinEnds } from '../../src/graph/joined-ends.ts';
import type { GraphEdge } from '../../src/model/graph-file.ts';

const KEYS = ['a', 'b', 'c', 'd'];
const PLACES = new Map(KEYS.map((key, place) => [key, place] as const));
const edge = (source: string, target: string, key = `${source}→${target}`) =>
  ({ key, source, target, attributes: {} }) as unknown as GraphEdge;
const keys = (edges: readonly GraphEdge[]) => edges.map(({ key }) => key);

describe('joinEnds(edges, places)', () => {
  test('gives the edges that lead to each node and those that go from it, in the order of the file', () => {
    const oneOf = fc.constantFrom(...KEYS);
    fc.assert(
      fc.property(fc.array(fc.tuple(oneOf, oneOf), { maxLength: 30 }), (pairs) => {
        const edges = pairs.map(([source, target], index) => edge(source, target, String(index)));
        const { into, from } = joinEnds(edges, PLACES);
        for (const [key, place] of PLACES) {
          expect(keys(into(place))).toEqual(keys(edges.filter(({ target }) => target === key)));
          expect(keys(from(place))).toEqual(keys(edges.filter(({ source }) => source === key)));
        }
      }),
    );
  });

  test('an edge to a node that is not there says which edge, which end and which node', () => {
    expect(() => joinEnds([edge('a', 'z')], PLACES)).toThrow('at the target of a→z, got "z"');
    expect(() => joinEnds([edge('z', 'a')], PLACES)).toThrow('at the source of z→a, got "z"');
  });
});
