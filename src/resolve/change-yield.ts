import type { NoteYield } from '../model/candidates.ts';

/** A note's yield without some of its people (by index); what is said of where they are from goes with them. */
export function withoutPeople(found: NoteYield, dropped: ReadonlySet<number>): NoteYield {
  if (dropped.size === 0) return found;
  const place = newPlaces(found.people.length, dropped);
  return {
    ...found,
    people: found.people.filter((_, i) => !dropped.has(i)),
    affiliations: found.affiliations.filter(({ person }) => !dropped.has(person)).map((one) => ({ ...one, person: place(one.person) })),
  };
}

/** A note's yield without some of its talks: whoever gave them alone is gone, what was read in them stays said outside of talks. */
export function withoutTalks(found: NoteYield, dropped: ReadonlySet<number>): NoteYield {
  if (dropped.size === 0) return found;
  const place = newPlaces(found.talks.length, dropped);
  const gone = new Set(found.people.flatMap(({ talk }, i) => (talk !== undefined && dropped.has(talk) ? [i] : [])));
  const kept = withoutPeople(found, gone);
  const move = <T extends { readonly talk?: number }>({ talk, ...rest }: T) =>
    talk === undefined || dropped.has(talk) ? rest : { ...rest, talk: place(talk) };
  return {
    ...kept,
    talks: found.talks.filter((_, i) => !dropped.has(i)),
    people: kept.people.map(move),
    concepts: found.concepts.map(move),
    papers: found.papers.map(move),
  };
}

/** The place of each index once the dropped ones are gone; -1 stays -1. */
function newPlaces(count: number, dropped: ReadonlySet<number>): (index: number) => number {
  let next = 0;
  const places = Array.from({ length: count }, (_, i) => (dropped.has(i) ? -1 : next++));
  return (index) => places[index] ?? -1;
}
