import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { talksOf } from '../graph/talks-of.ts';

/** Those of the last selection: whoever shows them need not look whether they are others. */
const known = new WeakMap<KnowledgeGraph, { readonly selection: readonly string[]; readonly shares: ReadonlyMap<string, number> }>();

/** The talks that a selection lights, each with how much of it belongs there (0…1, the strongest talk of a node is 1). */
export function readTalkShares(graph: KnowledgeGraph, selection: readonly string[]): ReadonlyMap<string, number> {
  const before = known.get(graph);
  if (before?.selection === selection) return before.shares;
  const shares = sharesOf(graph, selection);
  known.set(graph, { selection, shares });
  return shares;
}

function sharesOf(graph: KnowledgeGraph, selection: readonly string[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const key of selection) {
    const weights = talksOf(graph, key).map((talk) => [talk, weightOf(graph, talk, key)] as const);
    const most = Math.max(1, ...weights.map(([, weight]) => weight));
    for (const [talk, weight] of weights) shares.set(talk, Math.max(weight / most, shares.get(talk) ?? 0));
  }
  return shares;
}

/** Mentions of an idea in a talk; what is no idea belongs to all its talks alike. */
function weightOf(graph: KnowledgeGraph, talk: string, key: string): number {
  const covers = graph.edges(talk, key).filter((edge) => graph.getEdgeAttribute(edge, 'kind') === 'covers');
  return covers[0] === undefined ? 1 : graph.getEdgeAttribute(covers[0], 'weight');
}
