/** So many answers are kept; then memory counts more than time. */
const KEPT = 100_000;

/** A pure function of a text that keeps its answers: in a corpus most words come again and again. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= KEPT) known.clear();
      known.set(text, (value = make(text)));
    }
    return value;
  };
}
