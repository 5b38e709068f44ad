import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge, GraphFile, GraphNode } from '../model/graph-file.ts';
import { CONCEPT_CATEGORIES, EDGE_KINDS, LINK_KINDS, NODE_KINDS, ROLES, TALK_FORMATS, type NodeKind } from '../model/ontology.ts';
import { fail, finite, flag, list, oneOf, record, text, whole, words, type Path, type Shape } from './shape.ts';

/** Throws GraphFileError unless a value is a sound graph file: every shape, every key that something names, every quote that can be compared. */
export function assertGraphFile(value: unknown): asserts value is GraphFile {
  const steps = checkGraphFile(value);
  while (steps.next().done !== true);
}

/** Throws GraphFileError unless all but the nodes and edges of a graph file has its shape. */
export function assertGraphHead(value: unknown): asserts value is Head {
  FILE(value, []);
}

/** A graph file whose nodes and edges may be anything. */
export type Head = Omit<GraphFile, 'nodes' | 'edges'> & { readonly nodes: readonly unknown[]; readonly edges: readonly unknown[] };

/** The same check in small steps, so that who has something else to do can turn to it between two of them; throws GraphFileError at the first fault. */
export function* checkGraphFile(value: unknown): Generator<void, void> {
  assertGraphHead(value);
  // The shapes are checked as it goes on; what no single value shows comes when all of them stand.
  const file = value as unknown as GraphFile;
  for (const [name, shape] of ENTRIES) {
    for (const [place, entry] of file[name].entries()) {
      shape(entry, [name, place]);
      if (place % STEP === 0) yield;
    }
  }
  const notes = notesOf(file);
  const kinds = kindsOf(file.nodes);
  yield;
  assertSessions(file);
  for (const [place, node] of file.nodes.entries()) {
    assertNode(node, ['nodes', place], notes, kinds);
    if (place % STEP === 0) yield;
  }
  const seen = new Set<string>();
  for (const [place, edge] of file.edges.entries()) {
    if (seen.has(edge.key)) fail(['edges', place, 'key'], 'a key that no earlier edge has', edge.key);
    seen.add(edge.key);
    assertEdge(edge, ['edges', place], notes, kinds);
    if (place % STEP === 0) yield;
  }
}

/** Nodes or edges in one step. */
const STEP = 200;

type Notes = ReadonlyMap<string, string | undefined>;
type Kinds = ReadonlyMap<string, NodeKind>;

const offsets = list(whole(0), 2);
const context: Shape = (value, path) => {
  offsets(value, path);
  if (Array.isArray(value) && value.length !== 2) fail(path, 'two numbers', value);
};
const evidence = record({ source: text, line: whole(1), start: whole(0), end: whole(1), quote: words, context, rule: text }, { by: text });
const common = {
  label: words,
  aliases: list(text),
  x: finite,
  y: finite,
  importance: finite,
  community: whole(0),
  mentions: list(evidence),
};
const kind = record({ kind: oneOf(NODE_KINDS) });
const span = { source: text, start: whole(0), end: whole(0) };

/** What a node of each kind holds: required members, then optional ones. */
const ATTRIBUTES: Readonly<Record<NodeKind, Shape>> = {
  talk: record(
    {
      ...common,
      ...span,
      title: text,
      event: text,
      order: whole(1),
      links: list(record({ kind: oneOf(LINK_KINDS), url: text })),
      format: oneOf(TALK_FORMATS),
    },
    { series: text, part: text, session: text, date: text, time: text, minutes: finite, room: text },
  ),
  speaker: record(common, { favorite: flag }),
  institution: record(common, { acronym: text }),
  concept: record({ ...common, category: oneOf(CONCEPT_CATEGORIES), broader: list(text), related: list(text) }),
  paper: record({ ...common, authors: list(text) }, { title: text, year: finite, venue: text, doi: text, arxiv: text, url: text }),
};

const nodeAttributes: Shape = (value, path) => {
  kind(value, path);
  ATTRIBUTES[(value as { readonly kind: NodeKind }).kind](value, path);
};
const edgeAttributes = record(
  { kind: oneOf(Object.keys(EDGE_KINDS)), weight: finite, evidence: list(evidence, 1) },
  { role: oneOf(ROLES) },
);
const session = record({ id: text, label: text, order: whole(1) }, { day: whole(1) });

const ANYTHING: Shape = () => undefined;
const FILE = record({
  attributes: record({
    title: text,
    build: record({ version: text, lexicon: text, corrections: text, settings: record({}) }),
    sources: list(record({ path: words, sha256: text, event: text }, { text })),
    events: list(record({ id: text, title: text, sessions: list(session) }, { date: text, place: text })),
    ledger: list(record({ entity: text, forms: list(text), rule: text }, { keys: list(text) })),
    review: list(record({ a: text, b: text, rule: text, score: finite })),
  }),
  options: record({ type: oneOf(['directed']), multi: oneOf([true]), allowSelfLoops: oneOf([false]) }),
  nodes: list(ANYTHING),
  edges: list(ANYTHING),
});
const ENTRIES = [
  ['nodes', record({ key: words, attributes: nodeAttributes })],
  ['edges', record({ key: words, source: words, target: words, attributes: edgeAttributes })],
] as const;

function notesOf(file: GraphFile): Notes {
  const notes = new Map<string, string | undefined>();
  for (const [place, source] of file.attributes.sources.entries()) {
    if (notes.has(source.path)) fail(['attributes', 'sources', place, 'path'], 'a path that no earlier source has', source.path);
    notes.set(source.path, source.text);
  }
  return notes;
}

function kindsOf(nodes: readonly GraphNode[]): Kinds {
  const kinds = new Map<string, NodeKind>();
  for (const [place, { key, attributes }] of nodes.entries()) {
    if (kinds.has(key)) fail(['nodes', place, 'key'], 'a key that no earlier node has', key);
    kinds.set(key, attributes.kind);
  }
  return kinds;
}

function assertSessions(file: GraphFile): void {
  const sessions = new Map(file.attributes.events.map((event) => [event.id, new Set(event.sessions.map(({ id }) => id))]));
  for (const [place, { attributes }] of file.nodes.entries()) {
    if (attributes.kind !== 'talk') continue;
    const path = ['nodes', place, 'attributes'];
    const known = sessions.get(attributes.event);
    if (known === undefined) fail([...path, 'event'], 'the id of an event in attributes.events', attributes.event);
    if (attributes.session === undefined || known.has(attributes.session)) continue;
    fail([...path, 'session'], `the id of a session of event "${attributes.event}"`, attributes.session);
  }
}

function assertNode({ attributes }: GraphNode, path: Path, notes: Notes, kinds: Kinds): void {
  assertEvidence(attributes.mentions, [...path, 'attributes', 'mentions'], notes);
  if (attributes.kind === 'talk' && !notes.has(attributes.source)) {
    fail([...path, 'attributes', 'source'], 'the path of a source', attributes.source);
  }
  if (attributes.kind !== 'concept') return;
  for (const relation of ['broader', 'related'] as const) {
    const stranger = attributes[relation].find((key) => kinds.get(key) !== 'concept');
    if (stranger !== undefined) fail([...path, 'attributes', relation], 'keys of concepts of this graph', stranger);
  }
}

function assertEdge(edge: GraphEdge, path: Path, notes: Notes, kinds: Kinds): void {
  const { from, to } = EDGE_KINDS[edge.attributes.kind];
  if (kinds.get(edge.source) !== from) fail([...path, 'source'], `the key of a node of kind ${from}`, edge.source);
  if (kinds.get(edge.target) !== to) fail([...path, 'target'], `the key of a node of kind ${to}`, edge.target);
  assertEvidence(edge.attributes.evidence, [...path, 'attributes', 'evidence'], notes);
}

function assertEvidence(evidence: readonly Evidence[], path: Path, notes: Notes): void {
  let before: Evidence | undefined;
  for (const [place, one] of evidence.entries()) {
    const { source, start, end, quote, context } = one;
    const here = [...path, place];
    if (!notes.has(source)) fail([...here, 'source'], 'the path of a source', source);
    if (start >= end) fail([...here, 'end'], `an offset behind start (${start})`, end);
    if (context[0] > start || context[1] < end) fail([...here, 'context'], `bounds around ${start}–${end}`, context);
    if (before?.source === source && before.start > start) fail([...here, 'start'], 'evidence in the order of the note', start);
    const note = notes.get(source);
    if (note !== undefined && note.slice(start, end) !== quote) fail([...here, 'quote'], 'the words of the note from start to end', quote);
    before = one;
  }
}
