import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { NodeKind } from '../model/ontology.ts';
import type { IdeaIndex } from './idea-index.ts';
import { NOTHING_RELATED } from './related.ts';
import type { Related } from './related.ts';
import { relatedToConcept } from './related-to-concept.ts';
import { relatedToSpeaker } from './related-to-speaker.ts';
import { relatedToTalk } from './related-to-talk.ts';

/** What is related to each kind of node; kinds that are not here have no relatives of their own. */
const RANKINGS: Partial<Record<NodeKind, (graph: KnowledgeGraph, index: IdeaIndex, key: string) => Related>> = {
  concept: (_graph, index, key) => relatedToConcept(index, key),
  talk: (_graph, index, key) => relatedToTalk(index, key),
  speaker: relatedToSpeaker,
};

/** What belongs to a node and why; nothing for a key that the graph lacks. */
export function findRelated(graph: KnowledgeGraph, index: IdeaIndex, key: string): Related {
  if (!graph.hasNode(key)) return NOTHING_RELATED;
  return RANKINGS[graph.getNodeAttribute(key, 'kind')]?.(graph, index, key) ?? NOTHING_RELATED;
}
