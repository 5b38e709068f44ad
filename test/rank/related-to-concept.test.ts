import { describe, expect, test } from 'vitest';
import { createIdeaIndex } from '../../src/rank/idea-index.ts';
import { relatedToConcept } from '../../src/rank/related-to-concept.ts';
import { smallGraph } from '../graph/small-graph.ts';
import type { SmallGraph } from '../graph/small-graph.ts';

function related(small: SmallGraph, concept: string) {
  return relatedToConcept(createIdeaIndex(smallGraph(small)), `concept/${concept}`);
}

describe('relatedToConcept(index, concept)', () => {
  // Four talks, so ln N = ln 4. "beta" stands in the line below "alpha" and in two talks: rarity = ln(4/2) / ln 4 = 0.5;
  // the only talk that covers alpha says both, so said-near = 1 and weight(beta) = 0.5. Beta is said once in One and twice in Two:
  // part(Two, beta) = 2/3, score(Two) = 0.5 × 2/3 = 0.3333. "gamma" is said five lines below alpha and so is not near.
  const small: SmallGraph = {
    ideas: { alpha: {}, beta: {}, gamma: {} },
    talks: [
      { title: 'One', lines: ['alpha', 'beta', '', '', '', 'gamma'] },
      { title: 'Two', lines: ['beta', 'beta'] },
      { title: 'Three', lines: ['gamma'] },
      { title: 'Four', lines: ['nothing'] },
    ],
  };

  test('a talk is related through an idea said near the concept, by its part of the mentions and the rarity of the idea', () => {
    const answer = related(small, 'alpha');
    expect(answer.covered.map(({ key, share }) => [key, share])).toEqual([['talk/note/one', 1]]);
    expect(answer.near).toEqual([{ key: 'concept/beta', weight: 0.5, talks: 2, why: 'said-near' }]);
    expect(answer.related).toHaveLength(1);
    expect(answer.related[0]).toMatchObject({ key: 'talk/note/two', weak: false });
    expect(answer.related[0]?.score).toBeCloseTo(1 / 3, 10);
  });

  test('a reason quotes both sides', () => {
    const reason = related(small, 'alpha').related[0]?.reasons[0];
    expect(reason?.idea).toBe('concept/beta');
    expect(reason?.here.map(({ line }) => line)).toEqual([3]);
    expect(reason?.there.map(({ line }) => line)).toEqual([10, 11]);
  });

  test('an idea further away than three lines brings no talk', () => {
    expect(related(small, 'alpha').related.map(({ key }) => key)).not.toContain('talk/note/three');
  });

  // Alpha: twice in One (once in the title, which counts thrice: 3 + 1 = 4), once in Two. Shares 4/5 and 1/5.
  test('a mention in the title counts thrice', () => {
    const { covered } = related(
      {
        ideas: { alpha: {} },
        talks: [
          { title: 'On alpha', lines: ['alpha'] },
          { title: 'Two', lines: ['alpha'] },
        ],
      },
      'alpha',
    );
    expect(covered.map(({ key, share }) => [key, share])).toEqual([
      ['talk/note/on-alpha', 0.8],
      ['talk/note/two', 0.2],
    ]);
  });

  // "deep alpha beta" says "alpha beta": One has 1 + 1 mentions, Two has 1; equal shares stand as in the schedule.
  test('a longer name that ends with the concept counts as a mention, and equal shares keep the order of the schedule', () => {
    const ideas = { 'alpha beta': {}, 'deep alpha beta': {} };
    const keys = (first: string[], second: string[]) =>
      related(
        {
          ideas,
          talks: [
            { title: 'Z', lines: first },
            { title: 'A', lines: second },
          ],
        },
        'alpha-beta',
      ).covered.map(({ key, share }) => `${key} ${share}`);
    expect(keys(['alpha beta'], ['alpha beta'])).toEqual(['talk/note/z 0.5', 'talk/note/a 0.5']);
    expect(keys(['alpha beta'], ['alpha beta', 'alpha beta'])[0]).toMatch('talk/note/a');
  });

  // N = 5, rarity of an idea of two talks r = ln(5/2) / ln 5 = 0.5693. Alpha is covered by One and Two, a mention each: shares 0.5.
  // Delta is said far from alpha in both: shared = 0.5 + 0.5 − 0.5 = 0.5. It stands in three talks: rarity ln(5/3) / ln 5 = 0.3174,
  // weight 0.1587; part of Three 1/3, score 0.0529. Omega is said far from alpha in One alone: not near, so Four is no relative.
  test('an idea far from the concept counts when two covering talks share it, and not when only one says it', () => {
    const far = ['alpha', '', '', '', '', 'delta'];
    const answer = related(
      {
        ideas: { alpha: {}, delta: {}, omega: {} },
        talks: [
          { title: 'One', lines: [...far, '', 'omega'] },
          { title: 'Two', lines: far },
          { title: 'Three', lines: ['delta'] },
          { title: 'Four', lines: ['omega'] },
          { title: 'Five' },
        ],
      },
      'alpha',
    );
    expect(answer.near.map(({ key, why }) => [key, why])).toEqual([['concept/delta', 'shared']]);
    expect(answer.near[0]?.weight).toBeCloseTo(0.1587, 4);
    expect(answer.related.map(({ key }) => key)).toEqual(['talk/note/three']);
    expect(answer.related[0]?.score).toBeCloseTo(0.0529, 4);
  });

  // N = 3. Beta is linked with alpha and said by Two alone: rarity 1, weight 0.5 × 1, part 1, score 0.5.
  test('an idea that the lexicon links with the concept counts half, though no covering talk says it', () => {
    const answer = related(
      {
        ideas: { alpha: { related: ['beta'] }, beta: {} },
        talks: [{ title: 'One', lines: ['alpha'] }, { title: 'Two', lines: ['beta'] }, { title: 'Three' }],
      },
      'alpha',
    );
    expect(answer.near).toEqual([{ key: 'concept/beta', weight: 0.5, talks: 1, why: 'lexicon' }]);
    expect(answer.related.map(({ key, score }) => [key, score])).toEqual([['talk/note/two', 0.5]]);
    expect(answer.related[0]?.reasons[0]).toMatchObject({ why: 'lexicon', here: [{ quote: 'alpha' }], there: [{ quote: 'beta' }] });
  });

  // N = 3; beta and gamma are both said with alpha by One, and each by one more talk: rarity ln(3/2) / ln 3 = 0.3691. The lexicon
  // links alpha with gamma: weight 2 × 0.3691 = 0.7381 beside 0.3691, halved by the part of the other talk: 0.3691 and 0.1845.
  test('an idea that stands near and is linked too counts twice', () => {
    const answer = related(
      {
        ideas: { alpha: { related: ['gamma'] }, beta: {}, gamma: {} },
        talks: [
          { title: 'One', lines: ['alpha beta gamma'] },
          { title: 'Two', lines: ['beta'] },
          { title: 'Three', lines: ['gamma'] },
        ],
      },
      'alpha',
    );
    expect(answer.related.map(({ key }) => key)).toEqual(['talk/note/three', 'talk/note/two']);
    expect(answer.related[0]?.score).toBeCloseTo(0.3691, 4);
    expect(answer.related[1]?.score).toBeCloseTo(0.1845, 4);
  });

  // Beta is near alpha (weight 1: one talk, rarity 1) and has two links, to gamma and delta: each gets 0.5 / 2 = 0.25.
  // Gamma is broader than delta, so it is covered by Two and in effect by Three: rarity ln(3/2) / ln 3 = 0.3691, score(Two) = 0.0923;
  // delta is of Three alone: rarity 1, score(Three) = 0.25.
  test('one more step through the lexicon is spread over the links, and a broad idea carries little', () => {
    const answer = related(
      {
        ideas: { alpha: {}, beta: { related: ['gamma', 'delta'] }, gamma: {}, delta: { broader: ['gamma'] } },
        talks: [
          { title: 'One', lines: ['alpha beta'] },
          { title: 'Two', lines: ['gamma'] },
          { title: 'Three', lines: ['delta'] },
        ],
      },
      'alpha',
    );
    expect(answer.related.map(({ key }) => key)).toEqual(['talk/note/three', 'talk/note/two']);
    expect(answer.related[0]?.score).toBeCloseTo(0.25, 10);
    expect(answer.related[1]?.score).toBeCloseTo(0.0923, 4);
  });

  test('common ground, in more than a third of six talks or more, is no reason', () => {
    const others = ['Two', 'Three', 'Four', 'Five', 'Six'].map((title) => ({ title, lines: title < 'T' ? [] : ['beta'] }));
    const answer = related({ ideas: { alpha: {}, beta: {} }, talks: [{ title: 'One', lines: ['alpha beta'] }, ...others] }, 'alpha');
    expect(others.filter(({ lines }) => lines.length > 0)).toHaveLength(2);
    expect(answer).toMatchObject({ near: [], related: [] });
  });

  test('a talk of the same day, session and speaker is no relative without an idea', () => {
    const talks = [
      { title: 'One', speakers: ['Ada'], session: 'day-1', lines: ['alpha'] },
      { title: 'Two', speakers: ['Ada'], session: 'day-1', lines: ['beta'] },
    ];
    expect(related({ ideas: { alpha: {}, beta: {} }, talks }, 'alpha').related).toEqual([]);
  });

  test('the last word alone makes no bridge between two ideas', () => {
    const talks = [{ title: 'One', lines: ['policy'] }, { title: 'Two', lines: ['social policy'] }, { title: 'Three' }];
    const graph = smallGraph({ ideas: { policy: {}, 'social policy': {} }, talks });
    graph.dropEdge('covers/talk/note/two/concept/policy');
    expect(relatedToConcept(createIdeaIndex(graph), 'concept/policy').related).toEqual([]);
  });

  test('equally related talks stand in the order of their keys', () => {
    const answer = related(
      {
        ideas: { alpha: {}, beta: {} },
        talks: ['One', 'Z', 'B']
          .map((title) => ({ title, lines: [title === 'One' ? 'alpha beta' : 'beta'] }))
          .concat({ title: 'C', lines: [] }),
      },
      'alpha',
    );
    expect(answer.related.map(({ key }) => key)).toEqual(['talk/note/b', 'talk/note/z']);
  });
});
