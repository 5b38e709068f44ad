import { keysOfKind } from './attributes.ts';
import { ideaTalks } from './idea-talks.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';

/** Below this many talks no idea is called common ground. */
const ENOUGH_TALKS = 6;

/** Whether an idea of `covering` talks out of `talks` is common ground: in more than a third of at least six. */
export function isCommonGround(covering: number, talks: number): boolean {
  return talks >= ENOUGH_TALKS && covering * 3 > talks;
}

/** The ideas that two or more talks cover, with the number of those talks: most talks first, then by key. */
export function sharedIdeas(graph: KnowledgeGraph): ReadonlyMap<string, number> {
  const counts: (readonly [idea: string, talks: number])[] = [];
  for (const key of keysOfKind(graph, 'concept')) {
    const talks = ideaTalks(graph, key).length;
    if (talks >= 2) counts.push([key, talks]);
  }
  return new Map(counts.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** The shared ideas that are common ground, most talks first. */
export function commonIdeas(graph: KnowledgeGraph, shared: ReadonlyMap<string, number> = sharedIdeas(graph)): string[] {
  const talks = keysOfKind(graph, 'talk').length;
  return [...shared].filter(([, covering]) => isCommonGround(covering, talks)).map(([key]) => key);
}
