import { compareTalks, talksInOrder } from '../graph/schedule.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Book } from './book.ts';
import { findPapersBeside } from './papers-beside.ts';

/** A work to read: where it is cited, and by whom. */
export interface Reading {
  readonly key: string;
  /** Where it is cited: in what was asked about. */
  readonly evidence: readonly Evidence[];
  /** Keys of all talks that cite it, in the order of the schedule. */
  readonly citedBy: readonly string[];
}

/** What a talk cites, or what is cited close to where an idea is said, in the order of the notes; none for other kinds. */
export function findReadings(book: Book, key: string): Reading[] {
  const kind = book.graph.hasNode(key) ? book.graph.getNodeAttribute(key, 'kind') : undefined;
  const works = kind === 'concept' ? findPapersBeside(book, key) : kind === 'talk' ? citedIn(book, [key]) : [];
  return withTalks(book, works);
}

/** What the talks of an event cite: what several cite first, then in the order of the schedule. */
export function findEventReadings(book: Book, event: string): Reading[] {
  const talks = talksInOrder(book.graph).filter((key) => eventOf(book, key) === event);
  return withTalks(book, citedIn(book, talks)).sort((a, b) => b.citedBy.length - a.citedBy.length);
}

function citedIn({ graph }: Book, talks: readonly string[]): Omit<Reading, 'citedBy'>[] {
  const found = new Map<string, Evidence[]>();
  for (const talk of talks) {
    const cited: [string, readonly Evidence[]][] = [];
    graph.forEachOutEdge(talk, (_edge, { kind, evidence }, _talk, paper) => {
      if (kind === 'cites') cited.push([paper, evidence]);
    });
    cited.sort(([, a], [, b]) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
    for (const [paper, evidence] of cited) found.set(paper, [...(found.get(paper) ?? []), ...evidence]);
  }
  return [...found].map(([key, evidence]) => ({ key, evidence }));
}

/** The talks that cite a work, in the order of the schedule. */
export function citingTalks({ graph }: Book, paper: string, compare = compareLazily(graph)): string[] {
  const talks = new Set(graph.filterInEdges(paper, (_edge, { kind }) => kind === 'cites').map((edge) => graph.source(edge)));
  return [...talks].sort(compare);
}

function withTalks(book: Book, works: readonly Omit<Reading, 'citedBy'>[]): Reading[] {
  const compare = compareLazily(book.graph);
  return works.map(({ key, evidence }) => ({ key, evidence, citedBy: citingTalks(book, key, compare) }));
}

/** To compare, the places of all talks have to be read; most works are cited in one talk, so that there is nothing to compare. */
function compareLazily(graph: Book['graph']): (a: string, b: string) => number {
  let compare: ((a: string, b: string) => number) | undefined;
  return (a, b) => {
    compare ??= compareTalks(graph);
    return compare(a, b);
  };
}

function eventOf({ graph }: Book, key: string): string | undefined {
  const talk = graph.getNodeAttributes(key);
  return talk.kind === 'talk' ? talk.event : undefined;
}
