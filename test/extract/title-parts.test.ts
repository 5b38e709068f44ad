import { describe, expect, test } from 'vitest';
import { readTitle } from '../../src/extract/title-parts.ts';

describe('readTitle', () => {
  test.each([
    ['On Weaving', { title: 'On Weaving', format: 'talk' }],
    ['Keynote: On Weaving', { title: 'On Weaving', format: 'keynote' }],
    ['Panel: What is missing?', { title: 'What is missing?', format: 'panel' }],
    ['Panel', { title: '', format: 'panel' }],
    ['Tutorial - Looms', { title: 'Looms', format: 'tutorial' }],
    ['[Poster] Looms', { title: '[Poster] Looms', format: 'talk' }],
    ['Invited talk: Looms', { title: 'Looms', format: 'talk' }],
    ['"On Weaving"', { title: 'On Weaving', format: 'talk' }],
    ['Looms in Science (II): Shuttles', { title: 'Shuttles', format: 'talk', series: 'Looms in Science', part: 'II' }],
    ['Looms in Science (IV)', { title: 'Looms in Science (IV)', format: 'talk', series: 'Looms in Science', part: 'IV' }],
    [
      'The State of Looms : Overview (I)',
      { title: 'The State of Looms: Overview (I)', format: 'talk', series: 'The State of Looms: Overview', part: 'I' },
    ],
    ['Looms (part 2 of 3): Shuttles', { title: 'Shuttles', format: 'talk', series: 'Looms', part: '2 of 3' }],
    ['', { title: '', format: 'talk' }],
  ])('of "%s"', (written, expected) => {
    expect(readTitle(written)).toEqual(expected);
  });

  test('a panelist in a title is no panel', () => {
    expect(readTitle('What solar panels do').format).toBe('talk');
  });
});
