import { addToList } from '../text/add-to-list.ts';
import { foldWords } from '../text/fold.ts';
import { formKeys } from './name-forms.ts';
import { umlautKey } from './name-pairs.ts';
import { findNearTexts } from './near-texts.ts';

/** Names of people by what they could have in common. */
export interface LikelyNames {
  /** For each name those behind it in the list that `relateNames` could relate it with: all of them, and few others. */
  readonly behind: (index: number) => readonly number[];
  /** All names that are within two edits of this one, and few others; undefined for a name too short to be looked up so. */
  readonly near: (index: number) => readonly number[] | undefined;
  /** The names with this last word. */
  readonly withLast: (word: string) => readonly number[];
}

/** Names of fewer letters are not looked up by their letters, since no rule joins them by edits; what is found may be two letters shorter. */
const SHORTEST = 6;
/** From so many letters on `relateNames` allows an edit in a family name. */
const FAMILY = 6;

/** Sorts names into groups that share a key, so that a corpus of names is compared in time that grows with the pairs worth a look. */
export function groupLikely(names: readonly string[]): LikelyNames {
  const folded = names.map(foldWords);
  const words = folded.map((name) => name.split(' '));
  const byLast = groupBy(words.keys(), (i) => [words[i]?.at(-1) ?? '']);
  const letters = words.map((parts) => parts.join('').length);
  const long = [...folded.keys()].filter((i) => (letters[i] ?? 0) >= SHORTEST - 2);
  const near = new Map<number, readonly number[]>();
  for (const [at, others] of findNearTexts(long.map((i) => folded[i] ?? '')).entries())
    near.set(
      long[at] ?? 0,
      others.map((other) => long[other] ?? 0),
    );

  const wholeKeys = words.map((parts) => [
    `words ${parts.toSorted().join(' ')}`,
    `letters ${parts.join('')}`,
    `umlauts ${umlautKey(parts.join(' '))}`,
    ...formKeys(parts),
  ]);
  const wholes = groupBy(words.keys(), (i) => wholeKeys[i] ?? []);
  const familyOf = (i: number): string[] => familyKeys(words[i]?.at(-1) ?? '');
  const initialed = [...words.keys()].filter((i) => words[i]?.slice(0, -1).some((word) => word.length === 1));
  const asked = new Set(initialed.flatMap(familyOf));
  const families = asked.size === 0 ? NONE : groupBy(words.keys(), (i) => familyOf(i).filter((key) => asked.has(key)));
  const behind = names.map((_, i): number[] => [...(near.get(i) ?? []), ...(wholeKeys[i] ?? []).flatMap((key) => wholes.get(key) ?? [])]);
  // Of one family only names with initials are related to others by more than their letters.
  for (const i of initialed) {
    for (const key of familyOf(i)) {
      for (const other of families.get(key) ?? []) {
        behind[i]?.push(other);
        behind[other]?.push(i);
      }
    }
  }
  const ordered = behind.map((others, i) => [...new Set(others)].filter((other) => other > i).toSorted((a, b) => a - b));
  return {
    behind: (i) => ordered[i] ?? [],
    near: (i) => ((letters[i] ?? 0) < SHORTEST ? undefined : near.get(i)),
    withLast: (word) => byLast.get(word) ?? [],
  };
}

const NONE: ReadonlyMap<string, readonly number[]> = new Map();

/** A family name, and from six letters on all that is left of it without one letter. */
function familyKeys(word: string): string[] {
  if (word.length < FAMILY) return [word];
  return [word, ...Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

function groupBy(items: Iterable<number>, keysOf: (item: number) => readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) addToList(groups, key, item);
  }
  return groups;
}
