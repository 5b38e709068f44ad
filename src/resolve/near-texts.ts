const BASE = 0x01000193;
/** Room for so many texts beside a hash of 32 bits in one number. */
const MOST = 2 ** 21;

/**
 * For each text the others that may be within two edits (an adjacent transposition is one): all that are, and few that are not. Texts
 * with one and two letters left out are compared by their hashes (SymSpell, Garbe 2012), so that no pair is looked at that shares none.
 */
export function findNearTexts(texts: readonly string[]): readonly (readonly number[])[] {
  if (texts.length > MOST) throw new RangeError(`Expected at most ${MOST} names, got ${texts.length}: build the notes in parts.`);
  const near: Set<number>[] = texts.map(() => new Set());
  const hashes = hashAll(texts);
  for (let from = 0; from < hashes.length;) {
    const hash = Math.floor((hashes[from] ?? 0) / MOST);
    let to = from + 1;
    while (to < hashes.length && Math.floor((hashes[to] ?? 0) / MOST) === hash) to++;
    if (to - from > 1) join(hashes.subarray(from, to), near);
    from = to;
  }
  return near.map((others) => [...others].toSorted((a, b) => a - b));
}

function join(group: Float64Array, near: readonly Set<number>[]): void {
  for (let i = 0; i < group.length; i++) {
    for (let j = i + 1; j < group.length; j++) {
      const [a, b] = [(group[i] ?? 0) % MOST, (group[j] ?? 0) % MOST];
      if (a === b) continue;
      near[a]?.add(b);
      near[b]?.add(a);
    }
  }
}

/** Hashes of all texts without no, one and two of their units, each with the text's index in its low bits, in order. */
function hashAll(texts: readonly string[]): Float64Array {
  const count = texts.reduce((sum, { length: n }) => sum + 1 + n + (n * (n - 1)) / 2, 0);
  const hashes = new Float64Array(count);
  let at = 0;
  for (const [index, text] of texts.entries()) {
    const n = text.length;
    const { between, power } = rolling(text);
    const put = (hash: number): void => void (hashes[at++] = (hash >>> 0) * MOST + index);
    put(between(0, n));
    for (let i = 0; i < n; i++) {
      const head = between(0, i);
      put(append(head, between(i + 1, n), power(n - i - 1)));
      for (let j = i + 1; j < n; j++) {
        const middle = append(head, between(i + 1, j), power(j - i - 1));
        put(append(middle, between(j + 1, n), power(n - j - 1)));
      }
    }
  }
  return hashes.sort();
}

function append(head: number, tail: number, shift: number): number {
  return (Math.imul(head, shift) + tail) | 0;
}

/** Polynomial hashes of all stretches of a text in constant time each (Rabin & Karp 1987). */
function rolling(text: string): { between: (from: number, to: number) => number; power: (n: number) => number } {
  const prefix = new Int32Array(text.length + 1);
  const powers = new Int32Array(text.length + 1).fill(1);
  for (let i = 0; i < text.length; i++) {
    prefix[i + 1] = (Math.imul(prefix[i] ?? 0, BASE) + text.charCodeAt(i) + 1) | 0;
    powers[i + 1] = Math.imul(powers[i] ?? 0, BASE);
  }
  const power = (n: number): number => powers[n] ?? 1;
  return { power, between: (from, to) => ((prefix[to] ?? 0) - Math.imul(prefix[from] ?? 0, power(to - from))) | 0 };
}
