import { describe, expect, test } from 'vitest';
import { extractSchedule } from '../../src/extract/extract-schedule.ts';
import { findColumns, isSchedule } from '../../src/extract/schedule-columns.ts';
import { splitPeople } from '../../src/extract/split-people.ts';
import { readCsv } from '../../src/notes/read-csv.ts';

const read = (text: string) =>
  extractSchedule({ path: 's.csv', text, lineOf: (at) => text.slice(0, at).split('\n').length }, readCsv(text));

describe('isSchedule', () => {
  test.each([
    'title,speakers,affiliation,time,room,links',
    'Session Title;Speaker(s);Start Time;End Time;Venue',
    'Proposal title,Speaker names,Session type,Room,Start',
    'Uhrzeit,Vortrag,Referentin,Raum',
    'Heure,Titre,Orateur,Salle',
    'Hora,Título,Ponente,Sala',
    'Name,Title,Speakers',
    'when,speaker,what',
    'Time,Speaker',
    'talkTitle,presenterName',
    'Subject,Start Date,Start Time,End Time,Location',
  ])('knows %s', (line) => {
    expect(isSchedule(line.split(/[,;]/))).toBe(true);
  });

  test.each([
    'date,amount,currency',
    'title,authors,year,doi',
    'task,owner,due',
    'name,email,phone',
    'Subject,From,Date',
    'x,y,label',
    '',
    '__proto__,constructor',
  ])('%j is another table', (line) => {
    expect(isSchedule(line.split(','))).toBe(false);
  });

  test('a column has the first role that fits, once', () => {
    expect([...findColumns(['Title', 'Speaker', 'Speaker affiliation', 'Video link', 'Start', 'End'])].map(([, role]) => role)).toEqual([
      'title',
      'speakers',
      'affiliation',
      'video',
      'time',
      'end',
    ]);
  });
});

describe('splitPeople', () => {
  test.each([
    ['Ada Byron', ['Ada Byron']],
    ['Ada Byron; Mary Moore', ['Ada Byron', 'Mary Moore']],
    ['Ada Byron, Mary Moore and Ann Lee', ['Ada Byron', 'Mary Moore', 'Ann Lee']],
    ['Byron, Ada', ['Ada Byron']],
    ['Byron, Ada; Moore, Mary', ['Ada Byron', 'Mary Moore']],
    ['Prof. Dr. Ada Byron (MIT), Mary Moore, PhD', ['Ada Byron@MIT', 'Mary Moore']],
    ['Ada Byron (MIT, Cambridge); Mary Moore [NYU]', ['Ada Byron@MIT, Cambridge', 'Mary Moore@NYU']],
    ['Ada Byron\nMary Moore', ['Ada Byron', 'Mary Moore']],
    ['TBA', []],
    ['Panel', []],
    ['—', []],
    ['coffee', []],
  ])('%j', (text, expected) => {
    const cell = { text, start: 100, end: 100 + text.length };
    const people = splitPeople(cell);
    expect(people.map(({ name, places }) => [name.text, ...places.map((place) => place.text)].join('@'))).toEqual(expected);
    for (const { name } of people)
      if (!/^Byron, Ada|; Moore/.test(text)) expect(text.slice(name.start - 100, name.end - 100)).toBe(name.text);
  });
});

describe('splitPeople: where somebody is from, behind a comma', () => {
  test.each([
    ['Ada Byron, DeepMind', 'Ada Byron@DeepMind'],
    ['Ada Byron, MIT', 'Ada Byron@MIT'],
    ['Ada Byron, Institute of Looms', 'Ada Byron@Institute of Looms'],
    ['Ada Byron, Institute of Looms; Mary Moore, NYU', 'Ada Byron@Institute of Looms, Mary Moore@NYU'],
    ['Ada Byron, Mary Moore', 'Ada Byron, Mary Moore'],
    ['Byron, Moore, Lee', 'Byron, Moore, Lee'],
  ])('%s', (text, expected) => {
    const people = splitPeople({ start: 0, end: text.length, text }, (words) => /institute/i.test(words));
    expect(people.map(({ name, places }) => [name.text, ...places.map((place) => place.text)].join('@')).join(', ')).toBe(expected);
    for (const { places } of people) for (const place of places) expect(text.slice(place.start, place.end)).toBe(place.text);
  });
});

describe('extractSchedule', () => {
  test('reads talks with time, room, links, people and where they are from, all quoted where they stand', () => {
    const text =
      'title,speakers,affiliation,time,end,room,video\n"Looms, old",Ada Byron; Mary Moore,MIT; NYU,2024-05-01T10:00:00+02:00,10:45,Hall A,https://v.example/1\nLunch,,,12:00,,,\nEngines,Ann Lee,"Institute, City",2:30 pm,,B,\n';
    const { talks, people, affiliations } = read(text);
    expect(talks).toMatchObject([
      {
        title: 'Looms, old',
        date: '2024-05-01',
        time: '10:00-10:45',
        minutes: 45,
        room: 'Hall A',
        links: [{ kind: 'video', url: 'https://v.example/1' }],
      },
      { title: 'Engines', time: '14:30', room: 'B', links: [] },
    ]);
    expect(people.map(({ name, talk }) => `${name} ${talk}`)).toEqual(['Ada Byron 0', 'Mary Moore 0', 'Ann Lee 1']);
    expect(affiliations.map(({ name, person }) => `${name} ${person}`)).toEqual(['MIT 0', 'NYU 1', 'Institute, City 2']);
    for (const { evidence } of [...people, ...affiliations]) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(text.slice(0, evidence.start).split('\n')).toHaveLength(evidence.line);
    }
  });

  test('one place is that of all, two for two are theirs', () => {
    const pairs = (speakers: string, places: string): string[] =>
      read(`title,speakers,affiliation\nLooms,${speakers},"${places}"\n`).affiliations.map(({ name, person }) => `${person} ${name}`);
    expect(pairs('Ada; Mary', 'MIT')).toEqual(['0 MIT', '1 MIT']);
    expect(pairs('Ada; Mary', 'MIT, NYU')).toEqual(['0 MIT', '1 NYU']);
    expect(pairs('Ada', 'MIT; NYU')).toEqual(['0 MIT', '0 NYU']);
  });

  test('sessions are those of the session column, else the days; one is none', () => {
    const labels = (text: string) => read(text).sessions.map(({ label }) => label);
    expect(labels('title,speakers,track\na,Ada Byron,Old\nb,Mary Moore,New\nc,Ann Lee,Old\n')).toEqual(['Old', 'New']);
    expect(labels('title,speakers,date\na,Ada Byron,2024-05-01\nb,Mary Moore,2024-05-02\n')).toEqual(['2024-05-01', '2024-05-02']);
    expect(labels('title,speakers,date\na,Ada Byron,2024-05-01\n')).toEqual([]);
  });
});
