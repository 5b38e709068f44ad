import { keysOfKind } from '../graph/attributes.ts';
import { daysOf, findDays } from '../graph/days.ts';
import type { Days } from '../graph/days.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { sharedIdeas } from '../graph/shared-ideas.ts';
import { talksOf } from '../graph/talks-of.ts';
import { findRelated } from '../rank/find-related.ts';
import type { IdeaIndex } from '../rank/idea-index.ts';
import type { Start } from './queries.ts';

interface Material {
  readonly graph: KnowledgeGraph;
  readonly index: IdeaIndex;
  readonly days: Days;
  /** Shared ideas that are no common ground, the most telling first. */
  readonly ideas: readonly string[];
}

/** The questions in the order in which they are offered; each is asked only when the graph holds an answer. */
const QUESTIONS: readonly ((material: Material, asked: readonly Start[]) => Start | undefined)[] = [
  whoSpoke,
  whatJoins,
  bothDays,
  connect,
  favorites,
  mostCited,
];

const OFFERED = 5;
/** Only so many ideas and speakers are looked at, so that a large graph opens as fast as a small one. */
const IDEAS = 150;
const SPEAKERS = 24;
/** Ideas that are listed as one answer. */
const LISTED = 60;
/** An idea of more talks joins too loosely to be asked about. */
const MOST_JOINED = 8;

/** Up to five questions to start from, made from the graph alone: one without talks or ideas has none. */
export function findStarts(graph: KnowledgeGraph, index: IdeaIndex): Start[] {
  const telling = new Map([...sharedIdeas(graph).keys()].map((idea) => [idea, tellingness(index, idea)]));
  const ideas = [...telling.keys()]
    .filter((idea) => index.rarity(idea) > 0)
    .sort((a, b) => (telling.get(b) ?? 0) - (telling.get(a) ?? 0) || byImportance(graph)(a, b));
  const material = { graph, index, days: findDays(graph), ideas };
  const starts: Start[] = [];
  for (const question of QUESTIONS) {
    const start = question(material, starts);
    if (start && starts.length < OFFERED) starts.push(start);
  }
  return fillUp(starts, material);
}

/** Where the notes answer too few questions, it is asked who spoke about further ideas: they stand beside the first of their kind. */
function fillUp(starts: readonly Start[], { index, ideas }: Material): Start[] {
  const asked = new Set(starts.flatMap(({ keys }) => keys.slice(0, 1)));
  const further = ideas.filter((key) => !asked.has(key) && talkCount(index, key) >= 2).slice(0, OFFERED - starts.length);
  const spoken = starts.filter(({ kind }) => kind === 'who-spoke');
  const others = starts.filter(({ kind }) => kind !== 'who-spoke');
  return [...spoken, ...further.map((idea): Start => ({ kind: 'who-spoke', keys: [idea], count: talkCount(index, idea) })), ...others];
}

/** The most telling idea of three or more talks. */
function whoSpoke({ index, ideas }: Material): Start | undefined {
  const idea = ideas.find((key) => talkCount(index, key) >= 3);
  return idea === undefined ? undefined : { kind: 'who-spoke', keys: [idea], count: talkCount(index, idea) };
}

/** The idea whose talks, all of one day where days are known, are closest to each other in what else they say. */
function whatJoins({ graph, index, days, ideas }: Material, asked: readonly Start[]): Start | undefined {
  const taken = new Set(asked.flatMap(({ keys }) => keys));
  let best: { readonly start: Start; readonly cohesion: number } | undefined;
  for (const idea of ideas.filter((key) => !taken.has(key)).slice(0, IDEAS)) {
    const talks = talksOf(graph, idea);
    const [day, ...others] = daysOf(graph, days, idea);
    if (talks.length < 2 || talks.length > MOST_JOINED || others.length > 0) continue;
    const cohesion = cohesionOf(index, idea, talks);
    if (cohesion === 0 || cohesion <= (best?.cohesion ?? 0)) continue;
    const number = day === undefined ? undefined : days.days[day]?.day;
    best = { cohesion, start: { kind: 'what-joins', keys: [idea], count: talks.length, ...(number === undefined ? {} : { day: number }) } };
  }
  return best?.start;
}

/** Ideas that come up on every day, of two days or more, as far as a list can hold; the most telling that no other question names comes first. */
function bothDays({ graph, days, ideas }: Material, asked: readonly Start[]): Start | undefined {
  if (days.days.length < 2) return undefined;
  const taken = new Set(asked.flatMap(({ keys }) => keys));
  const through = ideas.filter((idea) => daysOf(graph, days, idea).length === days.days.length);
  const first = through.find((idea) => !taken.has(idea)) ?? through[0];
  if (first === undefined) return undefined;
  const keys = [first, ...through.filter((idea) => idea !== first)].slice(0, LISTED);
  return { kind: 'both-days', keys, count: through.length };
}

/** The two speakers of no common talk who are closest in ideas, by at least two of them. */
function connect({ graph, index }: Material): Start | undefined {
  let best: { readonly start: Start; readonly score: number } | undefined;
  for (const speaker of keysOfKind(graph, 'speaker').toSorted(byImportance(graph)).slice(0, SPEAKERS)) {
    const talks = new Set(talksOf(graph, speaker));
    for (const { key, score, reasons } of findRelated(graph, index, speaker).related) {
      if (score <= (best?.score ?? 0)) break;
      if (reasons.length < 2 || talksOf(graph, key).some((talk) => talks.has(talk))) continue;
      best = { score, start: { kind: 'connect', keys: [speaker, key].sort(), count: reasons.length } };
    }
  }
  return best?.start;
}

function favorites({ graph }: Material): Start | undefined {
  const keys = graph.filterNodes((_key, attributes) => attributes.kind === 'speaker' && attributes.favorite === true).sort();
  return keys.length === 0 ? undefined : { kind: 'favorites', keys, count: keys.length };
}

/** The paper that most talks cite, two at least. */
function mostCited({ graph }: Material): Start | undefined {
  const papers = keysOfKind(graph, 'paper').map((key) => ({ key, count: talksOf(graph, key).length }));
  const [first] = papers.filter(({ count }) => count >= 2).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  return first && { kind: 'most-cited', keys: [first.key], count: first.count };
}

/** How much is said of an idea, by its own name or a longer one; more for a rare one, and for a subject that other ideas hang on. */
function tellingness(index: IdeaIndex, idea: string): number {
  const mass = [idea, ...index.links.saidBy(idea)].reduce((sum, key) => sum + (index.mass.get(key) ?? 0), 0);
  return mass * index.rarity(idea) * Math.log(2 + index.links.linked(idea).size);
}

/** How much else the talks of an idea share: the sum of the rarity of all other ideas that two of them cover. */
function cohesionOf(index: IdeaIndex, idea: string, talks: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const talk of talks)
    for (const coverage of index.ofTalk.get(talk) ?? []) counts.set(coverage.idea, (counts.get(coverage.idea) ?? 0) + 1);
  let sum = 0;
  for (const [other, count] of counts) if (other !== idea) sum += (count - 1) * index.rarity(other);
  return sum;
}

function talkCount(index: IdeaIndex, idea: string): number {
  return index.ofIdea.get(idea)?.length ?? 0;
}

function byImportance(graph: KnowledgeGraph): (a: string, b: string) => number {
  return (a, b) => graph.getNodeAttribute(b, 'importance') - graph.getNodeAttribute(a, 'importance') || (a < b ? -1 : a > b ? 1 : 0);
}
