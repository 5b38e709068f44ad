import { describe, expect, test, vi } from 'vitest';
import { findFirstPlace } from '../../src/view/first-place.ts';
import { focusName } from '../../src/view/focus-name.ts';
import { isInside } from '../../src/view/lasso.ts';
import { findNextEdge, findOtherEnd } from '../../src/view/next-edge.ts';
import { sameCamera, tellCamera } from '../../src/view/tell-camera.ts';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import { smallGraph } from '../state/small-graph.ts';

const GRAPH = openGraph(smallGraph());
const TALK = GRAPH.findNode((_key, { kind }) => kind === 'talk') ?? '';

describe('isInside(point, polygon)', () => {
  const bay = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 2 },
    { x: 0, y: 10 },
  ];
  test('inside, outside, and in a bay', () => {
    expect(isInside({ x: 2, y: 3 }, bay)).toBe(true);
    expect(isInside({ x: 12, y: 3 }, bay)).toBe(false);
    expect(isInside({ x: 5, y: 8 }, bay)).toBe(false);
  });
});

describe('tellCamera(listener)', () => {
  test('tells once it rests, rounded, and not what was asked for', () => {
    vi.useFakeTimers();
    vi.stubGlobal('window', globalThis);
    const told: unknown[] = [];
    const teller = tellCamera((camera) => told.push(camera));
    teller.tell({ x: 1.234, y: 2, zoom: 1.23456 });
    teller.tell({ x: 3.21, y: 2, zoom: 1.23456 });
    vi.runAllTimers();
    expect(told).toEqual([{ x: 3.2, y: 2, zoom: 1.235 }]);
    teller.told = { x: 9, y: 9, zoom: 2 };
    teller.tell({ x: 9.01, y: 9, zoom: 2 });
    teller.flush();
    expect(told).toHaveLength(1);
    teller.tell(undefined);
    teller.flush();
    teller.flush();
    expect(told.slice(1)).toEqual([undefined]);
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  test('two cameras are the same to the px', () => {
    expect(sameCamera({ x: 1, y: 1, zoom: 1 }, { x: 1.04, y: 1, zoom: 1.0004 })).toBe(true);
    expect(sameCamera({ x: 1, y: 1, zoom: 1 }, { x: 1.2, y: 1, zoom: 1 })).toBe(false);
    expect(sameCamera(undefined, { x: 1, y: 1, zoom: 1 })).toBe(false);
    expect(sameCamera(undefined, undefined)).toBe(true);
  });
});

describe('focusName(visibility)', () => {
  const near = (entries: [string, number][]) => ({
    out: new Set<string>(),
    relations: new Set<never>(),
    near: new Map(entries),
    fades: false,
  });
  test('names hubs and reach, whatever filters take away between', () => {
    expect(focusName(undefined)).toBeUndefined();
    expect(
      focusName(
        near([
          ['a', 0],
          ['b', 1],
          ['c', 2],
        ]),
      ),
    ).toBe(
      focusName(
        near([
          ['a', 0],
          ['c', 2],
        ]),
      ),
    );
    expect(focusName(near([['a', 0]]))).not.toBe(focusName(near([['b', 0]])));
  });
});

describe('findNextEdge(graph, key, pointed, by)', () => {
  test('goes through all edges of a node and around, both ways', () => {
    const all: string[] = [];
    for (
      let edge = findNextEdge(GRAPH, TALK, undefined, 1);
      edge !== undefined && !all.includes(edge);
      edge = findNextEdge(GRAPH, TALK, edge, 1)
    )
      all.push(edge);
    expect(all.toSorted()).toEqual(GRAPH.edges(TALK).toSorted());
    expect(findNextEdge(GRAPH, TALK, all[0], -1)).toBe(all.at(-1));
    expect(findNextEdge(GRAPH, TALK, undefined, -1)).toBe(all.at(-1));
    expect(findOtherEnd(GRAPH, all[0] ?? '', TALK)).toBe(GRAPH.opposite(TALK, all[0]));
  });

  test('leaves out what a filter takes away', () => {
    const relations = new Set(GRAPH.mapEdges(TALK, (_edge, { kind }) => kind));
    expect(findNextEdge(GRAPH, TALK, undefined, 1, { out: new Set(), relations, near: undefined, fades: false })).toBeUndefined();
  });
});

describe('findFirstPlace(graph, key)', () => {
  test('is the first place of all that is said of a node', () => {
    for (const key of GRAPH.nodes()) {
      const place = findFirstPlace(GRAPH, key);
      const starts = GRAPH.mapEdges(key, (_edge, { evidence }) => evidence.map(({ start }) => start)).flat();
      if (place === undefined || starts.length === 0) continue;
      expect(place.start).toBeLessThanOrEqual(Math.max(...starts));
      expect(place.line).toBeGreaterThan(0);
    }
    expect(findFirstPlace(GRAPH, TALK)).toBeDefined();
    expect(findFirstPlace(GRAPH, 'talk/never')).toBeUndefined();
  });
});
