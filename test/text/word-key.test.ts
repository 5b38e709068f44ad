import { describe, expect, test } from 'vitest';
import { phraseKey, wordKey } from '../../src/text/word-key.ts';

describe('wordKey', () => {
  test.each([
    ['optimisation', 'optimization'],
    ['optimised', 'optimized'],
    ['generalising', 'generalizing'],
    ['behaviour', 'behavior'],
    ['behaviours', 'behavior'],
    ['modelling', 'modeling'],
    ['analyse', 'analyze'],
    ['overparameterized', 'overparametrized'],
    ['colour', 'color'],
    ['centre', 'center'],
    ['grey', 'gray'],
    ['catalogue', 'catalog'],
    ['haemoglobin', 'hemoglobin'],
    ['oestrogen', 'estrogen'],
    ['leukaemia', 'leukemia'],
    ['networks', 'network'],
  ])('%s and %s are one word', (a, b) => {
    expect(wordKey(a)).toBe(wordKey(b));
  });

  test.each([
    ['noise', 'noize'],
    ['precise', 'precize'],
    ['wise', 'wize'],
    ['hour', 'hor'],
    ['bias', 'bia'],
    ['four', 'for'],
    ['exercise', 'exercize'],
    ['policy', 'police'],
  ])('%s does not become %s', (a, b) => {
    expect(wordKey(a)).not.toBe(b);
  });

  test('asking twice gives the same answer', () => {
    expect(wordKey('analysers')).toBe(wordKey('analysers'));
  });
});

describe('phraseKey', () => {
  test('joins the keys of the words', () => {
    expect(phraseKey(['neural', 'networks'])).toBe('neural network');
  });
});
