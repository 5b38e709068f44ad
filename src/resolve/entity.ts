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

/** Forms in code unit order. */
export function formsInOrder(forms: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return forms.size < 2 ? forms : new Map([...forms].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The form that names an entity: met most often, then longest, then first in code unit order. */
export function chooseLabel(forms: ReadonlyMap<string, number>): string {
  if (forms.size === 1) for (const only of forms.keys()) return only;
  const ranked = [...forms].toSorted(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? '';
}
