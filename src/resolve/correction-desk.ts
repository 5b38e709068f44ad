import type { Correction, Corrections, Named } from '../model/corrections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { NodeKind } from '../model/ontology.ts';
import { foldWords } from '../text/fold.ts';

/** Looks up what the corrections of a kind say about names; which of their names were met is known at the end. */
export interface CorrectionDesk {
  /** Whether there are corrections of this kind at all: without any, no names need be gathered to ask. */
  readonly speaks: boolean;
  readonly same: (a: string, b: string) => boolean;
  readonly notSame: (a: string, b: string) => boolean;
  /** Whether `same` may hold for a name. */
  readonly isJoined: (name: string) => boolean;
  /** The lists of names that are one, as the corrections write them. */
  readonly joined: readonly (readonly string[])[];
  /** The lists of names that must stay apart. */
  readonly parted: readonly (readonly string[])[];
  /** The right name of an entity that has these spellings. */
  readonly rename: (names: Iterable<string>) => string | undefined;
  /** Asked once for every entity, with all its spellings: what is asked for counts as met. */
  readonly isDropped: (names: Iterable<string>) => boolean;
  readonly favorite: (names: Iterable<string>) => boolean | undefined;
  /** One diagnostic for each correction with a name that was not met. */
  readonly unused: () => Diagnostic[];
}

/** Opens the corrections of one kind; a name also stands for the spelling that another correction renames to it. */
export function openDesk(corrections: Corrections | undefined, kind: NodeKind): CorrectionDesk {
  // What becomes of another kind is looked for before the entities of this kind are made.
  const list = (corrections?.list ?? []).filter((correction) => correction.kind === kind && correction.does !== 'change-kind');
  const met = new Set<string>();
  const renamed = new Map<string, string>();
  for (const one of list) if (one.does === 'rename' && typeof one.name === 'string') renamed.set(foldWords(one.to), foldWords(one.name));
  const spellings = (name: string): string[] => {
    const folded = foldWords(name);
    const before = renamed.get(folded);
    return before === undefined ? [folded] : [folded, before];
  };
  // Whoever gets the name of another is that other.
  const written = (does: 'same' | 'not-same'): string[][] =>
    list.flatMap((one) => {
      if (one.does === does) return [one.names.filter((name) => typeof name === 'string')];
      return does === 'same' && one.does === 'rename' && typeof one.name === 'string' ? [[one.name, one.to]] : [];
    });
  const groups = (does: 'same' | 'not-same'): string[][][] => written(does).map((names) => names.map(spellings));
  const [joined, parted] = [groups('same'), groups('not-same')];
  const spoken = new Set(joined.flat(2));
  const pair = (all: readonly string[][][], a: string, b: string): boolean => {
    if (all.length === 0) return false;
    const [x, y] = [foldWords(a), foldWords(b)];
    return (
      x !== y && all.some((names) => names.some((one, i) => one.includes(x) && names.some((other, j) => i !== j && other.includes(y))))
    );
  };
  const find = <D extends 'rename' | 'drop' | 'favorite'>(does: D, names: Iterable<string>) => {
    if (!list.some((one) => one.does === does)) return undefined;
    const folded = new Set([...names].map(foldWords));
    return list.find(
      (one) => one.does === does && 'name' in one && typeof one.name === 'string' && spellings(one.name).some((name) => folded.has(name)),
    ) as Extract<Correction, { does: D }> | undefined;
  };
  return {
    speaks: list.length > 0,
    same: (a, b) => pair(joined, a, b),
    notSame: (a, b) => pair(parted, a, b),
    isJoined: (name) => spoken.size > 0 && spoken.has(foldWords(name)),
    joined: written('same'),
    parted: written('not-same'),
    rename: (names) => find('rename', names)?.to,
    isDropped: (names) => {
      const all = [...names];
      if (list.length > 0) for (const name of all) met.add(foldWords(name));
      return find('drop', all) !== undefined;
    },
    favorite: (names) => find('favorite', names)?.is,
    unused: () =>
      list.flatMap((one) => {
        const missing = namesOf(one).filter((name) => typeof name === 'string' && !spellings(name).some((spelling) => met.has(spelling)));
        return missing.length === 0
          ? []
          : [{ source: corrections?.path ?? '', line: one.line, rule: 'corrections', message: unmet(kind, missing) }];
      }),
  };
}

/** All that a correction names. */
export function namesOf(correction: Correction): readonly Named[] {
  return 'names' in correction ? correction.names : [correction.name];
}

function unmet(kind: NodeKind, names: readonly Named[]): string {
  const said = names.map((name) => JSON.stringify(name)).join(' and ');
  return `No ${kind} of these notes is called ${said}; the correction no longer applies. Check the spelling or remove it.`;
}
