import { describe, expect, test } from 'vitest';
import { parseCorrections } from '../../src/model/corrections.ts';

const parse = (...entries: unknown[]) => parseCorrections('c.json', JSON.stringify(entries, null, 1));

describe('parseCorrections', () => {
  test('reads each operation', () => {
    const { corrections, diagnostics } = parse(
      { kind: 'speaker', same: ['a', 'b', 'c'] },
      { kind: 'speaker', 'not-same': ['a', 'b'] },
      { kind: 'concept', rename: 'a', to: ' b ', why: 'because' },
      { kind: 'institution', drop: 'a' },
      { kind: 'speaker', favorite: 'a' },
      { kind: 'speaker', favorite: 'b', is: false },
    );
    expect(diagnostics).toEqual([]);
    expect(corrections.list).toMatchObject([
      { kind: 'speaker', does: 'same', names: ['a', 'b', 'c'] },
      { kind: 'speaker', does: 'not-same', names: ['a', 'b'] },
      { kind: 'concept', does: 'rename', name: 'a', to: 'b', why: 'because' },
      { kind: 'institution', does: 'drop', name: 'a' },
      { kind: 'speaker', does: 'favorite', name: 'a', is: true },
      { kind: 'speaker', does: 'favorite', name: 'b', is: false },
    ]);
  });

  test.each([
    ['no kind', { drop: 'a' }],
    ['an unknown kind', { kind: 'animal', drop: 'a' }],
    ['nothing to do', { kind: 'speaker' }],
    ['one name to join', { kind: 'speaker', same: ['a'] }],
    ['a number as a name', { kind: 'speaker', drop: 7 }],
    ['a new name that is empty', { kind: 'speaker', rename: 'a', to: '  ' }],
    ['no object', 'drop a'],
    ['null', null],
  ])('%s is named and left out, the others are kept', (_, bad) => {
    const { corrections, diagnostics } = parse(bad, { kind: 'speaker', drop: 'a' });
    expect(corrections.list).toHaveLength(1);
    expect(diagnostics.map(({ source, rule }) => `${source} ${rule}`)).toEqual(['c.json corrections']);
  });

  test('lines are those of the entries', () => {
    const text = '[\n  { "kind": "speaker", "drop": "a" },\n\n  { "kind": "speaker",\n    "drop": "b" }\n]';
    expect(parseCorrections('c.json', text).corrections.list.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('a brace in a name moves no line', () => {
    const text = '[\n  { "kind": "speaker", "drop": "a {b" },\n  { "kind": "speaker", "drop": "c" }\n]';
    expect(parseCorrections('c.json', text).corrections.list.map(({ line }) => line)).toEqual([2, 3]);
  });

  test.each(['', '{', '{"kind":"speaker"}', 'null', '7'])('%j is no list of corrections, and is named', (text) => {
    const { corrections, diagnostics } = parseCorrections('c.json', text);
    expect([corrections.list.length, diagnostics.length]).toEqual([0, 1]);
  });
});
