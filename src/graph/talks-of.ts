import type { NodeKind } from '../model/ontology.ts';
import { ideaTalks } from './idea-talks.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';

type Find = (graph: KnowledgeGraph, key: string) => readonly string[];

/** How each kind of node leads to talks: a talk to itself, an institution through its people. */
const FIND = {
  talk: (_graph, key) => [key],
  speaker: (graph, key) => ends(graph, key, 'gives'),
  institution: (graph, key) => ends(graph, key, 'affiliated-with').flatMap((speaker) => ends(graph, speaker, 'gives')),
  concept: (graph, key) => ideaTalks(graph, key),
  paper: (graph, key) => ends(graph, key, 'cites'),
} as const satisfies Record<NodeKind, Find>;

/** The keys of the talks that a node belongs to, each once, sorted by key. */
export function talksOf(graph: KnowledgeGraph, key: string): string[] {
  if (!graph.hasNode(key)) return [];
  const kind = graph.getNodeAttribute(key, 'kind');
  const talks = FIND[kind](graph, key);
  // Those of an idea are sorted already, and asked for by thousands.
  return kind === 'concept' ? [...talks] : [...new Set(talks)].sort();
}

function ends(graph: KnowledgeGraph, key: string, kind: string): string[] {
  return graph
    .mapEdges(key, (_edge, attributes, source, target) => (attributes.kind !== kind ? '' : source === key ? target : source))
    .filter((end) => end !== '');
}
