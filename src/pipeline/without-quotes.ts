import type { Evidence } from '../model/evidence.ts';
import type { GraphFile } from '../model/graph-file.ts';

/** Stands for words that are not shipped: a quote is never empty. */
const UNSAID = '…';

/** A graph that says where its evidence stands but not what is written there. */
export function withoutQuotes(file: GraphFile): GraphFile {
  const silent = (evidence: readonly Evidence[]): Evidence[] => evidence.map((one) => ({ ...one, quote: UNSAID }));
  return {
    ...file,
    nodes: file.nodes.map((node) => ({ ...node, attributes: { ...node.attributes, mentions: silent(node.attributes.mentions) } })),
    edges: file.edges.map((edge) => ({ ...edge, attributes: { ...edge.attributes, evidence: silent(edge.attributes.evidence) } })),
  };
}
