import type { Citation } from './citation.ts';
import type { CitationToken } from './citation-tokens.ts';
import type { WordTests } from './citation-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { VenueSpans } from './venue-spans.ts';

/** A citation and what speaks for it. */
export interface FoundCitation extends Citation {
  /** `sure` stands alone; `likely` needs another sure one near it. */
  readonly strength: 'sure' | 'likely';
  /** The names, the year or "et al." as they stand, without a title in front. */
  readonly names: { readonly start: number; readonly end: number };
}

/** A stretch of text in which citations are read, with all that is asked about it. */
export interface Scene {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly CitationToken[];
  readonly venues: () => VenueSpans;
  readonly tests: WordTests;
  readonly lexicon: Lexicon;
  /** The stretch is known to cite (behind "Ref.", in a reference list). */
  readonly cued: boolean;
}

/** Whether the token stands in parentheses that opened shortly before it. */
export function enclosed({ tokens }: Scene, i: number): boolean {
  for (let j = i; j >= 0 && i - j < 24; j--) {
    if (/^[)\]]$/.test(tokens[j]?.text ?? '')) return false;
    if (/^[([]$/.test(tokens[j]?.text ?? '')) return true;
  }
  return false;
}
