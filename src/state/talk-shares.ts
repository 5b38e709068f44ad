import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';

/** The talks that a selection lights, each with how much of it belongs there (0…1, the strongest talk of a node is 1). */
export function readTalkShares(graph: KnowledgeGraph, selection: readonly string[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const key of selection) {
    if (!graph.hasNode(key)) continue;
    for (const [talk, share] of talksOf(graph, key)) shares.set(talk, Math.max(share, shares.get(talk) ?? 0));
  }
  return shares;
}

function talksOf(graph: KnowledgeGraph, key: string): Map<string, number> {
  const talks = new Map<string, number>();
  switch (graph.getNodeAttribute(key, 'kind')) {
    case 'talk':
      return talks.set(key, 1);
    case 'speaker':
      return givenBy(graph, key);
    case 'institution':
      graph.forEachInEdge(key, (_edge, { kind }, speaker) => {
        if (kind === 'affiliated-with') for (const talk of givenBy(graph, speaker).keys()) talks.set(talk, 1);
      });
      return talks;
    case 'paper':
      graph.forEachInEdge(key, (_edge, { kind }, talk) => {
        if (kind === 'cites') talks.set(talk, 1);
      });
      return talks;
    case 'concept':
      return coveredBy(graph, key);
  }
}

function givenBy(graph: KnowledgeGraph, speaker: string): Map<string, number> {
  const talks = new Map<string, number>();
  graph.forEachOutEdge(speaker, (_edge, { kind }, _speaker, talk) => {
    if (kind === 'gives') talks.set(talk, 1);
  });
  return talks;
}

function coveredBy(graph: KnowledgeGraph, concept: string): Map<string, number> {
  const weights = new Map<string, number>();
  graph.forEachInEdge(concept, (_edge, { kind, weight }, talk) => {
    if (kind === 'covers') weights.set(talk, weight);
  });
  const most = Math.max(1, ...weights.values());
  return new Map([...weights].map(([talk, weight]) => [talk, weight / most]));
}
