import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { neighboursByRelation } from '../graph/neighbours.ts';
import { findRelated } from '../rank/find-related.ts';
import { createIdeaIndex } from '../rank/idea-index.ts';
import { createTextIndex } from '../search/text-index.ts';
import { createNodeFinder } from './find-node.ts';
import { describeGraph } from './overview.ts';
import type { Queries } from './queries.ts';

/** Answers from a graph in memory; what an answer needs beside the graph is made at the first such question and kept. */
export function createMemoryQueries(graph: KnowledgeGraph): Queries {
  const ideas = once(() => createIdeaIndex(graph));
  const text = once(() => createTextIndex(graph));
  const overview = once(() => describeGraph(graph, ideas()));
  const find = createNodeFinder(graph);
  return {
    overview: async () => overview(),
    node: async (key) => {
      const found = find(key);
      return found === undefined ? undefined : { key: found, attributes: graph.getNodeAttributes(found) };
    },
    neighbours: async (key, { limit } = {}) => neighboursByRelation(graph, find(key) ?? key, limit),
    search: async (query, { limit } = {}) => text()(query, limit),
    related: async (key) => findRelated(graph, ideas(), find(key) ?? key),
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
