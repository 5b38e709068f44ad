import type { Corrections } from '../model/corrections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { NodeKind } from '../model/ontology.ts';
import { foldWords } from '../text/fold.ts';

/** Several spellings that are one: `forms` with the number of times each was met, and the rules that joined them. */
export interface Entity {
  readonly label: string;
  readonly forms: ReadonlyMap<string, number>;
  readonly rules: readonly string[];
}

/** Two entities that may be one, by their labels. */
export interface Doubt {
  readonly a: string;
  readonly b: string;
  readonly rule: string;
  readonly score: number;
}

/** Looks up what the corrections of a kind say about names, and remembers which of them applied. */
export interface CorrectionDesk {
  readonly same: (a: string, b: string) => boolean;
  readonly notSame: (a: string, b: string) => boolean;
  /** The right name of an entity that has these spellings. */
  readonly rename: (names: Iterable<string>) => string | undefined;
  readonly isDropped: (names: Iterable<string>) => boolean;
  readonly favorite: (names: Iterable<string>) => boolean | undefined;
  /** One diagnostic for each correction whose names were not met. */
  readonly unused: () => Diagnostic[];
}

export function openDesk(corrections: Corrections | undefined, kind: NodeKind): CorrectionDesk {
  const list = (corrections?.list ?? []).filter((correction) => correction.kind === kind);
  const used = new Set<number>();
  const pair = (does: 'same' | 'not-same', a: string, b: string): boolean =>
    list.some((correction, i) => {
      if (correction.does !== does) return false;
      const names = new Set(correction.names.map(foldWords));
      const holds = foldWords(a) !== foldWords(b) && names.has(foldWords(a)) && names.has(foldWords(b));
      if (holds) used.add(i);
      return holds;
    });
  const find = <D extends 'rename' | 'drop' | 'favorite'>(does: D, names: Iterable<string>) => {
    const folded = new Set([...names].map(foldWords));
    const index = list.findIndex((correction) => correction.does === does && folded.has(foldWords(correction.name)));
    if (index >= 0) used.add(index);
    return list[index] as Extract<(typeof list)[number], { does: D }> | undefined;
  };
  return {
    same: (a, b) => pair('same', a, b),
    notSame: (a, b) => pair('not-same', a, b),
    rename: (names) => find('rename', names)?.to,
    isDropped: (names) => find('drop', names) !== undefined,
    favorite: (names) => find('favorite', names)?.is,
    unused: () =>
      list
        .filter((_, i) => !used.has(i))
        .map(({ line }) => ({
          source: corrections?.path ?? '',
          line,
          rule: 'corrections',
          message: `No ${kind} of these notes has this name; the correction did nothing. Check the spelling or remove it.`,
        })),
  };
}

/** The form that names an entity: met most often, then longest, then first in code unit order. */
export function chooseLabel(forms: ReadonlyMap<string, number>): string {
  const ranked = [...forms].toSorted(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? '';
}
