import { describe, expect, test } from 'vitest';
import { findCommunities } from '../../src/rank/communities.ts';
import { smallGraph } from '../graph/small-graph.ts';
import { byKeys, webOf } from './web-of.ts';

/** A linear congruential generator: enough to be the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

const IDEAS = Object.fromEntries(['alpha', 'beta', 'gamma', 'delta', 'omega'].map((idea) => [idea, {}]));
const TALKS = [
  { title: 'A', lines: ['delta omega'] },
  { title: 'B', lines: ['delta omega'] },
  { title: 'X', lines: ['alpha beta gamma'] },
  { title: 'Y', lines: ['alpha beta gamma'] },
];

describe('findCommunities(web, random)', () => {
  test('two groups without a tie are two communities, the larger is 0', () => {
    const { keys, web } = webOf(smallGraph({ ideas: IDEAS, talks: TALKS }));
    expect(byKeys(keys, findCommunities(web, numbers(7)))).toEqual({
      'concept/alpha': 0,
      'concept/beta': 0,
      'concept/gamma': 0,
      'talk/note/x': 0,
      'talk/note/y': 0,
      'concept/delta': 1,
      'concept/omega': 1,
      'talk/note/a': 1,
      'talk/note/b': 1,
    });
  });

  test('the same numbers give the same communities', () => {
    const { web } = webOf(smallGraph({ ideas: IDEAS, talks: [...TALKS, { title: 'Z', lines: ['alpha delta'] }] }));
    expect(findCommunities(web, numbers(3))).toEqual(findCommunities(web, numbers(3)));
  });

  test('nodes without edges are communities of their own, in the order of their keys', () => {
    const { keys, web } = webOf(smallGraph({ talks: [{ title: 'B' }, { title: 'A' }] }));
    expect(byKeys(keys, findCommunities(web, numbers(1)))).toEqual({ 'talk/note/a': 0, 'talk/note/b': 1 });
    expect(findCommunities(webOf(smallGraph({})).web, numbers(1))).toHaveLength(0);
  });
});
