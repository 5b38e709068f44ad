import { describe, expect, test } from 'vitest';
import { cardWords, cutAtWord } from '../../src/model/card-words.ts';
import { shortenBy } from '../../src/model/short-forms.ts';

const TALK = { names: ['Nati Srebro'], more: 0, panel: false, favorite: true, title: 'Inductive bias', own: 3 };
const same = (text: string) => text;

describe('cardWords(parts, panelWord, shorten)', () => {
  test('a talk: its speaker above its title', () => {
    expect(cardWords(TALK, 'Panel', same)).toEqual({ head: 'Nati Srebro', sub: 'Inductive bias', favorite: true, own: 3 });
  });

  test('a panel: two names and how many more, no favourite', () => {
    const words = cardWords({ ...TALK, panel: true, names: ['Phillips', 'Malik'], more: 3, title: '' }, 'Panel', same);
    expect(words).toMatchObject({ head: 'Panel · Phillips, Malik +3', sub: '', favorite: false });
    expect(cardWords({ ...TALK, panel: true, names: [] }, 'Podium', same).head).toBe('Podium');
  });

  test('nobody named: the title alone', () => {
    expect(cardWords({ ...TALK, names: [] }, 'Panel', same)).toMatchObject({ head: 'Inductive bias', sub: '' });
  });

  test('a long title is shortened first, then cut at a word', () => {
    const shorten = shortenBy([{ label: 'deep learning', aliases: ['DL'] }]);
    expect(cardWords({ ...TALK, title: 'Deep Learning in Science (IV)' }, 'Panel', shorten).sub).toBe('DL in Science (IV)');
    expect(cardWords({ ...TALK, title: 'Why neuroscience needs the science of it' }, 'Panel', same).sub).toBe('Why neuroscience needs…');
    expect(cardWords({ ...TALK, title: 'Deep Learning' }, 'Panel', shorten).sub).toBe('Deep Learning');
  });
});

describe('cutAtWord(text, longest)', () => {
  test.each([
    ['short', 10, 'short'],
    ['Networks of neurons for learning', 23, 'Networks of neurons…'],
    ['Right Ways Forward to All (II)', 24, 'Right Ways Forward… (II)'],
    ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudampf…'],
  ])('%j, %i: %j', (text, longest, cut) => {
    expect(cutAtWord(text, longest)).toBe(cut);
  });
});

describe('shortenBy(ideas)', () => {
  test('only initials count as a short form, long names before short ones, plurals keep their s', () => {
    const shorten = shortenBy([
      { label: 'neural network', aliases: ['NN'] },
      { label: 'recurrent neural network', aliases: ['RNN'] },
      { label: 'high-energy physics', aliases: ['HEP', 'physics'] },
      { label: 'c++ (new)', aliases: ['C('] },
    ]);
    expect(shorten('Recurrent neural networks and a Neural Network')).toBe('RNNs and a NN');
    expect(shorten('High-energy physics, neural networking')).toBe('HEP, neural networking');
  });
});
