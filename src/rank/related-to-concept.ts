import type { IdeaIndex } from './idea-index.ts';
import { findNearIdeas, LINK, sharesOf } from './near-ideas.ts';
import type { NearIdeaFound } from './near-ideas.ts';
import type { Related, Tie } from './related.ts';
import { rankRelatives } from './relatives.ts';

/**
 * The talks that cover a concept, the ideas near it, and the talks that do not name it but share those ideas.
 *
 * It is a walk with restart at the concept (personalised propagation: Haveliwala 2002) in which rare ideas carry more (inverse document
 * frequency; the same thought as Adamic & Adar 2003): score(talk) = Σ over near ideas i of weight(i) × part(talk, i), where part is the
 * talk's part of all mentions of i. From i the walk also steps to the ideas that the lexicon links with it: half of the weight, spread
 * evenly over the links of i, and never with more than the rarity of the idea reached.
 */
export function relatedToConcept(index: IdeaIndex, concept: string): Related {
  const shares = sharesOf(index, concept);
  const covering = new Set(shares.map(({ talk }) => talk));
  const near = findNearIdeas(index, concept, shares);
  const ties = new Map<string, Tie[]>();
  const direct = new Set(near.map(({ key }) => key));
  for (const idea of near) {
    const told = addTies(index, ties, covering, idea, idea.key, 1);
    const links = index.links.linked(idea.key);
    for (const other of links) {
      if (other !== concept && !direct.has(other)) addTies(index, ties, new Set([...covering, ...told]), idea, other, LINK / links.size);
    }
  }
  return {
    covered: shares.map(({ talk, share, evidence }) => ({ key: talk, share, evidence })),
    near: near.map(({ key, weight, talks, why }) => ({ key, weight, talks, why })),
    related: rankRelatives(ties),
  };
}

/** Adds a tie by `idea` to every talk that covers `via` and is not excepted; returns those talks. A talk reached by several ideas that stand beside one has one tie. */
function addTies(
  index: IdeaIndex,
  ties: Map<string, Tie[]>,
  except: ReadonlySet<string>,
  idea: NearIdeaFound,
  via: string,
  factor: number,
): string[] {
  const total = index.mass.get(via) ?? 0;
  const rarity = index.rarity(idea.key);
  const allowed = rarity === 0 ? 0 : Math.min(1, index.rarity(via) / rarity);
  const reached: string[] = [];
  for (const { talk, mass, evidence } of index.ofIdea.get(via) ?? []) {
    const weight = (idea.weight * allowed * factor * mass) / total;
    if (except.has(talk) || weight <= 0) continue;
    const list = ties.get(talk) ?? [];
    const last = list.at(-1);
    const why = via === idea.key ? idea.why : 'lexicon';
    if (last?.idea === idea.key) list[list.length - 1] = { ...last, weight: last.weight + weight, there: [...last.there, ...evidence] };
    else list.push({ idea: idea.key, weight, why, here: idea.evidence, there: evidence });
    ties.set(talk, list);
    reached.push(talk);
  }
  return reached;
}
