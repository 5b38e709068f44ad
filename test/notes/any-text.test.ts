import { fastest } from '../fastest.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../src/notes/parse-note.ts';
import { plainText } from '../../src/notes/plain-text.ts';

const SNIPPETS = [
  '# Heading\n',
  '## Ada Byron: Engines ##\n',
  'Title\n=====\n',
  '- item\n',
  '  - nested\n',
  '\t* tabbed\n',
  '1. one\n',
  'a) letter\n',
  '• bullet\n',
  '> quoted\n',
  '| a | b |\n',
  '```\ncode\n```\n',
  '<!-- hidden -->\n',
  '%%\nhidden\n%%\n',
  ':PROPERTIES:\n:END:\n',
  '#+TITLE: x\n',
  '---\ntitle: x\n---\n',
  '**bold _soft_ bold**',
  '[words](https://a.example/x)',
  '[[page|words]]',
  '[[https://a.example][words]]',
  '![[picture.png]]',
  '`code`',
  '#tag',
  '<details>\n<summary><b>words</b> behind</summary>\n',
  '<h2>\nwords\n</h2>\n<p>a<br>b &amp; c</p>\n',
  '== words ==\n',
  "''words''",
  "'''words'''",
  '{{words}}',
  '[https://a.example words]',
  '.. note:: words\n   words\n',
  '.. words\n   words\n',
  ':Speaker: words\n',
  '#####\nwords\n#####\n',
  '`words <https://a.example>`_',
  '[10:30] kit: >>> words\n',
  '2021-03-04 10:30 <kit> words\n',
  '\ufeff',
  '\r\n',
  '\n\n',
  'Zoë İstanbul 张伟 🙂 ﬁ\u0301',
];
const mutated = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SNIPPETS),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('*', '_', '[', ']', '(', ' ', '\t', '#', '-'),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), mutated);
const anyPath = fc.constantFrom('a.md', 'a.txt', 'a.org', 'a.wiki', 'a.rst', 'a.adoc');

describe('parseNote: any text', () => {
  test('blocks stand in order, never overlap, and their offsets hold', () => {
    fc.assert(
      fc.property(anyPath, anyText, (path, text) => {
        const { note } = parseNote(path, text);
        let at = 0;
        for (const block of note.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(at);
          expect(block.textStart).toBeGreaterThanOrEqual(block.start);
          expect(block.textEnd).toBeGreaterThanOrEqual(block.textStart);
          expect(block.end).toBeGreaterThanOrEqual(block.textEnd);
          at = block.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  test('marks stand inside of their block in order, and hold their words', () => {
    fc.assert(
      fc.property(anyPath, anyText, (path, text) => {
        for (const block of parseNote(path, text).note.blocks) {
          let at = block.textStart;
          for (const { start, end, textStart, textEnd } of block.inlines) {
            expect([start >= at, textStart >= start, textEnd >= textStart, end >= textEnd]).toEqual([true, true, true, true]);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(block.textEnd);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('every word of the text is in a block, blank lines and front matter aside', () => {
    fc.assert(
      fc.property(anyPath, mutated, (path, text) => {
        const { note } = parseNote(path, text);
        const from = /^\ufeff?(?:[ \t]*\r?\n)*---/.test(text) ? (note.blocks[0]?.start ?? text.length) : 0;
        let rest = '';
        let at = from;
        for (const { start, end } of note.blocks) {
          rest += text.slice(at, start);
          at = end;
        }
        expect((rest + text.slice(at)).replace(/<[^<>]*>|\.\. \w+::|^[^\n]*(?:\d:\d\d|<\w+>)[^\n]*$/gm, '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 500 },
    );
  });

  test('plainText is as long as the text and differs from it by blanks and entities alone', () => {
    fc.assert(
      fc.property(anyPath, anyText, (path, text) => {
        const plain = plainText(parseNote(path, text).note);
        expect(plain).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) if (plain[i] !== ' ' && text[i] !== '&') expect(plain[i]).toBe(text[i]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('parseNote: long lines', () => {
  const HALF = 500_000;
  /** Below so many milliseconds a busy machine decides; a quadratic reader needs minutes. */
  const NOISE = 150;
  const best = (path: string, text: string): number => fastest(() => plainText(parseNote(path, text).note), 2);

  test.each(['a*', '[a](', '- ', '1. ', '#', ' ', '`', '_a', '[[', '<!--', '%%', '> ', '"a\'', 'x'])(
    'twice the text of "%s" on one line takes about twice the time',
    (unit) => {
      for (const path of ['a.md', 'a.txt', 'a.org']) {
        const half = unit.repeat(HALF / unit.length);
        expect(best(path, half + half)).toBeLessThan(4 * Math.max(best(path, half), NOISE));
      }
    },
  );

  test.each([
    ['nested bullets', (n: number) => Array.from({ length: n }, (_, i) => `${' '.repeat(i % 200)}- b`).join('\n')],
    ['headings', (n: number) => '# h\n'.repeat(n)],
    ['open fences', (n: number) => '```\n'.repeat(n)],
  ])('twice as many %s take about twice the time', (_, make) => {
    const [half, whole] = [make(10_000), make(20_000)];
    expect(best('a.md', whole)).toBeLessThan(4 * Math.max(best('a.md', half), NOISE));
  });
});
