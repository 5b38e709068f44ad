import { describe, expect, test } from 'vitest';
import { createIdeaIndex } from '../../src/rank/idea-index.ts';
import { relatedToSpeaker } from '../../src/rank/related-to-speaker.ts';
import { smallGraph } from '../graph/small-graph.ts';

const IDEAS = { alpha: {}, beta: {}, gamma: {} };

describe('relatedToSpeaker(graph, index, speaker)', () => {
  // Four talks; alpha in two of them (rarity 0.5), beta and gamma in one (rarity 1). Ada = (alpha .5, beta 1), Bob = (alpha .5, gamma 1),
  // lengths √1.25, which is the mean too: cosine = .25 / 1.25 = 0.2.
  test('speakers are close by the ideas of their own talks', () => {
    const graph = smallGraph({
      ideas: IDEAS,
      talks: [
        { title: 'One', speakers: ['Ada'], lines: ['alpha beta'] },
        { title: 'Two', speakers: ['Bob'], lines: ['alpha gamma'] },
        { title: 'Three', speakers: ['Eve'] },
        { title: 'Four' },
      ],
    });
    const { related } = relatedToSpeaker(graph, createIdeaIndex(graph), 'speaker/ada');
    expect(related.map(({ key }) => key)).toEqual(['speaker/bob']);
    expect(related[0]?.score).toBeCloseTo(0.2, 10);
    expect(related[0]?.reasons).toMatchObject([{ idea: 'concept/alpha', why: 'same-idea', here: [{ line: 2 }], there: [{ line: 5 }] }]);
  });

  test('a talk given together is no reason', () => {
    const graph = smallGraph({
      ideas: IDEAS,
      talks: [{ title: 'One', speakers: ['Ada', 'Bob'], lines: ['alpha'] }, { title: 'Two' }, { title: 'Three' }],
    });
    expect(relatedToSpeaker(graph, createIdeaIndex(graph), 'speaker/ada').related).toEqual([]);
  });

  test('what another voice of a panel says is not held against a speaker', () => {
    const graph = smallGraph({
      ideas: IDEAS,
      talks: [
        { title: 'Panel', speakers: ['Ada', 'Bob'], lines: ['alpha'] },
        { title: 'Two', speakers: ['Eve'], lines: ['alpha'] },
        { title: 'Three' },
      ],
    });
    graph.updateEdgeAttribute('covers/talk/note/panel/concept/alpha', 'evidence', (evidence = []) =>
      evidence.map((place) => ({ ...place, by: 'speaker/bob' })),
    );
    const index = createIdeaIndex(graph);
    expect(relatedToSpeaker(graph, index, 'speaker/ada').related).toEqual([]);
    expect(relatedToSpeaker(graph, index, 'speaker/bob').related.map(({ key }) => key)).toEqual(['speaker/eve']);
  });
});
