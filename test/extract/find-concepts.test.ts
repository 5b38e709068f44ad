import { describe, expect, test } from 'vitest';
import { findConcepts } from '../../src/extract/find-concepts.ts';
import { readingOf } from './reading-of.ts';

/** "words → label" of each concept that the small lexicon finds. */
const concepts = (text: string): string[] =>
  (findConcepts.find(readingOf(text)).concepts ?? []).map(({ evidence, label }) => `${evidence.quote} → ${label}`);

describe('findConcepts', () => {
  test.each([
    ['Deep neural networks', ['neural networks → neural network']],
    ['an SVM and a support-vector machine', ['SVM → support vector machine', 'support-vector machine → support vector machine']],
    ['The datasets are biased', []],
    ['biased datasets', ['biased datasets → data set bias']],
    ['**Reinforcament** learning', ['Reinforcament** learning → reinforcement learning']],
    ['we talk about lunch', []],
  ])('in %j', (text, expected) => {
    expect(concepts(text)).toEqual(expected);
  });

  test('an ambiguous word without context yields nothing', () => {
    expect(concepts('the policy of the house')).toEqual([]);
    expect(concepts('pay attention')).toEqual([]);
    expect(concepts('Go home')).toEqual([]);
  });

  test('of two senses the one counts whose context stands near', () => {
    expect(concepts('the encoder pays attention')).toEqual(['attention → attention (sequence models)']);
    expect(concepts('the gaze pays attention')).toEqual(['attention → attention (psychology)']);
  });

  test('of two senses in one talk each has its own place', () => {
    const text = `attention of the encoder\n${'\n'.repeat(12)}attention of the eye`;
    expect(concepts(text)).toEqual(['attention → attention (sequence models)', 'attention → attention (psychology)']);
  });

  test('context in another talk does not count', () => {
    const reading = readingOf('the policy is strict\nthe agent has a reward');
    const [talk] = reading.talks;
    const talks = talk
      ? [
          { ...talk, end: 20 },
          { ...talk, start: 21 },
        ]
      : [];
    expect((findConcepts.find({ ...reading, talks }).concepts ?? []).map(({ label }) => label)).toEqual(['agent']);
  });

  test('words of a person’s name are no concept', () => {
    const reading = readingOf('Anna Loom spoke of the loom');
    const [evidence] = (findConcepts.find(reading).concepts ?? []).map((concept) => concept.evidence);
    if (!evidence) throw new Error('Expected a concept.');
    const people = [{ name: 'Anna Loom', evidence: { ...evidence, start: 0, end: 9 }, as: 'speaker' as const }];
    expect((findConcepts.find({ ...reading, people }).concepts ?? []).map((concept) => concept.evidence.start)).toEqual([23]);
  });
});
