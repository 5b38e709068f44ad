import { keysOfKind } from '../graph/attributes.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { findDays } from '../graph/days.ts';
import { scheduleLanes } from '../graph/schedule.ts';
import { commonIdeas, sharedIdeas } from '../graph/shared-ideas.ts';
import { NODE_KINDS } from '../model/ontology.ts';
import type { NodeKind } from '../model/ontology.ts';
import type { Overview } from './queries.ts';

/** What the page says before anything is chosen. */
export function describeGraph(graph: KnowledgeGraph): Overview {
  const counts = Object.fromEntries(NODE_KINDS.map((kind) => [kind, keysOfKind(graph, kind).length])) as Record<NodeKind, number>;
  const shared = sharedIdeas(graph);
  return {
    title: graph.getAttribute('title') ?? '',
    events: graph.getAttribute('events') ?? [],
    days: findDays(graph).days.length,
    counts,
    shared: shared.size,
    common: commonIdeas(graph, shared),
    schedule: scheduleLanes(graph),
  };
}
