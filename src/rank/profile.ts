import type { Evidence } from '../model/evidence.ts';
import { weigh } from './idea-index.ts';
import type { Coverage, IdeaIndex } from './idea-index.ts';
import { LINK } from './near-ideas.ts';
import type { Related, Tie } from './related.ts';

/** The ideas of a talk or a person, weighed: a vector of length 1, or shorter where little was noted. */
export type Profile = ReadonlyMap<string, WeighedIdea>;

interface WeighedIdea {
  readonly weight: number;
  readonly coverage: readonly Coverage[];
}

/** Profiles made before, of each index by key. */
const made = new WeakMap<IdeaIndex, Map<string, Profile>>();

/** The profile of a talk or a speaker, made at the first question and kept with the index. */
export function findProfile(index: IdeaIndex, key: string, coverages: () => readonly Coverage[]): Profile {
  const profiles = made.get(index) ?? new Map<string, Profile>();
  made.set(index, profiles);
  const profile = profiles.get(key) ?? profileOf(index, coverages());
  profiles.set(key, profile);
  return profile;
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
    const answers = same === undefined ? findAnswers(index, idea, here, there) : [same];
    if (answers.length === 0) continue;
    const weight = (same === undefined ? LINK : 1) * mine.weight * Math.max(...answers.map((answer) => answer.weight));
    const why = same === undefined ? 'lexicon' : 'same-idea';
    ties.push({ idea, weight, why, here: evidenceOf(mine), there: answers.flatMap(evidenceOf) });
  }
  return ties;
}

/** The ideas of a profile as an answer lists them. */
export function nearOf(index: IdeaIndex, profile: Profile): Related['near'] {
  return [...profile]
    .map(([key, { weight }]) => ({ key, weight, talks: index.ofIdea.get(key)?.length ?? 0, why: 'shared' as const }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

/** What the other profile holds beside an idea that it lacks; ideas that both hold answer for themselves. */
function findAnswers(index: IdeaIndex, idea: string, here: Profile, there: Profile): WeighedIdea[] {
  const answers: WeighedIdea[] = [];
  for (const other of index.links.beside(idea)) {
    const answer = here.has(other) ? undefined : there.get(other);
    if (answer) answers.push(answer);
  }
  return answers;
}

function evidenceOf({ coverage }: WeighedIdea): Evidence[] {
  return coverage.flatMap((each) => each.evidence);
}
