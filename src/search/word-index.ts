import MiniSearch from 'minisearch';
import { tokenize } from '../text/tokens.ts';

/** Something to be found: `id` counts from 0 in the order of the texts that were given. */
export interface WordMatch {
  readonly id: number;
  readonly score: number;
  /** The folded words of the text that answered. */
  readonly words: readonly string[];
  /** All words of the query were found. */
  readonly complete: boolean;
}

/** Finds texts by words, by the beginnings of words, and by words a typo away. */
export type WordIndex = (query: string) => WordMatch[];

/** Shorter words are too easily mistaken for others to forgive a typo. */
const FUZZY_FROM = 4;
const FUZZY_SHARE = 0.2;

interface Document {
  readonly id: number;
  readonly text: string;
}

/** Indexes texts; words of the query that stand as they are weigh most, then beginnings of at least `prefixFrom` letters, then typos. */
export function createWordIndex(texts: readonly string[], prefixFrom: number): WordIndex {
  const index = new MiniSearch<Document>({
    fields: ['text'],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      prefix: (term) => term.length >= prefixFrom,
      weights: { prefix: 0.5, fuzzy: 0.25 },
    },
  });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (query) => {
    const asked = words(query);
    if (asked.length === 0) return [];
    for (const combineWith of ['AND', 'OR'] as const) {
      for (const fuzzy of [false, forgive]) {
        const found = index.search(query, { combineWith, fuzzy });
        if (found.length > 0)
          return found.map(({ id, score, terms }) => ({ id: id as number, score, words: terms, complete: combineWith === 'AND' }));
      }
    }
    return [];
  };
}

function forgive(term: string): number | false {
  return term.length >= FUZZY_FROM && FUZZY_SHARE;
}

function words(text: string): string[] {
  return tokenize(text).map((token) => token.folded);
}
