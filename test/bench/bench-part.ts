/** One figure that was measured: `value` must be at most `bound`, where there is one; `more` says what it came from. */
export interface BenchFigure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly bound?: number;
  readonly more?: string;
}

/** A part of the benchmark: measures, and tells each figure as soon as it has it. */
export interface BenchPart {
  readonly name: string;
  readonly fn: (tell: (figure: BenchFigure) => void) => Promise<void>;
}
