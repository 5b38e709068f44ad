import type { ConceptEntry, Lexicon } from '../extract/lexicon.ts';
import type { NoteYield } from '../model/candidates.ts';
import type { Corrections } from '../model/corrections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { foldWords } from '../text/fold.ts';
import { resolveConcepts, type ResolvedConcepts } from '../resolve/resolve-concepts.ts';
import { resolveInstitutions, type ResolvedInstitutions } from '../resolve/resolve-institutions.ts';
import { resolvePapers, type ResolvedPapers } from '../resolve/resolve-papers.ts';
import { resolvePeople, type ResolvedPeople } from '../resolve/resolve-people.ts';

/** All entities of a corpus; the `of…` functions lead from a note's candidate to its entity, -1 for none. */
export interface Corpus {
  readonly people: ResolvedPeople;
  readonly institutions: ResolvedInstitutions;
  readonly concepts: ResolvedConcepts;
  readonly papers: ResolvedPapers;
  readonly personOf: (note: number, candidate: number) => number;
  readonly institutionOf: (note: number, candidate: number) => number;
  readonly conceptOf: (note: number, candidate: number) => number;
  readonly paperOf: (note: number, candidate: number) => number;
  readonly entries: (lexicon: Lexicon) => ReadonlyMap<string, ConceptEntry>;
  readonly diagnostics: Diagnostic[];
}

export function resolveCorpus(
  yields: readonly NoteYield[],
  eventOf: readonly string[],
  lexicon: Lexicon,
  corrections: Corrections | undefined,
): Corpus {
  const affiliations = flatten(yields.map((found) => found.affiliations));
  const institutions = resolveInstitutions(
    affiliations.list.map(({ name }) => name),
    lexicon.institutions,
    corrections,
    affiliations.list.map(({ apart }) => apart),
  );
  const people = flatten(
    yields.map((found, note) =>
      found.people.map((person) => ({ ...person, note, event: eventOf[note] ?? '', institutions: [] as string[] })),
    ),
  );
  for (const [note, found] of yields.entries()) {
    for (const [i, { person, name }] of found.affiliations.entries()) {
      if (person < 0) continue;
      const entity = institutions.entities[institutions.of[affiliations.index(note, i)] ?? -1];
      people.list[people.index(note, person)]?.institutions.push(foldWords(entity?.label ?? name));
    }
  }
  const concepts = flatten(yields.map((found) => found.concepts));
  const papers = flatten(yields.map((found, note) => found.papers.map((paper) => ({ ...paper, note }))));
  const resolved = {
    people: resolvePeople(people.list, corrections, (word) => namesOf(lexicon).some((names) => names.has(word))),
    institutions,
    concepts: resolveConcepts(concepts.list, corrections),
    papers: resolvePapers(papers.list, corrections),
  };
  let entries: ReadonlyMap<string, ConceptEntry> | undefined;
  return {
    ...resolved,
    personOf: (note, i) => resolved.people.of[people.index(note, i)] ?? -1,
    institutionOf: (note, i) => institutions.of[affiliations.index(note, i)] ?? -1,
    conceptOf: (note, i) => resolved.concepts.of[concepts.index(note, i)] ?? -1,
    paperOf: (note, i) => resolved.papers.of[papers.index(note, i)] ?? -1,
    entries: ({ concepts: list }) => (entries ??= new Map(list.map((entry) => [entry.label, entry]))),
    diagnostics: [
      ...resolved.people.diagnostics,
      ...institutions.diagnostics,
      ...resolved.concepts.diagnostics,
      ...resolved.papers.diagnostics,
    ],
  };
}

function namesOf({ givenNames, ambiguousNames, familyNames }: Lexicon): readonly ReadonlySet<string>[] {
  return [givenNames, ambiguousNames, familyNames];
}

/** The lists of all notes as one, with the place of each note's in it. */
function flatten<T>(lists: readonly (readonly T[])[]): { list: T[]; index: (note: number, i: number) => number } {
  const starts: number[] = [];
  const list: T[] = [];
  for (const part of lists) {
    starts.push(list.length);
    for (const item of part) list.push(item);
  }
  return { list, index: (note, i) => (starts[note] ?? 0) + i };
}
