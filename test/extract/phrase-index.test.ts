import { fastest } from '../fastest.ts';
import { describe, expect, test } from 'vitest';
import { createPhraseIndex } from '../../src/extract/phrase-index.ts';
import { createSpellingIndex } from '../../src/extract/spelling-index.ts';
import { tokenize } from '../../src/text/tokens.ts';

const entry = (label: string, ...unsure: string[]) => ({
  label,
  forms: [{ text: label, unsure: false }, ...unsure.map((text) => ({ text, unsure: true }))],
});
const entries = [
  entry('network'),
  entry('neural network'),
  entry('recurrent neural network'),
  entry('overparametrization'),
  entry('reinforcement learning'),
  entry('RL'),
  entry('data set'),
  entry('game of Go', 'Go'),
  entry('sense one', 'attention'),
  entry('sense two', 'attention'),
  entry("Bayes' rule"),
  entry('C++'),
  entry('CVS'),
  entry('Enformer'),
  entry('cOAlition S'),
];
const index = createPhraseIndex(entries);
const vocabulary = new Set(['neural', 'network', 'recurrent', 'overparametrization', 'reinforcement', 'learning', 'enformer']);
const spelling = createSpellingIndex(vocabulary, (word) => vocabulary.has(word) || word === 'networking');

/** "words → labels" of each match. */
function matches(text: string, mend = true): string[] {
  const tokens = tokenize(text);
  return index.match(text, tokens, mend ? spelling : undefined).map(({ from, to, forms, mended }) => {
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return `${words} → ${forms.map(({ entry: { label } }) => label).join(', ')}${mended ? ' (mended)' : ''}`;
  });
}

describe('createPhraseIndex', () => {
  test.each([
    ['a recurrent neural network here', ['recurrent neural network → recurrent neural network']],
    ['a neural network here', ['neural network → neural network']],
    ['a network here', ['network → network']],
    ['Neural Networks', ['Neural Networks → neural network']],
    ['neural-network models', ['neural-network → neural network']],
    ['neural networks network', ['neural networks → neural network', 'network → network']],
    ['the dataset and the data set', ['dataset → data set', 'data set → data set']],
    ['over-parametrization', ['over-parametrization → overparametrization']],
    ['Bayes rule and Bayes’ rule', ["Bayes rule → Bayes' rule", "Bayes’ rule → Bayes' rule"]],
    ['in C++ code', ['C++ → C++']],
    ['neural. Network', ['Network → network']],
    ['neural\n\nnetwork', ['network → network']],
    ['neural (network)', ['network → network']],
    ['neural\nnetwork', ['neural\nnetwork → neural network']],
    ['nothing of it', []],
    ['', []],
  ])('matches in %j', (text, expected) => {
    expect(matches(text)).toEqual(expected);
  });

  test.each([
    ['Reinforcament Learning', ['Reinforcament Learning → reinforcement learning (mended)']],
    ['overparatmerization', ['overparatmerization → overparametrization (mended)']],
    ['overparametrisation', ['overparametrisation → overparametrization']],
    ['overparametriztion', ['overparametriztion → overparametrization (mended)']],
    ['recurent neural network', ['recurent neural network → recurrent neural network (mended)']],
  ])('reads %j in spite of typing errors of long words', (text, expected) => {
    expect(matches(text)).toEqual(expected);
  });

  test('a name is mended only where it is written as one', () => {
    expect(matches('Enfromer')).toEqual(['Enfromer → Enformer (mended)']);
    expect(matches('an enforrmer of rules')).toEqual([]);
  });

  test('short forms agree in all capitals but the s of their plural', () => {
    expect(matches('CVS and RL')).toEqual(['CVS → CVS', 'RL → RL']);
    expect(matches('two CVs. Rl')).toEqual([]);
  });

  test('a dash between spaces parts two words, and a plural is no word with a letter behind it', () => {
    expect(matches('neural - network')).toEqual(['network → network']);
    expect(matches('neural-network')).toEqual(['neural-network → neural network']);
    expect(matches('a Coalition')).toEqual([]);
  });

  test('a known word is never mended to another', () => {
    expect(matches('neural networking')).toEqual([]);
  });

  test('without a spelling index nothing is mended', () => {
    expect(matches('Reinforcament Learning', false)).toEqual([]);
  });

  test('short capitals and names that are everyday words count only when written so', () => {
    expect(matches('RL works')).toEqual(['RL → RL']);
    expect(matches('rl works')).toEqual([]);
    expect(matches('Atari and Go')).toEqual(['Go → game of Go']);
    expect(matches('they go home')).toEqual([]);
  });

  test('a form of two entries gives both, for the context to choose', () => {
    expect(matches('attention')).toEqual(['attention → sense one, sense two']);
  });

  test('time is linear in the length of the text', () => {
    const text = (words: number): string => 'neural network of overparametriztion '.repeat(words);
    const time = (words: number): number => {
      const long = text(words);
      return fastest(() => index.match(long, tokenize(long), spelling));
    };
    time(1_000);
    expect(time(20_000)).toBeLessThan(4 * Math.max(time(10_000), 50));
  });
});
