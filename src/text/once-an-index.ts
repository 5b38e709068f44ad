/** Asks about each index at most once, and keeps the answer. */
export function onceAnIndex<T>(read: (index: number) => T): (index: number) => T {
  const held: ({ readonly value: T } | undefined)[] = [];
  return (index) => (held[index] ??= { value: read(index) }).value;
}
