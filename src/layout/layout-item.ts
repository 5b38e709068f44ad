import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { SpeakerAttributes } from '../model/graph-file.ts';
import { cardWords } from '../model/card-words.ts';
import { cardBox, figureBox, ideaSize, labelLines } from '../model/map-box.ts';
import type { MapBox } from '../model/map-box.ts';
import { estimateTextWidth } from '../text/text-width.ts';

/** A node that takes part in the layout: its box and the keys that it is joined with. */
export interface LayoutItem extends MapBox {
  readonly key: string;
  readonly community: number;
  readonly links: readonly string[];
}

/** What the layout reads from a graph: the items that it lays out, and for every other node the nodes that it belongs beside. */
export interface LayoutPlan {
  readonly items: readonly LayoutItem[];
  /** In the order of their places: a talk's ideas by weight, then everything else by key. */
  readonly besides: ReadonlyMap<string, { readonly box: MapBox; readonly homes: readonly string[] }>;
}

/** Parts a graph's nodes into what is laid out (talks, ideas of two or more talks) and what only stands beside that. */
export function planLayout(graph: KnowledgeGraph): LayoutPlan {
  const talks = graph.filterNodes((_, { kind }) => kind === 'talk').sort();
  const talksOf = new Map<string, string[]>();
  for (const talk of talks) for (const concept of joined(graph, talk, 'covers')) push(talksOf, concept, talk);
  const isCommon = (count: number) => talks.length >= 6 && count > talks.length / 3;
  const shared = [...talksOf].filter(([, of]) => of.length >= 2 && !isCommon(of.length)).sort(byFirst);
  const alone = new Map<string, number>();
  for (const [, of] of talksOf) if (of.length === 1 && of[0] !== undefined) alone.set(of[0], (alone.get(of[0]) ?? 0) + 1);

  const links = new Map<string, string[]>();
  for (const [concept, of] of shared) {
    for (const talk of of) {
      push(links, talk, concept);
      push(links, concept, talk);
    }
  }
  const items: LayoutItem[] = [
    ...talks.map((key) => ({ key, box: talkBox(graph, key, alone.get(key) ?? 0) })),
    ...shared.map(([key, of]) => ({ key, box: nodeBox(graph, key, of.length) })),
  ].map(({ key, box }) => ({ key, ...box, community: graph.getNodeAttribute(key, 'community'), links: links.get(key) ?? [] }));

  const laidOut = new Set(items.map(({ key }) => key));
  const besides = new Map<string, { box: MapBox; homes: string[] }>();
  for (const key of new Set([...talksOf.keys(), ...graph.nodes().sort()])) {
    if (laidOut.has(key)) continue;
    const of = talksOf.get(key) ?? homeTalks(graph, key);
    besides.set(key, { box: nodeBox(graph, key, of.length), homes: of });
  }
  return { items, besides };
}

function talkBox(graph: KnowledgeGraph, key: string, more: number): MapBox {
  const talk = graph.getNodeAttributes(key);
  if (talk.kind !== 'talk') throw new Error(`Expected a talk, got ${key}: lay out talks only.`);
  const given = graph.inEdges(key).filter((edge) => {
    const { kind, role } = graph.getEdgeAttributes(edge);
    return kind === 'gives' && role !== 'chair' && role !== 'discussant';
  });
  const at = (edge: string) => graph.getEdgeAttribute(edge, 'evidence')[0]?.start ?? 0;
  const inOrder = given.sort((a, b) => at(a) - at(b) || (a < b ? -1 : 1));
  const speakers = [...new Set(inOrder.map((edge) => graph.source(edge)))].map((speaker) => graph.getNodeAttributes(speaker));
  const people = speakers.filter((speaker): speaker is SpeakerAttributes => speaker.kind === 'speaker');
  return cardBox(cardWords(talk, people, more), estimateTextWidth);
}

function nodeBox(graph: KnowledgeGraph, key: string, talks: number): MapBox {
  return figureBox(labelLines(graph.getNodeAttribute(key, 'label')), ideaSize(talks), estimateTextWidth);
}

/** The talks that a node belongs beside: its own, or those of the people it is joined with. */
function homeTalks(graph: KnowledgeGraph, key: string): string[] {
  const near = graph.neighbors(key).sort();
  const talks = near.filter((other) => graph.getNodeAttribute(other, 'kind') === 'talk');
  if (talks.length > 0) return talks;
  const further = near.flatMap((other) => graph.neighbors(other)).filter((other) => graph.getNodeAttribute(other, 'kind') === 'talk');
  return [...new Set(further)].sort();
}

function joined(graph: KnowledgeGraph, talk: string, kind: 'covers'): string[] {
  const edges = graph.outEdges(talk).filter((edge) => graph.getEdgeAttribute(edge, 'kind') === kind);
  const weight = new Map<string, number>();
  for (const edge of edges) weight.set(graph.target(edge), graph.getEdgeAttribute(edge, 'weight'));
  return [...weight.keys()].sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1));
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function byFirst(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
