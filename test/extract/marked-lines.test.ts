import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (...lines: string[]): string[] => showTalks(yieldOf('a.md', lines.join('\n\n')));

describe('extractNote: lines whose marks say what is title and what is name', () => {
  test('a heading in bold ends with its full stop, and the notes go on behind it', () => {
    const notes = 'Much wool was shown, and 3.5 threads of it broke. Next year in Bonn (Weaver House, March).';
    expect(
      talksOf(
        'Loom meeting, 2017\n---',
        `**A. Larsen (Acme Institute): silk and steam.** ${notes}`,
        `**P. Novak (Weaving College): threads.** ${notes}`,
        `**Broken wheels, K. Okafor.** ${notes}`,
        `**Young weavers.** Five minutes each, but *Looms for beginners* by Lena Winter (Stanford University) was fine.`,
        'Food: soup.',
      ),
    ).toEqual([
      'A. Larsen @ Acme Institute : silk and steam',
      'P. Novak @ Weaving College : threads',
      'K. Okafor @  : Broken wheels',
      'Lena Winter @ Stanford University : Looms for beginners',
    ]);
  });

  test('of nested bullets those with a marked title and a name are the talks, and the keynote among them', () => {
    const text = [
      '# Loom Days 2019',
      '',
      '- Saturday',
      '\t- Keynote (Anna Larsen, Acme Institute): silk is a people problem',
      '\t\t- much silk',
      '\t- *Threads you did not know* - Peter Novak',
      '\t\t- wool',
      '\t- lunch',
      '\t- *Wheels without tears* - Ruth Okafor, Weaving College',
      '\t\t- wheels',
      '- Sunday',
      '\t- overslept the first two',
      '\t- *Patterns for an old loom* - Paul Weber & Lena Winter',
      '\t\t- cards',
      '\t- sprints, mended a loom',
      '- general',
      '\t- nice badges',
      '\t- ask Peter about the wheel',
    ].join('\n');
    expect(talksOf(text)).toEqual([
      'Anna Larsen @ Acme Institute : silk is a people problem',
      'Peter Novak @  : Threads you did not know',
      'Ruth Okafor @ Weaving College : Wheels without tears',
      'Paul Weber + Lena Winter @  : Patterns for an old loom',
    ]);
  });

  test('numbered posters with the names in italics below are talks, and so is the keynote with "by" below its heading', () => {
    const posters = [
      '1. Threads after the flood  \n   _Anna Larsen, Peter Novak_  \n   Weaving College\n   - much wool',
      '2. P-047: Counting knots  \n   _Sun-Hee Park_ (Acme Institute)\n   - 3 knots',
      '3. P-112 Wheels in old mills  \n   _Paul Weber, Ruth Okafor_, Stanford University\n   - wood',
    ].join('\n');
    const keynote = '## Keynote\n\n### The dark side of silk\nKeynote by **Lena Winter** (Weaving College)\n\n- silk';
    expect(talksOf('# Loom meeting, May 2019', keynote, '## Posters I looked at', posters, '## General\n\n- cold room')).toEqual([
      'Lena Winter @ Weaving College : The dark side of silk',
      'Anna Larsen + Peter Novak @ Weaving College : Threads after the flood',
      'Sun-Hee Park @ Acme Institute : Counting knots',
      'Paul Weber + Ruth Okafor @ Stanford University : Wheels in old mills',
    ]);
  });

  test('a title in quotation marks is the title, whatever stands before and behind it', () => {
    expect(
      talksOf(
        '# Loom workshop',
        '1. "Silk and what to do about it" - Anna Larsen (Acme Institute)\n\n   Much silk.',
        '2. "Counting threads in wool" - speaker was ill, given by her student\n   (Peter Novak)\n\n   Wool.',
        '3. Poster I liked: "Old wheels of the north", Ruth Okafor, Weaving College. Wood on 200 wheels, with nails as control.',
      ),
    ).toEqual([
      'Anna Larsen @ Acme Institute : Silk and what to do about it',
      'Peter Novak @  : Counting threads in wool',
      'Ruth Okafor @ Weaving College : Old wheels of the north',
    ]);
  });

  test('behind the mark that all others have stand given names, and a quoted title of nobody is one', () => {
    expect(
      talksOf(
        '# Loom Days (online, nov 2020)',
        '**10.00 Silk without tears / Anna Larsen / Acme Institute**\n\n- silk',
        '**10.40 Knots for people who get sick / Peter Novak / independent**\n\n- knots',
        '**11.00 Audio first / Ruth Okafor / Acme Institute**\n\n- noise',
        '**11.20 "Hands on wool" / ? / Northern Looms**\n\n- wool',
        '**12.00 The spinning of threads / Anna & Paul (students, Weaving College)**\n\n- threads',
      ),
    ).toEqual([
      'Anna Larsen @ Acme Institute : Silk without tears',
      'Peter Novak @  : Knots for people who get sick',
      'Ruth Okafor @ Acme Institute : Audio first',
      ' @  : Hands on wool',
      'Anna + Paul @ Weaving College : The spinning of threads',
    ]);
  });

  test('a poster that is told of in passing names who showed it', () => {
    expect(
      talksOf(
        '# Loom Days 2016',
        '## Coarse wool\nAnna Larsen, Acme Institute\n\n- wool',
        '## Fine silk\nPeter Novak, Weaving College\n\n- silk',
        '## Poster evening\n\n- too much soup. Remember: *Weaving with bread*, R. Okafor, Stanford University. Dough and hands.',
      ),
    ).toEqual([
      'Anna Larsen @ Acme Institute : Coarse wool',
      'Peter Novak @ Weaving College : Fine silk',
      'R. Okafor @ Stanford University : Weaving with bread',
    ]);
  });

  test('a summary in bold above the first talk is none, whoever is named below', () => {
    const talk = (n: number, title: string, who: string): string => `**${n}. ${title}**\n * *Who:* ${who}\n * *What:* much wool`;
    expect(
      talksOf(
        'Subject: what I saw at the loom symposium',
        '**TL;DR** silk is dead; nobody has wool; we should look at the mills.',
        talk(1, 'Triage of threads in the night', 'Anna Larsen, Acme Institute'),
        talk(2, 'Foundations of wheels', 'Peter Novak (Weaving College)'),
      ),
    ).toEqual(['Anna Larsen @ Acme Institute : Triage of threads in the night', 'Peter Novak @ Weaving College : Foundations of wheels']);
  });

  test('a counted talk whose speaker nobody knows is called by what stands behind the colon', () => {
    expect(
      talksOf(
        '# Loom week, Bonn, Aug 2022',
        '**Anna Larsen (Weaving College)**, *Silk and steam*.\n\nMuch silk.',
        '**Peter Novak (Acme Institute)**, *Knots without tears*.\n\n- knots',
        '**Third talk**, didn’t write the name, from Bonn: threads that break. I was asleep.',
        '**Ruth Okafor (Acme Institute)**, *Old wheels*\n\n- wood',
      ),
    ).toEqual([
      'Anna Larsen @ Weaving College : Silk and steam',
      'Peter Novak @ Acme Institute : Knots without tears',
      ' @  : threads that break',
      'Ruth Okafor @ Acme Institute : Old wheels',
    ]);
  });

  test('behind a semicolon stands with whom a talk was given, and behind everyday words where a lab is', () => {
    const talk = (title: string, who: string): string => `- **${title}** (${who})\n  - much wool was shown there`;
    expect(
      talksOf(
        `# Loom conference 2018\n\n${[talk('Silk in many mills', 'Anna Larsen, Weaving College'), talk('Who weaves what? Evidence', 'Peter Novak, Acme Institute; with Ruth Okafor'), talk('Old wheels', 'Paul Weber')].join('\n')}`,
      ),
    ).toEqual([
      'Anna Larsen @ Weaving College : Silk in many mills',
      'Peter Novak + Ruth Okafor @ Acme Institute : Who weaves what? Evidence',
      'Paul Weber @  : Old wheels',
    ]);
    expect(talksOf('# Silk as what exactly', 'Speaker: Anna Larsen\nLab: loom-like stuff at Acme Institute\n\n- silk')).toEqual([
      'Anna Larsen @ Acme Institute : Silk as what exactly',
    ]);
  });
});
