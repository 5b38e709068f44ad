import type { Evidence } from '../model/evidence.ts';
import type { Book } from './book.ts';

/** A work that the notes cite close to where they say an idea. */
export interface PaperBeside {
  readonly key: string;
  readonly evidence: readonly Evidence[];
}

/** How many lines away is still beside. */
const NEAR = 3;

/** The works that the talks of an idea cite within three lines of it, in the order of the notes. */
export function findPapersBeside({ graph }: Book, idea: string): PaperBeside[] {
  const found = new Map<string, Evidence[]>();
  graph.forEachInEdge(idea, (_edge, { kind, evidence }, talk) => {
    if (kind !== 'covers') return;
    graph.forEachOutEdge(talk, (_cite, cite, _talk, paper) => {
      if (cite.kind !== 'cites') return;
      const near = cite.evidence.filter((place) => evidence.some((said) => isBeside(said, place)));
      if (near.length > 0) found.set(paper, [...(found.get(paper) ?? []), ...near]);
    });
  });
  return [...found].map(([key, evidence]) => ({ key, evidence })).sort((a, b) => startOf(a) - startOf(b) || (a.key < b.key ? -1 : 1));
}

function isBeside(a: Evidence, b: Evidence): boolean {
  return a.source === b.source && Math.abs(a.line - b.line) <= NEAR;
}

function startOf({ evidence }: PaperBeside): number {
  return evidence[0]?.start ?? 0;
}
