import { foldWords } from '../text/fold.ts';
import type { Lexicon } from './lexicon.ts';
import { oncePerLexicon } from './once-per-lexicon.ts';

/** Whether words, such as the name of a file, hold the name of a meeting that the lexicon knows ("pycon-2011", "notes of strange loop"). */
export type VenueTest = (words: string) => boolean;

/** Names of so many words are looked for. */
const LONGEST = 3;

/** The test by a lexicon, made once for all notes; everyday words ("fast") name no meeting. */
export const createVenueTest: (lexicon: Lexicon) => VenueTest = oncePerLexicon(({ venues, words: everyday, vocabulary }) => {
  const names = new Set(
    venues
      .flatMap(({ forms }) => forms.map(({ text }) => foldWords(text)))
      .filter((name) => name.length >= 4 && !everyday.has(name) && !vocabulary.has(name)),
  );
  return (words) => {
    const parts = foldWords(words.replace(/[_/.-]+|(?<=\p{L})(?=\d)/gu, ' ')).split(' ');
    return parts.some((_, from) =>
      Array.from({ length: LONGEST }, (_unused, more) => parts.slice(from, from + more + 1).join(' ')).some((name) => names.has(name)),
    );
  };
});
