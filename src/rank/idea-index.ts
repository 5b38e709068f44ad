import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { talksInOrder } from '../graph/schedule.ts';
import { isCommonGround } from '../graph/shared-ideas.ts';
import type { Evidence } from '../model/evidence.ts';
import type { TalkAttributes } from '../model/graph-file.ts';
import { readLinks } from './idea-links.ts';
import type { IdeaLinks } from './idea-links.ts';

/** A talk's mentions of an idea. */
export interface Coverage {
  readonly talk: string;
  readonly idea: string;
  /** Number of mentions; one in the talk's title counts thrice. */
  readonly mass: number;
  readonly evidence: readonly Evidence[];
}

/** What the rankings ask of a graph, read once. All lists are sorted by key. */
export interface IdeaIndex {
  readonly talks: number;
  readonly ofTalk: ReadonlyMap<string, readonly Coverage[]>;
  readonly ofIdea: ReadonlyMap<string, readonly Coverage[]>;
  /** Sum of the mass of an idea over all talks. */
  readonly mass: ReadonlyMap<string, number>;
  /** 0…1: 1 for an idea of one talk, 0 for one of all talks or common ground. */
  readonly rarity: (idea: string) => number;
  readonly links: IdeaLinks;
  /** Mean length of the talks' vectors of weighed ideas; talks without any left out. */
  readonly meanLength: number;
  /** The place of each talk in the schedule. */
  readonly order: ReadonlyMap<string, number>;
}

/** A title says what a talk is about: field weights as in BM25F (Robertson, Zaragoza & Taylor 2004), in its simplest form. */
const TITLE_MASS = 3;
/** Room for what stands before a title ("12. ", "### "), where the note itself was not shipped. */
const MARKER = 16;

/**
 * Reads the ideas of a graph. Rarity is the inverse document frequency ln(N / n) of Spärck Jones (1972), divided by ln N so that
 * it lies in 0…1, for N talks of which n cover the idea or a narrower one: a talk on convolutional networks is one on neural networks
 * too, so that a field is never rare (information content, Resnik 1995). Common ground, in more than a third of the talks, counts nothing.
 */
export function createIdeaIndex(graph: KnowledgeGraph): IdeaIndex {
  const texts = new Map(graph.getAttribute('sources').map(({ path, text }) => [path, text]));
  const ofTalk = new Map<string, Coverage[]>();
  const ofIdea = new Map<string, Coverage[]>();
  graph.forEachNode((key, { kind }) => {
    if (kind === 'talk') ofTalk.set(key, []);
    if (kind === 'concept') ofIdea.set(key, []);
  });
  graph.forEachEdge((_edge, { kind, weight, evidence }, talk, idea) => {
    if (kind !== 'covers') return;
    const attributes = graph.getNodeAttributes(talk) as TalkAttributes;
    const coverage = {
      talk,
      idea,
      mass: weight + (TITLE_MASS - 1) * titleMentions(attributes, evidence, texts.get(attributes.source)),
      evidence,
    };
    ofTalk.get(talk)?.push(coverage);
    ofIdea.get(idea)?.push(coverage);
  });
  for (const list of ofTalk.values()) list.sort((a, b) => (a.idea < b.idea ? -1 : 1));
  for (const list of ofIdea.values()) list.sort((a, b) => (a.talk < b.talk ? -1 : 1));
  const mass = new Map([...ofIdea].map(([idea, list]) => [idea, list.reduce((sum, coverage) => sum + coverage.mass, 0)]));
  const links = readLinks(graph);
  const order = new Map(talksInOrder(graph).map((talk, place) => [talk, place]));
  const rarities = new Map([...ofIdea.keys()].map((idea) => [idea, rarityOf(talksUnder(idea, ofIdea, links), order.size)]));
  const rarity = (idea: string): number => rarities.get(idea) ?? 0;
  return { talks: order.size, ofTalk, ofIdea, mass, rarity, links, meanLength: meanLengthOf(ofTalk, rarity), order };
}

/** A talk's weight of an idea: the tenth mention adds less than the second. */
export function weigh(mass: number, rarity: number): number {
  return (1 + Math.log(mass)) * rarity;
}

function meanLengthOf(ofTalk: ReadonlyMap<string, readonly Coverage[]>, rarity: (idea: string) => number): number {
  const lengths = [...ofTalk.values()]
    .map((list) => Math.hypot(...list.map((coverage) => weigh(coverage.mass, rarity(coverage.idea)))))
    .filter((length) => length > 0);
  return lengths.length === 0 ? 1 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

/** The number of talks that cover an idea or a narrower one, at any depth. */
function talksUnder(idea: string, ofIdea: ReadonlyMap<string, readonly Coverage[]>, links: IdeaLinks): number {
  const talks = new Set<string>();
  const seen = new Set([idea]);
  for (const each of seen) {
    for (const { talk } of ofIdea.get(each) ?? []) talks.add(talk);
    for (const narrower of links.narrower(each)) seen.add(narrower);
  }
  return talks.size;
}

function rarityOf(covering: number, talks: number): number {
  if (covering === 0 || isCommonGround(covering, talks)) return 0;
  return talks <= 1 ? 1 : Math.log(talks / covering) / Math.log(talks);
}

function titleMentions({ title, source, start }: TalkAttributes, evidence: readonly Evidence[], text: string | undefined): number {
  const heading = text === undefined ? start + title.length + MARKER : text.indexOf('\n', start);
  return evidence.filter((place) => place.source === source && place.start < heading && title.includes(place.quote)).length;
}
