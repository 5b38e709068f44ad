import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../model/graph-file.ts';

/** Is told of a node. */
export type NodeReader<T> = (key: string, attributes: NodeAttributes) => T;

/** Is told of an edge and of its ends. */
export type EdgeReader<T> = (key: string, attributes: EdgeAttributes, source: string, target: string) => T;

/** What is read of a graph, named as graphology names it: its graphs can be read this way, and so can the one of a page. An unknown key throws. */
export interface ReadGraph {
  readonly order: number;
  readonly size: number;
  getAttribute<Name extends keyof GraphAttributes>(name: Name): GraphAttributes[Name];

  hasNode(key: string): boolean;
  getNodeAttributes(key: string): NodeAttributes;
  getNodeAttribute<Name extends keyof NodeAttributes>(key: string, name: Name): NodeAttributes[Name];
  nodes(): string[];
  forEachNode(read: NodeReader<void>): void;
  mapNodes<T>(read: NodeReader<T>): T[];
  filterNodes(test: NodeReader<boolean>): string[];
  someNode(test: NodeReader<boolean>): boolean;
  neighbors(key: string): string[];
  inNeighbors(key: string): string[];
  outNeighbors(key: string): string[];
  degree(key: string): number;

  hasEdge(key: string): boolean;
  hasDirectedEdge(source: string, target: string): boolean;
  getEdgeAttributes(key: string): EdgeAttributes;
  getEdgeAttribute<Name extends keyof EdgeAttributes>(key: string, name: Name): EdgeAttributes[Name];
  source(edge: string): string;
  target(edge: string): string;
  /** All of them, or those between two nodes, whichever way they go. */
  edges(): string[];
  edges(a: string, b: string): string[];
  /** All of them, or those of a node: first those that lead to it. */
  forEachEdge(read: EdgeReader<void>): void;
  forEachEdge(node: string, read: EdgeReader<void>): void;
  forEachInEdge(node: string, read: EdgeReader<void>): void;
  forEachOutEdge(node: string, read: EdgeReader<void>): void;
  mapEdges<T>(read: EdgeReader<T>): T[];
  mapEdges<T>(node: string, read: EdgeReader<T>): T[];
  filterEdges(test: EdgeReader<boolean>): string[];
  filterInEdges(node: string, test: EdgeReader<boolean>): string[];
  filterOutEdges(node: string, test: EdgeReader<boolean>): string[];
}
