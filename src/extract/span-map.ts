import type { Span } from '../model/evidence.ts';

/** Stretches of a text by the places that they cover: looking one up takes time in its own length, however many there are. */
export interface SpanMap {
  readonly add: (span: Span) => void;
  /** The stretches added so far that share a place with this one, in the order of their places. */
  readonly overlapping: (span: Span) => readonly Span[];
}

const NONE: readonly Span[] = [];

/** An empty map over a text of `length` UTF-16 code units; a later stretch hides an earlier one where both cover a place. */
export function createSpanMap(length: number, spans: Iterable<Span> = []): SpanMap {
  const held: Span[] = [];
  const cover = new Uint32Array(length);
  const map: SpanMap = {
    add(span) {
      held.push(span);
      cover.fill(held.length, span.start, span.end);
    },
    overlapping({ start, end }) {
      let first = start;
      while (first < end && cover[first] === 0) first++;
      if (first >= end) return NONE;
      const found = new Set<number>();
      for (let at = first; at < end; at++) if (cover[at] !== 0) found.add(cover[at] ?? 0);
      return [...found].map((index) => held[index - 1]).filter((span) => span !== undefined);
    },
  };
  for (const span of spans) map.add(span);
  return map;
}
