import { keysOfKind } from '../graph/attributes.ts';
import { findDays } from '../graph/days.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { sharedIdeas } from '../graph/shared-ideas.ts';
import { isFew } from '../model/is-few.ts';
import type { MeasureText } from '../model/map-box.ts';
import { EDGE_KINDS, NODE_KINDS } from '../model/ontology.ts';
import type { EdgeKind, NodeKind } from '../model/ontology.ts';
import { shortenBy } from '../model/short-forms.ts';
import type { Lens } from '../state/view-state.ts';
import { LazyNode } from './lazy-node.ts';
import type { NodeReading } from './lazy-node.ts';
import type { MapCounts, MapModel, MapNode } from './map-node.ts';
import { findCommunities, nameRegion } from './map-regions.ts';
import { rankNodes } from './rank-nodes.ts';

/** Reads a graph for the map; `measure` is the width of text as it will be drawn, `panelWord` what a panel is called. */
export function readMap(graph: KnowledgeGraph, measure: MeasureText, panelWord: string): MapModel {
  const total = countAll(graph);
  const days = once(() => findDays(graph));
  const ideas = () => keysOfKind(graph, 'concept').map((key) => graph.getNodeAttributes(key));
  const shorten = once(() => shortenBy(ideas().filter(({ aliases }) => aliases.length > 0)));
  const few = once(() => ({ are: isFew(total.nodes.talk, 0) && isFew(total.nodes.talk, sharedIdeas(graph).size) }));
  const reading = { graph, talks: total.nodes.talk, measure, panelWord, days, shorten, few: () => few().are };
  const nodes = makeNodes(reading);
  const nodesOf = (kind: NodeKind) => keysOfKind(graph, kind).flatMap((key) => nodes.get(key) ?? []);
  // Of a large graph most nodes are ideas of one talk alone: none of them is made before it could be drawn.
  const firstIdeas = once(() => {
    const shared = total.nodes.talk === 0 || few().are ? undefined : sharedIdeas(graph);
    const keys = keysOfKind(graph, 'concept');
    return (shared === undefined ? keys : keys.filter((key) => shared.has(key))).flatMap((key) => nodes.get(key) ?? []);
  });
  const firstOf = (kind: NodeKind) => (kind === 'concept' ? firstIdeas() : nodesOf(kind));
  return {
    nodes,
    joined: byArgument((key: string) => readJoined(graph, key)),
    order: byArgument((lens: Lens, withInner: boolean) => rankNodes(withInner ? nodesOf : firstOf, lens, withInner)),
    total,
    communities: findCommunities(() => [...firstIdeas(), ...nodesOf('talk')], total.nodes.talk),
    nameRegion: (of) => nameRegion(of, measure),
  };
}

/** The nodes of a graph, each made when it is first asked for. */
function makeNodes(reading: NodeReading): MapModel['nodes'] {
  const made = new Map<string, MapNode>();
  const has = (key: string) => reading.graph.hasNode(key);
  return {
    has,
    get: (key) => {
      const before = made.get(key);
      if (before !== undefined || !has(key)) return before;
      const node = new LazyNode(reading, key);
      made.set(key, node);
      return node;
    },
  };
}

function countAll(graph: KnowledgeGraph): MapCounts {
  const nodes = Object.fromEntries(NODE_KINDS.map((kind) => [kind, keysOfKind(graph, kind).length])) as Record<NodeKind, number>;
  const relations = Object.fromEntries(Object.keys(EDGE_KINDS).map((kind) => [kind, 0])) as Record<EdgeKind, number>;
  graph.forEachEdge((_key, { kind }) => void relations[kind]++);
  return { nodes, relations };
}

function readJoined(graph: KnowledgeGraph, key: string): Map<string, EdgeKind[]> {
  const joined = new Map<string, EdgeKind[]>();
  if (!graph.hasNode(key)) return joined;
  graph.forEachEdge(key, (_edge, { kind }, source, target) => {
    const other = source === key ? target : source;
    const kinds = joined.get(other);
    if (kinds === undefined) joined.set(other, [kind]);
    else kinds.push(kind);
  });
  return joined;
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Keeps what a function answers, by its arguments. */
function byArgument<Arguments extends readonly (string | boolean)[], T>(make: (...given: Arguments) => T): (...given: Arguments) => T {
  const made = new Map<string, T>();
  return (...given) => {
    const name = given.join('\n');
    const known = made.get(name);
    if (known !== undefined) return known;
    const fresh = make(...given);
    made.set(name, fresh);
    return fresh;
  };
}
