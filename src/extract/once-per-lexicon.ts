import type { Lexicon } from './lexicon.ts';

/** Makes something of a lexicon at the first call and keeps it as long as the lexicon: it costs the same for one note and for ten thousand. */
export function oncePerLexicon<T>(make: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const made = new WeakMap<Lexicon, { readonly value: T }>();
  return (lexicon) => {
    let held = made.get(lexicon);
    if (!held) made.set(lexicon, (held = { value: make(lexicon) }));
    return held.value;
  };
}
