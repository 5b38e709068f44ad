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
  return joinParallel(fillRows(keys.length, ends, weights));
}

function fillRows(order: number, ends: Int32Array, given: Float64Array): WeightedWeb {
  const starts = new Int32Array(order + 1);
  for (const end of ends) starts[end] = (starts[end] ?? 0) + 1;
  for (let i = 0, n = 0; i <= order; i++) starts[i] = n += starts[i] ?? 0;
  const [others, weights] = [new Int32Array(ends.length), new Float64Array(ends.length)];
  const put = (from: number, to: number, weight: number): void => {
    const at = (starts[from] = (starts[from] ?? 0) - 1);
    others[at] = to;
    weights[at] = weight;
  };
  given.forEach((weight, e) => {
    put(ends[2 * e] ?? 0, ends[2 * e + 1] ?? 0, weight);
    put(ends[2 * e + 1] ?? 0, ends[2 * e] ?? 0, weight);
  });
  return { order, starts, others, weights, total: given.reduce((sum, weight) => sum + weight, 0) };
}

/** Makes one tie of all between the same two nodes, in the place of the first edge; moves the rows together, in place. */
function joinParallel(web: WeightedWeb): WeightedWeb {
  const { order, starts, others, weights } = web;
  const metFor = new Int32Array(order).fill(-1);
  const first = new Int32Array(order);
  let size = 0;
  for (let i = 0, from = 0; i < order; i++) {
    const to = starts[i + 1] ?? 0;
    for (let at = to - 1; at >= from; at--) {
      const other = others[at] ?? 0;
      if (metFor[other] === i) {
        const held = first[other] ?? 0;
        weights[held] = (weights[held] ?? 0) + (weights[at] ?? 0);
        weights[at] = 0;
      } else {
        metFor[other] = i;
        first[other] = at;
      }
    }
    starts[i] = size;
    for (let at = from; at < to; at++) {
      if (weights[at] === 0) continue;
      others[size] = others[at] ?? 0;
      weights[size++] = weights[at] ?? 0;
    }
    from = to;
  }
  starts[order] = size;
  return { ...web, others: others.subarray(0, size), weights: weights.subarray(0, size) };
}
