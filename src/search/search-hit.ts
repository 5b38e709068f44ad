import type { NodeKind } from '../model/ontology.ts';

/** A node (by label or alias) or a line of a note; `ranges` are the matched stretches of `text`, in UTF-16 offsets. */
export interface Hit {
  readonly type: 'node' | 'line';
  /** The node's key; for a line the key of the talk it stands in, '' outside of talks. */
  readonly key: string;
  readonly kind: NodeKind;
  /** What matched: the label, an alias, or the note's line. */
  readonly text: string;
  readonly ranges: readonly (readonly [number, number])[];
  readonly score: number;
  /** Lines only, as are the three below: `line` is 1-based, `start` and `end` are offsets into the note. */
  readonly source?: string;
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
}

type Placed = Pick<Hit, 'key' | 'text' | 'score' | 'start'>;

/** Highest score first, equal ones in a fixed order. */
export function compareHits(a: Placed, b: Placed): number {
  return b.score - a.score || compareText(a.key, b.key) || (a.start ?? 0) - (b.start ?? 0) || compareText(a.text, b.text);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
