import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { talksOf } from '../graph/talks-of.ts';
import type { NodeAttributes } from '../model/graph-file.ts';
import { readScheduledTalks } from './scheduled-talk.ts';
import type { ScheduledTalk, ScheduledTalks } from './scheduled-talk.ts';

/** What the page knows of the opened graph without asking: names, talks, texts of notes. Made once, never changed. */
export interface Book {
  readonly graph: KnowledgeGraph;
  readonly talks: ScheduledTalks;
  /** Text of the notes by path, where it is shipped. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Makes the book of a graph. */
export function openBook(graph: KnowledgeGraph): Book {
  const sources = graph.getAttribute('sources');
  const texts = new Map(sources.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text] as const])));
  return { graph, talks: readScheduledTalks(graph), texts };
}

/** The attributes of a node, if the graph holds it. */
export function findNode(book: Book, key: string): NodeAttributes | undefined {
  return book.graph.hasNode(key) ? book.graph.getNodeAttributes(key) : undefined;
}

/** The label of a node; a key that the graph does not hold stands for itself. */
export function labelOf(book: Book, key: string): string {
  return findNode(book, key)?.label ?? key;
}

/** Number of talks that cover an idea. */
export function countTalks(book: Book, concept: string): number {
  return talksOf(book.graph, concept).length;
}

/** The talks that a node belongs to. */
export function talksIn(book: Book, key: string): ScheduledTalk[] {
  return talksOf(book.graph, key).flatMap((talk) => book.talks.get(talk) ?? []);
}
