import { EDGE_KINDS } from '../model/ontology.ts';
import type { EdgeKind } from '../model/ontology.ts';
import type { Book } from './book.ts';
import { findNode } from './book.ts';
import { lineOf } from './line-starts.ts';
import type { Place } from './view-state.ts';

/** A stretch of a note that names a node. */
export interface Mark extends Place {
  readonly key: string;
  readonly quote: string;
}

type Words = Omit<Mark, 'key'>;

/** Which end of an edge its words name; those of `wrote` are the paper's, which `cites` names already. */
const NAMED: Readonly<Record<EdgeKind, 'from' | 'to' | undefined>> = {
  gives: 'from',
  'affiliated-with': 'to',
  covers: 'to',
  cites: 'to',
  wrote: undefined,
};

/** The stretches of a note that name nodes, in the order of the note, the outer before the inner; none crosses another, and each stretch names one node. */
export function readMarks(book: Book, source: string): Mark[] {
  const marks: Mark[] = [];
  const add = (key: string, { source: where, line, start, end, quote }: Words): void => {
    if (where === source && end > start) marks.push({ key, source, line, start, end, quote });
  };
  book.graph.forEachNode((key, { mentions }) => {
    for (const place of mentions) add(key, place);
    const heading = findHeading(book, key);
    if (heading !== undefined) add(key, heading);
  });
  book.graph.forEachEdge((_edge, { kind, evidence }, from, to) => {
    const end = NAMED[kind];
    if (end === undefined) return;
    for (const place of evidence) add(end === 'from' ? from : to, place);
  });
  return withoutCrossings(marks.sort((a, b) => a.start - b.start || b.end - a.end || (a.key < b.key ? -1 : 1)));
}

/** Where the notes name some nodes, in the order of the notes: their evidence, and of talks the headings. */
export function findPlaces(book: Book, ...keys: readonly string[]): Place[] {
  const order = new Map(book.graph.getAttribute('sources').map(({ path }, index) => [path, index]));
  const at = ({ source }: Place): number => order.get(source) ?? order.size;
  const sorted = keys.flatMap((key) => placesOf(book, key)).sort((a, b) => at(a) - at(b) || a.start - b.start || b.end - a.end);
  return sorted
    .filter(({ source, start }, index) => sorted[index - 1]?.source !== source || sorted[index - 1]?.start !== start)
    .map(({ source, line, start, end }) => ({ source, line, start, end }));
}

function placesOf(book: Book, key: string): Place[] {
  const node = findNode(book, key);
  if (node === undefined) return [];
  const heading = findHeading(book, key);
  const places: Place[] = [...node.mentions, ...(heading === undefined ? [] : [heading])];
  book.graph.forEachEdge(key, (_edge, { kind, evidence }, from) => {
    const end = NAMED[kind];
    if (end !== undefined && (end === 'from') === (from === key) && EDGE_KINDS[kind][end] === node.kind) places.push(...evidence);
  });
  return places;
}

/** The words of a talk's first line, where the text is shipped. */
function findHeading(book: Book, key: string): Words | undefined {
  const talk = findNode(book, key);
  if (talk?.kind !== 'talk') return undefined;
  const { source } = talk;
  const text = book.texts.get(source);
  const line = text === undefined ? undefined : /[^\r\n]*\S[^\r\n]*/.exec(text.slice(talk.start, talk.end));
  if (text === undefined || line === null || line === undefined) return undefined;
  const bullet = /^\s*(?:(?:[•*+–-]|#+|\d+[.)])\s+)*/.exec(line[0])?.[0].length ?? 0;
  const start = talk.start + line.index + (bullet < line[0].trimEnd().length ? bullet : 0);
  const quote = text.slice(start, talk.start + line.index + line[0].trimEnd().length);
  return { source, line: lineOf(book.texts, source, start), start, end: start + quote.length, quote };
}

/** Of two stretches that cross, the longer stays; of two that are the same, the first. */
function withoutCrossings(sorted: readonly Mark[]): Mark[] {
  const gone = new Set<Mark>();
  const open: Mark[] = [];
  for (const mark of sorted) {
    while (open.length > 0 && open.at(-1)!.end <= mark.start) open.pop();
    while (open.length > 0 && open.at(-1)!.end < mark.end && lengthOf(open.at(-1)!) < lengthOf(mark)) gone.add(open.pop()!);
    const outer = open.at(-1);
    if (outer !== undefined && (outer.end < mark.end || (outer.start === mark.start && outer.end === mark.end))) gone.add(mark);
    else open.push(mark);
  }
  return sorted.filter((mark) => !gone.has(mark));
}

function lengthOf({ start, end }: Mark): number {
  return end - start;
}
