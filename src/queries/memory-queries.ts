import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { neighboursByRelation } from '../graph/neighbours.ts';
import { findRelated } from '../rank/find-related.ts';
import { createIdeaIndex } from '../rank/idea-index.ts';
import { createNodeFinder } from './find-node.ts';
import { describeGraph } from './overview.ts';
import type { Queries } from './queries.ts';
import { findStarts } from './starts.ts';

/** Answers from a graph in memory; what an answer needs beside the graph is loaded and made at the first such question and kept. */
export function createMemoryQueries(graph: KnowledgeGraph): Queries {
  const ideas = once(() => createIdeaIndex(graph));
  const text = once(async () => (await import('../search/text-index.ts')).createTextIndex(graph));
  const overview = once(() => describeGraph(graph));
  const starts = once(() => findStarts(graph, ideas()));
  const find = createNodeFinder(graph);
  return {
    overview: async () => overview(),
    starts: async () => starts(),
    node: async (key) => {
      const found = find(key);
      return found === undefined ? undefined : { key: found, attributes: graph.getNodeAttributes(found) };
    },
    neighbours: async (key, { limit } = {}) => neighboursByRelation(graph, find(key) ?? key, limit),
    search: async (query, { limit } = {}) => (await text())(query, limit),
    path: async (a, b, options) => {
      const [from, to] = [find(a) ?? a, find(b) ?? b];
      const { findPaths } = await import('../graph/find-paths.ts');
      return { from, to, paths: findPaths(graph, from, to, options) };
    },
    compare: async (a, b) => {
      const [one, other] = [find(a), find(b)];
      if (one === undefined || other === undefined) return undefined;
      const { compareNodes } = await import('./compare.ts');
      return compareNodes(graph, ideas(), one, other);
    },
    related: async (key) => findRelated(graph, ideas(), find(key) ?? key),
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
