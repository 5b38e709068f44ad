import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (path: string, text: string): string[] => showTalks(yieldOf(path, text));
const NOTES = '- cards and wheels and the price of thread\n- why the second loom failed\n';
const section = (heading: string, notes = NOTES): string => `${heading}\n\n${notes}\n`;

describe('extractNote: speakers called by their given names', () => {
  test('in front of a comma, where most headings of that rank have one there', () => {
    const text = `# Loom Days\n\n${section('## Anna, on silk')}${section('## Peter, on steam engines')}${section('## Ruth, on thread')}`;
    expect(talksOf('a.md', text)).toEqual(['Anna @  : on silk', 'Peter @  : on steam engines', 'Ruth @  : on thread']);
  });

  test('behind a dash, with a company behind them', () => {
    const text = `# Loom Days\n\n${section('## Silk and steam - Anna - Northern')}${section('## Threads that break - Peter')}${section('## The price of wool - Ruth')}`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna @ Northern : Silk and steam',
      'Peter @  : Threads that break',
      'Ruth @  : The price of wool',
    ]);
  });

  test('two such headings are too few', () => {
    expect(talksOf('a.md', `# Shopping\n\n${section('## Anna, on Friday')}${section('## Peter, later on')}${section('## Bread')}`)).toEqual(
      [],
    );
  });

  test('the title that the first sentence says stands for "on …"', () => {
    const talk = (name: string, topic: string, title: string) =>
      `## ${name}, on ${topic}\n\nNext was ${name} again, with a talk entitled "${title}".\n\n`;
    const text = `# Loom Days\n\n${talk('Anna', 'silk', 'Silk as a Foundation')}${talk('Peter', 'steam', 'All Things Steam')}${talk('Ruth', 'thread', 'Threads? Threads!')}`;
    expect(talksOf('a.md', text)).toEqual(['Anna @  : Silk as a Foundation', 'Peter @  : All Things Steam', 'Ruth @  : Threads? Threads!']);
  });
});

describe('extractNote: who and from where', () => {
  test('a small table right below a heading tells who gives the talk', () => {
    const table = (name: string) => `| Date | Speaker |\n| --- | --- |\n| 1 May | ${name} |\n`;
    const text = `# Loom Days\n\n${section('## On silk and steam', table('Anna Larsen') + '\n' + NOTES)}${section('## Threads that never break', table('Peter Novak') + '\n' + NOTES)}`;
    expect(talksOf('a.md', text)).toEqual(['Anna Larsen @  : On silk and steam', 'Peter Novak @  : Threads that never break']);
  });

  test('so does a table of fields and values', () => {
    const text = `# Loom Days\n\n## On silk and steam\n\n| Speaker | Anna Larsen |\n| --- | --- |\n| Room | 4 |\n\n${NOTES}\n## Threads\n\n| Speaker | Peter Novak |\n| --- | --- |\n| Room | 5 |\n\n${NOTES}`;
    expect(talksOf('a.md', text)).toEqual(['Anna Larsen @  : On silk and steam', 'Peter Novak @  : Threads']);
  });

  test('a bracket that a line leaves open is closed on the next one', () => {
    const text = `# Loom Days\n\n## On silk\nSpeaker: Anna Larsen (University of\nStanford)\n\n${NOTES}\n## On steam\nSpeaker: Peter Novak (MIT)\n\n${NOTES}`;
    expect(talksOf('a.md', text)).toEqual(['Anna Larsen @ University of Stanford : On silk', 'Peter Novak @ MIT : On steam']);
  });

  test.each([
    ['a country', 'Anna Larsen (USA)'],
    ['a link', 'Anna Larsen (slides here)'],
    ['a tag', 'Anna Larsen (tag #looms)'],
    ['prose', 'Anna Larsen (one of the authors of looms)'],
  ])('%s is no institution', (_, name) => {
    const text = `# Loom Days\n\n${section(`## ${name}: On silk and steam`)}${section('## Peter Novak (MIT): On thread')}`;
    expect(talksOf('a.md', text)).toEqual(['Anna Larsen @  : On silk and steam', 'Peter Novak @ MIT : On thread']);
  });

  test('"From" with a capital letter, and a company in small letters', () => {
    const text = `# Loom Days\n\n${section('## On silk and steam\n- Anna Larsen From Stanford University')}${section('## Threads - Peter Novak - Loom technologies')}`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen @ Stanford University : On silk and steam',
      'Peter Novak @ Loom technologies : Threads',
    ]);
  });

  test('the company whose own somebody is', () => {
    const text = `# Loom Days\n\n## Anna Larsen - On silk\n\nNorthern's own Anna Larsen wove for us all.\n\n## Peter Novak - On steam\n\n${NOTES}`;
    expect(talksOf('a.md', text)).toEqual(['Anna Larsen @ Northern : On silk', 'Peter Novak @  : On steam']);
  });
});

describe('extractNote: talks that nobody is named for', () => {
  test('headings that count talks', () => {
    const text = `# Cloth\n\n### What to take away\n\n- wool\n\n### Talk 1: Silk and steam\n\n- much silk\n\n### Talk 2: Threads\n\n- less silk\n\n### A tip\n\n- wax\n`;
    expect(showTalks(yieldOf('cloth.md', text))).toEqual([' @  : Silk and steam', ' @  : Threads']);
  });

  test('headings of notes that are called after a meeting known by its name alone', () => {
    const heads = ['* From yarn to protocol', '* Patterns for beginners', '* Steam in small mills', '* Looms'];
    const text = heads.map((head) => `${head}\n** Why weave?\n   It pays.\n`).join('');
    expect(talksOf('icml.org', text)).toHaveLength(4);
    expect(talksOf('plans.org', text)).toEqual([]);
  });

  test('lines over lists below the heading of a meeting', () => {
    const text = `* Conferences\n\n** Loom Summit 2016\n\n${['Petuum', 'Hops', 'Thread and its price', 'Mills -- Anna Larsen @ MIT'].map((line) => `${line}\n${NOTES}`).join('\n')}`;
    expect(talksOf('a.org', text)).toEqual([' @  : Petuum', ' @  : Hops', ' @  : Thread and its price', 'Anna Larsen @ MIT : Mills']);
  });

  test('lines that say title and speaker in a text without headings, or the speaker above the title', () => {
    const text =
      'Morning\n\nOn silk - Anna Larsen\n\nthread is dear\nand wool is not\n\nPeter Novak\nThings to do with steam\n\nboilers\n\nMills and more - Ruth Okafor\n\nwater\n';
    expect(talksOf('talks.txt', text)).toEqual([
      'Anna Larsen @  : On silk',
      'Peter Novak @  : Things to do with steam',
      'Ruth Okafor @  : Mills and more',
    ]);
  });

  test('a note that says on which day and from when to when it took place', () => {
    const body = `# Why looms fail\n\n> 2026-05-07 12:40 - 13:30 @ Hall 4\n\n## The shuttle\n${NOTES}\n## The thread\n${NOTES}`;
    expect(talksOf('a.md', body)).toEqual([' @  : Why looms fail']);
    expect(talksOf('a.md', body.replace(/>.*\n/, ''))).toEqual([]);
  });

  test('a link to the page of a talk says so where it is the line, not in passing', () => {
    const note = (line: string) => `# Why looms fail\n\n${line}\n\nThread breaks.\n`;
    const page = 'https://looms.example/2026/session/4345';
    expect(talksOf('a.md', note(`[Session](${page}/)`))).toEqual([' @  : Why looms fail']);
    expect(talksOf('a.md', note(`I once heard somebody speak of that at some length in [a talk](${page}/) that I liked.`))).toEqual([]);
  });

  test('or says so in its front matter, whose author wrote it down', () => {
    const text = `---\ntitle: Why looms fail\nauthor: Anna Larsen\nabstract: Saturday 24th 1145-1210 AM\n---\n\nThread breaks.\n\n# Solution 1\n${NOTES}\n# Solution 2\n${NOTES}`;
    expect(talksOf('a.md', text)).toEqual([' @  : Why looms fail']);
  });
});

describe('extractNote: lists among others, and guests', () => {
  test('bullets that name talks in two sections, above a section of other bullets', () => {
    const told = ['Anna Larsen (MIT) - "On silk"', 'Peter Novak (Stanford University) - "On steam"'];
    const more = ['Ruth Okafor: What thread costs in the north', 'Elena Kovacs: Wool and the law'];
    const others = Array.from({ length: 12 }, (_, i) => `thread and wool, said for the ${i}th time`);
    const list = (items: readonly string[]) => items.map((item) => `* ${item}`).join('\n');
    const text = `# Loom Conference\n\n## Morning\n\n${list(told)}\n\n## Afternoon\n\n${list(more)}\n\n## What else was said\n\n${list(others)}\n`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen @ MIT : On silk',
      'Peter Novak @ Stanford University : On steam',
      'Ruth Okafor @  : What thread costs in the north',
      'Elena Kovacs @  : Wool and the law',
    ]);
  });

  test('the guest of a lecture, above where the guest is from', () => {
    const text = `---\ntitle: Les métiers\n---\nInvité : [Anna Larsen](https://example.org)\nEntreprise : Google\n\nLes métiers à tisser.\n\n${NOTES}`;
    expect(talksOf('Cours-1.md', text)).toEqual(['Anna Larsen @ Google : Les métiers']);
  });
});

describe('extractNote: leads and sentences', () => {
  test('bold words that say title and name open a talk, and its notes go on behind them', () => {
    const lead = (title: string, name: string) =>
      `**"${title}" --- ${name}.** ${'The looms of the north were slow and dear. '.repeat(3)}\n\n`;
    const text = `# Loom Days\n\nIt rained.\n\n${lead('On silk and steam', 'Anna Larsen')}${lead('Threads that break', 'Peter Novak')}`;
    expect(talksOf('a.md', text)).toEqual(['Anna Larsen @  : On silk and steam', 'Peter Novak @  : Threads that break']);
  });

  test('a title in single quotes in front of "by"', () => {
    const text = `# Loom Days\n\n'On silk and steam' by Anna Larsen (MIT)\n\n${section('### Peter Novak, On thread')}${section('### Ruth Okafor, On wool')}`;
    expect(talksOf('a.md', text)[0]).toBe('Anna Larsen @ MIT : On silk and steam');
  });

  test('what somebody spoke on, up to where the sentence goes on', () => {
    const text =
      '# Loom Conference, day 2\n\nAnna Larsen gave a nice presentation on weaving in the north and how steam changed it for ever and a day, in all mills.\n';
    expect(talksOf('a.md', text)).toEqual(['Anna Larsen @  : weaving in the north']);
  });
});

describe('extractNote: Chinese and Japanese', () => {
  test('a number and a name as heading, the title behind a label', () => {
    const talk = (n: number, name: string, title: string) =>
      `### ${n} [${name}](https://example.org)\n\n- 講題: **${title}**\n- 演講內容:\n    - 織布機\n\n`;
    const text = `## Day 1\n${talk(1, '李飞飞', 'From Seeing to Doing')}${talk(2, '陳佩君', 'On Looms')}`;
    expect(talksOf('a.md', text)).toEqual(['李飞飞 @  : From Seeing to Doing', '陳佩君 @  : On Looms']);
  });

  test('full-width signs part a name from where the person is from', () => {
    const text = `## On Looms\n田中由紀／織機研究所\n\n${NOTES}\n## On Steam\n鈴木一郎／蒸気大学\n\n${NOTES}`;
    expect(talksOf('a.md', text)).toEqual(['田中由紀 @ 織機研究所 : On Looms', '鈴木一郎 @ 蒸気大学 : On Steam']);
  });

  test('words that begin with no family name are no names', () => {
    expect(talksOf('a.md', `# Loom Days\n\n${section('## 後記：織機')}${section('## 演講內容：蒸気')}${section('## 部分 A：絹')}`)).toEqual(
      [],
    );
  });
});
