import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { talksOf } from '../graph/talks-of.ts';
import type { Evidence } from '../model/evidence.ts';
import type { EdgeKind, NodeKind } from '../model/ontology.ts';
import { weigh } from '../rank/idea-index.ts';
import type { IdeaIndex } from '../rank/idea-index.ts';
import { findNearIdeas, sharesOf } from '../rank/near-ideas.ts';
import type { OwnThing } from './queries.ts';

/** Something that belongs to a node, and the places that say so. */
type Found = readonly [key: string, evidence: readonly Evidence[]];
type Gather = (graph: KnowledgeGraph, key: string) => readonly Found[];

/** What belongs to each kind of node by the edges of the graph. */
const GATHER: Readonly<Record<NodeKind, Gather>> = {
  talk: (graph, key) => {
    const people = ends(graph, key, 'gives');
    const places = people.flatMap(([person]) => ends(graph, person, 'affiliated-with'));
    return [...ends(graph, key, 'covers'), ...ends(graph, key, 'cites'), ...people, ...places];
  },
  speaker: (graph, key) => [...saidBy(graph, key), ...ends(graph, key, 'affiliated-with')],
  institution: (graph, key) =>
    ends(graph, key, 'affiliated-with').flatMap(([person, evidence]) => [[person, evidence] as const, ...saidBy(graph, person)]),
  concept: (graph, key) =>
    ends(graph, key, 'covers').flatMap(([talk, evidence]) => {
      const people = ends(graph, talk, 'gives').filter(([person]) => evidence.some(({ by }) => (by ?? person) === person));
      return [[talk, evidence] as const, ...people];
    }),
  paper: (graph, key) => [...ends(graph, key, 'cites'), ...ends(graph, key, 'wrote')],
};

/** Gathers what belongs to a node, by key; an idea has what is said near it too. */
export function readBelongings(graph: KnowledgeGraph, index: IdeaIndex, key: string): Map<string, OwnThing> {
  const { kind } = graph.getNodeAttributes(key);
  const near = kind === 'concept' ? findNearIdeas(index, key, sharesOf(index, key)).filter(({ why }) => why === 'said-near') : [];
  const places = new Map<string, Map<string, Evidence>>();
  for (const [other, evidence] of [...GATHER[kind](graph, key), ...near.map(({ key: idea, evidence }) => [idea, evidence] as const)]) {
    if (other === key || evidence.length === 0) continue;
    const known = places.get(other) ?? new Map<string, Evidence>();
    for (const place of evidence) known.set(`${place.source}:${place.start}`, place);
    places.set(other, known);
  }
  return new Map([...places].map(([other, known]) => [other, weighThing(graph, index, other, [...known.values()])]));
}

/** All that a person says and writes: of a talk of several voices only what nobody else is named for. */
function saidBy(graph: KnowledgeGraph, person: string): Found[] {
  const talks = ends(graph, person, 'gives');
  const things = talks.flatMap(([talk]) => [...ends(graph, talk, 'covers'), ...ends(graph, talk, 'cites')]);
  const own = things.map(([key, evidence]) => [key, evidence.filter(({ by }) => (by ?? person) === person)] as const);
  return [...talks, ...own, ...ends(graph, person, 'wrote')];
}

/** The other ends of a node's edges of one kind. */
function ends(graph: KnowledgeGraph, key: string, relation: EdgeKind): Found[] {
  const found: Found[] = [];
  graph.forEachEdge(key, (_edge, { kind, evidence }, source, target) => {
    if (kind === relation) found.push([source === key ? target : source, evidence]);
  });
  return found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Ideas are as rare as the index says, all else as its talks are few. */
function weighThing(graph: KnowledgeGraph, index: IdeaIndex, key: string, evidence: readonly Evidence[]): OwnThing {
  const { kind } = graph.getNodeAttributes(key);
  const talks = Math.max(1, talksOf(graph, key).length);
  const rarity = kind === 'concept' ? index.rarity(key) : index.talks <= 1 ? 1 : Math.log(index.talks / talks) / Math.log(index.talks);
  return { key, kind, weight: weigh(evidence.length, Math.max(0, rarity)), evidence };
}
