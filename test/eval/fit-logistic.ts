/** What is known of an example, by the numbers of its features, and whether it is one. */
export interface Example {
  readonly features: readonly number[];
  readonly is: number;
}

/** Examples that have all their features in common. */
interface Group {
  readonly features: readonly number[];
  count: number;
  are: number;
}

const ROUNDS = 12;
const STEPS = 60;

/**
 * Weights of a logistic regression, by Newton's method with conjugate gradients: one a feature and the start as the last. `ridge` pulls each
 * weight towards 0: it is believed as far as so many examples bear it.
 */
export function fitLogistic(examples: readonly Example[], size: number, ridge: number): Float64Array {
  const groups = groupsOf(examples);
  const weights = new Float64Array(size + 1);
  const bends = new Float64Array(groups.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) => (i < size ? -ridge * weight : 0));
    groups.forEach(({ features, count, are }, i) => {
      const is = likelihood(weights, features);
      bends[i] = count * is * (1 - is);
      addTo(slope, features, are - count * is);
    });
    const step = solve(slope, (direction) => {
      const bent = direction.map((part, i) => (i < size ? ridge * part : 0));
      groups.forEach(({ features }, i) => addTo(bent, features, sumOf(direction, features) * (bends[i] ?? 0)));
      return bent;
    });
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) + (step[i] ?? 0);
    if (step.every((part) => Math.abs(part) < 0.005)) break;
  }
  return weights;
}

/** How likely an example with these features is one, 0…1. */
export function likelihood(weights: Float64Array, features: readonly number[]): number {
  return 1 / (1 + Math.exp(-sumOf(weights, features)));
}

function groupsOf(examples: readonly Example[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { features, is } of examples) {
    const key = features.join(' ');
    const held = groups.get(key);
    if (!held) groups.set(key, { features, count: 1, are: is });
    else {
      held.count++;
      held.are += is;
    }
  }
  return [...groups.values()];
}

function sumOf(weights: Float64Array, features: readonly number[]): number {
  let sum = weights.at(-1) ?? 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

function addTo(sums: Float64Array, features: readonly number[], part: number): void {
  for (const feature of features) sums[feature] = (sums[feature] ?? 0) + part;
  sums[sums.length - 1] = (sums.at(-1) ?? 0) + part;
}

/** The x whose `times(x)` is `wanted` (conjugate gradients, Hestenes & Stiefel 1952). */
function solve(wanted: Float64Array, times: (x: Float64Array) => Float64Array): Float64Array {
  const x = new Float64Array(wanted.length);
  const rest = Float64Array.from(wanted);
  const direction = Float64Array.from(wanted);
  const first = dot(rest, rest);
  let size = first;
  for (let step = 0; step < STEPS && size > first * 1e-5; step++) {
    const image = times(direction);
    const along = size / dot(direction, image);
    for (let i = 0; i < x.length; i++) {
      x[i] = (x[i] ?? 0) + along * (direction[i] ?? 0);
      rest[i] = (rest[i] ?? 0) - along * (image[i] ?? 0);
    }
    const next = dot(rest, rest);
    for (let i = 0; i < x.length; i++) direction[i] = (rest[i] ?? 0) + (next / size) * (direction[i] ?? 0);
    size = next;
  }
  return x;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
