import type { Evidence } from '../model/evidence.ts';
import { foldWords } from '../text/fold.ts';

/** How the notes write a name: the aliases that its evidence quotes, when none of the evidence says the label itself; else none. */
export function findCorrectedForms(label: string, aliases: readonly string[], evidence: readonly Evidence[]): string[] {
  const wanted = foldWords(label);
  const quotes = evidence.map(({ quote }) => foldWords(quote));
  if (wanted === '' || quotes.some((quote) => says(quote, wanted))) return [];
  return distinctForms(label, aliases).filter((alias) => {
    const folded = foldWords(alias);
    return folded.includes(' ') && quotes.some((quote) => says(quote, folded));
  });
}

/** The spellings that differ from the label, and from each other, by more than case and hyphens. */
export function distinctForms(label: string, aliases: readonly string[]): string[] {
  const seen = new Set([foldWords(label), '']);
  return aliases.filter((alias) => {
    const folded = foldWords(alias);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

function says(quote: string, words: string): boolean {
  return ` ${quote} `.includes(` ${words} `);
}
