import { describe, expect, test } from 'vitest';
import { yieldOf } from './yield-of.ts';

describe('cutsBetween', () => {
  test('what a talk states in bold stands in it, a bold head of something else ends it', () => {
    const week = (n: number, name: string, title: string, ...lines: string[]): string =>
      [`**Week ${n}.** ${name} (Weaving College), _${title}_`, ...lines].join('\n\n');
    const text = [
      '# Loom seminar 2019',
      week(
        1,
        'Anna Larsen',
        'Silk in many mills',
        'Threads were spun.',
        '**Def.** A *loom* is a frame of threads.',
        '**Thm** (Byron 1972). Looms are finite.',
      ),
      week(2, 'Peter Novak', 'Wheels without wood', 'Wheels were turned.'),
      '**Forum.** Five minutes for each who wants to say more.',
      week(3, 'Ruth Okafor', 'Knots and their theory', 'Knots were tied.'),
    ].join('\n\n');
    const ends = yieldOf('notes.md', text).talks.map(({ start, end }) => text.slice(start, end).trim().split(/\s/).at(-1));
    expect(ends).toEqual(['finite.', 'turned.', 'tied.']);
  });
});
