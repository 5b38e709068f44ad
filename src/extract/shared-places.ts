import type { HeaderPerson } from './split-header.ts';

/**
 * "A and B (Acme)": where only the last of a talk's speakers has a place, it is said of all of them; so it is of those behind a label or a
 * semicolon ("Speaker: A (Acme) Co-authors: B, C (Widgets)").
 */
export function shareLast(plain: string, people: readonly HeaderPerson[]): readonly HeaderPerson[] {
  const shared: HeaderPerson[] = [];
  let group: HeaderPerson[] = [];
  let opened = true;
  for (const person of people) {
    const before = shared.at(-1);
    const beside = group.at(-1);
    // "A and guest B (Acme)": the guest alone is from there.
    if (beside && /\bguests?\s+$/.test(plain.slice(beside.end, person.start))) shared.push(...group.splice(0));
    if (group.length === 0) opened = before === undefined || /[:;]/.test(plain.slice(before.end, person.start));
    group.push(person);
    const { affiliations } = person;
    if (affiliations.length === 0) continue;
    shared.push(...(opened ? group.map((one) => ({ ...one, affiliations })) : group));
    group = [];
  }
  return [...shared, ...group];
}

const SAME =
  /^(?:(?:the )?same(?: (?:place|institut\p{L}*|university|lab|group|team|company|affiliation|dept|department))?|ditto|idem|ibid\.?|dito|ebd\.?|ebenda|also there|likewise|[″"])$/iu;

/** "A (Acme) and B (same)": where somebody is from the place of the one before. */
export function withSame(plain: string, people: readonly HeaderPerson[]): readonly HeaderPerson[] {
  if (people.length < 2) return people;
  let before: HeaderPerson['affiliations'] = [];
  return people.map((person) => {
    const same = person.affiliations.some(({ start, end }) => SAME.test(plain.slice(start, end).trim()));
    const affiliations = same ? before : person.affiliations;
    if (affiliations.length > 0) before = affiliations;
    return { ...person, affiliations };
  });
}
