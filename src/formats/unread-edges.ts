import type { GraphEdge } from '../model/graph-file.ts';

/** Edges in one step. */
const STEP = 200;

/** Of an edge only that is known with which its line begins (see `edge-line.ts`); in what JSON.parse makes nothing can be called. */
export function isUnread(edge: unknown): edge is { readonly attributes: { readonly read: () => GraphEdge } } {
  if (typeof edge !== 'object' || edge === null || !('attributes' in edge)) return false;
  const { attributes } = edge;
  return typeof attributes === 'object' && attributes !== null && 'read' in attributes && typeof attributes.read === 'function';
}

/** Puts into the place of each edge all that its line says, in small steps; throws SyntaxError where one is no JSON. */
export function* readEdges(edges: unknown[]): Generator<void, void> {
  for (const [place, edge] of edges.entries()) {
    if (isUnread(edge)) edges[place] = edge.attributes.read();
    if (place % STEP === 0) yield;
  }
}
