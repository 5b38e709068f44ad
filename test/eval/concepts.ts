import { type Figures, harmonicMean, type Part, remarksOn, share } from './figures.ts';
import type { Gold, GoldTalk } from './gold.ts';
import type { ScoredEdge, ScoredNode } from './graph-facts.ts';
import { stemmedNames, stemName } from './names.ts';
import { arrow } from './relation.ts';

/** Figures of the concepts: `tp` right nodes (for the precision), `recalled` concepts of the gold (for the recall). */
export type ConceptFigures = Figures & { readonly recalled: number };

/** Figures of the edges from talks to concepts; precision judges only the concept at the end of an edge. */
export type CoverFigures = Omit<Figures, 'f1'>;

// The score of the concepts with the nodes that are right and the gold's concepts that each stands for.
type ConceptPart = Part<ConceptFigures> & {
  readonly right: ReadonlySet<string>;
  readonly standsFor: ReadonlyMap<string, readonly string[]>;
};

type Form = { readonly label: string; readonly all: ReadonlySet<string> };
type Forms = ReadonlyMap<string, Form>;
type Spelled = { readonly key: string; readonly label: string; readonly names: readonly string[] };

/** Scores the concepts: the gold's must-haves for the recall, those and the acceptable ones for the precision. */
export function scoreConcepts(gold: Gold, nodes: readonly ScoredNode[]): ConceptPart {
  const forms = formsOf(gold);
  const spelled = nodes.map((node) => ({ key: node.key, label: stemName(node.label), names: stemmedNames(node) }));
  const standsFor = recall(forms, spelled);
  const recalled = new Set([...standsFor.values()].flat());
  const right = new Set([...standsFor.keys(), ...tolerated(gold, forms, spelled, standsFor, recalled)]);
  const [p, r] = [share(right.size, nodes.length), share(recalled.size, forms.size)];
  const missed = [...forms.keys()].filter((concept) => !recalled.has(concept));
  const wrong = nodes.filter(({ key }) => !right.has(key)).map(({ key, label }) => label ?? key);
  return {
    right,
    standsFor,
    figures: { p, r, f1: harmonicMean(p, r), tp: right.size, found: nodes.length, recalled: recalled.size, wanted: forms.size },
    remarks: remarksOn('concepts', missed, wrong),
  };
}

/** Scores which talk covers which concept, given the matched talks and concepts. */
export function scoreCovers(
  talks: readonly GoldTalk[],
  edges: readonly ScoredEdge[],
  talkOf: ReadonlyMap<string, GoldTalk>,
  { right, standsFor }: ConceptPart,
): Part<CoverFigures> {
  const wanted = talks.flatMap(({ id, concepts }) => concepts.map((concept) => arrow(id, concept)));
  const covered = new Set(
    edges.flatMap(({ source, target }) => {
      const talk = talkOf.get(source);
      return talk ? (standsFor.get(target) ?? []).map((concept) => arrow(talk.id, concept)) : [];
    }),
  );
  const missed = wanted.filter((one) => !covered.has(one));
  const tp = wanted.length - missed.length;
  const p = share(edges.filter(({ target }) => right.has(target)).length, edges.length);
  return {
    figures: { p, r: share(tp, wanted.length), tp, found: edges.length, wanted: wanted.length },
    remarks: remarksOn('covers', missed),
  };
}

function formsOf({ talks, concept_aliases = {} }: Gold): Forms {
  const concepts = new Set(talks.flatMap((talk) => talk.concepts));
  return new Map([...concepts].map((label) => [label, formOf({ label, aliases: concept_aliases[label] ?? [] })]));
}

function formOf(concept: { readonly label: string; readonly aliases: readonly string[] }): Form {
  return { label: stemName(concept.label), all: new Set(stemmedNames(concept)) };
}

// Two rounds, because a node may stand for two concepts ("GAN" and "generative model"), but only where no other node claims the second.
function recall(forms: Forms, nodes: readonly Spelled[]): Map<string, readonly string[]> {
  const pairs = nodes.flatMap((node) => [...forms].map(([concept, form]) => ({ concept, key: node.key, strength: likeness(form, node) })));
  const alike = pairs.filter(({ strength }) => strength > 0).toSorted((a, b) => b.strength - a.strength);
  const standsFor = new Map<string, readonly string[]>();
  const done = new Set<string>();
  for (const most of [1, 2])
    for (const { concept, key } of alike) {
      const held = standsFor.get(key) ?? [];
      if (done.has(concept) || held.length >= most) continue;
      standsFor.set(key, [...held, concept]);
      done.add(concept);
    }
  return standsFor;
}

function likeness(form: Form, { label, names }: Spelled): number {
  if (label === form.label) return 3;
  const first = names.findIndex((name) => form.all.has(name));
  if (first < 0) return 0;
  return first === 0 ? 2 : 1;
}

// Nodes beyond the must-haves that are fair all the same, unless they only repeat what another node already stands for.
function tolerated(
  { concept_aliases = {}, concepts_acceptable = [] }: Gold,
  forms: Forms,
  nodes: readonly Spelled[],
  standsFor: ReadonlyMap<string, readonly string[]>,
  recalled: ReadonlySet<string>,
): ReadonlySet<string> {
  const aliases = Object.entries(concept_aliases).flatMap(([concept, others]) => [concept, ...others]);
  const acceptable = new Set([...concepts_acceptable, ...aliases].map(stemName));
  const taken = new Set([...recalled].flatMap((concept) => [...(forms.get(concept)?.all ?? [])]));
  const fair = new Set<string>();
  for (const { key, names } of nodes) {
    const [name] = names;
    if (name === undefined || standsFor.has(key) || !acceptable.has(name) || taken.has(name)) continue;
    fair.add(key);
    for (const other of names) taken.add(other);
  }
  return fair;
}
