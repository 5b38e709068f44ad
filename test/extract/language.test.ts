import { describe, expect, test } from 'vitest';
import { findLanguage, withoutElisions } from '../../src/extract/language.ts';
import { parseLexicon } from '../../src/extract/lexicon.ts';
import { tokenize } from '../../src/text/tokens.ts';

const { lexicon } = parseLexicon([
  { path: 'words.txt', text: '# talkgraph words\n# function\nthe of and is in to' },
  { path: 'german.txt', text: '# talkgraph foreign-words: German\n# german-function\nder die das und ist in nicht' },
  { path: 'french.txt', text: '# talkgraph foreign-words: French\n# french-function\nle la les et est de\n# french-links\nde' },
]);
const languageOf = (text: string): string | undefined => findLanguage(tokenize(text), lexicon)?.name;

describe('findLanguage', () => {
  test('tells a language by its function words', () => {
    expect(languageOf('Die Mühle ist alt und der Müller nicht')).toBe('german');
    expect(languageOf('Le moulin est vieux et la meule de pierre')).toBe('french');
  });

  test('English and a text without function words are none', () => {
    expect(languageOf('The mill is old and the miller is in bed')).toBeUndefined();
    expect(languageOf('mill miller millstone')).toBeUndefined();
    expect(languageOf('')).toBeUndefined();
  });
});

describe('withoutElisions', () => {
  test('parts the article from its noun, with true offsets', () => {
    const text = "la roue de l'eau";
    const words = withoutElisions(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['la', 'roue', 'de', 'l', 'eau']);
  });
});
