import { UndirectedGraph } from 'graphology';

/** Nodes with places, joined without directions. */
export type PlacedWeb = UndirectedGraph<{ x: number; y: number }>;

/** Makes a web of nodes by their keys; a tie may be named from one end or from both, and one to a node that is not there is left out. */
export function createPlacedWeb(
  nodes: readonly { readonly key: string; readonly links: readonly string[] }[],
  place: (index: number) => { readonly x: number; readonly y: number },
): PlacedWeb {
  const web: PlacedWeb = new UndirectedGraph<{ x: number; y: number }>();
  for (const [index, { key }] of nodes.entries()) web.addNode(key, { ...place(index) });
  for (const { key, links } of nodes) for (const other of links) if (other !== key && web.hasNode(other)) web.mergeEdge(key, other);
  return web;
}
