/** A stretch of a note: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that something was read from: `quote` is exactly `text.slice(start, end)` of the source, and never empty. */
export interface Evidence extends Span {
  /** Path of the note, as in the graph's `sources`. */
  readonly source: string;
  /** 1-based line of `start`. */
  readonly line: number;
  readonly quote: string;
  /** Bounds of the sentence or bullet around the quote. */
  readonly context: readonly [number, number];
  /** The rule that read it, in words ("heading: title - name, institution"). */
  readonly rule: string;
  /** Key of the speaker who said it, where one voice of several did (a panel's minutes). */
  readonly by?: string;
}
