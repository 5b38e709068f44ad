import { GRAPH_VERSION, type GraphFile } from '../model/graph-file.ts';
import { byKey } from '../model/keys.ts';
import { assertGraphFile, assertGraphHead, checkGraphFile, type Head } from './assert-graph-file.ts';
import { edgeText } from './edge-text.ts';
import { findJsonError } from './find-json-error.ts';
import { GraphFileError } from './graph-file-error.ts';
import { skimGraphFile } from './skim-graph-file.ts';
import { readEdges } from './unread-edges.ts';

/** Longest text that is opened, in UTF-16 code units: a graph of tens of thousands of notes is well below, and a string cannot be twice as long. */
const LONGEST = 256 * 1024 * 1024;

/**
 * The graph file as text: nodes and edges sorted by key, one a line, numbers rounded (positions to 1 decimal, scores to 4),
 * so that two builds can be compared line by line. Unknown attributes are kept.
 */
export function writeGraphFile(file: GraphFile): string {
  return [...graphFileText(file)].join('');
}

/** The text of `writeGraphFile` in small pieces, so that it never stands whole in memory. */
export function* graphFileText(file: GraphFile): Generator<string, void> {
  const { attributes, options, nodes, edges, ...others } = file;
  const review = attributes.review.map((entry) => ({ ...entry, score: rounded(entry.score, 4) }));
  yield '{\n"attributes": {\n';
  let between = '';
  for (const [name, value] of Object.entries({ ...attributes, review })) {
    yield `${between}${JSON.stringify(name)}: `;
    if (Array.isArray(value)) yield* lines(value);
    else yield JSON.stringify(value);
    between = ',\n';
  }
  yield `\n},\n"options": ${JSON.stringify(options)},\n"nodes": `;
  yield* lines(nodes.toSorted(byKey), (node) => JSON.stringify({ ...node, attributes: roundedNode(node.attributes) }));
  yield ',\n"edges": ';
  yield* lines(edges.toSorted(byKey), edgeText);
  for (const [name, value] of Object.entries(others)) yield `,\n${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  yield '\n}\n';
}

/** Opens a graph file: checks all that a reader relies on, throws GraphFileError otherwise. Unknown attributes are kept. */
export function parseGraphFile(text: string, longest = LONGEST): GraphFile {
  const value = parseTalkgraph(text, longest);
  assertGraphFile(value);
  return value;
}

/** A graph file that can be read already, while the rest of it is still to be checked. */
export interface SkimmedGraphFile {
  readonly file: GraphFile;
  /** Checks all of it step by step; throws GraphFileError where `parseGraphFile` would have. */
  readonly check: Generator<void, void>;
}

/**
 * Opens a graph file for who is in a hurry: only the shapes that all readers rely on are looked at; where one is amiss, it throws as `parseGraphFile` does.
 * What the text says may be known already, as a `GraphTextReader` tells: evidence that it left alone is parsed in the steps of the check.
 */
export function skimGraphText(text: string, known?: unknown): SkimmedGraphFile {
  const value = parseTalkgraph(text, LONGEST, known);
  assertGraphHead(value);
  const check = checkAll(value, text);
  if (!skimGraphFile(value)) while (check.next().done !== true);
  return { file: value as unknown as GraphFile, check };
}

function* checkAll(value: Head, text: string): Generator<void, void> {
  try {
    yield* readEdges(value.edges as unknown[]);
  } catch (error) {
    // Says where in the text that is.
    parseJson(text);
    throw error;
  }
  yield* checkGraphFile(value);
}

function parseTalkgraph(text: string, longest: number, known?: unknown): unknown {
  if (text.length > longest) {
    const remedy = 'build it from fewer notes, or without their text (--text quotes)';
    throw new GraphFileError(
      'size',
      '',
      `Expected at most ${inMillions(longest)} million characters, got ${inMillions(text.length)}: ${remedy}.`,
    );
  }
  const value = known ?? parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  assertTalkgraph(value);
  return value;
}

function roundedNode<T extends { readonly x: number; readonly y: number; readonly importance: number }>(attributes: T): T {
  const { x, y, importance } = attributes;
  return { ...attributes, x: rounded(x, 1), y: rounded(y, 1), importance: rounded(importance, 4) };
}

function rounded(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`Expected a finite number in the graph, got ${value}`);
  // Adding 0 makes 0 of -0, which JSON would write the same and a comparison would not.
  return (Number.isInteger(value) ? value : Number(value.toFixed(decimals))) + 0;
}

function* lines<T>(entries: readonly T[], textOf: (entry: T) => string = (entry) => JSON.stringify(entry)): Generator<string, void> {
  let before = '[\n';
  for (const entry of entries) {
    yield before + textOf(entry);
    before = ',\n';
  }
  yield entries.length === 0 ? '[]' : '\n]';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (/^\s*</.test(text)) {
      throw new GraphFileError('web-page', '', 'Expected a graph file, got a web page: is the address right, and is the graph there?');
    }
    const at = findJsonError(text);
    const before = text.slice(0, at);
    const where = `line ${before.split('\n').length}, column ${at - before.lastIndexOf('\n')}`;
    const found = at >= text.length ? 'the file ends' : `there is ${JSON.stringify(text.slice(at, at + 20))}`;
    throw new GraphFileError('syntax', where, `Expected JSON to go on here, but ${found}. The file is damaged or cut off: ${REMEDY}.`);
  }
}

const REMEDY = 'build it again with "talkgraph extract"';

function assertTalkgraph(value: unknown): void {
  const attributes = isRecord(value) && isRecord(value['attributes']) ? value['attributes'] : {};
  if (attributes['format'] !== 'talkgraph') {
    throw new GraphFileError('format', 'attributes.format', `Expected "talkgraph", got other JSON, which is no graph of talks: ${REMEDY}.`);
  }
  const version = attributes['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new GraphFileError(
      'version',
      'attributes.version',
      `Expected a whole number from 1 on, got ${JSON.stringify(version)}: ${REMEDY}.`,
    );
  }
  if (version > GRAPH_VERSION) {
    const remedy = 'open it with that version, or build it again with this one';
    const message = `made by a newer Talkgraph (version ${version}, this page reads ${GRAPH_VERSION}): ${remedy}.`;
    throw new GraphFileError('version', 'attributes.version', message);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inMillions(count: number): string {
  return (count / 1_000_000).toFixed(1);
}
