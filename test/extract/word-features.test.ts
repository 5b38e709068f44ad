import { describe, expect, test } from 'vitest';
import { addWordFeatures, neighbourOf } from '../../src/extract/word-features.ts';
import type { Unit } from '../../src/extract/term-units.ts';
import type { Feature } from '../../src/extract/term-weights.ts';
import { tokenize } from '../../src/text/tokens.ts';

const UNIT = {
  parts: [],
  kind: 'term',
  technical: false,
  head: true,
  broad: false,
  hyphen: false,
  linked: false,
  sort: 'unknown',
} as const;

function featuresOf(words: string, left = '', right = '', sort = 'unknown'): string[] {
  const units = tokenize(words).map((token): Unit => ({
    ...UNIT,
    sort,
    tokens: [token],
    start: token.start,
    end: token.end,
    key: token.key,
  }));
  const found: Feature[] = [];
  addWordFeatures(found, units, units.length === 1, neighbourOf(left), neighbourOf(right));
  return found.map(({ name }) => name);
}

describe('addWordFeatures', () => {
  test('a phrase is known by its first and its last word', () => {
    expect(featuresOf('glazed tiles')).toEqual(expect.arrayContaining(['first=glazed', 'head=tile', 'first ending=zed', 'ending=les']));
    expect(featuresOf('glazed tiles')).not.toContain('alone=tile');
  });

  test('a word by itself is known as such', () => {
    expect(featuresOf('kilns')).toEqual(expect.arrayContaining(['alone=kiln', 'ending alone=lns']));
    expect(featuresOf('kilns')).not.toContain('head=kiln');
  });

  test('what stands beside it is told, for a single word once more', () => {
    expect(featuresOf('kiln', 'called', '(')).toEqual(
      expect.arrayContaining(['left=called', 'right=(', 'left alone=called', 'right alone=(']),
    );
    expect(featuresOf('glazed tiles', 'called', '(')).not.toContain('left alone=called');
  });

  test('the ending of an everyday word says nothing more', () => {
    expect(featuresOf('tables', '', '', 'everyday').filter((name) => name.startsWith('ending'))).toEqual([]);
  });
});
