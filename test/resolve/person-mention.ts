import type { PersonMention } from '../../src/resolve/resolve-people.ts';

let start = 0;

/** A person as named in one place; every call names another place. */
export function personMention(name: string, more: Partial<PersonMention> = {}): PersonMention {
  start += 100;
  const evidence = {
    source: 'a.md',
    line: 1,
    start,
    end: start + name.length,
    quote: name,
    context: [start, start + 50] as const,
    rule: 'test',
  };
  return { name, evidence, as: 'speaker', talk: start, note: 0, event: 'days', institutions: [], ...more };
}
