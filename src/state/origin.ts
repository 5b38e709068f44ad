import type { Evidence } from '../model/evidence.ts';
import type { LedgerEntry } from '../model/graph-file.ts';
import type { Book } from './book.ts';
import { findNode } from './book.ts';

/** What one rule has read. */
export interface ReadByRule {
  readonly rule: string;
  /** The different words that it was read from. */
  readonly quotes: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Another entity that may be this one, for a person to decide. */
export interface MaybeSame {
  readonly key: string;
  readonly rule: string;
  readonly score: number;
}

/** Why the graph holds an entity or an edge. */
export interface Origin {
  /** What can be corrected: the entity itself, or of an edge the one that its words name. */
  readonly key: string;
  /** The most telling rule first: the one with most places. */
  readonly readings: readonly ReadByRule[];
  readonly merges: readonly LedgerEntry[];
  readonly maybe: readonly MaybeSame[];
}

/** Which words and which rules made an entity, which spellings were taken for one, and what it may be one with. */
export function findNodeOrigin(book: Book, key: string): Origin | undefined {
  const node = findNode(book, key);
  if (node === undefined) return undefined;
  const evidence: Evidence[] = [...node.mentions];
  // A person's talks and institutions are read from the same heading; what names the entity itself says most.
  book.graph.forEachEdge(key, (edge, attributes) => {
    if (namedBy(book, edge) === key || node.kind === 'talk') evidence.push(...attributes.evidence);
  });
  const merges = book.graph.getAttribute('ledger').filter(({ entity }) => entity === key);
  const maybe = book.graph.getAttribute('review').flatMap(({ a, b, rule, score }) => {
    return a === key ? [{ key: b, rule, score }] : b === key ? [{ key: a, rule, score }] : [];
  });
  return { key, readings: byRule(evidence), merges, maybe };
}

/** Which words and which rules made an edge. */
export function findEdgeOrigin(book: Book, edge: string): Origin | undefined {
  if (!book.graph.hasEdge(edge)) return undefined;
  return { key: namedBy(book, edge), readings: byRule(book.graph.getEdgeAttribute(edge, 'evidence')), merges: [], maybe: [] };
}

/** The end of an edge that its words name: whoever gives a talk, else what the edge leads to. */
function namedBy({ graph }: Book, edge: string): string {
  return graph.getEdgeAttribute(edge, 'kind') === 'gives' ? graph.source(edge) : graph.target(edge);
}

function byRule(evidence: readonly Evidence[]): ReadByRule[] {
  const rules = new Map<string, Evidence[]>();
  for (const place of evidence) rules.set(place.rule, [...(rules.get(place.rule) ?? []), place]);
  return [...rules]
    .map(([rule, places]) => ({ rule, quotes: [...new Set(places.map(({ quote }) => quote))], evidence: places }))
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.rule < b.rule ? -1 : 1));
}
