import { describe, expect, test } from 'vitest';
import { createNameTest } from '../../src/extract/name-test.ts';
import { smallLexicon } from './small-lexicon.ts';

const name = createNameTest(smallLexicon(), new Set(['quux corge']));

describe('createNameTest', () => {
  test.each([
    'Anna Larsen',
    'Peter van den Berg',
    'J. Larsen',
    'Maria de la Cruz',
    'Jean-Paul Dubois',
    "Ruth O'Connor",
    'Zoë Brandão',
    'Emma MacDonald',
    'Grace Hopper',
    'Wei Chen',
    '张伟',
    'Nkechi Adeyemi',
    'Ivan Ivanovich Petrov',
  ])('%s is a name', (words) => {
    expect(name(words)).toBeGreaterThanOrEqual(0.55);
  });

  test.each([
    'Machine Learning',
    'Deep Learning',
    'Neural Network',
    'Graph Theory',
    'Stanford University',
    'Panel Discussion',
    'Lunch',
    'the future of work',
    'Day 2',
    'GPT-3',
    'What is this?',
    'Open Science',
    'New Ideas',
    'anna larsen',
    'Engines of the Old World and the New World',
    'x',
    '',
    'constructor',
  ])('"%s" is none', (words) => {
    expect(name(words)).toBeLessThan(0.5);
  });

  test('a name that the note lists is one, whatever it looks like', () => {
    expect(name('Quux Corge')).toBeGreaterThan(0.9);
  });

  test('in a field for names lower case counts, where the given name is known', () => {
    expect(name('anna maria', { lowerCase: true })).toBeGreaterThanOrEqual(0.55);
    expect(name('open science', { lowerCase: true })).toBeLessThan(0.5);
  });
});
