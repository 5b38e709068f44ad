import { tokenize } from '../text/tokens.ts';

/** The stretches of `text` that answer a query: of a word that begins with one of the query's only that beginning, of other matched words the whole. */
export function findRanges(text: string, matched: readonly string[], query: string): [number, number][] {
  const words = new Set(matched);
  const asked = tokenize(query)
    .map((token) => token.folded)
    .sort((a, b) => b.length - a.length);
  return tokenize(text)
    .filter((token) => words.has(token.folded))
    .map(({ start, end, folded }) => {
      const beginning = asked.find((word) => folded.startsWith(word));
      // Only where folding kept the length does the offset of the folded word hold in the text.
      const cut = beginning !== undefined && folded.length === end - start ? start + beginning.length : end;
      return [start, cut];
    });
}
