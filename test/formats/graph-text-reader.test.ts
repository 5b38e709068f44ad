import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeGraphFile } from '../../src/formats/graph-json.ts';
import { createGraphTextReader } from '../../src/formats/graph-text-reader.ts';
import { isUnread, readEdges } from '../../src/formats/unread-edges.ts';
import type { GraphEdge } from '../../src/model/graph-file.ts';
import { smallGraph } from './small-graph.ts';

const WRITTEN = writeGraphFile(smallGraph());
const AS_A_WHOLE = JSON.stringify(JSON.parse(WRITTEN));

/** What only who reads all of it finds to be no JSON. */
const NO_JSON = 'no JSON';

/** What the reader makes of a text that comes in pieces of these lengths, as JSON; undefined when it leaves the text to others. */
function readInPieces(text: string, lengths: readonly number[]): string | undefined {
  const reader = createGraphTextReader();
  let at = 0;
  for (const length of lengths) {
    reader.take(text.slice(at, at + length));
    at += length;
  }
  reader.take(text.slice(at));
  const value = reader.end() as { readonly edges: GraphEdge[] } | undefined;
  if (value === undefined) return undefined;
  try {
    for (const _step of readEdges(value.edges));
    return JSON.stringify(value);
  } catch {
    return NO_JSON;
  }
}

/** What JSON.parse makes of it, in the same way; undefined when it is no JSON. */
function readWhole(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const lengths = fc.oneof(fc.array(fc.nat({ max: 3000 }), { maxLength: 12 }), fc.array(fc.nat({ max: 9 }), { maxLength: 2000 }));

/** Lines as a writer of lists could write them, with everything that JSON knows in them. */
const lines = fc.array(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  { minLength: 1, maxLength: 8 },
);

describe('createGraphTextReader()', () => {
  test('reads a file that was written, in whatever pieces it comes, as JSON.parse reads all of it', () => {
    const anyPieces = fc.property(lengths, (cuts) => {
      expect(readInPieces(WRITTEN, cuts)).toBe(AS_A_WHOLE);
    });
    fc.assert(anyPieces);
  });

  test('reads it letter by letter', () => {
    expect(
      readInPieces(
        WRITTEN,
        [...WRITTEN].map(() => 1),
      ),
    ).toBe(AS_A_WHOLE);
  });

  test('reads whatever stands in the lines, with either end of a line', () => {
    fc.assert(
      fc.property(lines, lines, lengths, fc.constantFrom('\n', '\r\n'), (nodes, edges, cuts, end) => {
        const list = (entries: readonly string[]) => `[${end}${entries.join(`,${end}`)}${end}]`;
        const text = `{${end}"attributes": {},${end}"nodes": ${list(nodes)},${end}"edges": ${list(edges)}${end}}${end}`;
        const read = readInPieces(text, cuts);
        expect(read).toBeDefined();
        expect(read).toBe(readWhole(text));
      }),
    );
  });

  test('reads edges that share a line', () => {
    const shared = WRITTEN.replaceAll('}]}},\n{"key"', '}]}},{"key"');
    expect(shared).not.toBe(WRITTEN);
    expect(readInPieces(shared, [])).toBe(AS_A_WHOLE);
  });

  test('never reads what JSON.parse reads otherwise, or not at all', () => {
    const bit = fc.constantFrom(
      ',',
      ']',
      '[',
      '}',
      '{',
      '\n',
      ',\n',
      '\n]',
      '\r',
      '"',
      '0',
      '\n"nodes": [\n',
      '\n"edges": [\n',
      '"nodes": 1,\n',
      '\uFEFF',
    );
    const change = fc.record({ at: fc.nat({ max: WRITTEN.length }), drop: fc.nat({ max: 3 }), bit: fc.oneof(bit, fc.constant('')) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), lengths, (changes, cuts) => {
        let text = WRITTEN;
        for (const { at, drop, bit: put } of changes) text = text.slice(0, at) + put + text.slice(at + drop);
        const read = readInPieces(text, cuts);
        if (read !== undefined) expect(read).toBe(readWhole(text) ?? NO_JSON);
      }),
      { numRuns: 1000 },
    );
  });

  test('parses the evidence of an edge only when somebody asks for it', () => {
    const reader = createGraphTextReader();
    reader.take(WRITTEN);
    const { edges } = reader.end() as { readonly edges: readonly GraphEdge[] };
    const unread = edges.filter(isUnread as (edge: GraphEdge) => boolean);
    expect(unread.map(({ attributes: { kind } }) => kind)).toEqual(['affiliated-with', 'cites', 'covers', 'wrote']);
    const whole = JSON.parse(WRITTEN) as { readonly edges: readonly GraphEdge[] };
    expect(edges.map(({ attributes }) => attributes.evidence)).toEqual(whole.edges.map(({ attributes }) => attributes.evidence));
  });

  test('leaves whatever is written otherwise to JSON.parse, edge by edge', () => {
    const edge = { key: 'covers/a/b', source: 'a', target: 'b', attributes: { kind: 'covers', weight: 1, evidence: [{ source: 'n' }] } };
    const { attributes } = edge;
    const others = [
      { ...edge, key: 'a "b"' },
      { ...edge, more: [{}] },
      { ...edge, attributes: { ...attributes, role: 'speaker' } },
      { ...edge, attributes: { ...attributes, weight: -1 } },
      { ...edge, attributes: { ...attributes, kind: 'sings' } },
      { ...edge, attributes: { ...attributes, evidence: [] } },
    ];
    const text = `{\n"attributes": {},\n"nodes": [\n{}\n],\n"edges": [\n${others.map((other) => JSON.stringify(other)).join(',\n')}\n]\n}\n`;
    const reader = createGraphTextReader();
    reader.take(text);
    expect(reader.end()).toStrictEqual(JSON.parse(text));
  });

  test.each<[string, string]>([
    ['a comma behind the last node', '{\n"a": 1,\n"nodes": [\n{},\n],\n"edges": [\n{}\n]\n}\n'],
    ['a comma behind the last edge', '{\n"a": 1,\n"nodes": [\n{}\n],\n"edges": [\n{},\n]\n}\n'],
    ['a comma and no node before it', '{\n"a": 1,\n"nodes": [\n,\n{}\n],\n"edges": [\n{}\n]\n}\n'],
    ['nodes inside of something else', '{\n"attributes": {\n"nodes": [\n{}\n],\n"edges": [\n{}\n]\n}\n}\n'],
    ['a list instead of an object', '[\n1,\n"nodes": [\n{}\n],\n"edges": [\n{}\n]\n}\n'],
    ['no end', '{\n"a": 1,\n"nodes": [\n{}\n],\n"edges": [\n{}\n]\n'],
    ['something behind the end', '{\n"a": 1,\n"nodes": [\n{}\n],\n"edges": [\n{}\n]\n}\n}'],
    ['something long behind the end', `{\n"a": 1,\n"nodes": [\n{}\n],\n"edges": [\n{}\n],\n"b": "${'b'.repeat(99)}"\n}\n`],
    ['no nodes', '{\n"a": 1,\n"nodes": [],\n"edges": [\n{}\n]\n}\n'],
    ['one line', JSON.stringify(smallGraph())],
    ['other indentation', JSON.stringify(smallGraph(), null, 2)],
    ['nothing', ''],
  ])('leaves to others: %s', (_name, text) => {
    for (const cuts of [[], [9], [20, 8, 8], [...text].map(() => 1)]) expect(readInPieces(text, cuts)).toBeUndefined();
  });

  test('a member that comes twice is the last, in the place of the first', () => {
    const text = '{\n"edges": 7,\n"nodes": 8,\n"__proto__": {"a": 1},\n"nodes": [\n{"__proto__":[]}\n],\n"edges": [\n{"a":1,"a":2}\n]\n}\n';
    expect(readInPieces(text, [30])).toBe('{"edges":[{"a":2}],"nodes":[{"__proto__":[]}],"__proto__":{"a":1}}');
    expect(readInPieces(text, [30])).toBe(readWhole(text));
  });
});
