import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, GraphAttributes, GraphFile, NodeAttributes } from '../model/graph-file.ts';

/** The graph in memory: graphology's, with our attributes. */
export type KnowledgeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** Opens a graph file that is known to be sound (see `formats` for text from outside). */
export function openGraph(file: GraphFile): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes(file.attributes);
  for (const { key, attributes } of file.nodes) graph.addNode(key, attributes);
  for (const { key, source, target, attributes } of file.edges) graph.addDirectedEdgeWithKey(key, source, target, attributes);
  return graph;
}
