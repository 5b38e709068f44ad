import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFileGraph } from '../../src/graph/file-graph.ts';
import type { OpenedGraph } from '../../src/graph/knowledge-graph.ts';
import type { ReadGraph } from '../../src/graph/read-graph.ts';
import type { GraphFile } from '../../src/model/graph-file.ts';
import { anyGraph } from './any-graph.ts';

/** All that can be asked of a graph, lists in one order: graphology's own is another. */
function answers(graph: ReadGraph): unknown {
  const told: unknown[] = [];
  const tell = (...given: readonly unknown[]) => void told.push(given);
  const nodes = graph.nodes().sort();
  /** graphology tells the attributes of both ends too. */
  const tellEdge = (key: string, attributes: unknown, source: string, target: string) => tell('edge', key, attributes, source, target);
  graph.forEachNode(tell);
  graph.forEachEdge(tellEdge);
  for (const node of nodes) {
    graph.forEachEdge(node, tellEdge);
    graph.forEachInEdge(node, tellEdge);
    graph.forEachOutEdge(node, tellEdge);
    tell(node, graph.degree(node), graph.getNodeAttributes(node), graph.getNodeAttribute(node, 'label'), graph.hasNode(node));
    tell(node, sorted(graph.neighbors(node)), sorted(graph.inNeighbors(node)), sorted(graph.outNeighbors(node)));
    tell(node, sorted(graph.mapEdges(node, (key) => key)), sorted(graph.filterInEdges(node, (_key, { kind }) => kind === 'covers')));
    tell(node, sorted(graph.filterOutEdges(node, (_key, { weight }) => weight > 2)));
    for (const other of nodes) tell(node, other, graph.hasDirectedEdge(node, other), sorted(graph.edges(node, other)));
  }
  for (const edge of sorted(graph.edges()))
    tell(
      edge,
      graph.source(edge),
      graph.target(edge),
      graph.getEdgeAttributes(edge),
      graph.getEdgeAttribute(edge, 'kind'),
      graph.hasEdge(edge),
    );
  const isTalk = (_key: string, { kind }: { readonly kind: string }) => kind === 'talk';
  tell(sorted(graph.mapNodes((key) => key)), sorted(graph.filterNodes(isTalk)), graph.someNode(isTalk));
  tell(sorted(graph.mapEdges((key) => key)), sorted(graph.filterEdges((_key, { kind }) => kind === 'gives')));
  tell(graph.order, graph.size, graph.getAttribute('title'), graph.hasNode('talk/none'), graph.hasEdge('gives/none'));
  return sorted(told.map((entry) => JSON.stringify(entry)));
}

function sorted(list: readonly string[]): string[] {
  return list.toSorted();
}

function fileOf(graph: OpenedGraph): GraphFile {
  return graph.export() as unknown as GraphFile;
}

describe('openFileGraph', () => {
  test('answers every question as the graph of graphology does', () => {
    fc.assert(
      fc.property(anyGraph({ voiced: true }), (graph) => {
        expect(answers(openFileGraph(fileOf(graph)))).toEqual(answers(graph));
      }),
      { numRuns: 30 },
    );
  });

  test('tells nodes and edges in the order of the file', () => {
    const file = fileOf(fc.sample(anyGraph(), { numRuns: 1, seed: 7 })[0]!);
    const turned = { ...file, nodes: file.nodes.toReversed(), edges: file.edges.toReversed() };
    const graph = openFileGraph(turned);
    expect([graph.nodes(), graph.edges()]).toEqual([turned.nodes.map(({ key }) => key), turned.edges.map(({ key }) => key)]);
  });

  test('refuses a key twice and an edge that leads nowhere', () => {
    const file = fileOf(fc.sample(anyGraph(), { numRuns: 1, seed: 7 })[0]!);
    const [node] = file.nodes;
    expect(() => openFileGraph({ ...file, nodes: [...file.nodes, node!] })).toThrow('one twice');
    const [edge] = file.edges;
    expect(() => openFileGraph({ ...file, edges: [{ ...edge!, target: 'talk/none' }] })).toThrow('"talk/none"');
  });

  test('an unknown key throws as with graphology, and a question whether it is there does not', () => {
    const graph = openFileGraph(fileOf(fc.sample(anyGraph(), { numRuns: 1, seed: 7 })[0]!));
    expect(() => graph.getNodeAttributes('talk/none')).toThrow('"talk/none"');
    expect(() => graph.source('gives/none')).toThrow('"gives/none"');
    expect([graph.hasNode('talk/none'), graph.hasEdge('gives/none')]).toEqual([false, false]);
  });
});
