import { fastest } from '../fastest.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/model/evidence.ts';
import { yieldOf } from './yield-of.ts';

const SNIPPETS = [
  '# Loom Days\n',
  '## Anna Larsen: On neural networks\n',
  '## On looms - Peter Novak, MIT\n',
  '1. Panel: Anna Larsen, Ruth Okafor\n',
  '2. Looms (II) - Ivan Petrov (Stanford)\n',
  'Anna: they learn\n',
  'Ruth: they do not\n',
  '- speaker: emma stone\n',
  '*Vera Lindt, NYU*\n',
  '09:30 Anna Larsen: Looms\n',
  'Speakers: Anna Larsen, Peter Novak, Ruth Okafor\n',
  'Day 2\n',
  '\n',
  '  • policy of an agent, Lecun 1989\n',
  'Graph Neural Solver (GNS)\n',
  '[[overparametrization]] #gan `loom` **deep learning**\n',
  'Ref. Larsen et al. NeurIPS 2018 https://arxiv.org/abs/1234.56789\n',
  '---\nspeaker: Anna Larsen\naffiliation: [MIT, NYU]\n---\n',
  '\ufeff',
  '\r\n',
  'İstanbul Zoë 张伟 🙂',
  '__proto__ constructor toString\n',
  '(',
  '"',
  ':',
  '-',
  '*',
];
const note = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SNIPPETS) }, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
const path = fc.constantFrom('a.md', 'a.txt', 'a.org');

describe('extractNote: any note', () => {
  test('every quote is the words that stand there, on the line that is said, inside of its context', () => {
    fc.assert(
      fc.property(path, note, (file, text) => {
        const { people, affiliations, concepts, papers } = yieldOf(file, text);
        for (const { evidence } of [...people, ...affiliations, ...concepts, ...papers]) expect(trouble(text, evidence)).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  test('talks stand in order and hold their header, and whatever belongs to a talk or a person names one that is there', () => {
    fc.assert(
      fc.property(path, note, (file, text) => {
        const { talks, sessions, people, affiliations, concepts, papers } = yieldOf(file, text);
        for (const [i, talk] of talks.entries()) {
          expect(talk.start).toBeGreaterThanOrEqual(i === 0 ? 0 : (talks[i - 1]?.end ?? 0));
          expect(talk.end).toBeGreaterThanOrEqual(talk.header.end);
          expect(talk.end).toBeLessThanOrEqual(text.length);
          expect(talk.header.start).toBe(talk.start);
          if (talk.session !== undefined) expect(sessions[talk.session]).toBeDefined();
        }
        for (const { talk } of [...people, ...concepts, ...papers]) if (talk !== undefined) expect(talks[talk]).toBeDefined();
        for (const { person } of affiliations) expect(people[person]).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  test('reading a note twice gives the same', () => {
    fc.assert(
      fc.property(path, note, (file, text) => {
        expect(yieldOf(file, text)).toEqual(yieldOf(file, text));
      }),
      { numRuns: 30 },
    );
  });
});

describe('extractNote: long texts', () => {
  /** Eight times the text may take twenty times the time, on a busy machine; a quadratic reader takes sixty-four times. */
  const isLinear = (make: (n: number) => string, n: number): void => {
    const time = (count: number): number => {
      const text = `## Anna Larsen: Looms\nx\n${make(count)}\n## Peter Novak: Engines\nx\n`;
      return fastest(() => yieldOf('a.md', text), 2);
    };
    time(10);
    expect(time(8 * n)).toBeLessThan(20 * Math.max(time(n), 30));
  };

  test.each(['a*', '[a](', '- ', '1. ', '#', ' ', 'Anna Larsen, ', '(GNS) ', 'Lecun 1989 '])('"%s" over and over on one line', (unit) => {
    isLinear((n) => unit.repeat(n / unit.length), 8_000);
  });

  test.each([
    ['headings', (i: number) => `## Anna Larsen: Looms ${i}\nx\n`],
    ['nested bullets', (i: number) => `${' '.repeat(i % 50)}- loom\n`],
    ['voices', () => 'Anna: well.\nPeter: no.\n\n'],
    ['terms', (i: number) => `loom, GNS${i} and TeX${i}\n`],
  ])('many %s', (_, make) => {
    isLinear((n) => Array.from({ length: n }, (_, i) => make(i)).join(''), 300);
  });
});

function trouble(text: string, { start, end, quote, line, context }: Evidence): string {
  if (quote === '' || text.slice(start, end) !== quote) return `quote "${quote}" is not at ${start}…${end}`;
  if (quote.trim() !== quote) return `quote "${quote}" has white space at its ends`;
  if (text.slice(0, start).split('\n').length !== line) return `"${quote}" is not on line ${line}`;
  if (context[0] > start || context[1] < end || context[1] > text.length)
    return `context ${context.join('…')} does not hold ${start}…${end}`;
  return '';
}
