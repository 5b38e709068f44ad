import { compareTalks } from '../graph/schedule.ts';
import type { Book } from './book.ts';

/** A talk of a note and its stretch there. */
export interface OutlineTalk {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The talks of a note in its order. */
export function readOutline({ graph }: Book, source: string): OutlineTalk[] {
  const talks: OutlineTalk[] = [];
  graph.forEachNode((key, attributes) => {
    if (attributes.kind === 'talk' && attributes.source === source) talks.push({ key, start: attributes.start, end: attributes.end });
  });
  const compare = compareTalks(graph);
  return talks.sort((a, b) => a.start - b.start || compare(a.key, b.key));
}

/** The talk that a place of the note belongs to: the innermost one around it. */
export function findTalkAt(outline: readonly OutlineTalk[], offset: number): OutlineTalk | undefined {
  return outline.findLast(({ start, end }) => start <= offset && offset < Math.max(end, start + 1));
}
