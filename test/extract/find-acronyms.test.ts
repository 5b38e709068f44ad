import { describe, expect, test } from 'vitest';
import { findAcronyms } from '../../src/extract/find-acronyms.ts';
import { readingOf } from './reading-of.ts';

/** "short = long" for each pair that a text declares. */
function acronyms(text: string): string[] {
  return [...new Set(findAcronyms(readingOf(text)).map(({ label, aliases }) => `${aliases?.join(',')} = ${label}`))];
}

describe('findAcronyms', () => {
  test.each([
    ['a Graph Neural Solver (GNS) for grids', ['GNS = Graph Neural Solver']],
    ['GNS (Graph Neural Solver) for grids', ['GNS = Graph Neural Solver']],
    ['the generic mapping tools (GMT)', ['GMT = generic mapping tools']],
    ['GMT = generic mapping tools', ['GMT = generic mapping tools']],
    ['Lifelong Learning Machines (L2M)', ['L2M = Lifelong Learning Machines']],
    ['variational autoencoders (VAEs)', ['VAE = variational autoencoders']],
    ['probability of weaving (PW)', ['PW = probability of weaving']],
    ['LEAP - Latent Encoding of Atypical Perturbations', ['LEAP = Latent Encoding of Atypical Perturbations']],
    ['the loom (see MIT) is old', []],
    ['weaving machines (XYZ)', []],
    ['a figure (A)', []],
    ['in the year (2019)', []],
    ['Anna Larsen (MIT)', []],
  ])('in "%s"', (text, expected) => {
    expect(acronyms(text)).toEqual(expected);
  });

  test('both places are given with exact offsets', () => {
    const text = 'a Graph Neural Solver (GNS) for grids';
    const terms = findAcronyms(readingOf(text));
    expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual(['Graph Neural Solver', 'GNS']);
  });
});
