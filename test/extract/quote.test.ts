import { describe, expect, test } from 'vitest';
import { blockAt, lineAt, quoteAt } from '../../src/extract/quote.ts';
import { parseNote } from '../../src/notes/parse-note.ts';

/** The sentence around the first place where words stand. */
function contextOf(text: string, words: string): string {
  const { note } = parseNote('a.md', text);
  const start = text.indexOf(words);
  return text.slice(...quoteAt(note, start, start + words.length, 'test').context);
}

describe('quoteAt', () => {
  test('leaves out white space at the ends and counts lines from 1', () => {
    const text = 'one\n\n  two three\n';
    const { note } = parseNote('a.txt', text);
    expect(quoteAt(note, 5, 16, 'test')).toEqual({
      source: 'a.txt',
      line: 3,
      start: 7,
      end: 16,
      quote: 'two three',
      context: [7, 16],
      rule: 'test',
    });
  });

  test('white space alone is no quote', () => {
    const { note } = parseNote('a.txt', 'a   b');
    expect(() => quoteAt(note, 1, 4, 'test')).toThrow(RangeError);
  });

  test.each([
    ['One thing. A loom weaves. Another.', 'loom', 'A loom weaves.'],
    ['- bullet with a loom in it', 'loom', 'bullet with a loom in it'],
    ['Is it a loom? Yes.', 'loom', 'Is it a loom?'],
    ['See Larsen et al. The loom is old.', 'loom', 'See Larsen et al. The loom is old.'],
    ['By Dr. Larsen on looms. End.', 'Larsen', 'By Dr. Larsen on looms.'],
    ['First.\n\nThe loom.\n\nLast.', 'loom', 'The loom.'],
  ])('the context in %j is the sentence', (text, words, expected) => {
    expect(contextOf(text, words)).toBe(expected);
  });

  test('a very long sentence is cut between words', () => {
    const text = `${'word '.repeat(300)}loom${' word'.repeat(300)}`;
    const context = contextOf(text, 'loom');
    expect(context.length).toBeLessThan(900);
    expect(context).toMatch(/^word .* loom .* word$/);
  });
});

describe('lineAt and blockAt', () => {
  test('agree with counting', () => {
    const text = '# a\n\n- b\nc\n\n';
    const { note } = parseNote('a.md', text);
    for (let at = 0; at <= text.length; at++) expect(lineAt(note, at)).toBe(text.slice(0, at).split('\n').length);
    expect([0, 4, 5, 9, 12].map((at) => blockAt(note, at))).toEqual([0, 0, 1, 2, 2]);
  });

  test('before the first block there is none', () => {
    expect(blockAt(parseNote('a.md', '\n\n# a').note, 0)).toBe(-1);
  });
});
