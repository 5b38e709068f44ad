/** A pair that a rule wants to be one; pairs are taken by `strength` (higher first), then by their items. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly rule: string;
  readonly strength: number;
}

export interface Clusters {
  /** The cluster of each item, named by its smallest item. */
  readonly of: readonly number[];
  /** The pairs that joined clusters. */
  readonly joined: readonly Pair[];
}

/**
 * Joins items by pairs in a total order; two items that must not be one never are, whatever chain of pairs leads from one to the
 * other. Union–find (Tarjan 1975) with the forbidden pairs checked between whole clusters.
 */
export function cluster(count: number, pairs: readonly Pair[], mustNot: (a: number, b: number) => boolean): Clusters {
  const of = Array.from({ length: count }, (_, i) => i);
  const members = new Map(of.map((i) => [i, [i]]));
  const joined: Pair[] = [];
  const ordered = pairs.toSorted(
    (p, q) => q.strength - p.strength || Math.min(p.a, p.b) - Math.min(q.a, q.b) || Math.max(p.a, p.b) - Math.max(q.a, q.b),
  );
  for (const pair of ordered) {
    const [low = 0, high = 0] = [of[pair.a] ?? 0, of[pair.b] ?? 0].toSorted((x, y) => x - y);
    if (low === high) continue;
    const left = members.get(low) ?? [];
    const right = members.get(high) ?? [];
    if (left.some((x) => right.some((y) => mustNot(x, y)))) continue;
    for (const item of right) of[item] = low;
    members.set(low, [...left, ...right]);
    members.delete(high);
    joined.push(pair);
  }
  return { of, joined };
}
