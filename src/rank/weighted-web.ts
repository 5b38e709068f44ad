/**
 * A graph without directions as rows of weighted ties: those of node `i` stand from `starts[i]` to `starts[i + 1]`, the latest edge first.
 * Every pair of nodes has one tie at most, none leads to itself.
 */
export interface WeightedWeb {
  readonly order: number;
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly weights: Float64Array;
  /** Sum of all ties, each once. */
  readonly total: number;
}

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly attributes: { readonly weight: number };
}

/**
 * The web of the keys and edges of a graph file, both in the order of their keys. An edge weighs 1 + ln(weight), so that the tenth
 * mention adds less than the second; edges between the same two nodes are one tie.
 */
export function makeWeightedWeb(keys: readonly string[], edges: readonly Edge[]): WeightedWeb {
  const places = new Map(keys.map((key, i) => [key, i]));
  const ends = new Int32Array(edges.length * 2);
  const weights = new Float64Array(edges.length);
  edges.forEach(({ source, target, attributes }, e) => {
    ends[2 * e] = places.get(source) ?? 0;
    ends[2 * e + 1] = places.get(target) ?? 0;
    weights[e] = 1 + Math.log(Math.max(1, attributes.weight));
  });
  joinParallel(keys.length, ends, weights);
  return fillRows(keys.length, ends, weights);
}

/** Gives the weight of all edges between the same two nodes to the first of them; the others weigh nothing then. */
function joinParallel(order: number, ends: Int32Array, weights: Float64Array): void {
  const rows = Array.from({ length: order }, (): number[] => []);
  for (let e = 0; e < weights.length; e++) rows[Math.min(ends[2 * e] ?? 0, ends[2 * e + 1] ?? 0)]?.push(e);
  const first = new Int32Array(order);
  const metFor = new Int32Array(order).fill(-1);
  rows.forEach((row, low) => {
    for (const e of row) {
      const high = Math.max(ends[2 * e] ?? 0, ends[2 * e + 1] ?? 0);
      if (metFor[high] !== low) {
        metFor[high] = low;
        first[high] = e;
      } else {
        const held = first[high] ?? 0;
        weights[held] = (weights[held] ?? 0) + (weights[e] ?? 0);
        weights[e] = 0;
      }
    }
  });
}

function fillRows(order: number, ends: Int32Array, weights: Float64Array): WeightedWeb {
  const starts = new Int32Array(order + 1);
  let total = 0;
  for (let e = 0; e < weights.length; e++) {
    if (weights[e] === 0) continue;
    total += weights[e] ?? 0;
    for (const end of [ends[2 * e] ?? 0, ends[2 * e + 1] ?? 0]) starts[end] = (starts[end] ?? 0) + 1;
  }
  for (let i = 0, n = 0; i <= order; i++) starts[i] = n += starts[i] ?? 0;
  const size = starts[order] ?? 0;
  const web = { order, starts, others: new Int32Array(size), weights: new Float64Array(size), total };
  const put = (from: number, to: number, weight: number): void => {
    const at = (starts[from] = (starts[from] ?? 0) - 1);
    web.others[at] = to;
    web.weights[at] = weight;
  };
  for (let e = 0; e < weights.length; e++) {
    const [weight = 0, source = 0, target = 0] = [weights[e], ends[2 * e], ends[2 * e + 1]];
    if (weight === 0) continue;
    put(source, target, weight);
    put(target, source, weight);
  }
  return web;
}
