import { describe, expect, test } from 'vitest';
import { findTalkCard, shortTitle, speakersOf } from '../../src/graph/talk-card.ts';
import { smallGraph } from './small-graph.ts';

const GRAPH = smallGraph({
  favorites: ['Ada Byron'],
  ideas: { alpha: {}, beta: {} },
  papers: ['Hopper 1952'],
  talks: [
    { title: 'On engines: a sketch', speakers: ['Ada Byron'], lines: ['alpha beta', 'Hopper 1952'] },
    { title: 'Round table', speakers: ['Zoe Last', 'Ada Byron', 'Bob Mid', 'Eve Old'], format: 'panel', lines: ['alpha'] },
    { title: 'Nobody' },
  ],
});

describe('findTalkCard(graph, key)', () => {
  test('one speaker by full name, the title in short, and what waits inside: ideas of this talk alone and papers', () => {
    expect(findTalkCard(GRAPH, 'talk/note/on-engines-a-sketch')).toEqual({
      names: ['Ada Byron'],
      more: 0,
      panel: false,
      favorite: true,
      title: 'On engines',
      own: 2,
    });
  });

  test('of a panel two surnames in the order of the notes, and how many more', () => {
    expect(findTalkCard(GRAPH, 'talk/note/round-table')).toEqual({
      names: ['Last', 'Byron'],
      more: 2,
      panel: true,
      favorite: true,
      title: 'Round table',
      own: 0,
    });
    expect(speakersOf(GRAPH, 'talk/note/round-table')[0]).toBe('speaker/zoe-last');
  });

  test('a talk without speakers has no names, a node of another kind no card', () => {
    expect(findTalkCard(GRAPH, 'talk/note/nobody')).toMatchObject({ names: [], more: 0 });
    expect(findTalkCard(GRAPH, 'speaker/ada-byron')).toBeUndefined();
    expect(findTalkCard(GRAPH, 'talk/none')).toBeUndefined();
  });
});

describe('shortTitle(talk)', () => {
  test.each([
    [{ title: 'Learning in Science (II): Learning and Particles', series: 'Learning in Science', part: 'II' }, 'Learning and Particles'],
    [{ title: 'Learning in Science (IV)', series: 'Learning in Science', part: 'IV' }, 'Learning in Science (IV)'],
    [{ title: 'The State of Learning: Overview (I)', series: 'The State of Learning: Overview', part: 'I' }, 'State of Learning (I)'],
    [{ title: 'Learning and Particles', series: 'Learning in Science', part: 'II' }, 'Learning and Particles'],
    [{ title: 'Does it come at a cost? Instabilities' }, 'Does it come at a cost?'],
    [{ title: 'Pylira: deconvolution of images' }, 'Pylira: deconvolution of images'],
    [{ title: 'A theory-based measure' }, 'theory-based measure'],
    [{ title: '' }, ''],
  ])('%j reads %j', (talk, short) => {
    expect(shortTitle(talk)).toBe(short);
  });
});
