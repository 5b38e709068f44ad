import { findPaths } from '../graph/find-paths.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { neighboursByRelation } from '../graph/neighbours.ts';
import { findRelated } from '../rank/find-related.ts';
import { createIdeaIndex } from '../rank/idea-index.ts';
import { createTextIndex } from '../search/text-index.ts';
import { compareNodes } from './compare.ts';
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
    path: async (a, b, options) => {
      const [from, to] = [find(a) ?? a, find(b) ?? b];
      return { from, to, paths: findPaths(graph, from, to, options) };
    },
    compare: async (a, b) => {
      const [one, other] = [find(a), find(b)];
      return one === undefined || other === undefined ? undefined : compareNodes(graph, ideas(), one, other);
    },
    related: async (key) => findRelated(graph, ideas(), find(key) ?? key),
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
