/** Precision, recall and their harmonic mean (null where there is nothing to divide by) with the counts behind them. */
export type Figures = {
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number | null;
  readonly tp: number;
  readonly found: number;
  readonly wanted: number;
};

/** What a person wants to read when a figure is low: the things missed, or the things that should not be there. */
export type Remark = { readonly about: string; readonly what: 'missed' | 'wrong'; readonly items: readonly string[] };

/** One part of the score: its figures and the remarks that explain them. */
export type Part<F = Figures> = { readonly figures: F; readonly remarks: readonly Remark[] };

/** The figures for `tp` right ones among those found and those wanted. */
export function figures(tp: number, found: number, wanted: number): Figures {
  const [p, r] = [share(tp, found), share(tp, wanted)];
  return { p, r, f1: p === null && r === null ? null : harmonicMean(p, r), tp, found, wanted };
}

/** A part of a whole between 0 and 1, null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The harmonic mean of precision and recall, 0 where one of them is 0 or missing. */
export function harmonicMean(p: number | null, r: number | null): number {
  return p && r ? (2 * p * r) / (p + r) : 0;
}

/** The remarks on one part, without the empty ones. */
export function remarksOn(about: string, missed: readonly string[], wrong: readonly string[] = []): readonly Remark[] {
  const remarks: readonly Remark[] = [
    { about, what: 'missed', items: missed },
    { about, what: 'wrong', items: wrong },
  ];
  return remarks.filter(({ items }) => items.length > 0);
}
