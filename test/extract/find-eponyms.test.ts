import { describe, expect, test } from 'vitest';
import { yieldOf } from './yield-of.ts';

const labels = (line: string): string[] =>
  yieldOf(
    'loom-days.md',
    `# Loom Days\n\n## Warp and weft - Anna Larsen (NYU)\n\n- threads that hold\n- ${line}\n\n## Shuttles - Peter Novak (MIT)\n\n- shuttles that fly\n`,
  )
    .concepts.filter(({ by }) => by !== 'lexicon')
    .map(({ label }) => label);

describe('findEponyms', () => {
  test.each([
    ["then Brandwein's conjecture was asked about", "Brandwein's conjecture"],
    ["Okafor-Lindt's second law of cloth", "Okafor-Lindt's second law"],
    ['the counters are in warp_stat_io now', 'warp_stat_io'],
  ])('%s', (line, expected) => {
    expect(labels(line)).toContain(expected);
  });

  test.each([
    ["Larsen's law is her own", 'law'],
    ["It's law there", 'law'],
    ['see notes_on_cloth.md for more', 'notes_on_cloth'],
    ['at https://looms.org/warp_count/one', 'warp_count'],
  ])('%s: none', (line, word) => {
    expect(labels(line).filter((label) => label.includes(word))).toEqual([]);
  });
});
