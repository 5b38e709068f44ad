import type { WeightedWeb } from './weighted-web.ts';

const DAMPING = 0.85;
/** The mean change of a step below which the ranks count as settled. */
const SETTLED = 1e-6;
const MOST_STEPS = 1000;

/**
 * The importance of each node: PageRank (Brin & Page 1998) on the web without directions, divided by the highest, so that it lies in
 * 0…1; rounded to 4 decimals. The same web gives the same numbers.
 */
export function rankWeb({ order, starts, others, weights }: WeightedWeb): Float64Array {
  if (others.length === 0) return new Float64Array(order).fill(1);
  const shares = new Float64Array(weights.length);
  for (let i = 0; i < order; i++) {
    let degree = 0;
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) degree += weights[at] ?? 0;
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) shares[at] = (weights[at] ?? 0) / degree;
  }
  let ranks = new Float64Array(order).fill(1 / order);
  for (let step = 0; step < MOST_STEPS; step++) {
    const before = ranks;
    ranks = new Float64Array(order);
    // What nodes without ties hold falls on all alike.
    let loose = 0;
    for (let i = 0; i < order; i++) if (starts[i] === starts[i + 1]) loose += before[i] ?? 0;
    const base = (DAMPING * loose) / order + (1 - DAMPING) / order;
    for (let i = 0; i < order; i++) {
      const given = DAMPING * (before[i] ?? 0);
      for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) {
        const other = others[at] ?? 0;
        ranks[other] = (ranks[other] ?? 0) + given * (shares[at] ?? 0);
      }
    }
    let change = 0;
    for (let i = 0; i < order; i++) {
      ranks[i] = (ranks[i] ?? 0) + base;
      change += Math.abs((ranks[i] ?? 0) - (before[i] ?? 0));
    }
    if (change < order * SETTLED) break;
  }
  const highest = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  return ranks.map((rank) => Math.round((rank / highest) * 1e4) / 1e4);
}
