import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, GraphAttributes, GraphFile, NodeAttributes } from '../model/graph-file.ts';
import type { ReadGraph } from './read-graph.ts';

/** The graph in memory, as whoever reads it needs it: graphology's, or the one of a page (see `file-graph.ts`). */
export type KnowledgeGraph = ReadGraph;

/** A graph of graphology's with our attributes: it can be changed and handed to its algorithms. */
export type OpenedGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** Opens a graph file that is known to be sound (see `formats` for text from outside). */
export function openGraph(file: GraphFile): OpenedGraph {
  const graph: OpenedGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes(file.attributes);
  for (const { key, attributes } of file.nodes) graph.addNode(key, attributes);
  for (const { key, source, target, attributes } of file.edges) graph.addDirectedEdgeWithKey(key, source, target, attributes);
  return graph;
}
