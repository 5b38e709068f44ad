import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

describe('findVoices', () => {
  const text = `## Panel: Anna Larsen, Peter Novak, Ruth Okafor

Anna: looms will learn.
And weave alone.

Peter: I doubt it.

Someone: hear, hear.

Okafor - they already do.

## Vera Lindt: Engines

Anna: not here
`;
  const said = (): string[] => {
    const { people } = yieldOf('a.md', text);
    return people.flatMap(({ as, name, says }) => (as === 'voice' && says ? [`${name} | ${text.slice(says.start, says.end)}`] : []));
  };

  test('what a panelist says goes up to the next voice or blank line', () => {
    expect(said()).toEqual([
      'Anna | Anna: looms will learn.\nAnd weave alone.',
      'Peter | Peter: I doubt it.',
      'Okafor | Okafor - they already do.',
    ]);
  });
});

describe('findRosters', () => {
  test('a list of a day knows its day', () => {
    const text = `Day-1 Speakers: Anna Larsen, Peter Novak, Ruth Okafor\n\nDay 1\n\n1. Looms - Anna Larsen\n\nx\n\n2. Engines - Peter Novak\n`;
    const { people } = yieldOf('a.txt', text);
    expect(people.filter(({ as }) => as === 'roster').map(({ name, session }) => [name, session])).toEqual([
      ['Anna Larsen', 0],
      ['Peter Novak', 0],
      ['Ruth Okafor', 0],
    ]);
  });

  test.each(['Speakers: loud ones, small ones, good ones', 'Speakers: Anna Larsen', 'Tools: Anna Larsen, Peter Novak, Ruth Okafor'])(
    'sees none in "%s"',
    (line) => {
      const { people } = yieldOf('a.md', `${line}\n\n## Emma Stone: Looms\n\n## Vera Lindt: Engines\n`);
      expect(people.filter(({ as }) => as === 'roster')).toEqual([]);
    },
  );
});

describe('findSessions', () => {
  const sessions = (...labels: string[]): string[] =>
    yieldOf(
      'a.md',
      labels.map((label, i) => `## ${label}\n\n### Anna Larsen: Looms ${i}\n\n### Peter Novak: Engines ${i}\n`).join('\n'),
    ).sessions.map(({ label, day }) => `${label} | ${day ?? '-'}`);

  test.each([
    [
      ['Day 1', 'Day 2'],
      ['Day 1 | 1', 'Day 2 | 2'],
    ],
    [
      ['Day One', 'Day Two'],
      ['Day One | 1', 'Day Two | 2'],
    ],
    [
      ['Monday', 'Tuesday'],
      ['Monday | 1', 'Tuesday | 2'],
    ],
    [
      ['2019-07-03', '2019-07-04'],
      ['2019-07-03 | 1', '2019-07-04 | 2'],
    ],
    [
      ['Morning session', 'Afternoon session'],
      ['Morning session | -', 'Afternoon session | -'],
    ],
    [
      ['Track A', 'Track B'],
      ['Track A | -', 'Track B | -'],
    ],
  ])('%j', (labels, expected) => {
    expect(sessions(...labels)).toEqual(expected);
  });
});

describe('findEvent', () => {
  const event = (path: string, text: string) => yieldOf(path, text).event;
  const talks = '## Anna Larsen: Looms\n\n## Peter Novak: Engines\n';

  test.each([
    ['the first heading', 'a.md', `# Loom Days 2019\n\n${talks}`, 'Loom Days 2019'],
    ['the first heading without its lead', 'a.md', `# Notes from the Loom Days\n\n${talks}`, 'Loom Days'],
    ['the first line', 'a.txt', 'Loom Days\n\n1. Looms - Anna Larsen\n\n2. Engines - Peter Novak\n', 'Loom Days'],
    ['the name of the file', 'some/loom-days_2019.md', talks, 'Loom days 2019'],
    ['the front matter', 'a.md', `---\nevent: Loom Days\n---\n# Something\n\n${talks}`, 'Loom Days'],
  ])('is named by %s', (_, path, text, title) => {
    expect(event(path, text).title).toBe(title);
  });

  test('has date and place of the front matter', () => {
    expect(event('a.md', `---\ndate: 2019-07-03\nplace: Lisbon\n---\n# Loom Days\n\n${talks}`)).toEqual({
      title: 'Loom Days',
      date: '2019-07-03',
      place: 'Lisbon',
    });
  });
});

describe('readLinks', () => {
  test('links of the heading, and those called video or slides below it, belong to the talk', () => {
    const text = `## [Looms](https://a.example/looms) - Anna Larsen

[slides](https://a.example/s.pdf), video: https://youtu.be/x1

- as said on [a page](https://b.example/)

## Engines - Peter Novak
`;
    expect(yieldOf('a.md', text).talks[0]?.links).toEqual([
      { kind: 'page', url: 'https://a.example/looms' },
      { kind: 'slides', url: 'https://a.example/s.pdf' },
      { kind: 'video', url: 'https://youtu.be/x1' },
    ]);
  });

  test('an address that runs code is no link', () => {
    const { talks } = yieldOf('a.md', '## [Fast looms](javascript:alert) - Anna Larsen\n\n## Slow engines - Peter Novak\n');
    expect(talks.map(({ links }) => links)).toEqual([[], []]);
  });
});

describe('matterPeople', () => {
  const file = (matter: string, body = '- cards\n'): string => `---\n${matter}\n---\n\n${body}`;

  test.each([
    ['speaker: Anna Larsen\ntitle: Looms', 'Anna Larsen @  : Looms'],
    ['speakers: [Anna Larsen, Peter Novak]\naffiliations: [MIT, NYU]\ntitle: Looms', 'Anna Larsen + Peter Novak @ MIT + NYU : Looms'],
    ['speakers: Anna Larsen and Peter Novak\ntitle: Looms', 'Anna Larsen + Peter Novak @  : Looms'],
    ['title: Looms\nspeaker:\n  name: Anna Larsen', 'Anna Larsen @  : Looms'],
  ])('reads %j', (matter, expected) => {
    expect(showTalks(yieldOf('a.md', file(matter)))).toEqual([expected]);
  });

  test('a note that is only prose is a talk too, when the front matter says so', () => {
    expect(showTalks(yieldOf('a.md', file('speaker: Anna Larsen\ntitle: Looms', 'They weave. That is all.\n')))).toEqual([
      'Anna Larsen @  : Looms',
    ]);
  });

  test('a note with an author alone is no talk', () => {
    expect(showTalks(yieldOf('a.md', file('author: Anna Larsen\ntitle: My week')))).toEqual([]);
  });
});
