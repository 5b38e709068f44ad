import { describe, expect, test } from 'vitest';
import { parseCorrections } from '../../src/model/corrections.ts';

const parse = (...entries: unknown[]) => parseCorrections('c.json', JSON.stringify(entries, null, 1));

describe('parseCorrections', () => {
  test('reads each operation', () => {
    const { corrections, diagnostics } = parse(
      { kind: 'speaker', same: ['a', 'b', 'c'] },
      { kind: 'speaker', 'not-same': ['d', 'b'] },
      { kind: 'concept', rename: 'a', to: ' b ', why: 'because' },
      { kind: 'institution', drop: 'a' },
      { kind: 'speaker', favorite: 'a' },
      { kind: 'speaker', favorite: 'b', is: false },
      { kind: 'concept', 'change-kind': 'a', to: 'institution' },
      { kind: 'speaker', drop: { source: 'a.md', quote: 'b', which: 2 } },
    );
    expect(diagnostics).toEqual([]);
    expect(corrections.list).toMatchObject([
      { kind: 'speaker', does: 'same', names: ['a', 'b', 'c'] },
      { kind: 'speaker', does: 'not-same', names: ['d', 'b'] },
      { kind: 'concept', does: 'rename', name: 'a', to: 'b', why: 'because' },
      { kind: 'institution', does: 'drop', name: 'a' },
      { kind: 'speaker', does: 'favorite', name: 'a', is: true },
      { kind: 'speaker', does: 'favorite', name: 'b', is: false },
      { kind: 'concept', does: 'change-kind', name: 'a', to: 'institution' },
      { kind: 'speaker', does: 'drop', name: { source: 'a.md', quote: 'b', which: 2 } },
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
    ['a list', []],
    ['a word that says nothing there', { kind: 'speaker', drop: 'a', to: 'b' }],
    ['a place with a word misspelt', { kind: 'speaker', drop: { source: 'a.md', quote: 'b', wich: 2 } }],
    ['two things at once', { kind: 'speaker', drop: 'a', favorite: 'a' }],
    ['a misspelt field', { kind: 'speaker', drop: 'a', wy: 'because' }],
    ['a field called __proto__', JSON.parse('{ "kind": "speaker", "drop": "a", "__proto__": { "polluted": true } }') as unknown],
    ['a place without words', { kind: 'speaker', drop: { source: 'a.md', quote: '' } }],
    ['a place counted from 0', { kind: 'speaker', drop: { source: 'a.md', quote: 'b', which: 0 } }],
    ['a favourite idea', { kind: 'concept', favorite: 'a' }],
    ['a talk that becomes a paper', { kind: 'talk', 'change-kind': 'a', to: 'paper' }],
    ['a kind that stays', { kind: 'paper', 'change-kind': 'a', to: 'paper' }],
  ])('%s is named and left out, the others are kept', (_, bad) => {
    const { corrections, diagnostics } = parse(bad, { kind: 'speaker', drop: 'a' });
    expect(corrections.list).toHaveLength(1);
    expect(diagnostics.map(({ source, rule }) => `${source} ${rule}`)).toEqual(['c.json corrections']);
    expect('polluted' in {}).toBe(false);
  });

  test('lines are those of the entries', () => {
    const text = '[\n  { "kind": "speaker", "drop": "a" },\n\n  { "kind": "speaker",\n    "drop": "b" }\n]';
    expect(parseCorrections('c.json', text).corrections.list.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('a brace in a name moves no line', () => {
    const text = '[\n  { "kind": "speaker", "drop": "a {b" },\n  { "kind": "speaker", "drop": "c" }\n]';
    expect(parseCorrections('c.json', text).corrections.list.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('a broken entry spoils no other, and its line is named', () => {
    const text = '[\n  { "kind": "speaker", "drop": "a" },\n  { "kind": speaker },\n  { "kind": "speaker", "drop": "b" }\n]';
    const { corrections, diagnostics } = parseCorrections('c.json', text);
    expect(corrections.list.map(({ line }) => line)).toEqual([2, 4]);
    expect(diagnostics.map(({ line }) => line)).toEqual([3]);
  });

  test.each([
    ['an entry that is never closed', '[\n{ "kind": "speaker", "drop": "a" },\n{ "kind": "speaker"\n', 3],
    ['a list that is never closed', '[\n{ "kind": "speaker", "drop": "a" }\n', 3],
    ['words behind the list', '[\n{ "kind": "speaker", "drop": "a" }\n]\n]', 3],
  ])('%s is named with its line, and what stands before is read', (_, text, line) => {
    const { corrections, diagnostics } = parseCorrections('c.json', text);
    expect(corrections.list).toHaveLength(1);
    expect(diagnostics.map((one) => one.line)).toEqual([line]);
  });

  test.each(['', '{', '{"kind":"speaker"}', 'null', '7'])('%j is no list of corrections, and is named', (text) => {
    const { corrections, diagnostics } = parseCorrections('c.json', text);
    expect([corrections.list.length, diagnostics.length]).toEqual([0, 1]);
  });
});
