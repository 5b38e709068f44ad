import type { Evidence } from '../model/evidence.ts';
import type { Coverage, IdeaIndex } from './idea-index.ts';
import type { Near } from './related.ts';

/** An idea near a concept, with the sentences that put it there. */
export interface NearIdeaFound extends Near {
  readonly evidence: readonly Evidence[];
}

/** A talk's part of a concept's mentions: `share` 0…1, `lines` all places that speak of the concept. */
export interface Share {
  readonly talk: string;
  readonly share: number;
  readonly evidence: readonly Evidence[];
  readonly places: readonly Evidence[];
}

/** Said within this many lines of the concept. */
const REACH = 3;
/** What a link of the lexicon is worth by itself, beside 1 for standing near in all talks. */
export const LINK = 0.5;
/** What a link adds where the notes say the same: so a staple that stands near by chance counts less. */
const CONFIRMED = 2;

/** The shares of the talks that cover a concept, the largest first, equal ones as in the schedule; a longer name that says the concept counts too. */
export function sharesOf(index: IdeaIndex, concept: string): Share[] {
  const longer = index.links.saidBy(concept);
  const found = (index.ofIdea.get(concept) ?? []).map(({ talk, mass, evidence }) => {
    const closer = (index.ofTalk.get(talk) ?? []).filter(({ idea }) => longer.has(idea));
    const whole = mass + closer.reduce((sum, coverage) => sum + coverage.mass, 0);
    return { talk, mass: whole, evidence, places: [...evidence, ...closer.flatMap((coverage) => coverage.evidence)] };
  });
  const total = found.reduce((sum, { mass }) => sum + mass, 0);
  return found
    .sort((a, b) => b.mass - a.mass || placeOf(index, a.talk) - placeOf(index, b.talk))
    .map(({ talk, mass, evidence, places }) => ({ talk, share: total === 0 ? 0 : mass / total, evidence, places }));
}

/**
 * The ideas near a concept: weight = rarity × strength, where strength is the greater of
 * said-near, the sum of the shares of the talks that say both within three lines, and
 * shared, the sum of the shares of the talks that cover both, without the largest (what the second talk and further ones add);
 * twice that where the lexicon links the two, and at least 0.5 for such a link. `why` names the largest of the three. Weightiest first.
 */
export function findNearIdeas(index: IdeaIndex, concept: string, shares: readonly Share[]): NearIdeaFound[] {
  const linked = index.links.linked(concept);
  const candidates = new Map<string, { share: Share; coverage: Coverage }[]>();
  for (const idea of linked) candidates.set(idea, []);
  for (const share of shares) {
    for (const coverage of index.ofTalk.get(share.talk) ?? []) {
      const list = candidates.get(coverage.idea);
      if (list) list.push({ share, coverage });
      else candidates.set(coverage.idea, [{ share, coverage }]);
    }
  }
  candidates.delete(concept);
  return [...candidates]
    .flatMap(([key, both]): NearIdeaFound[] => {
      const near = both.map(({ share, coverage }) => ({
        share: share.share,
        evidence: coverage.evidence.filter((place) => isNear(place, share.places)),
      }));
      const said = near.reduce((sum, { share, evidence }) => (evidence.length > 0 ? sum + share : sum), 0);
      const shared = both.reduce((sum, { share }) => sum + share.share, 0) - Math.max(0, ...both.map(({ share }) => share.share));
      const link = linked.has(key) ? LINK : 0;
      const strength = Math.max(Math.max(said, shared) * (link > 0 ? CONFIRMED : 1), link);
      const weight = index.rarity(key) * strength;
      if (weight <= 0) return [];
      const why = said > 0 && said >= Math.max(shared, link) ? 'said-near' : shared >= link ? 'shared' : 'lexicon';
      const evidence = why === 'said-near' ? near.flatMap((side) => side.evidence) : both.flatMap(({ coverage }) => coverage.evidence);
      const places = evidence.length > 0 ? evidence : shares.flatMap((share) => share.evidence);
      return [{ key, weight, talks: index.ofIdea.get(key)?.length ?? 0, why, evidence: places }];
    })
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

function isNear(place: Evidence, others: readonly Evidence[]): boolean {
  return others.some((other) => other.source === place.source && Math.abs(other.line - place.line) <= REACH);
}

function placeOf(index: IdeaIndex, talk: string): number {
  return index.order.get(talk) ?? 0;
}
