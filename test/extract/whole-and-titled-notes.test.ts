import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (text: string, path = 'days.md'): string[] => showTalks(yieldOf(path, text));

describe('findLedTalk: "by" right below the title of a note', () => {
  const part = (title: string, by = ''): string => `### ${title}\n${by}\n\nSome words on it.\n\n`;
  const parts = part('Weight of the thread') + part('Number of the threads') + part('Strength of the cloth') + part('Colour in the sun');
  const tools = part('Threadcount', 'by Peter Novak') + part('Clothmeter', 'by Ruth Okafor');

  test('those who made what she speaks of gave no talks', () => {
    expect(talksOf(`# Good cloth by the numbers\nby Anna Larsen\n\n${parts}${tools}`, 'cloth.md')).toEqual([
      'Anna Larsen @  : Good cloth by the numbers',
    ]);
  });

  test('where most headings name somebody they are talks', () => {
    const text = `# Good cloth by the numbers\nby Anna Larsen\n\n${tools}${part('Silk for ships', 'by Vera Lind')}${part('Wool for all', 'by Carl Duff')}`;
    expect(talksOf(text, 'cloth-talks.md').length).toBeGreaterThan(2);
  });
});

describe('voteTitles: headings whose notes tell of talks', () => {
  const talk = (title: string, words: string): string => `#### ${title}\n\n- ${words}\n- silk and wool\n\n`;
  const days = (words: string): string =>
    `I took the train.\n\n## My notes\n\n### Monday\n\n${talk('How silk is spun at sea', words)}${talk('The price of raw wool', words)}### Tuesday\n\n${talk('Steam engines in the night', words)}${talk('Mills by the northern sea', words)}`;

  test('they are talks though the note is not called after a meeting', () => {
    expect(talksOf(days('the speaker was good'), 'notes.md')).toEqual([
      ' @  : How silk is spun at sea',
      ' @  : The price of raw wool',
      ' @  : Steam engines in the night',
      ' @  : Mills by the northern sea',
    ]);
  });

  test('below a heading that says "talks" a word is a title', () => {
    const text = `# The town\n\n- mills\n\n# Loom talks that I liked\n\n## Silk\n\nDear.\n\n## Wool\n\nCheap.\n\n## Steam\n\nHot.\n\n# Food\n\n## Soup\n\nGood.\n`;
    expect(talksOf(text, 'loom-conference.md')).toEqual([' @  : Silk', ' @  : Wool', ' @  : Steam']);
  });

  test('headings over anything else are not', () => {
    expect(talksOf(days('the soup was good'), 'notes.md')).toEqual([]);
  });
});

describe('hasSpeaker: names as the subtitle', () => {
  test('several names, most of them clear, make the note their talk, whatever headings it has', () => {
    const text =
      '---\ntitle: Looms for all\nsubtitle: Anna Larsen, Qorvat Zelmik, and Ruth Okafor\ndate: 2018-06-24\n---\n\nNotes of the session.\n\n## Anna Larsen\n\n- silk\n\n## Carl Duff\n\n- wool\n';
    expect(talksOf(text)).toEqual(['Anna Larsen + Qorvat Zelmik + Ruth Okafor @  : Looms for all']);
  });
});

describe('holdsTalks: names with notes of their own', () => {
  test('a name, or a name and a word, are talks in the list of a session beside a heading that names somebody', () => {
    const list = (...items: string[]): string => items.map((item) => `* ${item}\n  - silk is dear\n  - and wool is not\n\n`).join('');
    const text = `Loom Workshop 2017\n\n### Snapshots\n\n${list('Anna Larsen – Silk', 'Peter Novak – Wool')}### Weaving today -- Ruth Okafor\n\n- cards\n- wheels\n`;
    expect(talksOf(text, 'loom-workshop.md').map((line) => line.split(' @')[0])).toEqual(['Anna Larsen', 'Peter Novak', 'Ruth Okafor']);
  });
});

describe('findSingleTalk: a name and a place on the first line', () => {
  const text = 'Anna Larsen, Stanford University\nWeaving for all\n\nGoals:\n\n- spin\n- weave\n\nThe ';

  test('begins the notes of a talk, if they say that they are', () => {
    expect(talksOf(`${text}speaker told us to weave.\n`, 'weavers.txt')).toEqual(['Anna Larsen @ Stanford University : ']);
    expect(talksOf(`${text}weather was fine.\n`, 'weavers.txt')).toEqual([]);
  });
});
