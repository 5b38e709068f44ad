import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (text: string): string[] => showTalks(yieldOf('a.md', text));
const TALKS = [
  ['Anna Larsen', 'On silk and steam'],
  ['Peter Novak', 'Threads that never break'],
  ['Ruth Okafor', 'How looms learned to count'],
] as const;
const SHOWN = TALKS.map(([name, title]) => `${name} @  : ${title}`);
const write = (talk: (name: string, title: string) => string): string =>
  `# Loom Days\n\n${TALKS.map(([name, title]) => talk(name, title)).join('\n')}`;

describe('extractNote: titles on the lines below names', () => {
  test.each([
    ['a line above items', (name: string, title: string) => `## ${name}\n${title}\n- much silk\n- little wool\n`],
    ['in italics', (name: string, title: string) => `- ${name}\n\n    *${title}*\n    - much silk\n    - little wool\n`],
    ['in quotation marks', (name: string, title: string) => `**09:30** ${name}\n“${title}”\n- much silk\n`],
    ['behind a label', (name: string, title: string) => `1) ${name}\n   Title: ${title}\n   - much silk\n`],
    [
      'an item that begins with a capital letter, as no other does',
      (name: string, title: string) => `## ${name}\n- ${title}\n- much silk\n- little wool\n`,
    ],
    ['below a place', (name: string, title: string) => `## ${name}\nStanford University\n\n*${title}*\n- much silk\n`],
  ])('%s', (_, talk) => {
    expect(talksOf(write(talk)).map((shown) => shown.replace('Stanford University', ''))).toEqual(SHOWN);
  });

  test('items that all begin with a capital letter are notes', () => {
    const talks = talksOf(write((name, title) => `## ${name}\n- ${title}\n- Much silk was shown\n- Little wool was left\n`));
    expect(talks).toEqual(TALKS.map(([name]) => `${name} @  : `));
  });

  test('sentences are notes', () => {
    const talks = talksOf(write((name) => `## ${name}\nSilk was shown to ${name.length} people.\n- much silk\n`));
    expect(talks).toEqual(TALKS.map(([name]) => `${name} @  : `));
  });
});
