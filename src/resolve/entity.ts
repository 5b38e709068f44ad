/** Several spellings that are one: `forms` with the number of times each was met, and the rules that joined them. */
export interface Entity {
  readonly label: string;
  readonly forms: ReadonlyMap<string, number>;
  readonly rules: readonly string[];
}

/** Two entities that may be one, by their labels; `of` are their indexes. */
export interface Doubt {
  readonly of: readonly [number, number];
  readonly a: string;
  readonly b: string;
  readonly rule: string;
  readonly score: number;
}

/** The form that names an entity: met most often, then longest, then first in code unit order. */
export function chooseLabel(forms: ReadonlyMap<string, number>): string {
  const ranked = [...forms].toSorted(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? '';
}
