import { weigh } from './idea-index.ts';
import type { Coverage, IdeaIndex } from './idea-index.ts';
import { LINK } from './near-ideas.ts';
import type { Related, Tie } from './related.ts';
import { rankRelatives } from './relatives.ts';

/** The ideas of a talk or a person, weighed: a vector of length 1, or shorter where little was noted. */
export type Profile = ReadonlyMap<string, { readonly weight: number; readonly coverage: readonly Coverage[] }>;

/**
 * The talks related to a talk by their ideas: the cosine of tf–idf vectors (Salton, Wong & Yang 1975), a talk's weight of an idea being
 * (1 + ln mentions) × rarity. A vector shorter than the mean is divided by the mean (pivoted length, Singhal, Buckley & Mitra 1996),
 * or a talk of one noted word would be closest to all that say it. An idea that the other talk lacks may be answered by one beside it in the lexicon, at half of the
 * product (soft cosine, Sidorov et al. 2014). The reasons are the terms of the sum, so they add up to the score.
 */
export function relatedToTalk(index: IdeaIndex, talk: string): Related {
  const profile = profileOf(index, index.ofTalk.get(talk) ?? []);
  const others = new Set<string>();
  for (const idea of profile.keys()) {
    for (const via of [idea, ...index.links.beside(idea)]) for (const coverage of index.ofIdea.get(via) ?? []) others.add(coverage.talk);
  }
  others.delete(talk);
  const ties = new Map<string, Tie[]>();
  for (const other of others) ties.set(other, compareProfiles(index, profile, profileOf(index, index.ofTalk.get(other) ?? [])));
  return { covered: [], near: nearOf(index, profile), related: rankRelatives(ties) };
}

/** Weighs ideas by their mentions and rarity; ideas of no weight are left out. */
export function profileOf(index: IdeaIndex, coverages: readonly Coverage[]): Profile {
  const raw = new Map<string, Coverage[]>();
  for (const coverage of coverages) {
    if (index.rarity(coverage.idea) === 0) continue;
    const list = raw.get(coverage.idea);
    if (list) list.push(coverage);
    else raw.set(coverage.idea, [coverage]);
  }
  const weighed = [...raw].map(([idea, coverage]) => {
    const mass = coverage.reduce((sum, each) => sum + each.mass, 0);
    return { idea, coverage, weight: weigh(mass, index.rarity(idea)) };
  });
  const length = Math.max(index.meanLength, Math.hypot(...weighed.map(({ weight }) => weight)));
  return new Map(weighed.map(({ idea, coverage, weight }) => [idea, { weight: weight / length, coverage }]));
}

/** The ties between two profiles, one for each idea of the first that the second answers. */
export function compareProfiles(index: IdeaIndex, here: Profile, there: Profile): Tie[] {
  const ties: Tie[] = [];
  for (const [idea, mine] of here) {
    const same = there.get(idea);
    const via = same === undefined ? [...index.links.beside(idea)].filter((other) => there.has(other) && !here.has(other)) : [idea];
    const answers = via.flatMap((other) => there.get(other) ?? []);
    const weight = (same === undefined ? LINK : 1) * mine.weight * Math.max(0, ...answers.map((answer) => answer.weight));
    if (weight === 0) continue;
    const evidence = answers.flatMap(({ coverage }) => coverage.flatMap((each) => each.evidence));
    ties.push({
      idea,
      weight,
      why: same === undefined ? 'lexicon' : 'same-idea',
      here: mine.coverage.flatMap((each) => each.evidence),
      there: evidence,
    });
  }
  return ties;
}

/** The ideas of a profile as an answer lists them. */
export function nearOf(index: IdeaIndex, profile: Profile): Related['near'] {
  return [...profile]
    .map(([key, { weight }]) => ({ key, weight, talks: index.ofIdea.get(key)?.length ?? 0, why: 'shared' as const }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}
