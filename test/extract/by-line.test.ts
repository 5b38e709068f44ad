import { describe, expect, test } from 'vitest';
import { findByLine } from '../../src/extract/by-line.ts';
import { createInstitutionTest } from '../../src/extract/institution-test.ts';
import { createNameTest } from '../../src/extract/name-test.ts';
import { readLabelledPeople } from '../../src/extract/people-field.ts';
import { parseNote } from '../../src/notes/parse-note.ts';
import { plainText } from '../../src/notes/plain-text.ts';
import { smallLexicon } from './small-lexicon.ts';

const lexicon = smallLexicon();
const tests = { name: createNameTest(lexicon, new Set()), institution: createInstitutionTest(lexicon) };

/** The names of the by-line under "## Heading", with their places and the role. */
function byLine(lines: string): string | undefined {
  const { note } = parseNote('a.md', `## Heading\n${lines}`);
  const plain = plainText(note);
  const line = findByLine(note, plain, note.blocks.slice(1), tests);
  if (!line) return undefined;
  const people = line.people.map(({ start, end, affiliations }) => {
    const places = affiliations.map((place) => plain.slice(place.start, place.end));
    return plain.slice(start, end) + (places.length === 0 ? '' : ` (${places.join(', ')})`);
  });
  return `${line.role}: ${people.join(' + ')}`;
}

describe('findByLine', () => {
  test.each([
    ['by Anna Larsen', 'speaker: Anna Larsen'],
    ['by Anna Larsen (MIT)', 'speaker: Anna Larsen (MIT)'],
    ['— Anna Larsen, Stanford', 'speaker: Anna Larsen (Stanford)'],
    ['*Anna Larsen*', 'speaker: Anna Larsen'],
    ['_Anna Larsen, Peter Novak_', 'speaker: Anna Larsen + Peter Novak'],
    ['**Anna Larsen**, NYU', 'speaker: Anna Larsen (NYU)'],
    ['Speaker: Anna Larsen', 'speaker: Anna Larsen'],
    ['**Speaker:** Anna Larsen', 'speaker: Anna Larsen'],
    ['- speaker: anna larsen', 'speaker: anna larsen'],
    ['- Speakers: Anna Larsen and Peter Novak', 'speaker: Anna Larsen + Peter Novak'],
    ['Panelists: Anna Larsen, Peter Novak, Ruth Okafor', 'panelist: Anna Larsen + Peter Novak + Ruth Okafor'],
    ['Moderator: Anna Larsen', 'chair: Anna Larsen'],
    ['Chaired by: Anna Larsen', 'chair: Anna Larsen'],
    ['Discussant: Anna Larsen', 'discussant: Anna Larsen'],
    ['Presenter = Anna Larsen', 'speaker: Anna Larsen'],
    ['Anna Larsen', 'speaker: Anna Larsen'],
    ['Anna Larsen, professor, MIT', 'speaker: Anna Larsen (MIT)'],
    ['Prof. Anna Larsen (MIT)', 'speaker: Anna Larsen (MIT)'],
    ['- anna larsen, maintainer', 'speaker: anna larsen'],
    ['- anna maria (works at Google)', 'speaker: anna maria (Google)'],
  ])('reads "%s"', (lines, expected) => {
    expect(byLine(lines)).toBe(expected);
  });

  test.each([
    'Anna Larsen wrote the first program for a loom that was never built.',
    'Machine Learning',
    'Weaving is an old art.',
    'Why does it work?',
    '- cards and wheels',
    '```\nSpeaker: Anna Larsen\n```',
    '### Anna Larsen: On looms',
    '',
  ])('sees none in "%s"', (lines) => {
    expect(byLine(lines)).toBeUndefined();
  });

  test('looks only at the lines right below', () => {
    expect(byLine('one\n\ntwo\n\nthree\n\nfour\n\nfive\n\nSpeaker: Anna Larsen')).toBeUndefined();
  });
});

describe('readLabelledPeople', () => {
  test('says nothing of a label without a name', () => {
    const text = 'Speaker: TBD?';
    expect(readLabelledPeople(text, 0, text.length, tests)).toBeUndefined();
  });

  test('takes one handle-like word in an explicit field', () => {
    const text = 'speaker: quxby';
    const [person] = readLabelledPeople(text, 0, text.length, tests)?.people ?? [];
    expect(text.slice(person?.start, person?.end)).toBe('quxby');
  });
});
