import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { GraphFileError } from '../../src/formats/graph-file-error.ts';
import { parseGraphFile, skimGraphText, writeGraphFile } from '../../src/formats/graph-json.ts';
import type { GraphFile, GraphNode } from '../../src/model/graph-file.ts';
import { createGraphTextReader } from '../../src/formats/graph-text-reader.ts';
import { evidenceFor, smallGraph } from './small-graph.ts';

describe('writeGraphFile(file)', () => {
  test('what it writes is the file again', () => {
    expect(JSON.parse(writeGraphFile(smallGraph()))).toEqual(smallGraph());
  });

  test('graphology opens it by itself', () => {
    const opened = MultiDirectedGraph.from(JSON.parse(writeGraphFile(smallGraph())) as never);
    expect([opened.order, opened.size]).toEqual([6, 5]);
  });

  test('each node, edge, source and event has a line of its own, sorted by key', () => {
    const file = smallGraph();
    const shuffled = { ...file, nodes: file.nodes.toReversed(), edges: file.edges.toReversed() };
    const text = writeGraphFile(shuffled);
    expect(text).toBe(writeGraphFile(file));
    expect(text.endsWith('\n')).toBe(true);
    const keys = text.split('\n').flatMap((line) => /^\{"key":"([^"]+)"/.exec(line)?.[1] ?? []);
    expect(keys).toEqual([...file.nodes, ...file.edges].map(({ key }) => key));
    expect(text).toMatch(/"events": \[\n\{"id":"small".*\n\]/);
  });

  test('positions have one decimal and scores four, and zero has no sign', () => {
    const file = smallGraph();
    const [first, ...rest] = file.nodes as readonly [GraphNode, ...GraphNode[]];
    const attributes = { ...first.attributes, x: 12.345, y: -0.01, importance: 0.123456 };
    const text = writeGraphFile({ ...file, nodes: [{ ...first, attributes }, ...rest] });
    expect(parseGraphFile(text).nodes[0]?.attributes).toMatchObject({ x: 12.3, y: 0, importance: 0.1235 });
    expect(text).not.toContain('-0');
  });

  test('a number that JSON does not know is refused', () => {
    const file = smallGraph();
    const nodes = file.nodes.map((node) => ({ ...node, attributes: { ...node.attributes, x: Number.NaN } }));
    expect(() => writeGraphFile({ ...file, nodes })).toThrow('Expected a finite number');
  });

  test('unknown attributes are kept, wherever they stand', () => {
    const file = { ...smallGraph(), extra: [1] };
    const odd = {
      ...file,
      attributes: { ...file.attributes, palette: ['red'], seed: 7 },
      nodes: file.nodes.map((node) => ({ ...node, note: 'n', attributes: { ...node.attributes, pinned: true } })),
    };
    expect(parseGraphFile(writeGraphFile(odd))).toEqual(odd);
  });
});

describe('parseGraphFile(text)', () => {
  test('any file that is written is read the same', () => {
    fc.assert(
      fc.property(anyGraph(), (file) => {
        expect(parseGraphFile(writeGraphFile(file))).toEqual(file);
      }),
    );
  });

  test('a byte-order mark in front is no trouble', () => {
    expect(parseGraphFile(`\uFEFF${writeGraphFile(smallGraph())}`)).toEqual(smallGraph());
  });

  test('a file without the notes’ text is sound', () => {
    const file = smallGraph();
    const sources = file.attributes.sources.map(({ path, sha256, event }) => ({ path, sha256, event }));
    const bare = { ...file, attributes: { ...file.attributes, sources } };
    expect(parseGraphFile(writeGraphFile(bare))).toEqual(bare);
  });

  test('keys named like members of every object are ordinary keys', () => {
    const file = smallGraph();
    const names = ['__proto__', 'constructor', 'toString'];
    const concept = file.nodes[0]!;
    const nodes = names.map((key) => ({ key, attributes: { ...concept.attributes, related: ['concept/trees', ...names] } }));
    const parsed = parseGraphFile(writeGraphFile({ ...file, nodes: [...file.nodes, ...(nodes as GraphNode[])] }));
    expect(parsed.nodes.map(({ key }) => key)).toEqual(expect.arrayContaining(names));
    const text = writeGraphFile(file).replace('"kind":"concept"', '"__proto__":{"kind":"concept"}');
    expect(() => parseGraphFile(text)).toThrow('nodes[0].attributes.kind: Expected one of');
    expect(({} as Record<string, unknown>)['kind']).toBeUndefined();
  });

  test.each<[string, (text: string) => string, string]>([
    ['broken JSON', (text) => text.replace('"options":', '"options"'), 'line 20, column 11: Expected JSON to go on here, but there is "{'],
    ['a cut-off file', (text) => text.slice(0, 200), 'but the file ends'],
    ['an empty file', () => '', 'line 1, column 1: Expected JSON to go on here, but the file ends'],
    ['a web page', () => '<!doctype html>', 'got a web page: is the address right'],
    ['a list', () => '[]', 'attributes.format: Expected "talkgraph", got other JSON'],
    ['a word', () => '"graph"', 'got other JSON'],
    ['another program’s file', () => '{"attributes":{"format":"gexf"}}', 'got other JSON'],
    ['a newer version', (text) => text.replace('"version": 1', '"version": 3'), 'made by a newer Talkgraph (version 3, this page reads 1)'],
    ['a version that is none', (text) => text.replace('"version": 1', '"version": "1"'), 'attributes.version: Expected a whole number'],
    ['no nodes', (text) => text.replace('"nodes"', '"knots"'), 'nodes: Expected a list, got nothing'],
    [
      'a node without key',
      (text) => text.replace('"key":"concept/graphs",', ''),
      'nodes[0].key: Expected a text that is not empty, got nothing',
    ],
    [
      'two nodes of one key',
      (text) => text.replace('"key":"concept/trees"', '"key":"concept/graphs"'),
      'nodes[1].key: Expected a key that no',
    ],
    [
      'two edges of one key',
      (text) => text.replace('"key":"cites/', '"key":"wrote/').replace('talk/notes/trees/ada-lovelace/paper', 'speaker/ada-lovelace/paper'),
      'edges[4].key: Expected a key that no earlier edge has',
    ],
    [
      'an unknown kind of node',
      (text) => text.replace('"kind":"paper"', '"kind":"song"'),
      'nodes[3].attributes.kind: Expected one of talk, speaker',
    ],
    [
      'an unknown kind of edge',
      (text) => text.replace('"kind":"cites"', '"kind":"likes"'),
      'edges[1].attributes.kind: Expected one of gives',
    ],
    [
      'an edge to nowhere',
      (text) => text.replace('"target":"institution/mila"', '"target":"institution/x"'),
      'edges[0].target: Expected the key of a node of kind institution, got "institution/x"',
    ],
    [
      'an edge the wrong way',
      (text) => text.replace('"target":"institution/mila"', '"target":"concept/trees"'),
      'edges[0].target: Expected the key of',
    ],
    ['a number too large', (text) => text.replace('"x":0', '"x":1e999'), 'nodes[0].attributes.x: Expected a number'],
    [
      'a relation to no concept',
      (text) => text.replace('["concept/trees"]', '["concept/bushes"]'),
      'attributes.related: Expected keys of concepts',
    ],
    [
      'no evidence',
      (text) => text.replace(/"evidence":\[.*\]/, '"evidence":[]'),
      'edges[0].attributes.evidence: Expected at least 1 entry',
    ],
    [
      'a quote that does not stand there',
      (text) => text.replace('"quote":"Mila"', '"quote":"Milo"'),
      'evidence[0].quote: Expected the words of the note',
    ],
    [
      'evidence that ends before it starts',
      (text) => text.replace(/"end":29,"quote":"Mila"/, '"end":2,"quote":"Mila"'),
      'evidence[0].end: Expected an offset behind start',
    ],
    [
      'evidence from elsewhere',
      (text) => text.replace('"evidence":[{"source":"notes.txt"', '"evidence":[{"source":"other.txt"'),
      'Expected the path of a source, got "other.txt"',
    ],
    [
      'a session that is not there',
      (text) => text.replace('"session":"day-1"', '"session":"day-9"'),
      'Expected the id of a session of event "small"',
    ],
    [
      'a graph for another kind of reader',
      (text) => text.replace('"multi":true', '"multi":false'),
      'options.multi: Expected true, got false',
    ],
  ])('%s is refused with place, expectation and remedy', (_what, damage, message) => {
    const text = writeGraphFile(smallGraph());
    expect(damage(text)).not.toBe(text);
    expect(() => parseGraphFile(damage(text))).toThrow(GraphFileError);
    expect(() => parseGraphFile(damage(text))).toThrow(message);
  });

  test('evidence out of order is refused', () => {
    const file = smallGraph();
    const [first, second] = [evidenceFor('Trees'), evidenceFor('trees')];
    const withEvidence = (evidence: (typeof first)[]): GraphFile => ({
      ...file,
      edges: file.edges.map((edge) => (edge.key.startsWith('covers') ? { ...edge, attributes: { ...edge.attributes, evidence } } : edge)),
    });
    expect(parseGraphFile(writeGraphFile(withEvidence([first, second]))).edges).toHaveLength(5);
    expect(() => parseGraphFile(writeGraphFile(withEvidence([second, first])))).toThrow(
      'evidence[1].start: Expected evidence in the order',
    );
  });

  test('a text beyond the limit is not even parsed', () => {
    expect(() => parseGraphFile('x'.repeat(11), 10)).toThrow('Expected at most');
  });

  test('whatever the text, it answers with a graph or a GraphFileError', () => {
    const text = writeGraphFile(smallGraph());
    const mutated = fc
      .tuple(fc.nat(text.length), fc.nat(20), fc.string())
      .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string(), fc.json()), (input) => {
        try {
          parseGraphFile(input);
        } catch (error) {
          expect(error).toBeInstanceOf(GraphFileError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Small graphs with words of any script, quotes and breaks in them. */
function anyGraph() {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const concept = fc.record({ name: words, x: fc.integer({ min: -9999, max: 9999 }), score: fc.integer({ min: 0, max: 10_000 }) });
  return fc.record({ title: words, concepts: fc.uniqueArray(concept, { selector: ({ name }) => name }) }).map(({ title, concepts }) => {
    const file = smallGraph();
    const nodes = concepts.map(({ name, x, score }): GraphNode => {
      const shared = { aliases: [name], x: x / 10, y: 0, community: 1, importance: score / 10_000, mentions: [] };
      return {
        key: `concept/z/${name}`,
        attributes: { kind: 'concept', label: name, category: 'method', broader: [], related: [], ...shared },
      };
    });
    const sorted = [...file.nodes, ...nodes].toSorted((a, b) => (a.key < b.key ? -1 : 1));
    return { ...file, attributes: { ...file.attributes, title }, nodes: sorted };
  });
}

describe('skimGraphText(text)', () => {
  test('opens a sound file, and its check finds nothing', () => {
    const { file, check } = skimGraphText(writeGraphFile(smallGraph()));
    expect(file).toEqual(smallGraph());
    expect([...check]).not.toEqual([]);
  });

  test.each<[string, (text: string) => string]>([
    ['a node of an unknown kind', (text) => text.replace('"kind":"paper"', '"kind":"song"')],
    ['a node without a label', (text) => text.replace('"label":', '"lable":')],
    ['a place that is no number', (text) => text.replace(/"x":[-\d.]+/, '"x":"left"')],
    ['evidence that is no list', (text) => text.replace(/"evidence":\[/, '"evidence":7,"was":[')],
    ['a quote that is no text', (text) => text.replace(/"quote":"[^"]+"/, '"quote":7')],
    ['no sources', (text) => text.replace('"sources"', '"origins"')],
    ['broken JSON', (text) => text.slice(0, -9)],
  ])('throws what parseGraphFile throws: %s', (_name, change) => {
    const text = change(writeGraphFile(smallGraph()));
    const messageOf = (open: (text: string) => unknown): string => {
      try {
        open(text);
        return '';
      } catch (error) {
        return String(error);
      }
    };
    expect(messageOf(skimGraphText)).not.toBe('');
    expect(messageOf(skimGraphText)).toBe(messageOf(parseGraphFile));
  });

  test('whatever it lets through that parseGraphFile refuses, its check refuses with the same words', () => {
    const text = writeGraphFile(smallGraph()).replace(/"quote":"[^"]+"/, '"quote":"never said"');
    const { check } = skimGraphText(text);
    expect(() => [...check]).toThrow('Expected the words of the note from start to end');
    expect(() => parseGraphFile(text)).toThrow('Expected the words of the note from start to end');
  });

  /** As a page does that parses a text while it comes. */
  function skimRead(text: string) {
    const reader = createGraphTextReader();
    reader.take(text);
    return skimGraphText(text, reader.end());
  }

  test('of what was parsed on the way all is there once it was checked', () => {
    const { file, check } = skimRead(writeGraphFile(smallGraph()));
    expect([...check]).not.toEqual([]);
    expect(file).toStrictEqual(smallGraph());
  });

  test('where evidence that was not parsed on the way is no JSON, its check says so with the place', () => {
    const written = writeGraphFile(smallGraph());
    const at = written.indexOf('"quote":', written.indexOf('"covers/'));
    const text = `${written.slice(0, at)}"quote"${written.slice(at + '"quote":'.length)}`;
    const { check } = skimRead(text);
    const line = text.slice(0, at).split('\n').length;
    expect(() => [...check]).toThrow(`line ${line}, column`);
    expect(() => parseGraphFile(text)).toThrow(`line ${line}, column`);
  });
});
