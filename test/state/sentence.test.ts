import { describe, expect, test } from 'vitest';
import { findLine, readSentences } from '../../src/state/sentence.ts';
import { TEXT, quoted } from './small-graph.ts';

const TEXTS = new Map([['notes.txt', TEXT]]);

describe('readSentences(evidence, texts)', () => {
  test('marks the quoted words in their line, without the bullet', () => {
    const [sentence] = readSentences([quoted('patience')], TEXTS);
    expect(sentence?.parts).toEqual([
      { text: 'annealing needs ', marked: false },
      { text: 'patience', marked: true },
      { text: ', and a seed', marked: false },
    ]);
    expect(sentence?.line).toBe(3);
  });

  test('evidence of one sentence is marked in it together, in the order of the text', () => {
    const sentences = readSentences([quoted('seed', 4), quoted('seed', 3)], TEXTS);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.parts.filter(({ marked }) => marked)).toHaveLength(2);
  });

  test('without the text of the note the quote stands alone', () => {
    const [sentence] = readSentences([quoted('patience')], new Map());
    expect(sentence?.parts).toEqual([{ text: 'patience', marked: true }]);
  });

  test('a long context is cut around the quote, which is never lost', () => {
    const text = `${'word '.repeat(200)}needle ${'word '.repeat(200)}`;
    const start = text.indexOf('needle');
    const evidence = { ...quoted('patience'), start, end: start + 6, quote: 'needle', context: [0, text.length] as const };
    const [sentence] = readSentences([evidence], new Map([['notes.txt', text]]));
    const said = sentence?.parts.map((part) => part.text).join('') ?? '';
    expect(said.length).toBeLessThan(320);
    expect(said).toMatch(/^… word .*needle.* word …$/);
    expect(sentence?.parts.find(({ marked }) => marked)?.text).toBe('needle');
  });

  test('keeps who said it', () => {
    expect(readSentences([{ ...quoted('slow'), by: 'speaker/bo-chen' }], TEXTS)[0]?.by).toBe('speaker/bo-chen');
  });
});

describe('findLine(source, line, start, end, texts)', () => {
  test('is the whole line with the stretch marked', () => {
    const { start, end } = quoted('patience');
    const parts = findLine('notes.txt', 3, start, end, TEXTS)?.parts.map(({ text, marked }) => (marked ? `[${text}]` : text));
    expect(parts?.join('')).toBe('annealing needs [patience], and a seed');
  });

  test('is absent where the text is not shipped', () => {
    expect(findLine('notes.txt', 3, 1, 2, new Map())).toBeUndefined();
  });
});
