import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankWeb } from '../../src/rank/importance.ts';
import { findClusters } from '../../src/rank/louvain.ts';
import { makeWeightedWeb } from '../../src/rank/weighted-web.ts';
import { seededRandom } from '../../src/layout/seeded-random.ts';

const SIZE = 12;
const KEYS = Array.from({ length: SIZE }, (_, i) => `n${String(i).padStart(2, '0')}`);

/** Edges of any two nodes, several between the same two among them. */
const anyEdges = fc
  .array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.integer({ min: 1, max: 9 })), { maxLength: 40 })
  .map((ends) =>
    ends.filter(([a, b]) => a !== b).map(([a, b, weight]) => ({ source: KEYS[a] ?? '', target: KEYS[b] ?? '', attributes: { weight } })),
  );

/** The same web as graphology holds it. */
function held(edges: ReturnType<typeof anyEdges.generate>['value']): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const key of KEYS) graph.addNode(key);
  for (const { source, target, attributes } of edges)
    graph.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + 1 + Math.log(attributes.weight) }));
  return graph;
}

/** Every cluster by its first member. */
function firsts(clusters: Iterable<number>): number[] {
  const all = [...clusters];
  return all.map((cluster) => all.indexOf(cluster));
}

describe('makeWeightedWeb(keys, edges)', () => {
  test('edges between the same two nodes, in either direction, are one tie of their weights together', () => {
    const edge = (source: string, target: string) => ({ source, target, attributes: { weight: 1 } });
    const web = makeWeightedWeb(['a', 'b', 'c'], [edge('a', 'b'), edge('b', 'a'), edge('b', 'c')]);
    expect([...web.starts]).toEqual([0, 1, 3, 4]);
    expect([...web.others]).toEqual([1, 2, 0, 1]);
    expect([...web.weights]).toEqual([2, 1, 2, 1]);
    expect(web.total).toBe(3);
  });
});

describe('rankWeb(web), beside graphology’s', () => {
  test('the ranks of any web are the same', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        fc.pre(edges.length > 0);
        const ranks = Object.values(pagerank(held(edges), { getEdgeWeight: 'weight', maxIterations: 1000 }));
        const highest = Math.max(...ranks);
        const own = rankWeb(makeWeightedWeb(KEYS, edges));
        expect(own).toHaveLength(SIZE);
        for (const [i, rank] of ranks.entries()) expect(own[i]).toBeCloseTo(rank / highest, 3);
      }),
    );
  });
});

describe('findClusters(web, random), beside graphology’s', () => {
  test('the clusters of any web are the same', () => {
    fc.assert(
      fc.property(anyEdges, fc.nat(1000), (edges, seed) => {
        fc.pre(edges.length > 0);
        const theirs = Object.values(louvain(held(edges), { getEdgeWeight: 'weight', rng: seededRandom(seed) }));
        expect(firsts(findClusters(makeWeightedWeb(KEYS, edges), seededRandom(seed)))).toEqual(firsts(theirs));
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
