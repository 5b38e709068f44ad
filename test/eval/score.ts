import { type ConceptFigures, type CoverFigures, scoreConcepts, scoreCovers } from './concepts.ts';
import { scoreInstitutions, scoreSpeakers } from './entities.ts';
import { type EvidenceFigures, scoreEvidence } from './evidence.ts';
import type { Figures, Remark } from './figures.ts';
import type { Gold } from './gold.ts';
import { type GraphFacts, graphFacts, type ScoredGraph } from './graph-facts.ts';
import { type CiteFigures, scoreCites, scorePapers } from './papers.ts';
import { arrow, scoreRelation } from './relation.ts';
import { scoreTalks } from './talks.ts';

/** How well a graph agrees with a gold file: figures by kind of node and edge, and remarks on what is missed or wrong. */
export type Score = {
  readonly speakers: Figures;
  readonly institutions: Figures;
  readonly talks: Figures;
  readonly gives: Figures;
  readonly 'affiliated-with': Figures;
  readonly concepts: ConceptFigures;
  readonly covers: CoverFigures;
  readonly papers: Figures;
  readonly cites: CiteFigures;
  readonly evidence: EvidenceFigures;
  readonly remarks: readonly Remark[];
};

/** Scores a graph file against gold; evidence is looked up in `readSource` first and then in the texts in the graph. */
export function scoreGraph(graph: ScoredGraph, gold: Gold, readSource: (path: string) => string | undefined = () => undefined): Score {
  const facts = graphFacts(graph);
  const texts = new Map(graph.attributes?.sources?.map(({ path, text }) => [path, text]));
  const speakers = scoreSpeakers(gold.people, facts.nodesOf('speaker'));
  const institutions = scoreInstitutions(gold.institutions, gold.institutions_acceptable ?? [], facts.nodesOf('institution'));
  const nameOf = (key: string) => speakers.matching.goldOf.get(key)?.label ?? facts.labelOf(key);
  const placeOf = (key: string) => institutions.matching.goldOf.get(key)?.label ?? facts.labelOf(key);
  const talks = scoreTalks(gold.talks, facts.nodesOf('talk'), speakersOfTalk(facts, nameOf));
  const gives = scoreRelation(
    'gives',
    facts.edgesOf('gives').map(({ source, target }) => arrow(nameOf(source), talks.talkOf.get(target)?.id ?? facts.labelOf(target))),
    gold.talks.flatMap((talk) => talk.speakers.map((speaker) => arrow(speaker, talk.id))),
  );
  const affiliations = scoreRelation(
    'affiliated-with',
    facts.edgesOf('affiliated-with').map(({ source, target }) => arrow(nameOf(source), placeOf(target))),
    gold.people.flatMap(({ label, institutions: places = [] }) => places.map((place) => arrow(label, place))),
  );
  const concepts = scoreConcepts(gold, facts.nodesOf('concept'));
  const covers = scoreCovers(gold.talks, facts.edgesOf('covers'), talks.talkOf, concepts);
  const papers = scorePapers(gold.papers ?? [], facts.nodesOf('paper'));
  const cites = scoreCites(facts.edgesOf('cites'), talks.talkOf, papers);
  const evidence = scoreEvidence(facts.edges, facts.labelOf, (path) => readSource(path) ?? texts.get(path));
  const parts = [speakers, institutions, talks, gives, affiliations, concepts, covers, papers, cites, evidence];
  return {
    speakers: speakers.figures,
    institutions: institutions.figures,
    talks: talks.figures,
    gives: gives.figures,
    'affiliated-with': affiliations.figures,
    concepts: concepts.figures,
    covers: covers.figures,
    papers: papers.figures,
    cites: cites.figures,
    evidence: evidence.figures,
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
}

function speakersOfTalk(facts: GraphFacts, nameOf: (key: string) => string | undefined) {
  const edges = facts.edgesOf('gives');
  return (talk: string): ReadonlySet<string> =>
    new Set(edges.filter(({ target }) => target === talk).map(({ source }) => nameOf(source) ?? ''));
}
