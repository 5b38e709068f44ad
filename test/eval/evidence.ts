import { type Part, remarksOn } from './figures.ts';
import type { ScoredEdge, Span } from './graph-facts.ts';

/** How many edges quote their source, and how many of the quotes stand where they say. */
export type EvidenceFigures = {
  readonly edges: number;
  readonly withEvidence: number;
  readonly spans: number;
  readonly exact: number;
};

/** Scores the evidence of all edges against the text that `read` gives for a path. */
export function scoreEvidence(
  edges: readonly ScoredEdge[],
  labelOf: (key: string) => string | undefined,
  read: (path: string) => string | undefined,
): Part<EvidenceFigures> {
  const bare = edges.filter(({ evidence = [] }) => evidence.length === 0);
  const spans = edges.flatMap(({ evidence = [] }) => evidence);
  const loose = spans.filter((span) => !standsThere(span, read(span.source ?? '')));
  return {
    figures: {
      edges: edges.length,
      withEvidence: edges.length - bare.length,
      spans: spans.length,
      exact: spans.length - loose.length,
    },
    remarks: remarksOn(
      'evidence',
      bare.map(({ kind, source, target }) => `${kind}: ${labelOf(source) ?? source} → ${labelOf(target) ?? target}`),
      loose.map(({ source, line, quote }) => `${source}:${line} ${quote}`),
    ),
  };
}

function standsThere({ start, end, line, quote }: Span, text: string | undefined): boolean {
  if (!text || !quote || text.slice(start, end) !== quote) return false;
  return line === 1 + [...text.slice(0, start).matchAll(/\n/g)].length;
}
