import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (path: string, text: string): string[] => showTalks(yieldOf(path, text));
const NOTES = '- cards and wheels and the price of thread\n- why the second loom failed\n';

describe('extractNote: fields that are sections', () => {
  test('a talk whose speakers stand under a heading of that name', () => {
    const text = `On silk and steam\n=================\n\nPresenters\n----------\n\n- Anna Larsen\n- Peter Novak\n\nNotes\n-----\n\n${NOTES}`;
    expect(talksOf('silk.md', text)).toEqual(['Anna Larsen + Peter Novak @  : On silk and steam']);
  });

  test('front matter called after a person, and the title under "Topic"', () => {
    const text = `---\ntitle: "Anna Larsen"\ncategories: Loom meeting\n---\n\n# Topic\n**On silk and steam ?**\n\n# Notes\n${NOTES}`;
    expect(talksOf('a.md', text)).toEqual(['Anna Larsen @  : On silk and steam ?']);
  });

  test('a speaker in the front matter as a wikilink, and the title in the name of the file', () => {
    const text = `---\nspeaker: "[[Anna Larsen]]"\n---\n\n${NOTES}`;
    expect(talksOf('vault/On silk and steam.md', text)).toEqual(['Anna Larsen @  : On silk and steam']);
  });

  test('the author of a report gave none of its talks', () => {
    const text = `---\nauthor: Anna Larsen\ntitle: Loom Conference 2010 review\ntags: conference\n---\n\nIt rained.\n`;
    expect(talksOf('a.md', text)).toEqual([]);
  });
});

describe('extractNote: names and titles set off by marks', () => {
  test('the emphasised words that end a heading are its title, whatever they hold', () => {
    const text = `# Loom Days\n\n### Anna Larsen, Stanford University, *Weaving for Peter Novak, and steam*\n${NOTES}\n### Ruth Okafor, MIT, *On thread and its price*\n${NOTES}`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen @ Stanford University : Weaving for Peter Novak, and steam',
      'Ruth Okafor @ MIT : On thread and its price',
    ]);
  });

  test('a sentence that says who gave the talk, with a link behind the name', () => {
    const text = `On silk and steam\n=====\n\nA talk given by [Anna Larsen](https://example.org/a).\n\nOutline\n-----\n\n${NOTES}`;
    expect(talksOf('silk.md', text)).toEqual(['Anna Larsen @  : On silk and steam']);
  });

  test('links to slides and video behind a by-line are no part of it', () => {
    const talk = (title: string, name: string) => `## ${title}\n_${name}_ [:video_camera:](https://example.org/v)\n\n${NOTES}\n`;
    const text = `# Loom Days\n\n${talk('On silk and steam', 'Anna Larsen')}${talk('Threads that never break', 'RuthAnna Novak')}`;
    expect(talksOf('a.md', text)).toEqual(['Anna Larsen @  : On silk and steam', 'RuthAnna Novak @  : Threads that never break']);
  });

  test('an initial at the beginning of a heading is no letter of a list', () => {
    const text = `# Loom Days\n\n## Anna Larsen: On silk and steam\n${NOTES}\n## P. Novak: Threads that never break\n${NOTES}`;
    expect(talksOf('a.md', text)).toEqual(['Anna Larsen @  : On silk and steam', 'P. Novak @  : Threads that never break']);
  });

  test('"Vortrag von" in front of a name', () => {
    const text = `# Tagung 2023\n## Vortrag von Anna Larsen (Stanford University): Seide und Dampf\n- eins\n## Vortrag von Peter Novak (MIT): Fäden\n- zwei\n`;
    expect(talksOf('a.md', text)).toEqual(['Anna Larsen @ Stanford University : Seide und Dampf', 'Peter Novak @ MIT : Fäden']);
  });

  test('attributes of a heading are no words of it', () => {
    const text = `# Loom Days\n\n## Anna Larsen: On silk {.cover}\n${NOTES}\n## Peter Novak: On steam {#b}\n${NOTES}`;
    expect(talksOf('a.md', text)).toEqual(['Anna Larsen @  : On silk', 'Peter Novak @  : On steam']);
  });
});

describe('extractNote: dates above the talks', () => {
  test('a line with a date, then who and where, then the title', () => {
    const text = `WEAVING SEMINAR\n\n3 Oct 2022\nAnna Larsen (Stanford University)\nOn silk and steam\nit was long\n\n10 Oct 2022\nPeter Novak, MIT\nThreads that never break\nso was this\n`;
    expect(talksOf('log.txt', text)).toEqual([
      'Anna Larsen @ Stanford University : On silk and steam',
      'Peter Novak @ MIT : Threads that never break',
    ]);
  });

  test('a heading that is a date, and one line with name and title below it', () => {
    const text = `# 3 Oct 2022\nAnna Larsen (MIT): On silk and steam\n${NOTES}\n# 10 Oct 2022\nPeter Novak (MIT): Threads that never break\n${NOTES}`;
    expect(talksOf('log.md', text)).toEqual(['Anna Larsen @ MIT : On silk and steam', 'Peter Novak @ MIT : Threads that never break']);
  });

  test('a day of the year in front of a name', () => {
    const text = `#+TITLE: Weaving seminar\n* 2024-02-01 Anna Larsen (MIT): On silk and steam\n- one\n* 2024-02-08 Peter Novak (MIT): Threads\n- two\n`;
    const found = yieldOf('a.org', text);
    expect(showTalks(found)).toEqual(['Anna Larsen @ MIT : On silk and steam', 'Peter Novak @ MIT : Threads']);
    expect(found.talks.map(({ date }) => date)).toEqual(['2024-02-01', '2024-02-08']);
  });
});

describe('extractNote: notes of a meeting that name nobody', () => {
  const headings = ['On silk and steam', 'Threads that never break', 'A pattern language for looms', 'Why the mill burnt down'];

  test('headings that read like titles, with notes in short lines, are talks', () => {
    const text = headings.map((title) => `* ${title}\n** Wool\n${NOTES}\n`).join('');
    expect(talksOf('talks.org', text)).toEqual(headings.map((title) => ` @  : ${title}`));
  });

  test('the same headings above prose are chapters', () => {
    const prose = 'It was the last summer of the mill, and nobody who worked there knew. '.repeat(4);
    const text = headings.map((title) => `# ${title}\n\n${prose}\n\n${prose}\n\n`).join('');
    expect(talksOf('talks.md', text)).toEqual([]);
  });

  test('parts of one talk are no talks', () => {
    const text = `# On weaving engines\n\n${headings.map((title) => `## ${title}\n${NOTES}\n`).join('')}`;
    expect(talksOf('talks/engines.md', text)).toEqual([]);
  });

  test('nor are they in a note that is of no meeting', () => {
    const text = headings.map((title) => `# ${title}\n${NOTES}\n`).join('');
    expect(talksOf('garden.md', text)).toEqual([]);
  });
});

describe('extractNote: talks told in sentences', () => {
  test.each([
    ['Anna Larsen gave a good talk on “Silk and Steam” that went on.', 'Anna Larsen @  : Silk and Steam'],
    ['Anna Larsen’s talk on “Silk and Steam” was long.', 'Anna Larsen @  : Silk and Steam'],
    ['I attended a talk on “Silk and Steam” by Anna Larsen. It rained.', 'Anna Larsen @  : Silk and Steam'],
    ['Then Anna Larsen (Stanford University) presented *Silk and Steam* at length.', 'Anna Larsen @ Stanford University : Silk and Steam'],
    ['My talk was “Silk and Steam” and went well.', ' @  : Silk and Steam'],
    [
      'After lunch: Anna Larsen of MIT gave an overview of the loom project. It rained.',
      'Anna Larsen @ MIT : overview of the loom project',
    ],
  ])('"%s"', (sentence, told) => {
    expect(talksOf('loom-conference-2010.md', `It was hot.\n\n- ${sentence}\n`)).toEqual([told]);
  });

  test('a list of speakers with what each spoke of', () => {
    const text = 'The day began with talks by Anna Larsen ([silk](https://example.org)), Peter Novak (steam), and Ruth Okafor (thread).\n';
    expect(talksOf('loom-conference-2010.md', text)).toEqual([
      'Anna Larsen @  : silk',
      'Peter Novak @  : steam',
      'Ruth Okafor @  : thread',
    ]);
  });

  test.each([
    'Anna Larsen said “Silk and Steam are the same”.',
    'The book “Silk and Steam” by Anna Larsen is good.',
    'Peter Novak gave a present to the “Loom Museum”.',
  ])('no talk is told in "%s"', (sentence) => {
    expect(talksOf('loom-conference-2010.md', `It was hot.\n\n${sentence}\n`)).toEqual([]);
  });

  test('in a diary nothing is told', () => {
    expect(talksOf('2010-03-01.md', 'Anna Larsen’s garden, and a book, “Silk and Steam”.\n')).toEqual([]);
  });
});

describe('extractNote: labels and marks in odd places', () => {
  test('lines above "Speaker:" are the title, and co-authors give it too', () => {
    const talk = (title: string, name: string) =>
      `**${title}\nSpeaker: ${name} (Stanford University)\nCo-author: Ruth Okafor (MIT)**\n\n${NOTES}\n`;
    const text = `# Loom Summit\n\n# Panel 1: Thread\n${talk('On silk and\nsteam', 'Anna Larsen')}${talk('Threads that never break?', 'Peter Novak')}`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen + Ruth Okafor @ Stanford University + MIT : On silk and steam',
      'Peter Novak + Ruth Okafor @ Stanford University + MIT : Threads that never break?',
    ]);
  });

  test('a label in the middle of a line', () => {
    const text = `# Congreso 2023\n\n**Charla 1: Seda y vapor. Ponente: Anna Larsen (Stanford University)**\n- uno\n\n**Charla 2: Hilos que no se rompen. Ponente: Peter Novak (MIT)**\n- dos\n`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen @ Stanford University : Seda y vapor',
      'Peter Novak @ MIT : Hilos que no se rompen',
    ]);
  });

  test('a handle behind a title is all that is known of who spoke', () => {
    const text = `# Loom conf notes\n\n## On silk and steam @anna\n${NOTES}\n## Threads @peter\n${NOTES}\n## Why it broke\n${NOTES}\n## Wool\n${NOTES}`;
    expect(talksOf('a.md', text)).toEqual(['anna @  : On silk and steam', 'peter @  : Threads', ' @  : Why it broke', ' @  : Wool']);
  });

  test('who took the notes gave no talk', () => {
    const talk = (title: string) => `## Session: ${title}\n**Notes by Anna Larsen**\n\n${NOTES}\n`;
    const text = `# Loom unconference 2023 notes\n\n${['On silk', 'On steam', 'On thread and wool', 'Why it broke'].map(talk).join('')}`;
    expect(talksOf('a.md', text)).toEqual([' @  : On silk', ' @  : On steam', ' @  : On thread and wool', ' @  : Why it broke']);
  });

  test('an address behind a name below a title tells a talk', () => {
    const text = `On silk and steam\n=================\n\n- Anna Larsen <anna@example.org>\n- Acme\n\n${NOTES}${NOTES}${NOTES}\nThread\n------\n\n- more\n`;
    expect(talksOf('silk.rst', text)).toEqual(['Anna Larsen @  : On silk and steam']);
  });

  test('two initials in front of a name, and the hours behind the title', () => {
    const text = `# 20170703\n\n## [P. Q. Novak](https://example.org) - On silk and steam (09:30 to 11:00)\n\n${NOTES}\n## Anna Larsen - Threads (11:30 to 12:00)\n\n${NOTES}`;
    const found = yieldOf('summer school.md', text);
    expect(showTalks(found)).toEqual(['P. Q. Novak @  : On silk and steam', 'Anna Larsen @  : Threads']);
    expect(found.talks[0]?.time).toBe('09:30to11:00');
  });
});
