import type { GraphEdge, GraphFile, GraphNode } from '../model/graph-file.ts';
import { isVisible } from './visibility.ts';
import type { Visibility } from './visibility.ts';

/** The part of a graph that is to be seen, as a graph file of its own: sound, with the notes that it quotes, ready to be opened by `?graph=`. */
export function pickVisible(file: GraphFile, visibility: Visibility): GraphFile {
  const kept = new Set(file.nodes.filter(({ key }) => isVisible(visibility, key)).map(({ key }) => key));
  const edges = file.edges.filter(
    ({ source, target, attributes }) => kept.has(source) && kept.has(target) && !visibility.relations.has(attributes.kind),
  );
  const nodes = file.nodes.filter(({ key }) => kept.has(key)).map((node) => withoutStrangers(node, kept));
  const { attributes } = file;
  const quoted = sourcesOf(nodes, edges);
  const events = new Set(nodes.flatMap((node) => (node.attributes.kind === 'talk' ? [node.attributes.event] : [])));
  return {
    ...file,
    attributes: {
      ...attributes,
      sources: attributes.sources.filter(({ path }) => quoted.has(path)),
      events: attributes.events.filter(({ id }) => events.has(id)),
      ledger: attributes.ledger.filter(({ entity }) => kept.has(entity)),
      review: attributes.review.filter(({ a, b }) => kept.has(a) && kept.has(b)),
    },
    nodes,
    edges,
  };
}

/** An idea names only ideas that are there. */
function withoutStrangers(node: GraphNode, kept: ReadonlySet<string>): GraphNode {
  if (node.attributes.kind !== 'concept') return node;
  const { broader, related } = node.attributes;
  const here = (key: string) => kept.has(key);
  return { ...node, attributes: { ...node.attributes, broader: broader.filter(here), related: related.filter(here) } };
}

function sourcesOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): ReadonlySet<string> {
  const evidence = [...nodes.flatMap(({ attributes }) => attributes.mentions), ...edges.flatMap(({ attributes }) => attributes.evidence)];
  const talks = nodes.flatMap(({ attributes }) => (attributes.kind === 'talk' ? [attributes.source] : []));
  return new Set([...evidence.map(({ source }) => source), ...talks]);
}
