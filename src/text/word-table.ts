import type { Token } from './tokens.ts';

/** Keeps what is made of a word, as far as it depends on its `folded` and `key` alone; asked by a word's number, so that a common word costs next to nothing. */
export function byWord<T>(make: (token: Token) => T): (token: Token) => T {
  let table: ({ readonly value: T } | undefined)[] = [];
  return (token) => {
    const held = table[token.id];
    if (held) return held.value;
    const value = make(token);
    if (token.id >= table.length) table = [...table, ...Array.from<undefined>({ length: Math.max(1024, token.id + 1) })];
    table[token.id] = { value };
    return value;
  };
}
