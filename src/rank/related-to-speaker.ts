import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { talksOf } from '../graph/talks-of.ts';
import type { Coverage, IdeaIndex } from './idea-index.ts';
import type { Related, Tie } from './related.ts';
import { compareProfiles, findProfile, nearOf, profileOf } from './profile.ts';
import type { Profile } from './profile.ts';
import { rankRelatives } from './relatives.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * The speakers closest in ideas: as between talks, with all that a speaker's talks say as one. What stands in a talk that two
 * speakers give together joins them by the schedule, not by ideas, and so is left out for that pair; of a talk of several voices
 * only that counts which nobody else says (evidence `by`).
 */
export function relatedToSpeaker(graph: KnowledgeGraph, index: IdeaIndex, speaker: string): Related {
  const here = profileOfSpeaker(graph, index, speaker, NONE);
  const ideas = new Set([...here.keys()].flatMap((idea) => [idea, ...index.links.beside(idea)]));
  const talks = talksOf(graph, speaker);
  const ties = new Map<string, Tie[]>();
  for (const other of speakersOn(graph, index, ideas)) {
    if (other === speaker) continue;
    const common = new Set(talks.filter((talk) => graph.hasDirectedEdge(other, talk)));
    const own = profileOfSpeaker(graph, index, speaker, common);
    ties.set(other, compareProfiles(index, own, profileOfSpeaker(graph, index, other, common)));
  }
  return { covered: [], near: nearOf(index, here), related: rankRelatives(ties) };
}

function profileOfSpeaker(graph: KnowledgeGraph, index: IdeaIndex, speaker: string, without: ReadonlySet<string>): Profile {
  if (without.size === 0) return findProfile(index, speaker, () => coverageOf(graph, index, speaker));
  return profileOf(
    index,
    coverageOf(graph, index, speaker).filter(({ talk }) => !without.has(talk)),
  );
}

/** What a speaker says: all of a talk, but of one given by several only what no other voice is named for. */
function coverageOf(graph: KnowledgeGraph, index: IdeaIndex, speaker: string): Coverage[] {
  return talksOf(graph, speaker).flatMap((talk) =>
    (index.ofTalk.get(talk) ?? []).flatMap((coverage) => {
      const evidence = coverage.evidence.filter(({ by }) => by === undefined || by === speaker);
      if (evidence.length === coverage.evidence.length) return [coverage];
      return evidence.length === 0 ? [] : [{ ...coverage, mass: evidence.length, evidence }];
    }),
  );
}

function speakersOn(graph: KnowledgeGraph, index: IdeaIndex, ideas: ReadonlySet<string>): Set<string> {
  const speakers = new Set<string>();
  for (const idea of ideas) {
    for (const { talk } of index.ofIdea.get(idea) ?? []) {
      for (const key of graph.inNeighbors(talk)) if (graph.getNodeAttribute(key, 'kind') === 'speaker') speakers.add(key);
    }
  }
  return speakers;
}
