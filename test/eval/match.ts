import type { Named } from './gold.ts';
import { stemmedNames, stemName } from './names.ts';

// A gold entry and a node that may be the same thing, the likelier the stronger.
type Candidate<G, N> = { readonly strength: number; readonly gold: G; readonly node: N };

/** Which gold entry each matched node (by key) stands for, and of which entry an unmatched node is a second node. */
export type Matching<G> = { readonly goldOf: ReadonlyMap<string, G>; readonly splitOf: ReadonlyMap<string, G> };

/** Pairs gold entries with nodes one to one, strongest first and then in the given order; gives gold by node key. */
export function pairOff<G, N extends { readonly key: string }>(candidates: readonly Candidate<G, N>[]): Map<string, G> {
  const goldOf = new Map<string, G>();
  const given = new Set<G>();
  for (const { gold, node } of candidates.toSorted((a, b) => b.strength - a.strength)) {
    if (goldOf.has(node.key) || given.has(gold)) continue;
    goldOf.set(node.key, gold);
    given.add(gold);
  }
  return goldOf;
}

/** Matches named gold entries with nodes by their labels and aliases. */
export function matchNames<G extends Named>(golds: readonly G[], nodes: readonly (Named & { readonly key: string })[]): Matching<G> {
  const spelledNodes = nodes.map((node) => ({ node, spelling: spell(node) }));
  const candidates = golds.flatMap((gold) => {
    const spelling = spell(gold);
    return spelledNodes.map((other) => ({ gold, node: other.node, strength: likeness(spelling, other.spelling) }));
  });
  const alike = candidates.filter(({ strength }) => strength > 0);
  const goldOf = pairOff(alike);
  const spare = alike.filter(({ node }) => !goldOf.has(node.key));
  return { goldOf, splitOf: new Map(spare.map(({ gold, node }) => [node.key, gold])) };
}

type Spelling = { readonly label: string; readonly all: ReadonlySet<string> };

function spell(thing: Named): Spelling {
  return { label: stemName(thing.label), all: new Set(stemmedNames(thing)) };
}

function likeness(gold: Spelling, node: Spelling): number {
  if (gold.label === node.label) return 4;
  if (gold.all.has(node.label)) return 3;
  if (node.all.has(gold.label)) return 2;
  // A single word that is an alias on both sides, such as a first name, says too little.
  return [...node.all].some((name) => name.includes(' ') && gold.all.has(name)) ? 1 : 0;
}
