import { describe, expect, test } from 'vitest';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import type { GraphFile } from '../../src/model/graph-file.ts';
import { openBook } from '../../src/state/book.ts';
import { findPapersBeside } from '../../src/state/papers-beside.ts';
import { findQuestions } from '../../src/state/questions.ts';
import { findTellingLine, putTellingFirst } from '../../src/state/telling-line.ts';
import { quoted, smallGraph } from './small-graph.ts';

/** The small graph with its note as it is. */
function book(change: (file: GraphFile) => GraphFile = (file) => file) {
  return openBook(openGraph(change(smallGraph())));
}

function withoutText(file: GraphFile): GraphFile {
  const sources = file.attributes.sources.map(({ text: _text, ...source }) => source);
  return { ...file, attributes: { ...file.attributes, sources } };
}

/** The small graph's note with some words replaced by as many others. */
function saying(words: string, instead: string) {
  return (file: GraphFile): GraphFile => {
    const sources = file.attributes.sources.map((source) => ({
      ...source,
      text: source.text!.replace(words, instead.padEnd(words.length)),
    }));
    return { ...file, attributes: { ...file.attributes, sources } };
  };
}

describe('findTellingLine', () => {
  test('is the line of a talk that says most of its ideas, below the heading', () => {
    expect(findTellingLine(book(), 'talk/crystals')?.map(({ line }) => line)).toEqual([2, 2]);
    expect(findTellingLine(book(), 'talk/seeds')?.[0]?.line).toBe(9);
  });

  test('is the line of an idea that says most beside it', () => {
    const [place] = findTellingLine(book(), 'concept/seed') ?? [];
    expect(place).toMatchObject({ line: 9, quote: 'seed' });
  });

  test('is never a question', () => {
    const asking = book(saying('decides the crystal, says', 'decides a crystal? says'));
    expect(findTellingLine(asking, 'concept/seed')?.[0]?.line).not.toBe(9);
  });

  test('is absent without notes, without their text, and for other kinds', () => {
    expect(findTellingLine(book(), 'talk/diaz')).toBeUndefined();
    expect(findTellingLine(book(withoutText), 'concept/seed')).toBeUndefined();
    expect(findTellingLine(book(), 'speaker/bo-chen')).toBeUndefined();
  });
});

describe('putTellingFirst', () => {
  test('keeps every place, and what is shown above comes last', () => {
    const evidence = [quoted('seed', 2), quoted('seed', 3), quoted('seed', 4)];
    const put = putTellingFirst(book(), { talk: 'talk/seeds', idea: 'concept/seed', evidence }, 1);
    expect(put.map(({ line }) => line)).toEqual([10, 10, 9]);
  });

  test('leaves few lines as they are', () => {
    const evidence = [quoted('seed', 2), quoted('seed', 3)];
    expect(putTellingFirst(book(), { talk: 'talk/seeds', idea: 'concept/seed', evidence }, 2)).toBe(evidence);
  });
});

describe('findQuestions', () => {
  const asking = book(saying('A seed decides the crystal,', 'What does a seed decide?'));

  test('a talk asks what its lines ask, with their numbers', () => {
    const questions = findQuestions(asking, 'talk/seeds');
    expect(questions.map(({ line, parts }) => [line, parts.map(({ text }) => text).join('')])).toEqual([
      [9, 'What does a seed decide? says Lee 2019'],
    ]);
  });

  test('of an idea only the questions that name it', () => {
    expect(findQuestions(asking, 'concept/seed').map(({ line }) => line)).toEqual([9]);
    expect(findQuestions(asking, 'concept/annealing')).toEqual([]);
  });

  test('a heading, an address and a lone mark are no questions', () => {
    expect(findQuestions(book(saying('1. Seeds of structure', '1. Seeds of what?')), 'talk/seeds')).toEqual([]);
    expect(findQuestions(book(saying('decides the crystal', 'is at fair.org/?seed')), 'talk/seeds')).toEqual([]);
    expect(findQuestions(book(saying('decides the crystal', 'decides (?)')), 'talk/seeds')).toEqual([]);
  });
});

describe('findPapersBeside', () => {
  test('finds what is cited within three lines of an idea', () => {
    expect(findPapersBeside(book(), 'concept/crystal').map(({ key }) => key)).toEqual(['paper/lee-2019']);
    expect(findPapersBeside(book(), 'concept/annealing')).toEqual([]);
  });
});
