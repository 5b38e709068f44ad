import { describe, expect, test } from 'vitest';
import { rankImportance } from '../../src/rank/importance.ts';
import { smallGraph } from '../graph/small-graph.ts';

describe('rankImportance(graph)', () => {
  test('the node that most others lead to is 1, leaves alike are equal, all have 4 decimals', () => {
    const ideas = Object.fromEntries(['alpha', 'beta', 'gamma'].map((idea) => [idea, {}]));
    const ranks = rankImportance(smallGraph({ ideas, talks: [{ title: 'One', lines: ['alpha beta gamma'] }] }));
    expect(ranks.get('talk/note/one')).toBe(1);
    expect(ranks.get('concept/alpha')).toBe(ranks.get('concept/gamma'));
    for (const rank of ranks.values()) expect(rank).toBe(Math.round(rank * 1e4) / 1e4);
    // A star of a centre c and three leaves l; a quarter of the 0.15 that is handed out falls on each node.
    // With c + 3l = 1: c = .0375 + .85 (1 − c) gives c = .8875 / 1.85 = .47973, l = .17342, l / c = .3615.
    expect(ranks.get('concept/alpha')).toBeCloseTo(0.3615, 4);
  });

  test('a graph without edges, or without nodes, is ranked too', () => {
    expect(rankImportance(smallGraph({}))).toEqual(new Map());
    expect([...rankImportance(smallGraph({ talks: [{ title: 'One' }] }))]).toEqual([['talk/note/one', 1]]);
  });
});
