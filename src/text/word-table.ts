import type { Token } from './tokens.ts';

const UNMADE = Symbol('not made yet');

/** Keeps what is made of a word, as far as it depends on its `folded` and `key` alone; asked by a word's number, so that a common word costs next to nothing. */
export function byWord<T>(make: (token: Token) => T): (token: Token) => T {
  const table: (T | typeof UNMADE)[] = [];
  return (token) => {
    const { id } = token;
    while (table.length <= id) table.push(UNMADE);
    const held = table[id] as T | typeof UNMADE;
    return held === UNMADE ? (table[id] = make(token)) : held;
  };
}
