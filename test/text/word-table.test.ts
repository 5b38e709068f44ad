import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';
import { byWord } from '../../src/text/word-table.ts';

describe('byWord', () => {
  test('makes what is asked once for each word, also where nothing comes of it', () => {
    const made: string[] = [];
    const lengthOf = byWord(({ folded }) => {
      made.push(folded);
      return folded.length > 3 ? folded.length : undefined;
    });
    expect(tokenize('Loom and loom and LOOM').map(lengthOf)).toEqual([4, undefined, 4, undefined, 4]);
    expect(made).toEqual(['loom', 'and']);
  });

  test('holds as many words as there are', () => {
    const keyOf = byWord(({ key }) => key);
    const words = Array.from({ length: 5000 }, (_, i) => `word${i}`).join(' ');
    const tokens = tokenize(words);
    expect(tokens.map(keyOf)).toEqual(tokens.map(({ key }) => key));
    expect(tokens.map(keyOf)).toEqual(tokens.map(({ key }) => key));
  });
});
