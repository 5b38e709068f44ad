import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Place } from '../state/view-state.ts';

/** Where the notes speak of a node first; of a talk where its notes begin. Undefined when they never do by themselves. */
export function findFirstPlace(graph: KnowledgeGraph, key: string): Place | undefined {
  if (!graph.hasNode(key)) return undefined;
  const node = graph.getNodeAttributes(key);
  const spoken: Evidence[] = [...node.mentions];
  graph.forEachEdge(key, (_edge, { evidence }) => void spoken.push(...evidence));
  const inTalk = node.kind === 'talk' ? spoken.filter(({ source, start }) => source === node.source && start >= node.start) : spoken;
  const [first] = inTalk.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start));
  return first === undefined ? undefined : { source: first.source, line: first.line, start: first.start, end: first.end };
}
