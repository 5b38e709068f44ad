import { describe, expect, test } from 'vitest';
import { parseLexicon } from '../../src/extract/lexicon.ts';
import { hideComments } from '../../src/notes/hide-comments.ts';
import { readNote } from '../../src/pipeline/read-note.ts';
import { cpuTime } from '../cpu-time.ts';

const { lexicon } = parseLexicon([
  { path: 'c.txt', text: '# talkgraph concepts\nneural network | | method\nloom | | system\npreprint server | arXiv? | system\n' },
  { path: 'n.txt', text: '# talkgraph given-names\nanna peter vera\n' },
]);
const HEAD = '# Loom conference 2019\n\n## Anna Larsen: Looms\n- loom\n\n## Peter Novak: Engines\n- loom\n\n## Vera Kern: Sails\n';
const HALF = 500_000;
/** Below so many milliseconds it is not the length that decides. */
const NOISE = 400;

/** Twice the text takes about twice the time; what is quadratic takes four times and, at these lengths, minutes. */
function isLinear(path: string, make: (n: number) => string, half: number): void {
  const time = (text: string): number => cpuTime(() => readNote(path, hideComments(path, text), lexicon));
  time(HEAD);
  const least = time(HEAD + make(half));
  expect(time(HEAD + make(2 * half))).toBeLessThan(3.4 * Math.max(least, NOISE));
}

describe('readNote: a megabyte', () => {
  test.each(['a*', '[a](', '- ', '1. ', '#', ' '])(
    'of "%s" on one line',
    (unit) => isLinear('a.md', (n) => unit.repeat(n / unit.length), HALF),
    120_000,
  );

  test.each(['https://loom.example/a/b ', 'arXiv:2101.00001 ', '[Looms](https://arxiv.org/abs/2101.00001) '])(
    'of addresses such as "%s" on one line',
    (unit) => isLinear('a.md', (n) => `${unit.repeat(n / unit.length)}\n`, HALF),
    120_000,
  );

  test('of marks on one line of plain text and of org', () => {
    for (const path of ['a.txt', 'a.org']) isLinear(path, (n) => '* = ~ /'.repeat(n / 7), HALF / 5);
  }, 120_000);

  test.each([
    ['100,000 nested bullets', (n: number) => Array.from({ length: n }, (_, i) => `${' '.repeat(i % 200)}- loom`).join('\n'), 50_000],
    ['10,000 headings', (n: number) => '## h\n'.repeat(n), 5_000],
    [
      '10,000 rows of a timetable',
      (n: number) =>
        `| Time | Speaker | Title |\n|---|---|---|\n${Array.from({ length: n }, (_, i) => `| 10:00 | Vera Kern${i} | Looms ${i} |`).join('\n')}`,
      5_000,
    ],
  ] as const)('of %s', (_, make, half) => isLinear('a.md', make, half), 120_000);

  test('of a schedule', () => {
    isLinear('a.csv', (n) => `\n\ntitle,speakers,time\n${'Looms,"Vera Kern; Anna Larsen",10:00\n'.repeat(n)}`, 5_000);
    isLinear('b.yaml', (n) => '- { title: Looms, speakers: Vera Kern }\n'.repeat(n), 2_000);
  }, 120_000);
});
