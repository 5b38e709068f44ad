import { describe, expect, test } from 'vitest';
import { createInstitutionTest } from '../../src/extract/institution-test.ts';
import { smallLexicon } from './small-lexicon.ts';

const institution = createInstitutionTest(smallLexicon());
const split = (text: string): string[] => institution.split(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('createInstitutionTest', () => {
  test.each([
    ['MIT', 0.95],
    ['the Massachusetts Institute of Technology', 0.95],
    ['University of Ruritania', 0.8],
    ['Loom Research', 0.76],
    ['weaving machine', 0],
    ['', 0],
  ])('scores "%s" with %d', (words, expected) => {
    expect(institution.score(words)).toBe(expected);
  });

  test.each(['professor', 'Senior Engineer', 'PhD student', 'director of looms'])('"%s" is a role', (words) => {
    expect(institution.isRole(words)).toBe(true);
  });

  test.each([
    ['McGill-MILA', ['McGill', 'MILA']],
    ['Stanford/Google', ['Stanford', 'Google']],
    ['MIT and NYU', ['MIT', 'NYU']],
    ['Department of Looms, ETH Zurich', ['Department of Looms, ETH Zurich']],
    ['University of Weaving and Spinning', ['University of Weaving and Spinning']],
    ['Berkeley', ['Berkeley']],
    ['professor at Stanford University', ['Stanford University']],
    ['senior engineer', []],
    ['Ruritanian Weavers', ['Ruritanian Weavers']],
  ])('cuts "%s"', (words, expected) => {
    expect(split(words)).toEqual(expected);
  });
});
