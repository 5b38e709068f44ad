import { keysOfKind } from '../graph/attributes.ts';
import { findDays } from '../graph/days.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { sharedIdeas } from '../graph/shared-ideas.ts';
import { isFew } from '../model/is-few.ts';
import { isInOrder } from '../model/keys.ts';
import type { MeasureText } from '../model/map-box.ts';
import { EDGE_KINDS, NODE_KINDS } from '../model/ontology.ts';
import type { EdgeKind, NodeKind } from '../model/ontology.ts';
import { shortenBy } from '../model/short-forms.ts';
import type { Lens } from '../state/view-state.ts';
import { LazyNode } from './lazy-node.ts';
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
  const keys = graph.nodes();
  const nodes = new Map<string, MapNode>();
  for (const key of isInOrder(keys) ? keys : keys.sort()) nodes.set(key, new LazyNode(reading, key));
  const all = [...nodes.values()];
  return {
    nodes,
    joined: byArgument((key: string) => readJoined(graph, key)),
    order: byArgument((lens: Lens, withInner: boolean) => rankNodes(all, lens, withInner)),
    total,
    communities: findCommunities(all, total.nodes.talk),
    nameRegion: (of) => nameRegion(of, measure),
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
