import type { Named } from './gold.ts';

/** A quoted place in a note: UTF-16 offsets and a 1-based line. */
export type Span = {
  readonly source?: string;
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
};

type NodeFacts = Named & {
  readonly kind?: string;
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly year?: number | string | undefined;
  readonly venue?: string | undefined;
  readonly arxiv?: string | undefined;
  readonly doi?: string | undefined;
  readonly url?: string | undefined;
};

type EdgeFacts = { readonly kind?: string; readonly evidence?: readonly Span[] | undefined };

/** As much of a graph file (graphology's serialised form) as the score looks at. */
export type ScoredGraph = {
  readonly attributes?: { readonly sources?: readonly { readonly path: string; readonly text?: string | undefined }[] };
  readonly nodes: readonly { readonly key: string; readonly attributes?: NodeFacts }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly attributes?: EdgeFacts }[];
};

/** A node with its key among its facts. */
export type ScoredNode = NodeFacts & { readonly key: string };

/** An edge with its ends among its facts. */
export type ScoredEdge = EdgeFacts & { readonly source: string; readonly target: string };

/** The graph as the parts of the score ask for it. */
export type GraphFacts = {
  readonly edges: readonly ScoredEdge[];
  readonly nodesOf: (kind: string) => readonly ScoredNode[];
  readonly edgesOf: (kind: string) => readonly ScoredEdge[];
  readonly labelOf: (key: string) => string | undefined;
};

/** Flattens a graph file and makes its nodes and edges available by kind. */
export function graphFacts(graph: ScoredGraph): GraphFacts {
  const nodes = graph.nodes.map(({ key, attributes }): ScoredNode => ({ ...attributes, key }));
  const edges = graph.edges.map(({ source, target, attributes }): ScoredEdge => ({ ...attributes, source, target }));
  const labels = new Map(nodes.map((node) => [node.key, node.label]));
  return {
    edges,
    nodesOf: (kind) => nodes.filter((node) => node.kind === kind),
    edgesOf: (kind) => edges.filter((edge) => edge.kind === kind),
    labelOf: (key) => labels.get(key),
  };
}
