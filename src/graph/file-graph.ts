import type { EdgeAttributes, GraphAttributes, GraphEdge, GraphFile, GraphNode, NodeAttributes } from '../model/graph-file.ts';
import { joinEnds } from './joined-ends.ts';
import type { JoinedEnds } from './joined-ends.ts';
import type { EdgeReader, NodeReader, ReadGraph } from './read-graph.ts';

/**
 * Opens a graph file to be read only: the file itself with an index, so that a page with tens of thousands of nodes has its graph at once.
 * Nodes and edges come in the order of the file. Throws when two nodes have one key, or an edge leads to none.
 */
export function openFileGraph(file: GraphFile): ReadGraph {
  return new FileGraph(file);
}

class FileGraph implements ReadGraph {
  readonly order: number;
  readonly size: number;
  readonly #attributes: GraphAttributes;
  readonly #nodes: readonly GraphNode[];
  readonly #edges: readonly GraphEdge[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #ends: JoinedEnds;
  /** Places of edges by key, for those who ask for one by name. */
  #named: ReadonlyMap<string, number> | undefined;

  constructor({ attributes, nodes, edges }: GraphFile) {
    this.#attributes = attributes;
    this.#nodes = nodes;
    this.#edges = edges;
    this.order = nodes.length;
    this.size = edges.length;
    this.#places = placesOf(nodes);
    if (this.#places.size < nodes.length) throw new Error('Expected a key of its own for each node, got one twice: build the graph again.');
    this.#ends = joinEnds(edges, this.#places);
  }

  getAttribute<Name extends keyof GraphAttributes>(name: Name): GraphAttributes[Name] {
    return this.#attributes[name];
  }

  hasNode(key: string): boolean {
    return this.#places.has(key);
  }

  getNodeAttributes(key: string): NodeAttributes {
    return (this.#nodes[this.#place(key)] as GraphNode).attributes;
  }

  getNodeAttribute<Name extends keyof NodeAttributes>(key: string, name: Name): NodeAttributes[Name] {
    return this.getNodeAttributes(key)[name];
  }

  nodes(): string[] {
    return this.#nodes.map(({ key }) => key);
  }

  forEachNode(read: NodeReader<void>): void {
    for (const { key, attributes } of this.#nodes) read(key, attributes);
  }

  mapNodes<T>(read: NodeReader<T>): T[] {
    return this.#nodes.map(({ key, attributes }) => read(key, attributes));
  }

  filterNodes(test: NodeReader<boolean>): string[] {
    const found: string[] = [];
    for (const { key, attributes } of this.#nodes) if (test(key, attributes)) found.push(key);
    return found;
  }

  someNode(test: NodeReader<boolean>): boolean {
    return this.#nodes.some(({ key, attributes }) => test(key, attributes));
  }

  neighbors(key: string): string[] {
    return [...new Set([...this.inNeighbors(key), ...this.outNeighbors(key)])];
  }

  inNeighbors(key: string): string[] {
    return [...new Set(this.#in(key).map((edge) => edge.source))];
  }

  outNeighbors(key: string): string[] {
    return [...new Set(this.#out(key).map((edge) => edge.target))];
  }

  degree(key: string): number {
    return this.#in(key).length + this.#out(key).length;
  }

  hasEdge(key: string): boolean {
    return this.#edgePlaces.has(key);
  }

  hasDirectedEdge(source: string, target: string): boolean {
    return this.#out(source).some((edge) => edge.target === target);
  }

  getEdgeAttributes(key: string): EdgeAttributes {
    return this.#edge(key).attributes;
  }

  getEdgeAttribute<Name extends keyof EdgeAttributes>(key: string, name: Name): EdgeAttributes[Name] {
    return this.getEdgeAttributes(key)[name];
  }

  source(edge: string): string {
    return this.#edge(edge).source;
  }

  target(edge: string): string {
    return this.#edge(edge).target;
  }

  edges(a?: string, b?: string): string[] {
    if (a === undefined || b === undefined) return this.#edges.map(({ key }) => key);
    const ends = [a, b];
    return keysWhere(
      [...this.#in(a), ...this.#out(a)],
      (_key, _attributes, source, target) => ends.includes(source) && ends.includes(target),
    );
  }

  forEachEdge(...given: readonly [EdgeReader<void>] | readonly [string, EdgeReader<void>]): void {
    const [edges, read] = this.#asked(given);
    tellEach(edges, read);
  }

  forEachInEdge(node: string, read: EdgeReader<void>): void {
    tellEach(this.#in(node), read);
  }

  forEachOutEdge(node: string, read: EdgeReader<void>): void {
    tellEach(this.#out(node), read);
  }

  mapEdges<T>(...given: readonly [EdgeReader<T>] | readonly [string, EdgeReader<T>]): T[] {
    const [edges, read] = this.#asked(given);
    return readEach(edges, read);
  }

  filterEdges(test: EdgeReader<boolean>): string[] {
    return keysWhere(this.#edges, test);
  }

  filterInEdges(node: string, test: EdgeReader<boolean>): string[] {
    return keysWhere(this.#in(node), test);
  }

  filterOutEdges(node: string, test: EdgeReader<boolean>): string[] {
    return keysWhere(this.#out(node), test);
  }

  #asked<T>(given: readonly [EdgeReader<T>] | readonly [string, EdgeReader<T>]): readonly [readonly GraphEdge[], EdgeReader<T>] {
    return given.length === 1 ? [this.#edges, given[0]] : [[...this.#in(given[0]), ...this.#out(given[0])], given[1]];
  }

  #in(node: string): readonly GraphEdge[] {
    return this.#ends.into(this.#place(node));
  }

  #out(node: string): readonly GraphEdge[] {
    return this.#ends.from(this.#place(node));
  }

  #place(node: string): number {
    const place = this.#places.get(node);
    if (place === undefined) throw new Error(`Expected a node of the graph, got ${JSON.stringify(node)}.`);
    return place;
  }

  get #edgePlaces(): ReadonlyMap<string, number> {
    return (this.#named ??= placesOf(this.#edges));
  }

  #edge(key: string): GraphEdge {
    const edge = this.#edges[this.#edgePlaces.get(key) ?? -1];
    if (edge === undefined) throw new Error(`Expected an edge of the graph, got ${JSON.stringify(key)}.`);
    return edge;
  }
}

function placesOf(entries: readonly { readonly key: string }[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  entries.forEach(({ key }, place) => void places.set(key, place));
  return places;
}

function tellEach(edges: readonly GraphEdge[], read: EdgeReader<void>): void {
  for (const { key, attributes, source, target } of edges) read(key, attributes, source, target);
}

function readEach<T>(edges: readonly GraphEdge[], read: EdgeReader<T>): T[] {
  return edges.map(({ key, attributes, source, target }) => read(key, attributes, source, target));
}

function keysWhere(edges: readonly GraphEdge[], test: EdgeReader<boolean>): string[] {
  return edges.filter(({ key, attributes, source, target }) => test(key, attributes, source, target)).map(({ key }) => key);
}
