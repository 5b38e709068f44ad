import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPaths, findSteps } from '../../src/graph/find-paths.ts';
import type { Path } from '../../src/graph/find-paths.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { fastest } from '../fastest.ts';
import { anyGraph } from './any-graph.ts';
import { smallGraph } from './small-graph.ts';

const keysOf = ({ steps }: Path) => [steps[0]!.from, ...steps.map(({ to }) => to)];
const node = fc.integer({ min: 0, max: 9 });
const keyOf = (graph: KnowledgeGraph, index: number) => graph.nodes()[index]!;

/** Every way without loops, found by trying all. */
function allWays(graph: KnowledgeGraph, a: string, b: string, may: (key: string) => boolean): string[][] {
  const ways: string[][] = [];
  const walk = (way: string[]): void => {
    const at = way.at(-1)!;
    if (at === b) return void ways.push(way);
    for (const next of graph.neighbors(at)) if (!way.includes(next) && (next === b || may(next))) walk([...way, next]);
  };
  walk([a]);
  return ways;
}

/** What a way costs by the rule: what its inner nodes join, talks aside, and how little its talks say of its ideas. */
function costOf(graph: KnowledgeGraph, way: readonly string[]): number {
  const hubs = way.slice(1, -1).filter((key) => !key.startsWith('talk/'));
  const passing = way.slice(1).map((key, at) => {
    const edge = graph.edges(way[at]!, key).concat(graph.edges(key, way[at]!))[0]!;
    const { kind, weight } = graph.getEdgeAttributes(edge);
    return kind === 'covers' ? Math.round(1000 / weight) : 0;
  });
  return [...hubs.map((key) => Math.round(1000 * Math.log2(graph.degree(key)))), ...passing].reduce((sum, cost) => sum + cost, 0);
}

function bestWays(graph: KnowledgeGraph, ways: readonly string[][], limit = 3): string[][] {
  const ranked = ways
    .map((way) => ({ way, cost: costOf(graph, way), name: way.join('\n') }))
    .sort((a, b) => a.way.length - b.way.length || a.cost - b.cost || (a.name < b.name ? -1 : 1));
  const most = (ranked[0]?.way.length ?? 0) + 2;
  return ranked
    .filter(({ way }) => way.length <= most)
    .slice(0, limit)
    .map(({ way }) => way);
}

describe('findPaths(graph, a, b, options)', () => {
  test('gives the three best of all ways without loops, as trying all of them does', () => {
    fc.assert(
      fc.property(anyGraph(), node, node, (graph, from, to) => {
        const [a, b] = [keyOf(graph, from), keyOf(graph, to)];
        const expected =
          a === b
            ? []
            : bestWays(
                graph,
                allWays(graph, a, b, () => true),
              );
        expect(findPaths(graph, a, b).map(keysOf)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  test('goes by nothing that is out, and by no relation that is off; the ends may be out', () => {
    fc.assert(
      fc.property(anyGraph(), node, node, fc.uniqueArray(node), (graph, from, to, hidden) => {
        const [a, b] = [keyOf(graph, from), keyOf(graph, to)];
        const out = new Set(hidden.map((index) => keyOf(graph, index)));
        const expected =
          a === b
            ? []
            : bestWays(
                graph,
                allWays(graph, a, b, (key) => !out.has(key)),
              );
        expect(findPaths(graph, a, b, { out }).map(keysOf)).toEqual(expected);
        for (const { steps } of findPaths(graph, a, b, { relations: new Set(['covers']) })) {
          expect(steps.map(({ relation }) => relation)).not.toContain('covers');
        }
      }),
    );
  });

  test('each step is an edge of the graph with its direction and evidence', () => {
    fc.assert(
      fc.property(anyGraph({ voiced: true }), node, node, (graph, from, to) => {
        for (const { steps } of findPaths(graph, keyOf(graph, from), keyOf(graph, to))) {
          for (const step of steps) {
            const ends = step.direction === 'out' ? [step.from, step.to] : [step.to, step.from];
            expect(graph.extremities(step.edge)).toEqual(ends);
            expect(step).toMatchObject({ relation: graph.getEdgeAttribute(step.edge, 'kind') });
            expect(step.evidence.length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  test('a rare idea joins rather than a hub, and what a talk comes back to rather than a word in passing', () => {
    const graph = smallGraph({
      ideas: { common: {}, rare: {}, often: {} },
      talks: [
        { title: 'One', speakers: ['Ada'], lines: ['common rare', 'often', 'often', 'often'] },
        { title: 'Two', speakers: ['Bob'], lines: ['common rare', 'often', 'often'] },
        { title: 'Three', lines: ['common'] },
        { title: 'Four', lines: ['common'] },
      ],
    });
    const ideas = findPaths(graph, 'speaker/ada', 'speaker/bob').map(({ steps }) => steps[1]?.to);
    expect(ideas).toEqual(['concept/often', 'concept/rare', 'concept/common']);
  });

  test('nobody is joined with what another voice of the same talk says, unless there is no other way', () => {
    const base = smallGraph({
      ideas: { alpha: {}, beta: {} },
      talks: [
        { title: 'Panel', speakers: ['Ada', 'Bob'], lines: ['alpha beta'] },
        { title: 'Own', speakers: ['Ada'], lines: ['beta'] },
        { title: 'Other', speakers: ['Cleo'], lines: ['alpha beta'] },
      ],
    });
    for (const edge of base.outEdges('talk/note/panel')) {
      const by = base.target(edge) === 'concept/alpha' ? 'speaker/bob' : 'speaker/ada';
      base.updateEdgeAttribute(edge, 'evidence', (evidence) => (evidence ?? []).map((place) => ({ ...place, by })));
    }
    const between = (a: string, b: string) => findPaths(base, a, b).map(keysOf);
    expect(between('speaker/ada', 'concept/alpha')[0]).toEqual([
      'speaker/ada',
      'talk/note/own',
      'concept/beta',
      'talk/note/other',
      'concept/alpha',
    ]);
    expect(between('speaker/bob', 'concept/alpha')[0]).toEqual(['speaker/bob', 'talk/note/panel', 'concept/alpha']);
    expect(between('speaker/bob', 'concept/beta')).not.toContainEqual(['speaker/bob', 'talk/note/panel', 'concept/beta']);
  });

  test('nothing joins a node with itself, with a stranger or with an island', () => {
    const graph = smallGraph({ talks: [{ title: 'One', speakers: ['Ada'] }, { title: 'Two' }] });
    expect(findPaths(graph, 'speaker/ada', 'speaker/ada')).toEqual([]);
    expect(findPaths(graph, 'speaker/ada', 'speaker/nobody')).toEqual([]);
    expect(findPaths(graph, 'speaker/ada', 'talk/note/two')).toEqual([]);
  });

  test('hundreds of talks are searched in a few frames', () => {
    const ideas = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`idea${index}`, {}]));
    const talks = Array.from({ length: 400 }, (_, index) => ({
      title: `Talk ${index}`,
      speakers: [`Person ${index % 150}`],
      lines: [`idea${(index * 7) % 60} idea${(index * 13) % 60}`],
    }));
    const graph = smallGraph({ ideas, talks });
    const time = fastest(() => findPaths(graph, 'speaker/person-3', 'speaker/person-90'), 5);
    expect(time).toBeLessThan(120);
  });
});

describe('findSteps(graph, a, b)', () => {
  test('finds the edges between two nodes either way round', () => {
    const graph = smallGraph({ ideas: { alpha: {} }, talks: [{ title: 'One', lines: ['alpha'] }] });
    expect(findSteps(graph, 'concept/alpha', 'talk/note/one')).toMatchObject([{ relation: 'covers', direction: 'in' }]);
    expect(findSteps(graph, 'talk/note/one', 'concept/alpha')).toMatchObject([{ relation: 'covers', direction: 'out' }]);
  });
});
