import { describe, expect, test } from 'vitest';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import { countTalks, labelOf, openBook } from '../../src/state/book.ts';
import { isNoted } from '../../src/state/is-noted.ts';
import { listNodes } from '../../src/state/list-nodes.ts';
import { surname } from '../../src/state/scheduled-talk.ts';
import { readTalkShares } from '../../src/state/talk-shares.ts';
import { distinctForms, findCorrectedForms } from '../../src/state/written-forms.ts';
import { TEXT, quoted, smallGraph } from './small-graph.ts';

const book = openBook(openGraph(smallGraph()));

describe('openBook(graph)', () => {
  test('knows each talk by its speakers, its place and whether a favourite gives it', () => {
    expect(book.talks.get('talk/crystals')).toMatchObject({ day: 0, session: 'Day 1', order: 1, favorite: true, panel: false });
    expect(book.talks.get('talk/crystals')?.speakers.map(({ label }) => label)).toEqual(['Ada Lovelace']);
  });

  test('a panel has all its people in the order of the notes and is nobody’s favourite', () => {
    expect(book.talks.get('talk/panel')).toMatchObject({ panel: true, favorite: false });
    expect(book.talks.get('talk/panel')?.speakers.map(({ key }) => key)).toEqual(['speaker/ada-lovelace', 'speaker/bo-chen']);
  });

  test('a key that the graph does not hold stands for itself and covers nothing', () => {
    expect(labelOf(book, 'concept/none')).toBe('concept/none');
    expect(countTalks(book, 'concept/none')).toBe(0);
    expect(countTalks(book, 'concept/seed')).toBe(2);
  });
});

describe('readTalkShares(graph, selection)', () => {
  const shares = (...keys: string[]) => Object.fromEntries(readTalkShares(book.graph, keys));

  test('an idea lights its talks, the one that says it most at full strength', () => {
    expect(shares('concept/seed')).toEqual({ 'talk/crystals': 0.25, 'talk/seeds': 1 });
  });

  test('a speaker lights all their talks, an institution those of its people, a paper those that cite it', () => {
    expect(shares('speaker/ada-lovelace')).toEqual({ 'talk/crystals': 1, 'talk/panel': 1 });
    expect(shares('institution/turin')).toEqual({ 'talk/crystals': 1, 'talk/panel': 1 });
    expect(shares('paper/lee-2019')).toEqual({ 'talk/seeds': 1 });
  });

  test('several selected light what any of them lights, at the greater strength; unknown keys light nothing', () => {
    expect(shares('concept/seed', 'talk/crystals', 'talk/none')).toEqual({ 'talk/crystals': 1, 'talk/seeds': 1 });
  });
});

describe('listNodes(book, schedule)', () => {
  const lists = listNodes(book, [
    ['talk/crystals', 'talk/panel'],
    ['talk/seeds', 'talk/diaz'],
  ]);

  test('lists talks as scheduled and ideas by their number of talks, then by name', () => {
    expect(lists.find(({ kind }) => kind === 'talk')?.nodes.map(({ key }) => key)).toEqual([
      'talk/crystals',
      'talk/panel',
      'talk/seeds',
      'talk/diaz',
    ]);
    expect(lists.find(({ kind }) => kind === 'concept')?.nodes.map(({ label }) => label)).toEqual(['annealing', 'crystal', 'seed']);
  });

  test('holds every node once', () => {
    expect(lists.flatMap(({ nodes }) => nodes)).toHaveLength(book.graph.order);
  });
});

describe('isNoted(talk, texts)', () => {
  const stretch = (from: string, to: number) => ({ source: 'notes.txt', start: TEXT.indexOf(from), end: to });

  test('a heading alone is nothing noted; a line below it is something', () => {
    expect(isNoted(stretch('2. Carl', TEXT.length), book.texts)).toBe(false);
    expect(isNoted(stretch('2. Panel', TEXT.indexOf('1. Seeds')), book.texts)).toBe(true);
  });

  test('without the text nobody can say that nothing was noted', () => {
    expect(isNoted(stretch('2. Carl', TEXT.length), new Map())).toBe(true);
  });
});

describe('findCorrectedForms(label, aliases, evidence) and distinctForms(label, aliases)', () => {
  test('a name that the notes never write as it is shown has its origin', () => {
    expect(findCorrectedForms('Carla Diaz', ['Carl Diaz'], [quoted('Carl Diaz')])).toEqual(['Carl Diaz']);
  });

  test('a name that the notes write right once was not corrected', () => {
    expect(findCorrectedForms('Ada Lovelace', ['Ada Lovelase'], [quoted('Ada Lovelase'), quoted('Ada Lovelace')])).toEqual([]);
  });

  test('spellings that differ by case and hyphen only are one', () => {
    expect(distinctForms('zero-shot', ['Zero shot', 'zeroshot', 'ZEROSHOT'])).toEqual(['zeroshot']);
  });
});

describe('surname(name)', () => {
  test.each([
    ['Nati Srebro', 'Srebro'],
    ['Sammy Davis Jr.', 'Davis'],
    ['Plato', 'Plato'],
  ])('of %s is %s', (name, last) => expect(surname(name)).toBe(last));
});
