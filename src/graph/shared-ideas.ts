import { findAttributes, keysOfKind } from './attributes.ts';
import { coveredIdeas } from './idea-talks.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';

/** Below this many talks no idea is called common ground. */
const ENOUGH_TALKS = 6;

/** Whether an idea of `covering` talks out of `talks` is common ground: in more than a third of at least six. */
export function isCommonGround(covering: number, talks: number): boolean {
  return talks >= ENOUGH_TALKS && covering * 3 > talks;
}

/** Sorted once a graph. */
const known = new WeakMap<ReturnType<typeof coveredIdeas>, ReadonlyMap<string, number>>();

/** The ideas that two or more talks cover, with the number of those talks: most talks first, then by key. */
export function sharedIdeas(graph: KnowledgeGraph): ReadonlyMap<string, number> {
  const covered = coveredIdeas(graph);
  const before = known.get(covered);
  if (before !== undefined) return before;
  const counts: (readonly [idea: string, talks: number])[] = [];
  for (const [key, { length }] of covered)
    if (length >= 2 && findAttributes(graph, key, 'concept') !== undefined) counts.push([key, length]);
  const shared = new Map(counts.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
  known.set(covered, shared);
  return shared;
}

/** The shared ideas that are common ground, most talks first. */
export function commonIdeas(graph: KnowledgeGraph, shared: ReadonlyMap<string, number> = sharedIdeas(graph)): string[] {
  const talks = keysOfKind(graph, 'talk').length;
  return [...shared].filter(([, covering]) => isCommonGround(covering, talks)).map(([key]) => key);
}
