import type { Relative, Tie } from './related.ts';

/** Weaker than this part of the best is folded away; below the other it is not worth a line. */
const WEAK = 0.2;
const NOISE = 0.02;

/** Ranks by the sum of the ties' weights, highest first, equal ones by key; each relative's weightiest tie stands first. */
export function rankRelatives(ties: ReadonlyMap<string, readonly Tie[]>): Relative[] {
  const scored = [...ties]
    .map(([key, reasons]) => ({ key, score: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons: [...reasons].sort(byWeight) }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score > NOISE * best).map((relative) => ({ ...relative, weak: relative.score < WEAK * best }));
}

function byWeight(a: Tie, b: Tie): number {
  return b.weight - a.weight || (a.idea < b.idea ? -1 : 1);
}
