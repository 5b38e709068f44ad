import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (text: string, path = 'a.md'): string[] => showTalks(yieldOf(path, text));
const TALKS = [
  ['Anna Larsen', 'On silk and steam'],
  ['Peter Novak', 'Threads that never break'],
  ['Ruth Okafor', 'How looms learned to count'],
  ['Lena Winter', 'A wheel for everybody'],
] as const;
const SHOWN = TALKS.map(([name, title]) => `${name} @  : ${title}`);
const write = (talk: (name: string, title: string) => string): string =>
  `# Loom Days\n\n${TALKS.map(([name, title]) => talk(name, title)).join('\n')}`;

describe('extractNote: lines that stand out, and names below them', () => {
  test.each([
    ['a bullet over a name in bold', (name: string, title: string) => `- ${title}\n\n  **${name}**\n  - much silk\n  - little wool\n`],
    ['a time over a name in bold', (name: string, title: string) => `**09:30** ${title}\n\n**${name}**\n\n- much silk\n`],
    ['two lines in bold, the name first', (name: string, title: string) => `**${name}**\n**${title}**\n- much silk\n- little wool\n`],
    ['a bold time, the title, a full stop, the name', (name: string, title: string) => `**09:30** ${title}. ${name}\n\nMuch silk.\n`],
  ])('%s', (_, talk) => {
    expect(talksOf(write(talk))).toEqual(SHOWN);
  });

  test('a name in capitals behind BY', () => {
    const talks = talksOf(write((name, title) => `"${title.toUpperCase()}" BY ${name.toUpperCase()}\n\n- much silk\n`));
    expect(talks[0]).toBe('ANNA LARSEN @  : ON SILK AND STEAM');
  });

  test.each([
    ['in bold', (title: string) => `**${title}**\n- much silk\n`],
    ['in capitals', (title: string) => `${title.toUpperCase()}\n\n- much silk\n`],
    ['behind a number', (title: string, number: number) => `${number}. ${title}\n   - much silk\n`],
  ])('titles %s that nobody is named for, in notes of a meeting', (_, talk) => {
    const talks = talksOf(`# Loom Days 2019\n\n${TALKS.map(([, title], i) => talk(title, i + 1)).join('\n')}`);
    expect(talks.map((shown) => shown.toLowerCase())).toEqual(TALKS.map(([, title]) => ` @  : ${title.toLowerCase()}`));
  });

  test('lines of names below one heading are who gave that talk', () => {
    const text = `On silk and steam\n=================\n\nAnna Larsen, Stanford University\n\nPeter Novak, MIT\n\n- much silk\n- slides were shown in this talk\n`;
    expect(talksOf(text)).toEqual(['Anna Larsen + Peter Novak @ Stanford University + MIT : On silk and steam']);
  });

  test('an item does not take the name behind a blank line for its own', () => {
    const talks = talksOf(write((name, title) => `*${name}: ${title}*\n\n- much silk\n- little wool\n`));
    expect(talks).toEqual(SHOWN);
  });
});
