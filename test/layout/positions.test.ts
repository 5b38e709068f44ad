import { describe, expect, test } from 'vitest';
import type { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { planLayout } from '../../src/layout/layout-item.ts';
import { layoutGraph } from '../../src/layout/positions.ts';
import type { Point } from '../../src/layout/run-fcose.ts';
import { smallGraph } from '../graph/small-graph.ts';
import { makeEvent } from './make-event.ts';

const EVENT = makeEvent(20, 30);

function overlaps(graph: KnowledgeGraph, places: ReadonlyMap<string, Point>): string[] {
  const boxes = planLayout(graph).items.map((item) => ({ ...item, ...at(places, item.key) }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y + a.dy - b.y - b.dy) * 2 < a.height + b.height)
      .map((b) => `${a.key} ${b.key}`),
  );
}

function at(places: ReadonlyMap<string, Point>, key: string): Point {
  const place = places.get(key);
  if (place === undefined) throw new Error(`Expected a place for ${key}, got none.`);
  return place;
}

describe('layoutGraph(graph, { seed, previous })', () => {
  const places = layoutGraph(EVENT, { seed: 1 });

  test('every node has a place, rounded to a tenth', () => {
    expect([...places.keys()]).toEqual(EVENT.nodes().sort());
    for (const { x, y } of places.values()) {
      expect(Number.isFinite(x) && Math.abs(x * 10 - Math.round(x * 10)) < 1e-6).toBe(true);
      expect(Number.isFinite(y) && Math.abs(y * 10 - Math.round(y * 10)) < 1e-6).toBe(true);
    }
  });

  test('no card and no label of a shared idea overlaps another', () => {
    expect(overlaps(EVENT, places)).toEqual([]);
  });

  test('the map is about three to two, around 0,0', () => {
    const laidOut = planLayout(EVENT).items.map(({ key }) => at(places, key));
    const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
    const ratio = extent(laidOut.map(({ x }) => x)) / extent(laidOut.map(({ y }) => y));
    expect(ratio).toBeGreaterThan(1.1);
    expect(ratio).toBeLessThan(2.1);
    expect(Math.abs(Math.max(...laidOut.map(({ x }) => x)) + Math.min(...laidOut.map(({ x }) => x)))).toBeLessThan(120);
  });

  test('the same seed gives the same bytes, another seed another map', () => {
    expect(JSON.stringify([...layoutGraph(EVENT, { seed: 1 })])).toBe(JSON.stringify([...places]));
    expect(JSON.stringify([...layoutGraph(EVENT, { seed: 2 })])).not.toBe(JSON.stringify([...places]));
  });

  test('Math.random is left as it was', () => {
    const random = Math.random;
    layoutGraph(makeEvent(4, 3), { seed: 1 });
    expect(Math.random).toBe(random);
  });

  test('what belongs to one talk stands around its card', () => {
    const talk = at(places, 'talk/note/a-longer-title-number-3');
    for (const key of ['concept/own-idea-3a', 'concept/own-idea-3b', 'paper/author3-2001', 'speaker/person-surname3']) {
      const { x, y } = at(places, key);
      expect(Math.hypot(x - talk.x, y - talk.y)).toBeLessThan(160);
    }
  });

  test('what has a place keeps it, and what is new stands near its neighbours without overlapping', () => {
    const gone = new Set(['talk/note/a-longer-title-number-5', 'concept/common-subject-4', 'concept/own-idea-2a']);
    const previous = new Map([...places].filter(([key]) => !gone.has(key)));
    const next = layoutGraph(EVENT, { seed: 1, previous });
    for (const [key, place] of previous) expect(next.get(key), key).toEqual(place);
    expect(overlaps(EVENT, next)).toEqual([]);
    const near = EVENT.neighbors('concept/common-subject-4').map((key) => at(next, key));
    const middle = { x: average(near.map(({ x }) => x)), y: average(near.map(({ y }) => y)) };
    const placed = at(next, 'concept/common-subject-4');
    expect(Math.hypot(placed.x - middle.x, placed.y - middle.y)).toBeLessThan(400);
  });

  test('a previous layout of other nodes changes nothing', () => {
    expect([...layoutGraph(EVENT, { seed: 1, previous: new Map([['talk/elsewhere', { x: 9, y: 9 }]]) })]).toEqual([...places]);
  });

  test('a talk without any shared idea belongs beside what came before and after it', () => {
    const links = new Map(planLayout(makeEvent(6, 0)).items.map((item) => [item.key, item.links] as const));
    const key = (number: number) => `talk/note/a-longer-title-number-${number}`;
    expect(links.get(key(1))).toEqual([key(0), key(2)]);
    expect(links.get(key(2))).toEqual([key(1)]);
  });

  test('talks without any shared idea do not overlap', () => {
    const graph = makeEvent(9, 0);
    expect(overlaps(graph, layoutGraph(graph, { seed: 1 }))).toEqual([]);
  });

  test('a graph of nothing, of one talk, of two, of no talks', () => {
    expect(layoutGraph(smallGraph({}), { seed: 1 }).size).toBe(0);
    expect([...layoutGraph(smallGraph({ talks: [{ title: 'One' }] }), { seed: 1 }).values()]).toEqual([{ x: 0, y: 0 }]);
    const two = smallGraph({ talks: [{ title: 'One' }, { title: 'Two' }] });
    expect(overlaps(two, layoutGraph(two, { seed: 1 }))).toEqual([]);
    expect(layoutGraph(smallGraph({ ideas: { alone: {}, loose: {} } }), { seed: 1 }).size).toBe(2);
  });

  test('a large graph is laid out by its communities, without overlaps', () => {
    const large = makeEvent(260, 300);
    large.updateEachNodeAttributes((key, attributes) => ({ ...attributes, community: Number(/\d+/.exec(key)?.[0] ?? 0) % 6 }));
    const all = layoutGraph(large, { seed: 1 });
    expect(all.size).toBe(large.order);
    expect(overlaps(large, all)).toEqual([]);
  });

  test('a community of more than fcose carries is laid out by forces, without overlaps and the same for the same seed', () => {
    const large = makeEvent(420, 190);
    const all = layoutGraph(large, { seed: 1 });
    expect(overlaps(large, all)).toEqual([]);
    expect(JSON.stringify([...layoutGraph(large, { seed: 1 })])).toBe(JSON.stringify([...all]));
  });

  test('many new nodes find places beside a few that keep theirs, without overlaps', () => {
    const large = makeEvent(120, 60);
    const talks = large.filterNodes((_, { kind }) => kind === 'talk').slice(0, 20);
    const previous = new Map(talks.map((key, index) => [key, { x: (index % 5) * 400, y: Math.floor(index / 5) * 200 }]));
    const all = layoutGraph(large, { seed: 1, previous });
    for (const [key, place] of previous) expect(all.get(key)).toEqual(place);
    expect(overlaps(large, all)).toEqual([]);
  });

  test('common ground is no hub of the layout', () => {
    const talks = Array.from({ length: 6 }, (_, index) => ({ title: `Talk ${index}`, lines: index < 3 ? ['everywhere'] : ['pair'] }));
    const graph = smallGraph({ talks, ideas: { everywhere: {}, pair: {} } });
    expect(planLayout(graph).items.map(({ key }) => key)).not.toContain('concept/everywhere');
  });
});

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
