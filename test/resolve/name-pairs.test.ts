import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialsClash, partOfName, relateNames } from '../../src/resolve/name-pairs.ts';

describe('relateNames', () => {
  test.each([
    ['ANNA LARSEN', 'Anna Larsen', 'equal after folding'],
    ['Larsen, Anna', 'Anna Larsen', 'the same words in another order'],
    ['Dr Anna Larsen', 'Anna Dr Larsen', 'the same words in another order'],
    ['Mao Ze Dong', 'Mao Zedong', 'equal but for spaces'],
    ['Jørgen Sørensen', 'Joergen Soerensen', 'umlauts written out'],
    ['Barbara Engelhardt', 'Barbara Englehardt', 'one letter apart'],
    ['P. Jonathan Philips', 'Jonathon Phillips', 'the same name with an initial more'],
    ['J R Larsen', 'Jane Ruth Larsen', 'initials of a full name'],
  ])('%s and %s are one: %s', (a, b, rule) => {
    expect(relateNames(a, b)).toMatchObject({ rule, merges: true });
  });

  test.each([
    ['David Balding', 'David Baldwin'],
    ['Sumith Chintalla', 'Soumith Chintala'],
    ['Andrea Zisserman', 'Andreas Zisserman'],
    ['Richard Sutton', 'Richard Dutton'],
  ])('%s and %s are a doubt for a person to decide', (a, b) => {
    expect(relateNames(a, b)?.merges).toBe(false);
  });

  test.each([
    ['Stephanie Walters', 'Stephanie Waters'],
    ['Jonathan Baker', 'Jonathan Barker'],
  ])('%s and %s are a doubt only where both are known to be names', (a, b) => {
    const known = new Set([a, b].flatMap((name) => name.toLowerCase().split(' ')));
    expect(relateNames(a, b)?.merges).toBe(true);
    expect(relateNames(a, b, (word) => known.has(word))?.merges).toBe(false);
  });

  test.each([
    ['Wei Chen', 'Wei Cheng'],
    ['John Smith', 'Jane Smith'],
    ['A. Larsen', 'B. Larsen'],
  ])('%s and %s have nothing to do with each other', (a, b) => {
    expect(relateNames(a, b)).toBeUndefined();
  });

  test('is the same both ways', () => {
    const name = fc.tuple(fc.stringMatching(/^[A-D][a-c]{0,6}$/), fc.stringMatching(/^[A-D][a-c]{2,6}$/)).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [there, back] = [relateNames(a, b), relateNames(b, a)];
        expect([there?.rule, there?.merges]).toEqual([back?.rule, back?.merges]);
      }),
    );
  });
});

describe('initialsClash', () => {
  test.each([
    ['Michael A. Jordan', 'Michael I. Jordan', true],
    ['J. R. Larsen', 'Jane Ann Larsen', true],
    ['J. R. Larsen', 'Jane Ruth Larsen', false],
    ['Michael Jordan', 'Michael I. Jordan', false],
    ['Anna Larsen', 'Berta Larsen', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(initialsClash(a, b)).toBe(expected);
  });
});

describe('partOfName', () => {
  test.each([
    ['Regina', 'Regina Barzilay', 1],
    ['Barzilay', 'Regina Barzilay', 1],
    ['Tomassa', 'Tomaso Poggio', 0.6],
    ['Terence', 'Terrence Sejnowski', 0.8],
    ['Rod', 'Rodney Brooks', 0],
    ['Peter', 'Regina Barzilay', 0],
  ])('%s in %s: %d', (word, name, expected) => {
    expect(partOfName(word, name)).toBe(expected);
  });
});
