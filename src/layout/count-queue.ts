/** Hands out indexes, the one with the highest count first and of equal ones the first; counts can rise meanwhile. */
export interface CountQueue {
  readonly take: () => number | undefined;
  readonly raise: (index: number) => void;
}

interface Entry {
  readonly index: number;
  readonly count: number;
}

/** A queue of all indexes of a list of counts: a binary heap in which who has risen stands twice, and is handed out once. */
export function createCountQueue(initial: readonly number[]): CountQueue {
  const counts = [...initial];
  const taken = counts.map(() => false);
  const heap: Entry[] = [];
  for (const [index, count] of counts.entries()) push(heap, { index, count });
  return {
    raise(index) {
      const count = (counts[index] ?? 0) + 1;
      counts[index] = count;
      if (!taken[index]) push(heap, { index, count });
    },
    take() {
      for (let top = pop(heap); top !== undefined; top = pop(heap)) {
        if (taken[top.index]) continue;
        taken[top.index] = true;
        return top.index;
      }
      return undefined;
    },
  };
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.count > b.count || (a.count === b.count && a.index < b.index);
}

function push(heap: Entry[], entry: Entry): void {
  let at = heap.length;
  while (at > 0) {
    const parent = heap[(at - 1) >> 1];
    if (parent === undefined || isBefore(parent, entry)) break;
    heap[at] = parent;
    at = (at - 1) >> 1;
  }
  heap[at] = entry;
}

function pop(heap: Entry[]): Entry | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    const [left, right] = [heap[child], heap[child + 1]];
    if (left === undefined) break;
    if (right !== undefined && isBefore(right, left)) child += 1;
    const next = heap[child] ?? left;
    if (isBefore(last, next)) break;
    heap[at] = next;
    at = child;
  }
  heap[at] = last;
  return top;
}
