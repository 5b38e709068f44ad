import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (path: string, text: string): string[] => showTalks(yieldOf(path, text));

describe('extractNote: layouts', () => {
  test('headings "Speaker: Title"', () => {
    const text = `# Loom Days 2019

## Anna Larsen: On weaving engines
- cards and wheels

## Peter Novak: Threads that never break
- silk

## Ruth Okafor: A pattern language
- flowers
`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen @  : On weaving engines',
      'Peter Novak @  : Threads that never break',
      'Ruth Okafor @  : A pattern language',
    ]);
  });

  test('headings "Title", with "*Name, role, organisation*" under them', () => {
    const text = `# Loom Days

### On weaving engines
*Anna Larsen, professor, Stanford University*

- cards

### Threads that never break
*Peter Novak, director, MIT*

- silk

### A pattern language
*Ruth Okafor, New York University*
`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen @ Stanford University : On weaving engines',
      'Peter Novak @ MIT : Threads that never break',
      'Ruth Okafor @ New York University : A pattern language',
    ]);
  });

  test('lettered headings with "- speaker: name", some in lower case, some with an affiliation', () => {
    const text = `## Wednesday

### A. On weaving engines
- speaker: anna larsen
- cards

### B. Threads that never break
- speaker: Peter Novak (MIT)
- silk

### C. A pattern language
- speaker: ruth okafor (Stanford)
`;
    expect(talksOf('a.md', text)).toEqual([
      'anna larsen @  : On weaving engines',
      'Peter Novak @ MIT : Threads that never break',
      'ruth okafor @ Stanford : A pattern language',
    ]);
  });

  test('lightning talks as bullets, with the speaker one level down', () => {
    const text = `# Loom Days

## Anna Larsen: On weaving engines
- cards

## Peter Novak: Threads that never break
- silk

## Lightning talks
- A pattern language
  - Ruth Okafor
  - flowers
- Shuttles in space
  - Ivan Petrov
- Warp and weft
  - Emma Stone
`;
    const found = yieldOf('a.md', text);
    expect(showTalks(found)).toEqual([
      'Anna Larsen @  : On weaving engines',
      'Peter Novak @  : Threads that never break',
      'Ruth Okafor @  : A pattern language',
      'Ivan Petrov @  : Shuttles in space',
      'Emma Stone @  : Warp and weft',
    ]);
    expect(found.talks.map(({ format }) => format)).toEqual(['talk', 'talk', 'lightning', 'lightning', 'lightning']);
  });

  test('headings with stars as a rating, and "_A, B, C_" under them', () => {
    const text = `# Loom Days

### On weaving engines **
_Anna Larsen, Peter Novak, Ruth Okafor_

cards

### Threads that never break *
_Ivan Petrov, Emma Stone_

silk

### A pattern language
_Vera Lindt_
`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen + Peter Novak + Ruth Okafor @  : On weaving engines',
      'Ivan Petrov + Emma Stone @  : Threads that never break',
      'Vera Lindt @  : A pattern language',
    ]);
  });

  test('timed bullets, mixed with lunch and taxis', () => {
    const text = `Loom Days 2019

- 09:00 Anna Larsen: On weaving engines
  - cards
- 10:00 Peter Novak: Threads that never break
  - silk
- 12:00 Lunch
- 13:30 Ruth Okafor: A pattern language
- 15:00 Coffee break
- 15:30 Ivan Petrov: Shuttles in space
`;
    const found = yieldOf('a.txt', text);
    expect(showTalks(found)).toEqual([
      'Anna Larsen @  : On weaving engines',
      'Peter Novak @  : Threads that never break',
      'Ruth Okafor @  : A pattern language',
      'Ivan Petrov @  : Shuttles in space',
    ]);
    expect(found.talks.map(({ time }) => time)).toEqual(['09:00', '10:00', '13:30', '15:30']);
  });

  test('numbered lines "Series (II): Subtitle - Name, Institution", with numbered lists inside of talks', () => {
    const text = `1. The State of Looms: Overview (I) Anna Larsen

  • cards

2. Looms in Science (I): Threads that never break - Peter Novak, MIT

Steps

  1. spin
  2. weave
  3. cut

3. Looms in Science (II), Ruth Okafor, Stanford

4. Panel: Ivan Petrov, Emma Stone

5. Looms in Science (III): Shuttles in space - Vera Lindt, NYU
`;
    const found = yieldOf('a.txt', text);
    expect(showTalks(found)).toEqual([
      'Anna Larsen @  : The State of Looms: Overview (I)',
      'Peter Novak @ MIT : Threads that never break',
      'Ruth Okafor @ Stanford : Looms in Science (II)',
      'Ivan Petrov + Emma Stone @  : ',
      'Vera Lindt @ NYU : Shuttles in space',
    ]);
    expect(found.talks[1]).toMatchObject({ series: 'Looms in Science', part: 'I' });
    expect(found.talks[3]?.format).toBe('panel');
  });

  test('a heading that is only a speaker', () => {
    const text = `1. On weaving engines - Anna Larsen, MIT

cards

2. Peter Novak

silk

3. A pattern language - Ruth Okafor, NYU
`;
    expect(talksOf('a.txt', text)).toEqual([
      'Anna Larsen @ MIT : On weaving engines',
      'Peter Novak @  : ',
      'Ruth Okafor @ NYU : A pattern language',
    ]);
  });

  test('one file a talk, with front matter', () => {
    const text = `---
title: On weaving engines
speaker: Anna Larsen
affiliation: Stanford University
date: 2019-07-03
event: Loom Days
---

- cards
- wheels
`;
    const found = yieldOf('talks/larsen.md', text);
    expect(showTalks(found)).toEqual(['Anna Larsen @ Stanford University : On weaving engines']);
    expect(found.talks[0]?.date).toBe('2019-07-03');
    expect(found.event.title).toBe('Loom Days');
  });

  test('a byte-order mark at the start', () => {
    const text = '\ufeff# Anna Larsen: On weaving engines\n\ncards\n\n# Peter Novak: Threads that never break\n\nsilk\n';
    expect(talksOf('a.md', text)).toEqual(['Anna Larsen @  : On weaving engines', 'Peter Novak @  : Threads that never break']);
  });

  test('panels with several names among talks', () => {
    const text = `## On weaving engines - Anna Larsen
cards
## Panel: What is missing? Peter Novak, Ruth Okafor, Ivan Petrov
questions
## A pattern language - Emma Stone
flowers
`;
    const found = yieldOf('a.md', text);
    expect(showTalks(found)).toEqual([
      'Anna Larsen @  : On weaving engines',
      'Peter Novak + Ruth Okafor + Ivan Petrov @  : What is missing?',
      'Emma Stone @  : A pattern language',
    ]);
    expect(found.people.filter(({ as }) => as === 'panelist')).toHaveLength(3);
  });

  test('a talk whose speaker is not named yields no speaker', () => {
    const text = `## On weaving engines - Anna Larsen
cards
## Registration of threads that never break
silk
## A pattern language - Emma Stone
flowers
## Shuttles in space - Ivan Petrov
`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen @  : On weaving engines',
      ' @  : Registration of threads that never break',
      'Emma Stone @  : A pattern language',
      'Ivan Petrov @  : Shuttles in space',
    ]);
  });

  test('days and sessions as headings', () => {
    const text = `# Loom Days

## Day 1

### Anna Larsen: On weaving engines
cards
### Peter Novak: Threads that never break
silk

## Day 2

### Ruth Okafor: A pattern language
flowers
`;
    const { talks, sessions } = yieldOf('a.md', text);
    expect(sessions.map(({ label, day }) => `${label} ${day}`)).toEqual(['Day 1 1', 'Day 2 2']);
    expect(talks.map(({ session }) => session)).toEqual([0, 0, 1]);
  });

  test('a first day without a heading is there where the second has one', () => {
    const text = `1. On weaving engines - Anna Larsen, MIT

cards

2. Threads that never break - Peter Novak, NYU

silk

Day 2

1. A pattern language - Ruth Okafor, MIT

flowers

2. Shuttles in space - Ivan Petrov, NYU
`;
    const { talks, sessions } = yieldOf('a.txt', text);
    expect(sessions.map(({ label, day }) => `${label} ${day}`)).toEqual(['Day 1 1', 'Day 2 2']);
    expect(talks.map(({ session }) => session)).toEqual([0, 0, 1, 1]);
  });

  test('the list of all speakers at the top, with favourites', () => {
    const text = `Loom Days

Speakers: Anna Larsen, Peter Novak, Ruth Okafor

  • Favorites: Anna Larsen, Ruth Okafor

1. On weaving engines - Anna Larsen, MIT

2. Threads that never break - Peter Novak, NYU

3. A pattern language - Ruth Okafor, MIT
`;
    const found = yieldOf('a.txt', text);
    expect(found.talks).toHaveLength(3);
    const listed = found.people.filter(({ as }) => as === 'roster');
    expect(listed.map(({ name, favorite }) => (favorite ? `${name} ★` : name))).toEqual([
      'Anna Larsen',
      'Peter Novak',
      'Ruth Okafor',
      'Anna Larsen ★',
      'Ruth Okafor ★',
    ]);
  });

  test('underlined headings with "by Name" below', () => {
    const text = `On weaving engines
------------------
by Anna Larsen (MIT)

cards

Threads that never break
------------------------
by Peter Novak (Stanford)

silk
`;
    expect(talksOf('a.txt', text)).toEqual(['Anna Larsen @ MIT : On weaving engines', 'Peter Novak @ Stanford : Threads that never break']);
  });

  test('org headings', () => {
    const text = `#+TITLE: Loom Days
* Day 1
** Anna Larsen: On weaving engines
- cards
** Peter Novak: Threads that never break
- silk
`;
    const found = yieldOf('a.org', text);
    expect(showTalks(found)).toEqual(['Anna Larsen @  : On weaving engines', 'Peter Novak @  : Threads that never break']);
    expect(found.event.title).toBe('Loom Days');
  });

  test('bold lines', () => {
    const text = `Loom Days

**Anna Larsen - On weaving engines**

cards

**Peter Novak - Threads that never break**

silk

**Ruth Okafor - A pattern language**

flowers
`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen @  : On weaving engines',
      'Peter Novak @  : Threads that never break',
      'Ruth Okafor @  : A pattern language',
    ]);
  });

  test('a chair is no speaker', () => {
    const text = `## On weaving engines
Speaker: Anna Larsen (MIT)
Chair: Peter Novak

## A pattern language
Speaker: Ruth Okafor
Moderator: Emma Stone
`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen + (chair) Peter Novak @ MIT : On weaving engines',
      'Ruth Okafor + (chair) Emma Stone @  : A pattern language',
    ]);
  });

  test('posters as bullets under a heading of their own', () => {
    const text = `# Loom Days

## Anna Larsen: On weaving engines
- cards

## Peter Novak: Threads that never break
- silk

## Posters
- **Dyes of the north** (Emma Stone)
- **A pattern language** (Ruth Okafor)
`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen @  : On weaving engines',
      'Peter Novak @  : Threads that never break',
      'Emma Stone @  : Dyes of the north',
      'Ruth Okafor @  : A pattern language',
    ]);
  });

  test('one talk under the name of the meeting', () => {
    expect(talksOf('a.md', '# Loom meetup\n\n## Anna Larsen: On weaving engines\n- cards\n')).toEqual([
      'Anna Larsen @  : On weaving engines',
    ]);
  });

  test('the title of a file of many talks is the title of none of them', () => {
    const text =
      '#+TITLE: Loom Days\n#+AUTHOR: me\n* Anna Larsen: On weaving engines\n- cards\n* Peter Novak: Threads that never break\n- silk\n';
    expect(talksOf('a.org', text)).toEqual(['Anna Larsen @  : On weaving engines', 'Peter Novak @  : Threads that never break']);
  });

  test('what follows a clear name in a field is where that person is from', () => {
    const text =
      '# Loom Days\n\n## Engines\nSpeaker: Anna Larsen, Acme\n\n## Threads\nSpeakers: Peter Novak, Silkworks; Emma Stone, Silkworks\n';
    expect(talksOf('a.md', text)).toEqual(['Anna Larsen @ Acme : Engines', 'Peter Novak + Emma Stone @ Silkworks : Threads']);
  });

  test.each([
    [
      'an essay',
      '# On looms\n\nThe loom is old. It has shaped the world.\n\n## History\n\nAnna Larsen wrote of it.\n\n## Future\n\nNobody knows.\n',
    ],
    [
      'a travel blog',
      '# A week in Lisbon\n\n## Monday\n\nWe landed late and ate fish.\n\n## Tuesday\n\nThe tram was full. Peter laughed.\n',
    ],
    ['a to-do list', '- [ ] buy milk\n- [x] call Anna\n- [ ] mend the loom\n- [ ] write\n'],
    ['a diary', '2019-07-03\n\nSaw Anna Larsen. It rained.\n\n2019-07-04\n\nNothing.\n'],
    ['a recipe', '# Soup\n\n## Ingredients\n\n1. water\n2. salt\n\n## Method\n\n1. boil\n2. wait\n'],
    ['nothing', ''],
  ])('%s yields no talks and nobody', (_, text) => {
    const found = yieldOf('a.md', text);
    expect([found.talks, found.people, found.concepts, found.papers]).toEqual([[], [], [], []]);
  });
});
