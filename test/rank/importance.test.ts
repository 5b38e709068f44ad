import { describe, expect, test } from 'vitest';
import { rankWeb } from '../../src/rank/importance.ts';
import { smallGraph } from '../graph/small-graph.ts';
import { byKeys, webOf } from './web-of.ts';

describe('rankWeb(web)', () => {
  test('the node that most others lead to is 1, leaves alike are equal, all have 4 decimals', () => {
    const ideas = Object.fromEntries(['alpha', 'beta', 'gamma'].map((idea) => [idea, {}]));
    const { keys, web } = webOf(smallGraph({ ideas, talks: [{ title: 'One', lines: ['alpha beta gamma'] }] }));
    const ranks = byKeys(keys, rankWeb(web));
    expect(ranks['talk/note/one']).toBe(1);
    expect(ranks['concept/alpha']).toBe(ranks['concept/gamma']);
    for (const rank of Object.values(ranks)) expect(rank).toBe(Math.round(rank * 1e4) / 1e4);
    // A star of a centre c and three leaves l; a quarter of the 0.15 that is handed out falls on each node.
    // With c + 3l = 1: c = .0375 + .85 (1 − c) gives c = .8875 / 1.85 = .47973, l = .17342, l / c = .3615.
    expect(ranks['concept/alpha']).toBeCloseTo(0.3615, 4);
  });

  test('a graph without edges, or without nodes, is ranked too', () => {
    expect(rankWeb(webOf(smallGraph({})).web)).toHaveLength(0);
    expect([...rankWeb(webOf(smallGraph({ talks: [{ title: 'One' }] })).web)]).toEqual([1]);
  });
});
