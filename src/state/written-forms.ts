import type { Evidence } from '../model/evidence.ts';
import { foldWords } from '../text/fold.ts';

/** How the notes write a name: the aliases that its evidence quotes, when none of the evidence says the label itself; else none. */
export function findCorrectedForms(label: string, aliases: readonly string[], evidence: readonly Evidence[]): string[] {
  const wanted = foldWords(label);
  const quotes = evidence.map(({ quote }) => foldWords(quote));
  if (wanted === '' || quotes.some((quote) => says(quote, wanted))) return [];
  return aliases.filter((alias) => {
    const folded = foldWords(alias);
    return folded !== '' && folded.includes(' ') && quotes.some((quote) => says(quote, folded));
  });
}

function says(quote: string, words: string): boolean {
  return ` ${quote} `.includes(` ${words} `);
}
