import { describe, expect, test } from 'vitest';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import type { GraphFile } from '../../src/model/graph-file.ts';
import { openBook } from '../../src/state/book.ts';
import { lineOf, lineStarts } from '../../src/state/line-starts.ts';
import { findPlaces, readMarks } from '../../src/state/note-marks.ts';
import { findTalkAt, readOutline } from '../../src/state/note-outline.ts';
import { findChunk, openNote } from '../../src/state/open-note.ts';
import { findPlaceToRead } from '../../src/state/place-to-read.ts';
import type { OpenNote } from '../../src/state/open-note.ts';
import { TEXT, quoted, smallGraph } from './small-graph.ts';

const SOURCE = 'notes.txt';

function open(change: (file: GraphFile) => GraphFile = (file) => file) {
  return openBook(openGraph(change(smallGraph())));
}

/** The small graph with another idea that is read from these words. */
function withIdea(key: string, words: string) {
  return (file: GraphFile): GraphFile => ({
    ...file,
    nodes: [...file.nodes, { key, attributes: { ...file.nodes[0]!.attributes, label: words } }],
    edges: [
      ...file.edges,
      { key: `covers/${key}`, source: 'talk/crystals', target: key, attributes: { kind: 'covers', weight: 1, evidence: [quoted(words)] } },
    ],
  });
}

function withText(text: string | undefined) {
  return (file: GraphFile): GraphFile => {
    const sources = file.attributes.sources.map(({ text: _text, ...source }) => (text === undefined ? source : { ...source, text }));
    return { ...file, attributes: { ...file.attributes, sources } };
  };
}

/** What the note says, with the names in brackets: "[seed|concept/seed]". */
function show(note: OpenNote): string[] {
  return note.chunks
    .flatMap((chunk) => chunk.lines())
    .map(({ parts }) => parts.map(({ text, keys }) => (keys.length === 0 ? text : `[${text}|${keys.join(' ')}]`)).join(''));
}

describe('readMarks(book, source)', () => {
  test('finds people, places, ideas and papers where the notes say them, and the headings of talks', () => {
    const marks = readMarks(open(), SOURCE).map(({ quote, key }) => `${quote} ${key}`);
    expect(marks.slice(0, 4)).toEqual([
      'Growing crystals - Ada Lovelase, Turin talk/crystals',
      'Ada Lovelase speaker/ada-lovelace',
      'Turin institution/turin',
      'Crystals concept/crystal',
    ]);
    expect(marks).toContain('Lee 2019 paper/lee-2019');
  });

  test('of two that cross the longer stays; one inside another stays', () => {
    const crossing = open((file) => withIdea('concept/both', 'annealing needs')(withIdea('concept/longer', 'needs patience, and')(file)));
    const keys = readMarks(crossing, SOURCE).map(({ key }) => key);
    expect(keys).toContain('concept/longer');
    expect(keys).not.toContain('concept/both');
    expect(show(openNote(open(withIdea('concept/need', 'annealing needs')), SOURCE))[2]).toBe(
      '[annealing|concept/need concept/annealing][ needs|concept/need] patience, and a [seed|concept/seed]',
    );
  });

  test('another note has none of them', () => {
    expect(readMarks(open(), 'other.txt')).toEqual([]);
  });
});

describe('findPlaces(book, key)', () => {
  test('are where the notes name it, in order, each once', () => {
    expect(findPlaces(open(), 'concept/seed').map(({ line }) => line)).toEqual([3, 9, 10, 10, 10]);
    expect(findPlaces(open(), 'speaker/ada-lovelace').map(({ line }) => line)).toEqual([1, 5]);
    expect(findPlaces(open(), 'talk/seeds').map(({ line }) => line)).toEqual([8]);
    expect(findPlaces(open(), 'paper/lee-2019').map(({ line }) => line)).toEqual([9]);
    expect(findPlaces(open(), 'concept/none')).toEqual([]);
    expect(findPlaces(open(), 'paper/lee-2019', 'concept/annealing').map(({ line }) => line)).toEqual([2, 3, 6, 9]);
  });
});

describe('findPlaceToRead(book, key)', () => {
  test('is the heading of a talk, the telling line of an idea, and for people where they give a talk', () => {
    const listed = open((file) => ({
      ...file,
      nodes: file.nodes.map((node) =>
        node.key === 'speaker/bo-chen' ? { ...node, attributes: { ...node.attributes, mentions: [quoted('Bo:')] } } : node,
      ),
    }));
    expect(findPlaceToRead(listed, 'talk/panel')?.line).toBe(5);
    expect(findPlaceToRead(listed, 'concept/seed')?.line).toBe(9);
    expect(findPlaceToRead(listed, 'speaker/bo-chen')?.line).toBe(5);
    expect(findPlaceToRead(listed, 'concept/none')).toBeUndefined();
  });

  test('is where a name is listed when it comes up nowhere else', () => {
    const lists = open((file) => ({
      ...file,
      nodes: file.nodes.map((node) =>
        node.key === 'speaker/bo-chen' ? { ...node, attributes: { ...node.attributes, mentions: [quoted('Bo:')] } } : node,
      ),
      edges: file.edges.filter(({ source }) => source !== 'speaker/bo-chen'),
    }));
    expect(findPlaceToRead(lists, 'speaker/bo-chen')?.line).toBe(6);
  });
});

describe('openNote(book, source)', () => {
  test('says every line of the text, the bullets apart, with what is named in it', () => {
    const lines = openNote(open(), SOURCE).chunks.flatMap((chunk) => chunk.lines());
    expect(lines).toHaveLength(TEXT.split('\n').length);
    const bare = lines.map(({ bullet, parts }) => bullet + parts.map(({ text }) => text).join(''));
    expect(bare.map((line) => line.replaceAll(/\s/g, ''))).toEqual(TEXT.split('\n').map((line) => line.replaceAll(/\s/g, '')));
    expect(lines[1]).toMatchObject({ number: 2, depth: 1, bullet: '•' });
  });

  test('each part is exactly the text at its place', () => {
    for (const { parts } of openNote(open(), SOURCE).chunks.flatMap((chunk) => chunk.lines())) {
      for (const { text, start } of parts) expect(TEXT.slice(start, start + text.length)).toBe(text);
    }
  });

  test('a line ends before what ends it, whatever the system', () => {
    const note = openNote(open(withText('one\r\ntwo\r\n')), SOURCE);
    expect(note.chunks.flatMap((chunk) => chunk.lines()).map(({ parts }) => parts.map(({ text }) => text))).toEqual([['one'], ['two'], []]);
  });

  test('without the text the quotes stand in their lines, and it is said', () => {
    const note = openNote(open(withText(undefined)), SOURCE);
    expect(note.whole).toBe(false);
    expect(show(note)).toContain('[seed|concept/seed] … [crystal|concept/crystal] … [Lee 2019|paper/lee-2019]');
    expect(note.chunks[0]?.lines()[0]?.number).toBe(1);
  });

  test('a note of a megabyte is cut into chunks that are read one by one', () => {
    const text = `${'a line of a long note about nothing\n'.repeat(30_000)}${'one long line '.repeat(2000)}`;
    const before = performance.now();
    const note = openNote(open(withText(text)), SOURCE);
    const last = note.chunks.at(-1)?.lines();
    expect(performance.now() - before).toBeLessThan(400);
    expect(note.chunks.length).toBeGreaterThan(500);
    expect(last).toHaveLength(1);
    expect(note.chunks.map((chunk) => text.slice(chunk.start, chunk.end)).join('')).toBe(text);
    expect(note.chunks[findChunk(note, text.length - 5)]?.end).toBe(text.length);
    expect(findChunk(note, 0)).toBe(0);
  });
});

describe('readOutline(book, source) and findTalkAt(outline, offset)', () => {
  const outline = readOutline(open(), SOURCE);

  test('the talks in the order of the note', () => {
    expect(outline.map(({ key }) => key)).toEqual(['talk/crystals', 'talk/panel', 'talk/seeds', 'talk/diaz']);
    expect(readOutline(open(), 'other.txt')).toEqual([]);
  });

  test('every place belongs to the talk around it', () => {
    expect(findTalkAt(outline, TEXT.indexOf('slow'))?.key).toBe('talk/panel');
    expect(findTalkAt(outline, 0)?.key).toBe('talk/crystals');
    expect(findTalkAt(outline, TEXT.length + 9)).toBeUndefined();
  });
});

describe('lineOf(texts, source, offset)', () => {
  test('counts from one, and is one where the text is not known', () => {
    const { texts } = open();
    expect(lineOf(texts, SOURCE, TEXT.indexOf('slow'))).toBe(6);
    expect(lineOf(texts, SOURCE, 0)).toBe(1);
    expect(lineOf(texts, 'other.txt', 99)).toBe(1);
    expect(lineStarts(texts, SOURCE)).toHaveLength(TEXT.split('\n').length);
  });
});
