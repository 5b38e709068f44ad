import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLexicon } from '../../src/extract/lexicon.ts';
import { readNote } from '../../src/pipeline/read-note.ts';
import { resolveConcepts } from '../../src/resolve/resolve-concepts.ts';
import { resolveInstitutions } from '../../src/resolve/resolve-institutions.ts';
import { resolvePapers } from '../../src/resolve/resolve-papers.ts';
import { resolvePeople } from '../../src/resolve/resolve-people.ts';
import { generateNotes } from '../bench/generate-notes.ts';
import { SMALL_LEXICON } from '../bench/small-lexicon.ts';

const { lexicon } = parseLexicon(SMALL_LEXICON);
const yields = generateNotes(20, lexicon, 3).map(({ path, text }) => readNote(path, text, lexicon).found);
const mentions = {
  people: yields.flatMap(({ people, source }, note) =>
    people.map((person) => ({ ...person, note, event: source.slice(0, 3), institutions: note % 3 === 0 ? [] : [`place ${note % 4}`] })),
  ),
  concepts: yields.flatMap(({ concepts }, note) => concepts.map((concept) => ({ ...concept, note }))),
  papers: yields.flatMap(({ papers }, note) => papers.map((paper) => ({ ...paper, note }))),
  institutions: yields.flatMap(({ affiliations }) => affiliations.map(({ name }) => name)),
};

interface Resolved {
  readonly entities: readonly { readonly forms: ReadonlyMap<string, number> }[];
  readonly of: readonly number[];
}

/** What each mention became, in the order of the mentions before they were shuffled. */
function fates({ entities, of }: Resolved, order: readonly number[]): string[] {
  const told: string[] = [];
  order.forEach((original, i) => {
    const entity = entities[of[i] ?? -1];
    told[original] = entity ? JSON.stringify({ ...entity, forms: [...entity.forms].map(String).toSorted() }) : 'none';
  });
  return told;
}

/** Resolves mentions in their own order and shuffled. */
function agree<M>(all: readonly M[], resolve: (mentions: readonly M[]) => Resolved): void {
  const own = [...all.keys()];
  const expected = fates(resolve(all), own);
  expect(new Set(expected).size).toBeGreaterThan(1);
  fc.assert(
    fc.property(fc.shuffledSubarray(own, { minLength: own.length }), (order) => {
      const shuffled = order.flatMap((i) => all.slice(i, i + 1));
      expect(fates(resolve(shuffled), order)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
}

describe('the order of mentions makes no difference', () => {
  test('to people', () => {
    agree(mentions.people, (list) => resolvePeople(list));
  });

  test('to concepts', () => {
    agree(mentions.concepts, (list) => resolveConcepts(list));
  });

  test('to papers', () => {
    agree(mentions.papers, (list) => resolvePapers(list));
  });

  test('to institutions', () => {
    agree(mentions.institutions, (list) => resolveInstitutions(list, lexicon.institutions));
  });
});
