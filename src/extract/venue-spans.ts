import { tokenize } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { toolsOf } from './lexicon-tools.ts';

/** Where a stretch names venues: by the offset of their start and of their end. */
export interface VenueSpans {
  readonly at: ReadonlyMap<number, { readonly label: string; readonly end: number }>;
  readonly until: ReadonlyMap<number, { readonly label: string; readonly start: number }>;
}

/** The venues that the lexicon knows in a stretch of a text. */
export function findVenues(text: string, start: number, end: number, lexicon: Lexicon): VenueSpans {
  const tokens = tokenize(text, start, end);
  const at = new Map<number, { label: string; end: number }>();
  const until = new Map<number, { label: string; start: number }>();
  for (const { from, to, forms } of toolsOf(lexicon).venues.match(text, tokens)) {
    const [first, last, form] = [tokens[from], tokens[to - 1], forms[0]];
    if (!first || !last || !form) continue;
    at.set(first.start, { label: form.entry.label, end: last.end });
    until.set(last.end, { label: form.entry.label, start: first.start });
  }
  return { at, until };
}

/** The venue that one word names, even in lower case ("acl"). */
export function venueNamed(word: string, lexicon: Lexicon): string | undefined {
  const written = word.toUpperCase();
  return toolsOf(lexicon).venues.match(written, tokenize(written))[0]?.forms[0]?.entry.label;
}
