import type { IdeaIndex } from './idea-index.ts';
import { compareProfiles, findProfile, nearOf } from './profile.ts';
import type { Profile } from './profile.ts';
import type { Related, Tie } from './related.ts';
import { rankRelatives } from './relatives.ts';

/**
 * The talks related to a talk by their ideas: the cosine of tf–idf vectors (Salton, Wong & Yang 1975), a talk's weight of an idea being
 * (1 + ln mentions) × rarity. A vector shorter than the mean is divided by the mean (pivoted length, Singhal, Buckley & Mitra 1996),
 * or a talk of one noted word would be closest to all that say it. An idea that the other talk lacks may be answered by one beside it
 * in the lexicon, at half of the product (soft cosine, Sidorov et al. 2014). The reasons are the terms of the sum, so they add up to the score.
 */
export function relatedToTalk(index: IdeaIndex, talk: string): Related {
  const profile = profileOfTalk(index, talk);
  const others = new Set<string>();
  for (const idea of profile.keys()) {
    for (const via of [idea, ...index.links.beside(idea)]) for (const coverage of index.ofIdea.get(via) ?? []) others.add(coverage.talk);
  }
  others.delete(talk);
  const ties = new Map<string, Tie[]>();
  for (const other of others) ties.set(other, compareProfiles(index, profile, profileOfTalk(index, other)));
  return { covered: [], near: nearOf(index, profile), related: rankRelatives(ties) };
}

function profileOfTalk(index: IdeaIndex, talk: string): Profile {
  return findProfile(index, talk, () => index.ofTalk.get(talk) ?? []);
}
