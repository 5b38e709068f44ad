import { figures, type Part, remarksOn } from './figures.ts';
import type { GoldInstitution, GoldPerson } from './gold.ts';
import type { ScoredNode } from './graph-facts.ts';
import { type Matching, matchNames } from './match.ts';
import { stemmedNames, stemName } from './names.ts';

// A part of the score that others build on, with the matching that it made.
type MatchedPart<G> = Part & { readonly matching: Matching<G> };

/** Scores the speakers: all of the gold's people, nobody else, and each once. */
export function scoreSpeakers(people: readonly GoldPerson[], nodes: readonly ScoredNode[]): MatchedPart<GoldPerson> {
  const matching = matchNames(people, nodes);
  return { matching, ...partOf('speakers', people, nodes, matching) };
}

/** Scores the institutions; those which the notes only mention in passing count neither for nor against. */
export function scoreInstitutions(
  institutions: readonly GoldInstitution[],
  acceptable: readonly string[],
  nodes: readonly ScoredNode[],
): MatchedPart<GoldInstitution> {
  const matching = matchNames(institutions, nodes);
  const passing = new Set(acceptable.map(stemName));
  const judged = nodes.filter((node) => matching.goldOf.has(node.key) || !stemmedNames(node).some((name) => passing.has(name)));
  return { matching, ...partOf('institutions', institutions, judged, matching) };
}

function partOf<G extends { readonly label: string }>(
  about: string,
  golds: readonly G[],
  nodes: readonly ScoredNode[],
  { goldOf, splitOf }: Matching<G>,
): Part {
  const met = new Set(goldOf.values());
  const missed = golds.filter((gold) => !met.has(gold)).map(({ label }) => label);
  const wrong = nodes.filter(({ key }) => !goldOf.has(key)).map((node) => nameWrong(node, splitOf.get(node.key)));
  return { figures: figures(goldOf.size, nodes.length, golds.length), remarks: remarksOn(about, missed, wrong) };
}

function nameWrong({ key, label }: ScoredNode, twin: { readonly label: string } | undefined): string {
  return twin ? `${label ?? key} (second node for ${twin.label})` : (label ?? key);
}
