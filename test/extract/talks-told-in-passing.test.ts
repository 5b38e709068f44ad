import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (path: string, text: string): string[] => showTalks(yieldOf(path, text));
const NOTES = '- cards and wheels and the price of thread\n- why the second loom failed\n';

describe('extractNote: lists that tell of a talk each', () => {
  const items = [
    '- Anna Larsen explained how silk is spun in the north, and why that takes so long.\n',
    '- Peter Novak (Stanford University), who showed us a loom of wood that nobody had seen before.\n',
    '- Ruth Okafor: Described what steam did to the mills of her own town.\n',
    '- Ivan Petrov’s poster on how thread is priced, which was the best of all of them.\n',
  ].join('');

  test('items below words of talks that begin with a name and what that one did', () => {
    expect(talksOf('days.md', `# Loom Days 2019\n\nThe best talks of the day:\n\n${items}`)).toEqual([
      'Anna Larsen @  : ',
      'Peter Novak @ Stanford University : ',
      'Ruth Okafor @  : ',
      'Ivan Petrov @  : ',
    ]);
  });

  test('where nothing above the list is said of talks, people did much else', () => {
    const text =
      '- Anna Larsen carried the silk up to the old mill on the hill.\n- Peter Novak lost a thumb and two looms in the river.\n- Ruth Okafor baked three loaves of bread for all of us.\n';
    expect(talksOf('days.md', `# Loom Days 2019\n\nWhom we met on the train:\n\n${text}`)).toEqual([]);
  });

  test('two such items among many others are remarks', () => {
    const text = `- Anna Larsen explained how silk is spun in the north, and why.\n${'- cards and wheels and the price of thread in the old days of the mill\n'.repeat(4)}`;
    expect(talksOf('days.md', `# Loom Days 2019\n\nNotes of the talks:\n\n${text}`)).toEqual([]);
  });
});

describe('extractNote: titles in the words of a sentence', () => {
  test('"a talk on … by …", an initial in front of an everyday word, and a talk of nobody', () => {
    const text = `## A trip\n\nIt rained.\n\n## Talks (not all of them)\n\n- saw a talk on punch cards and silk by Anna Larsen. Fine pictures.\n- P. Walker gave a talk on the price of thread.\n- I attended a talk on the mathematics of weaving, in which dice were thrown.\n`;
    expect(talksOf('2019-05-04.md', text)).toEqual([
      'Anna Larsen @  : punch cards and silk',
      'P. Walker @  : the price of thread',
      ' @  : the mathematics of weaving',
    ]);
  });

  test('a diary without a heading of talks has none', () => {
    const text = '## A trip\n\nIt rained. I attended a talk on the mathematics of weaving, in which dice were thrown.\n';
    expect(talksOf('may.md', text)).toEqual([]);
  });
});

describe('extractNote: titles in quotation marks on lines of their own', () => {
  const talk = (title: string, rest: string): string => `“${title}”, ${rest}\n\nIt went on for an hour, with many pictures of mills.\n\n`;
  const text = `# Loom Days\n\n${talk('On silk and steam', 'Anna Larsen')}A picture of the mill\n\n${talk('Threads: an end', '\nPeter Novak and Ruth Okafor')}Another picture of it\n\n`;

  test('are talks among lines that are none, whoever stands behind them or on the next line', () => {
    expect(talksOf('days.md', text)).toEqual(['Anna Larsen @  : On silk and steam', 'Peter Novak + Ruth Okafor @  : Threads: an end']);
  });

  test('who wrote a message gave no talk', () => {
    const message = 'What a loom! #looms\n\n— Ivan Petrov (@ivan) May 3, 2019\n\n';
    expect(talksOf('days.md', `${text}${message.repeat(3)}`)).toEqual(talksOf('days.md', text));
  });
});

describe('extractNote: one talk under a heading that names its speaker', () => {
  const parts = ['Why?', 'Of historians', 'Loss of thread', 'Mills'].map((words) => `### ${words}\n${NOTES}\n`).join('');

  test('its parts are no talks, though they rank with the name, and a year in the title makes no meeting of it', () => {
    const text = `# Why looms go faster: wool from 1950\n### Anna Larsen, *Stanford University*\n\n${parts}### Ways of counting\nPeter Novak and Ruth Okafor\n${NOTES}`;
    expect(talksOf('wool.md', text)).toEqual(['Anna Larsen @ Stanford University : Why looms go faster: wool from 1950']);
  });

  test('where most of that rank name somebody each is a talk', () => {
    const text = `# Loom Days\n### Anna Larsen: On silk\n${NOTES}\n### Peter Novak: On steam\n${NOTES}\n### Ruth Okafor: On thread\n${NOTES}`;
    expect(talksOf('days.md', text)).toHaveLength(3);
  });
});

describe('extractNote: what stands around a title', () => {
  test('hours behind a title are no words of it', () => {
    const text = `# Loom Days\n\n### On silk and steam 9:15am to 9:45am\n*Anna Larsen*\n\n${NOTES}\n### Threads that never break 10:00-10:30\n*Peter Novak*\n\n${NOTES}`;
    const found = yieldOf('days.md', text);
    expect(showTalks(found)).toEqual(['Anna Larsen @  : On silk and steam', 'Peter Novak @  : Threads that never break']);
    expect(found.talks.map(({ time }) => time)).toEqual(['9:15amto9:45am', '10:00-10:30']);
  });

  test('a pictured number counts, a line with nothing but hours is no title, and pictures in front of labels stay outside', () => {
    const talk = (n: number, name: string, title: string): string =>
      `**${n}\ufe0f\u20e3 ${name} (MIT)**  \n🕓 *9:30 – 10:45 AM*  \n**Title:** *${title}*\n\n${NOTES}\n---\n\n`;
    const text = `# 🧠 Seminars attended\n\n## Loom seminar\n\n${talk(1, 'Anna Larsen', 'On silk and steam')}${talk(2, 'Peter Novak', 'Threads that never break')}### ✍️ Key learnings\n${NOTES}`;
    expect(talksOf('seminars.md', text)).toEqual(['Anna Larsen @ MIT : On silk and steam', 'Peter Novak @ MIT : Threads that never break']);
  });

  test('a hand that points to a remark ends a title with its names', () => {
    const item = (title: string, name: string): string => `- ${title} by ${name} (MIT) :point_right: who would not want such a loom?\n`;
    const text = `# Loom Days 2019\n\n- wool\n- mills\n- cards\n- dice\n\nThe short talks were these:\n\n${item('On silk', 'Anna Larsen')}${item('On steam', 'Peter Novak')}${item('On wool', 'Ruth Okafor')}${item('On thread', 'Ivan Petrov')}`;
    expect(talksOf('days.md', text)).toEqual([
      'Anna Larsen @ MIT : On silk',
      'Peter Novak @ MIT : On steam',
      'Ruth Okafor @ MIT : On wool',
      'Ivan Petrov @ MIT : On thread',
    ]);
  });

  test('links with their addresses elsewhere are their words', () => {
    const text = `# Loom Days\n\n## [On silk and steam][1] - Anna Larsen\n${NOTES}\n## [Threads that never break][talk two] - Peter Novak\n${NOTES}\n[1]: https://example.org/1\n`;
    expect(talksOf('days.md', text)).toEqual(['Anna Larsen @  : On silk and steam', 'Peter Novak @  : Threads that never break']);
  });

  test('two headings of a meeting are talks where the notes of each say so', () => {
    const talk = (title: string, said: string): string => `## ${title}\n- ${said}\n${NOTES}\n### Learnings\n${NOTES}\n`;
    const text = (first: string): string =>
      `# Loom Summit 2021\n\n${talk('Looms that learn from their threads', first)}${talk('What wool wants in winter', 'The talk was short.')}`;
    expect(talksOf('summit.md', text('A talk given by Acme.'))).toEqual([
      ' @  : Looms that learn from their threads',
      ' @  : What wool wants in winter',
    ]);
    expect(talksOf('summit.md', text('Of no use.'))).toEqual([]);
  });
});
