import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { createLineIndex } from './line-index.ts';
import { createNodeIndex } from './node-index.ts';
import type { Hit } from './search-hit.ts';

/** Finds nodes, then lines of the notes: at most `limit` hits, of which lines get a third of the room if there are enough. */
export type TextIndex = (query: string, limit?: number) => Hit[];

const LIMIT = 24;

/** Indexes a graph's labels, aliases and the lines of its notes at the first question. */
export function createTextIndex(graph: KnowledgeGraph): TextIndex {
  let nodes: ((query: string, limit: number) => Hit[]) | undefined;
  let lines: ((query: string, limit: number) => Hit[]) | undefined;
  return (query, limit = LIMIT) => {
    nodes ??= createNodeIndex(graph);
    lines ??= createLineIndex(graph);
    const foundLines = lines(query, limit);
    const room = limit - Math.min(foundLines.length, Math.floor(limit / 3));
    const foundNodes = nodes(query, room);
    return [...foundNodes, ...foundLines.slice(0, limit - foundNodes.length)];
  };
}
