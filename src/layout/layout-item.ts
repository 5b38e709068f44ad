import { keysOfKind } from '../graph/attributes.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { isCommonGround } from '../graph/shared-ideas.ts';
import { scheduleLanes } from '../graph/schedule.ts';
import { findTalkCard, speakersOf } from '../graph/talk-card.ts';
import { talksOf } from '../graph/talks-of.ts';
import { cardWords } from '../model/card-words.ts';
import { cardBox, figureBox, ideaSize, labelLines } from '../model/map-box.ts';
import type { MapBox } from '../model/map-box.ts';
import { shortenBy } from '../model/short-forms.ts';
import type { Shorten } from '../model/short-forms.ts';
import { estimateTextWidth } from '../text/text-width.ts';

/** A node that takes part in the layout: its box and the keys that it is joined with. */
export interface LayoutItem extends MapBox {
  readonly key: string;
  readonly community: number;
  readonly links: readonly string[];
}

/** A node that only stands beside laid-out ones. */
export interface LayoutBeside {
  readonly key: string;
  readonly box: MapBox;
  readonly homes: readonly string[];
}

/** What the layout reads from a graph: the items that it lays out, and everything else in the order in which it gets its places. */
export interface LayoutPlan {
  readonly items: readonly LayoutItem[];
  readonly besides: readonly LayoutBeside[];
}

/** Parts a graph's nodes into what is laid out (talks, ideas of two or more talks that are no common ground) and what stands beside that. */
export function planLayout(graph: KnowledgeGraph): LayoutPlan {
  const talks = keysOfKind(graph, 'talk');
  const ideas = keysOfKind(graph, 'concept').map((key) => ({ key, of: talksOf(graph, key) }));
  const shared = ideas.filter(({ of }) => of.length >= 2 && !isCommonGround(of.length, talks.length));
  const links = new Map<string, string[]>();
  const lanes = scheduleLanes(graph).map((lane) => lane.talks);
  for (const { key, of } of shared) for (const talk of of) links.set(talk, [...(links.get(talk) ?? []), key]);

  // What shares no idea stands beside its speakers' other talks, or what came before and after it.
  for (const key of talks.filter((talk) => !links.has(talk))) links.set(key, findCompany(graph, key, lanes));

  const community = (key: string) => graph.getNodeAttribute(key, 'community');
  const shorten = shortenBy(ideas.map(({ key }) => graph.getNodeAttributes(key)));
  const items: LayoutItem[] = [
    ...talks.map((key) => ({ key, ...talkBox(graph, key, shorten), community: community(key), links: links.get(key) ?? [] })),
    ...shared.map(({ key, of }) => ({ key, ...nodeBox(graph, key, of.length), community: community(key), links: of })),
  ];
  const laidOut = new Set(items.map(({ key }) => key));
  const besides = heaviestFirst(graph, laidOut).map((key) => {
    const homes = homesOf(graph, key);
    return { key, box: nodeBox(graph, key, graph.getNodeAttribute(key, 'kind') === 'concept' ? homes.length : 1), homes };
  });
  return { items, besides };
}

/** The talks that a talk belongs beside though they share no idea. */
function findCompany(graph: KnowledgeGraph, talk: string, lanes: readonly (readonly string[])[]): string[] {
  const others = speakersOf(graph, talk).flatMap((speaker) => talksOf(graph, speaker).filter((key) => key !== talk));
  if (others.length > 0) return [...new Set(others)].sort();
  const lane = lanes.find((keys) => keys.includes(talk)) ?? [];
  const at = lane.indexOf(talk);
  return lane.slice(Math.max(0, at - 1), at + 2).filter((key) => key !== talk);
}

function talkBox(graph: KnowledgeGraph, key: string, shorten: Shorten): MapBox {
  const card = findTalkCard(graph, key);
  if (card === undefined) throw new Error(`Expected a talk, got ${key}: only talks have cards.`);
  return cardBox(cardWords(card, 'Panel', shorten), estimateTextWidth);
}

function nodeBox(graph: KnowledgeGraph, key: string, talks: number): MapBox {
  return figureBox(labelLines(graph.getNodeAttribute(key, 'label')), ideaSize(talks), estimateTextWidth);
}

/** The keys of all nodes that are not laid out: those that are said most first, so that they get the places next to the card. */
function heaviestFirst(graph: KnowledgeGraph, laidOut: ReadonlySet<string>): string[] {
  const keys = graph.filterNodes((key) => !laidOut.has(key));
  const weightOf = (key: string) => graph.mapEdges(key, (_edge, { weight }) => weight).reduce((sum, weight) => sum + weight, 0);
  const weight = new Map(keys.map((key) => [key, weightOf(key)]));
  return keys.sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1));
}

/** The talks that a node belongs beside; of a node without talks, those of the nodes that it is joined with. */
function homesOf(graph: KnowledgeGraph, key: string): string[] {
  const own = talksOf(graph, key);
  if (own.length > 0) return own;
  return [...new Set(graph.neighbors(key).flatMap((other) => talksOf(graph, other)))].sort();
}
