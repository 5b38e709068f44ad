import type { Span } from '../model/evidence.ts';

/** Stretches of a text by the places that they cover: looking one up takes time in its own length, however many there are. */
export interface SpanMap {
  readonly add: (span: Span) => void;
  /** The stretches added so far that share a place with this one, in the order of their places. */
  readonly overlapping: (span: Span) => readonly Span[];
  /** Whether there are any. */
  readonly meets: (span: Span) => boolean;
}

const NONE: readonly Span[] = [];

/** An empty map over a text of `length` UTF-16 code units; a later stretch hides an earlier one where both cover a place. */
export function createSpanMap(length: number, spans: Iterable<Span> = []): SpanMap {
  const held: Span[] = [];
  /** Many hold nothing, and need no room. */
  let cover: Uint32Array | undefined;
  const map: SpanMap = {
    add(span) {
      held.push(span);
      cover ??= new Uint32Array(length);
      cover.fill(held.length, span.start, span.end);
    },
    overlapping({ start, end }) {
      if (!cover) return NONE;
      const found: Span[] = [];
      let before = 0;
      for (let at = start; at < end; at++) {
        const index = cover[at] ?? 0;
        if (index === before || index === 0) continue;
        before = index;
        const span = held[index - 1];
        if (span && !found.includes(span)) found.push(span);
      }
      return found.length === 0 ? NONE : found;
    },
    meets({ start, end }) {
      if (cover) for (let at = start; at < end; at++) if (cover[at] !== 0) return true;
      return false;
    },
  };
  for (const span of spans) map.add(span);
  return map;
}
