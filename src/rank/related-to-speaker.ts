import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { talksOf } from '../graph/talks-of.ts';
import type { Coverage, IdeaIndex } from './idea-index.ts';
import type { Related, Tie } from './related.ts';
import { compareProfiles, nearOf, profileOf } from './related-to-talk.ts';
import { rankRelatives } from './relatives.ts';

/**
 * The speakers closest in ideas: as between talks, with all that a speaker's talks say as one. What stands in a talk that two
 * speakers give together joins them by the schedule, not by ideas, and so is left out for that pair; of a talk of several voices
 * only that counts which nobody else says (evidence `by`).
 */
export function relatedToSpeaker(graph: KnowledgeGraph, index: IdeaIndex, speaker: string): Related {
  const mine = coverageOf(graph, index, speaker);
  const here = profileOf(index, mine);
  const ideas = new Set([...here.keys()].flatMap((idea) => [idea, ...index.links.beside(idea)]));
  const ties = new Map<string, Tie[]>();
  for (const other of speakersOn(graph, index, ideas)) {
    if (other === speaker) continue;
    const common = new Set(talksOf(graph, speaker).filter((talk) => graph.hasDirectedEdge(other, talk)));
    const theirs = coverageOf(graph, index, other).filter(({ talk }) => !common.has(talk));
    const own =
      common.size === 0
        ? here
        : profileOf(
            index,
            mine.filter(({ talk }) => !common.has(talk)),
          );
    ties.set(other, compareProfiles(index, own, profileOf(index, theirs)));
  }
  return { covered: [], near: nearOf(index, here), related: rankRelatives(ties) };
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
      graph.forEachInNeighbor(talk, (key, { kind }) => {
        if (kind === 'speaker') speakers.add(key);
      });
    }
  }
  return speakers;
}
