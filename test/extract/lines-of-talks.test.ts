import { describe, expect, test } from 'vitest';
import { extractNote } from '../../src/extract/extract-note.ts';
import { readNote } from '../../src/pipeline/read-note.ts';
import { parseNote } from '../../src/notes/parse-note.ts';
import { parseLexicon } from '../../src/extract/lexicon.ts';
import { readLexicon } from '../../src/node/read-lexicon.ts';

const { lexicon } = parseLexicon(await readLexicon());
const titles = (path: string, text: string): string[] => extractNote(parseNote(path, text).note, lexicon).talks.map(({ title }) => title);
const names = (path: string, text: string): string[] =>
  extractNote(parseNote(path, text).note, lexicon)
    .people.filter(({ talk }) => talk !== undefined)
    .map(({ name }) => name);

describe('lines that open talks', () => {
  test('names in bold below headings are their by-lines, and the headings the talks', () => {
    const text =
      '# Loom Conference\n\n#### Looms that count by themselves\n\n**Anna Byron**\n**Paul Duff**\n\n* cards\n\n#### Threads and their colours in rows\n\n**Maria Fox**\n\n* blue\n\n#### What we weave when nobody looks\n\n**Peter Gray**\n\n* green\n';
    expect(titles('looms.md', text)).toEqual([
      'Looms that count by themselves',
      'Threads and their colours in rows',
      'What we weave when nobody looks',
    ]);
    expect(names('looms.md', text)).toEqual(['Anna Byron', 'Paul Duff', 'Maria Fox', 'Peter Gray']);
  });

  test('lines with the same marks open talks though no blank line parts them, and a day among them opens none', () => {
    const text =
      'Loom Conference\n\n-- Anna Byron, MIT: looms that count\ncards, thread\n\n-- Maria Fox, MIT: threads in rows\nblue\n-- fri, room 2\n-- Peter Gray, MIT: weaving at night\ngreen\n';
    expect(titles('looms.txt', text)).toEqual(['looms that count', 'threads in rows', 'weaving at night']);
  });

  test('times without a colon stand in columns with a track and a name, and a train is no talk', () => {
    const text =
      'Loom Conference\n\n0900  s1  Anna Byron (MIT)\n      "Looms that count"\n      - cards\n\n0945  s2  Maria Fox, Yale\n      "Threads in rows"\n      - blue\n\n1030  s2  Peter Gray (Acme)\n      "Weaving at night"\n      - green\n\n1600  train\n';
    expect(titles('looms.txt', text)).toEqual(['Looms that count', 'Threads in rows', 'Weaving at night']);
  });

  test('a timetable without notes is a schedule of the notes near it', () => {
    const text = '# Loom Conference\n\nTalk | Speaker\n--- | ---\nLooms that count | Anna Byron\nThreads in rows | Maria Fox\n';
    expect(readNote('index.md', text, lexicon).found.schedule).toBe(true);
  });

  test('a family name of two parts may have a word of every day in it', () => {
    const text = '# Loom Conference\n\n## Looms that count\nby J. Garnick-Wills\n\n* cards\n\n## Threads in rows\nby Maria Fox\n\n* blue\n';
    expect(names('looms.md', text)).toEqual(['J. Garnick-Wills', 'Maria Fox']);
  });
});
