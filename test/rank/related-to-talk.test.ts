import { describe, expect, test } from 'vitest';
import { createIdeaIndex } from '../../src/rank/idea-index.ts';
import { relatedToTalk } from '../../src/rank/related-to-talk.ts';
import { smallGraph } from '../graph/small-graph.ts';
import type { SmallGraph } from '../graph/small-graph.ts';

function related(small: SmallGraph, talk: string) {
  return relatedToTalk(createIdeaIndex(smallGraph(small)), `talk/note/${talk}`);
}

describe('relatedToTalk(index, talk)', () => {
  // Four talks. Alpha and beta stand in two talks (rarity 0.5), gamma and delta in one (rarity 1); all are said once, so weight = rarity.
  // One = (alpha .5, beta .5, gamma 1), length √1.5; Two = (alpha .5, beta .5, delta 1), length √1.5. The mean length is √1.5 too.
  // cosine = (.25 + .25) / 1.5 = 1/3, of which each idea brings 1/6.
  test('the score is the cosine of the weighed ideas, and the reasons add up to it', () => {
    const small = {
      ideas: { alpha: {}, beta: {}, gamma: {}, delta: {} },
      talks: [
        { title: 'One', lines: ['alpha beta gamma'] },
        { title: 'Two', lines: ['alpha beta delta'] },
        { title: 'Three' },
        { title: 'Four' },
      ],
    };
    const [first, ...others] = related(small, 'one').related;
    expect(others).toEqual([]);
    expect(first?.key).toBe('talk/note/two');
    expect(first?.score).toBeCloseTo(1 / 3, 10);
    expect(first?.reasons.map(({ idea, why }) => [idea, why])).toEqual([
      ['concept/alpha', 'same-idea'],
      ['concept/beta', 'same-idea'],
    ]);
    for (const { weight } of first?.reasons ?? []) expect(weight).toBeCloseTo(1 / 6, 10);
  });

  // Three talks, each idea in one: rarity 1, all vectors of length 1. Alpha is answered by beta beside it in the lexicon at half: 0.5.
  test('an idea is answered by one beside it in the lexicon at half its weight', () => {
    const small = {
      ideas: { alpha: { related: ['beta'] }, beta: {}, gamma: {} },
      talks: [
        { title: 'One', lines: ['alpha'] },
        { title: 'Two', lines: ['beta'] },
        { title: 'Three', lines: ['gamma'] },
      ],
    };
    const answer = related(small, 'one');
    expect(answer.related.map(({ key, score }) => [key, score])).toEqual([['talk/note/two', 0.5]]);
    expect(answer.related[0]?.reasons[0]).toMatchObject({
      idea: 'concept/alpha',
      why: 'lexicon',
      here: [{ quote: 'alpha' }],
      there: [{ quote: 'beta' }],
    });
  });

  test('a talk of one noted word is not closer than one that shares two of many', () => {
    const small = {
      ideas: Object.fromEntries(['alpha', 'beta', 'gamma', 'delta', 'omega'].map((idea) => [idea, {}])),
      talks: [
        { title: 'One', lines: ['alpha beta gamma'] },
        { title: 'Two', lines: ['alpha beta delta omega'] },
        { title: 'Three', lines: ['alpha'] },
        { title: 'Four' },
        { title: 'Five' },
      ],
    };
    expect(related(small, 'one').related.map(({ key }) => key)).toEqual(['talk/note/two', 'talk/note/three']);
  });

  test('a talk without notes has no relatives', () => {
    expect(related({ ideas: { alpha: {} }, talks: [{ title: 'One' }, { title: 'Two', lines: ['alpha'] }] }, 'one')).toEqual({
      covered: [],
      near: [],
      related: [],
    });
  });
});
