import { daysOf, findDays } from '../graph/days.ts';
import type { Days } from '../graph/days.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { isCommonGround } from '../graph/shared-ideas.ts';
import { findTalkCard } from '../graph/talk-card.ts';
import { talksOf } from '../graph/talks-of.ts';
import { cardWords } from '../model/card-words.ts';
import { cardBox, countLine, figureBox, ideaSize, labelLines } from '../model/map-box.ts';
import type { FigureSize, MeasureText } from '../model/map-box.ts';
import { shortenBy } from '../model/short-forms.ts';
import type { Shorten } from '../model/short-forms.ts';
import { NODE_KINDS } from '../model/ontology.ts';
import type { NodeKind } from '../model/ontology.ts';
import type { MapModel, MapNode, Tier } from './map-node.ts';
import { findRegions } from './map-regions.ts';
import { rankNodes } from './rank-nodes.ts';

/** Figures of the kinds that are neither cards nor ideas. */
const SMALL: FigureSize = { diameter: 11, font: 11 };

/** Reads a graph for the map; `measure` is the width of text as it will be drawn, `panelWord` what a panel is called. */
export function readMap(graph: KnowledgeGraph, measure: MeasureText, panelWord: string): MapModel {
  const days = findDays(graph);
  const talks = graph.filterNodes((_key, { kind }) => kind === 'talk').length;
  const shorten = shortenBy(graph.mapNodes((_key, attributes) => attributes).filter(({ kind }) => kind === 'concept'));
  const nodes = new Map<string, MapNode>();
  for (const key of graph.nodes().sort()) nodes.set(key, readNode(graph, key, { days, talks, measure, panelWord, shorten }));
  const joined = new Map([...nodes.keys()].map((key) => [key, [...new Set(graph.neighbors(key))].sort()] as const));
  const total = Object.fromEntries(NODE_KINDS.map((kind) => [kind, [...nodes.values()].filter((node) => node.kind === kind).length]));
  const order = { ideas: rankNodes([...nodes.values()], 'ideas'), everything: rankNodes([...nodes.values()], 'everything') };
  return { nodes, joined, order, total: total as Record<NodeKind, number>, regions: findRegions([...nodes.values()], talks, measure) };
}

interface Reading {
  readonly days: Days;
  readonly talks: number;
  readonly measure: MeasureText;
  readonly panelWord: string;
  readonly shorten: Shorten;
}

function readNode(graph: KnowledgeGraph, key: string, { days, talks, measure, panelWord, shorten }: Reading): MapNode {
  const { kind, label, x, y, importance, community } = graph.getNodeAttributes(key);
  const own = talksOf(graph, key);
  const card = findTalkCard(graph, key);
  const words = card === undefined ? undefined : cardWords(card, panelWord, shorten);
  const figure = kind === 'concept' ? ideaSize(own.length) : SMALL;
  const lines = labelLines(label);
  const common = { key, kind, label, lines, x, y, figure, importance, community, days: daysOf(graph, days, key), talks: own };
  const tier = tierOf(kind, own.length, talks);
  if (words !== undefined) return { ...common, words, count: countLine(words, measure), box: cardBox(words, measure), tier };
  return { ...common, box: figureBox(lines, figure, measure), tier };
}

function tierOf(kind: NodeKind, own: number, talks: number): Tier {
  if (kind === 'paper') return 'inner';
  if (kind !== 'concept') return 'main';
  if (isCommonGround(own, talks)) return 'ground';
  return own >= 2 ? 'main' : 'inner';
}
