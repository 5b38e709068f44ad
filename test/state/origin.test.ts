import { describe, expect, test } from 'vitest';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import { correctionLine } from '../../src/model/correction-line.ts';
import { parseCorrections } from '../../src/model/corrections.ts';
import type { GraphFile } from '../../src/model/graph-file.ts';
import { openBook } from '../../src/state/book.ts';
import { choicesForNode, choicesForPlace } from '../../src/state/correction-choices.ts';
import { leaveOut } from '../../src/state/left-out.ts';
import { findEdgeOrigin, findNodeOrigin } from '../../src/state/origin.ts';
import { quoted, smallGraph } from './small-graph.ts';

const ADA = 'speaker/ada-lovelace';

function open(change: (file: GraphFile) => GraphFile = (file) => file) {
  return openBook(openGraph(change(smallGraph())));
}

const merged = (file: GraphFile): GraphFile => ({
  ...file,
  attributes: {
    ...file.attributes,
    ledger: [{ entity: ADA, forms: ['Ada Lovelace', 'Ada Lovelase'], rule: 'one letter apart' }],
    review: [{ a: 'speaker/bo-chen', b: ADA, rule: 'the same talk', score: 0.5 }],
  },
});

describe('findNodeOrigin(book, key)', () => {
  test('says which words each rule was read from, and how many places', () => {
    const origin = findNodeOrigin(open(), 'concept/seed');
    expect(origin?.readings.map(({ rule, quotes, evidence }) => [rule, quotes, evidence.length])).toEqual([['test', ['seed'], 5]]);
  });

  test('a person is read from their name, not from the institution beside it', () => {
    expect(findNodeOrigin(open(), ADA)?.readings[0]?.quotes).toEqual(['Ada Lovelase', 'Ada Lovelace']);
  });

  test('says what was taken for one, and what may be one with it, from either side', () => {
    const origin = findNodeOrigin(open(merged), ADA);
    expect(origin?.merges.map(({ rule }) => rule)).toEqual(['one letter apart']);
    expect(origin?.maybe).toEqual([{ key: 'speaker/bo-chen', rule: 'the same talk', score: 0.5 }]);
    expect(findNodeOrigin(open(merged), 'speaker/bo-chen')?.maybe[0]?.key).toBe(ADA);
    expect(findNodeOrigin(open(), 'concept/none')).toBeUndefined();
  });
});

describe('findEdgeOrigin(book, edge)', () => {
  test('is about the end that the words name', () => {
    const book = open();
    const origin = (from: string, to: string) => findEdgeOrigin(book, book.graph.edges(from, to)[0]!)?.key;
    expect(origin(ADA, 'talk/crystals')).toBe(ADA);
    expect(origin(ADA, 'institution/turin')).toBe('institution/turin');
    expect(origin('talk/seeds', 'concept/seed')).toBe('concept/seed');
    expect(findEdgeOrigin(book, 'covers/none')).toBeUndefined();
  });
});

describe('choicesForNode(book, key) and choicesForPlace(book, key, evidence)', () => {
  const TOLD = { rename: 'A. Lovelace', same: 'Bo Chen', 'not-same': 'Ada Lovelase', drop: '', 'change-kind': 'institution', favorite: '' };

  test('each wish is a line that corrections.json understands', () => {
    const book = open(merged);
    const wishes = [
      ...choicesForNode(book, ADA),
      ...choicesForNode(book, 'talk/crystals'),
      ...choicesForPlace(book, 'concept/seed', quoted('seed', 3)),
    ].map((choice) => choice.wish(TOLD[choice.does]));
    const { corrections, diagnostics } = parseCorrections(
      'corrections.json',
      `[${wishes.map((wish) => correctionLine(wish!)).join(',\n')}]`,
    );
    expect(diagnostics).toEqual([]);
    expect(corrections.list.map(({ line: _line, ...wish }) => wish)).toEqual(wishes);
  });

  test('what is not told yet is no wish', () => {
    const untold = choicesForNode(open(merged), ADA).filter(({ among }) => among.length > 0);
    expect(untold.map((choice) => choice.wish(''))).toEqual(untold.map(() => undefined));
    expect(untold.map(({ does }) => does)).toEqual(['rename', 'same', 'not-same', 'change-kind']);
  });

  test('a favourite can be none, and only spellings that were met can be parted', () => {
    const favorite = choicesForNode(open(), ADA).find(({ does }) => does === 'favorite');
    expect(favorite?.wish('')).toMatchObject({ is: false });
    expect(choicesForNode(open(), 'speaker/bo-chen').some(({ does }) => does === 'not-same')).toBe(false);
  });

  test('a place is named by its words and how often they stood before', () => {
    const [drop] = choicesForPlace(open(), 'concept/seed', quoted('seed', 3));
    expect(drop?.wish('')).toEqual({ kind: 'concept', does: 'drop', name: { source: 'notes.txt', quote: 'seed', which: 3 } });
    expect(choicesForPlace(open(), 'talk/crystals', quoted('seed'))).toEqual([]);
  });
});

describe('leaveOut(items, visibility, relation)', () => {
  const items = [{ key: 'a' }, { key: 'b' }, { key: 'c' }];
  const visibility = { out: new Set(['b']), relations: new Set(['cites'] as const), near: new Map([['a', 0]]), fades: false };

  test('leaves out what a filter takes away and counts it; a focus takes nothing', () => {
    expect(leaveOut(items, visibility)).toEqual({ items: [{ key: 'a' }, { key: 'c' }], hidden: 1 });
    expect(leaveOut(items, visibility, 'covers').hidden).toBe(1);
  });

  test('of a relation that is switched off nothing is left', () => {
    expect(leaveOut(items, visibility, 'cites')).toEqual({ items: [], hidden: 3 });
  });

  test('without filters the list is the same', () => {
    expect(leaveOut(items, undefined).items).toBe(items);
    expect(leaveOut(items, { ...visibility, out: new Set() }).items).toBe(items);
  });
});
