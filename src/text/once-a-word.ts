/** So many words are kept; then memory counts more than time. */
const KEPT = 20_000;

/** Keeps what is made of words, which come again in other notes. */
export function onceAWord<T>(make: (words: string) => T): (words: string) => T {
  const held = new Map<string, { readonly value: T }>();
  return (words) => {
    let one = held.get(words);
    if (one) return one.value;
    if (held.size >= KEPT) held.clear();
    held.set(words, (one = { value: make(words) }));
    return one.value;
  };
}
