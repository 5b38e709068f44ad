import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (...lines: string[]): string[] => showTalks(yieldOf('a.md', lines.join('\n\n')));

describe('voteSurnames: speakers that are called by their family names alone', () => {
  test('with an institution in brackets beside them, in front of the title or behind it', () => {
    expect(
      talksOf(
        '# Loom workshop 2019',
        '## Farinelli (Acme Institute): Silk in two markets\n- much wool',
        "## O'Mara & Lindqvist (Weaving College), with Peng: Do wheels bargain?\n- less wool",
        '## Threads that drift - Wetherbee (Guild of Spinners)\n- carding',
      ),
    ).toEqual([
      'Farinelli @ Acme Institute : Silk in two markets',
      "O'Mara + Lindqvist @ Weaving College : Do wheels bargain?",
      'Wetherbee @ Guild of Spinners : Threads that drift',
    ]);
  });

  test.each([
    ['Silk in two markets - Farinelli, Acme Institute', 'Threads that drift - Wetherbee, Acme Institute'],
    ['Farinelli, Acme Institute: Silk in two markets', 'Wetherbee, Acme Institute: Threads that drift'],
    ['Silk in two markets by Farinelli', 'Threads that drift by Wetherbee'],
  ])('behind a comma, or by a word: %s', (first, second) => {
    expect(
      talksOf('# Loom workshop 2019', `## ${first}\n- much wool`, `## ${second}\n- carding`).map((talk) => talk.replace(/ @.*:/, ':')),
    ).toEqual(['Farinelli: Silk in two markets', 'Wetherbee: Threads that drift']);
  });

  test('alone at one end of all headings of a meeting', () => {
    expect(
      talksOf(
        '# Loom conference 2019',
        '## Farinelli: Silk in two markets\n- much wool',
        '## Lindqvist: Do wheels bargain?\n- less wool',
        '## Wetherbee: Threads that drift\n- carding',
      ),
    ).toEqual(['Farinelli @  : Silk in two markets', 'Lindqvist @  : Do wheels bargain?', 'Wetherbee @  : Threads that drift']);
  });

  test('a word in front of a colon is no name where the others say nothing of the kind', () => {
    expect(
      talksOf(
        '# Loom conference 2019',
        '## Farinelli: Silk in two markets\n- much wool',
        '## Keynote: Do wheels bargain?\n- less wool',
        '## Threads that drift\n- carding',
        '## Where all the wool goes\n- carding',
      ).filter((talk) => talk.startsWith('Farinelli')),
    ).toEqual([]);
  });

  test('headings that are a name over headings of their own are groups', () => {
    const group = (name: string): string => `## ${name}\n### Silk in two markets\n- much wool\n### Threads that drift\n- carding`;
    expect(talksOf('# Loom conference 2019', ...['Farinelli', 'Lindqvist', 'Wetherbee', 'Ó Dubh & Peng'].map(group)).join()).not.toContain(
      'Farinelli @',
    );
  });
});

describe('a title in front of a family name', () => {
  test.each([
    ['## Silk in two markets - Prof. Farinelli', '## Threads that drift - Dr. Wetherbee'],
    ['## Prof. Farinelli (Acme Institute): Silk in two markets', '## Dr Wetherbee (Acme Institute): Threads that drift'],
    ['## Professor Farinelli on silk in two markets', '## Mr. Wetherbee on threads that drift'],
  ])('says that it is one: %s', (first, second) => {
    const talks = talksOf('# Loom conference 2019', `${first}\n- much wool`, `${second}\n- carding`).map((talk) => talk.toLowerCase());
    expect(talks.map((talk) => talk.replace(/ @.*:/, ':'))).toEqual(['farinelli: silk in two markets', 'wetherbee: threads that drift']);
  });
});
