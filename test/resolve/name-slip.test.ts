import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSlip } from '../../src/resolve/name-slip.ts';

const anyName = (): boolean => true;
const noName = (): boolean => false;

describe('isSlip', () => {
  test.each([
    ['hamiltom', 'hamilton', 'a letter beside the right one'],
    ['jitandra', 'jitendra', 'another vowel'],
    ['senjnowski', 'sejnowski', 'a letter more'],
    ['kaelblng', 'kaelbling', 'a letter less'],
    ['knuht', 'knuth', 'two letters swapped'],
  ])('%s for %s is one where not both are known names: %s', (a, b) => {
    expect(isSlip(a, b, noName)).toBe(true);
  });

  test.each([
    ['philips', 'phillips'],
    ['katarina', 'katharina'],
    ['engelhardt', 'englehardt'],
  ])('%s and %s are one even if both are known names: they sound alike, or two letters inside are swapped', (a, b) => {
    expect(isSlip(a, b, anyName)).toBe(true);
  });

  test.each([
    ['walters', 'waters'],
    ['johnson', 'johnston'],
    ['christian', 'christina'],
    ['jitandra', 'jitendra'],
  ])('%s and %s are two where both are known names', (a, b) => {
    expect(isSlip(a, b, anyName)).toBe(false);
  });

  test.each([
    ['gabriel', 'gabriela'],
    ['francesca', 'francesco'],
    ['kowalska', 'kowalski'],
    ['sutton', 'dutton'],
    ['petersen', 'pedersen'],
    ['chen', 'cheng'],
    ['anna', 'anne'],
  ])('%s and %s are two, known or not', (a, b) => {
    expect(isSlip(a, b, noName)).toBe(false);
  });

  test('is the same both ways', () => {
    const word = fc.stringMatching(/^[a-dhmnrs]{3,9}$/);
    fc.assert(
      fc.property(word, word, fc.boolean(), (a, b, known) => {
        const isName = (): boolean => known;
        expect(isSlip(a, b, isName)).toBe(isSlip(b, a, isName));
      }),
    );
  });
});
