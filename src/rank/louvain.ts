import type { WeightedWeb } from './weighted-web.ts';

/** Moves that gain less than this are no better than each other. */
const EVEN = 1e-10;

/** A web some of whose nodes stand for several: `loops` are the ties within each, counted from both ends. */
interface Level extends WeightedWeb {
  readonly loops: Float64Array;
}

/** Who is where: the cluster of each node, and what all ties of a cluster's nodes weigh together. */
interface Clusters {
  readonly of: Int32Array;
  readonly ties: Float64Array;
  readonly sizes: Int32Array;
  /** Clusters that nobody is in. */
  readonly empty: number[];
}

/**
 * The cluster of each node, by the method of Louvain (Blondel et al. 2008) with only those nodes asked again whose neighbours have moved
 * (Traag 2015): nodes move to where modularity gains most, then each cluster becomes a node, until nobody moves.
 */
export function findClusters(web: WeightedWeb, random: () => number): Int32Array {
  const cluster = Int32Array.from({ length: web.order }, (_, i) => i);
  let level: Level = { ...web, loops: new Float64Array(web.order) };
  while (level.others.length > 0) {
    const clusters = moveNodes(level, Math.floor(random() * level.order));
    if (!clusters) break;
    const { next, names } = zoomOut(level, clusters);
    for (let i = 0; i < cluster.length; i++) cluster[i] = names[cluster[i] ?? 0] ?? 0;
    level = next;
  }
  return cluster;
}

/** Lets nodes move as long as one gains by it, beginning with `first`; undefined when none does. */
function moveNodes(level: Level, first: number): Clusters | undefined {
  const { order, starts, others, weights, loops, total } = level;
  const clusters = eachAlone(level);
  const { of, ties, sizes, empty } = clusters;
  const queue = makeQueue(order);
  for (let i = 0; i < order; i++) queue.add((first + i) % order);
  const toCluster = new Float64Array(order);
  const isNear = new Uint8Array(order);
  const near = new Int32Array(order);
  let moved = false;
  for (let i = queue.take(); i >= 0; i = queue.take()) {
    const own = of[i] ?? 0;
    let degree = 0;
    let count = 0;
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) {
      const there = of[others[at] ?? 0] ?? 0;
      if (isNear[there] === 0) {
        isNear[there] = 1;
        toCluster[there] = 0;
        near[count++] = there;
      }
      degree += weights[at] ?? 0;
      toCluster[there] = (toCluster[there] ?? 0) + (weights[at] ?? 0);
    }
    const all = degree + (loops[i] ?? 0);
    const gain = (held: number, cluster: number): number => held - (all * cluster) / (2 * total);
    let best = own;
    let most = gain(isNear[own] === 1 ? (toCluster[own] ?? 0) : 0, (ties[own] ?? 0) - all);
    for (let n = 0; n < count; n++) {
      const there = near[n] ?? 0;
      isNear[there] = 0;
      if (there === own) continue;
      const gained = gain(toCluster[there] ?? 0, ties[there] ?? 0);
      const even = Math.abs(gained - most) < EVEN;
      if (even ? best !== own && there > best : gained > most) [most, best] = [gained, there];
    }
    if (most < 0) best = sizes[own] === 1 ? own : (empty.pop() ?? own);
    if (best === own) continue;
    ties[own] = (ties[own] ?? 0) - all;
    ties[best] = (ties[best] ?? 0) + all;
    of[i] = best;
    sizes[best] = (sizes[best] ?? 0) + 1;
    sizes[own] = (sizes[own] ?? 0) - 1;
    if (sizes[own] === 0) empty.push(own);
    moved = true;
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) if (of[others[at] ?? 0] !== best) queue.add(others[at] ?? 0);
  }
  return moved ? clusters : undefined;
}

function eachAlone({ order, starts, weights, loops }: Level): Clusters {
  const ties = loops.slice();
  for (let i = 0; i < order; i++) {
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) ties[i] = (ties[i] ?? 0) + (weights[at] ?? 0);
  }
  return { of: Int32Array.from({ length: order }, (_, i) => i), ties, sizes: new Int32Array(order).fill(1), empty: [] };
}

/** A queue that holds each node once at most; takes -1 when it is empty. */
function makeQueue(order: number): { readonly add: (node: number) => void; readonly take: () => number } {
  const ring = new Int32Array(order);
  const isHeld = new Uint8Array(order);
  let from = 0;
  let size = 0;
  return {
    add(node) {
      if (isHeld[node] === 1) return;
      isHeld[node] = 1;
      ring[(from + size++) % order] = node;
    },
    take() {
      if (size === 0) return -1;
      const node = ring[from] ?? 0;
      isHeld[node] = 0;
      from = (from + 1) % order;
      size--;
      return node;
    },
  };
}

/** The web whose nodes are the clusters, numbered as met; `names` has the number of each node's cluster. */
function zoomOut(level: Level, { of }: Clusters): { readonly next: Level; readonly names: Int32Array } {
  const numbers = new Int32Array(level.order).fill(-1);
  const members: number[][] = [];
  const names = of.map((cluster, i) => {
    if (numbers[cluster] === -1) numbers[cluster] = members.push([]) - 1;
    members[numbers[cluster] ?? 0]?.push(i);
    return numbers[cluster] ?? 0;
  });
  const order = members.length;
  const starts = new Int32Array(order + 1);
  const loops = new Float64Array(order);
  const [others, weights]: [number[], number[]] = [[], []];
  const sums = new Float64Array(order);
  const metFor = new Int32Array(order).fill(-1);
  members.forEach((nodes, cluster) => {
    const near: number[] = [];
    for (const i of nodes) {
      loops[cluster] = (loops[cluster] ?? 0) + (level.loops[i] ?? 0);
      for (let at = level.starts[i] ?? 0; at < (level.starts[i + 1] ?? 0); at++) {
        const there = names[level.others[at] ?? 0] ?? 0;
        const weight = level.weights[at] ?? 0;
        if (there === cluster) loops[cluster] = (loops[cluster] ?? 0) + weight;
        else if (metFor[there] === cluster) sums[there] = (sums[there] ?? 0) + weight;
        else {
          metFor[there] = cluster;
          sums[there] = weight;
          near.push(there);
        }
      }
    }
    for (const there of near.sort((a, b) => a - b)) {
      others.push(there);
      weights.push(sums[there] ?? 0);
    }
    starts[cluster + 1] = others.length;
  });
  const next = { order, starts, others: Int32Array.from(others), weights: Float64Array.from(weights), loops, total: level.total };
  return { next, names };
}
