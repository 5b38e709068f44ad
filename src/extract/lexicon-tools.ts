import { singular } from '../text/singular.ts';
import { wordKey } from '../text/word-key.ts';
import type { ConceptEntry, Lexicon, NamedEntry } from './lexicon.ts';
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts';
import { createSpellingIndex, type SpellingIndex } from './spelling-index.ts';

/** What is made of a lexicon once and used for every note. */
export interface LexiconTools {
  readonly concepts: PhraseIndex<ConceptEntry>;
  readonly institutions: PhraseIndex<NamedEntry>;
  readonly venues: PhraseIndex<NamedEntry>;
  readonly spelling: SpellingIndex;
  /** Keys of the words of the concepts' forms. */
  readonly vocabulary: ReadonlySet<string>;
  readonly isEveryday: (folded: string) => boolean;
  readonly byLabel: ReadonlyMap<string, ConceptEntry>;
}

/** An everyday phrase in the index of concepts: it takes its words, and no concept comes of it. */
function everyday(text: string): ConceptEntry {
  return { label: '', forms: [{ text, unsure: false }], category: 'idea', broader: [], related: [], context: [] };
}

const tools = new WeakMap<Lexicon, LexiconTools>();

/** The indexes of a lexicon, made at the first call and kept with it. */
export function toolsOf(lexicon: Lexicon): LexiconTools {
  const held = tools.get(lexicon);
  if (held) return held;
  const isEveryday = (folded: string): boolean => lexicon.words.has(folded) || lexicon.words.has(singular(folded));
  const isKnown = (word: string): boolean =>
    lexicon.vocabulary.has(word) || lexicon.vocabulary.has(singular(word)) || isEveryday(word) || lexicon.givenNames.has(word);
  const made: LexiconTools = {
    concepts: createPhraseIndex([...lexicon.concepts, ...lexicon.phrases.map(everyday)]),
    institutions: createPhraseIndex(lexicon.institutions),
    venues: createPhraseIndex(lexicon.venues),
    spelling: createSpellingIndex(lexicon.vocabulary, isKnown),
    vocabulary: new Set([...lexicon.vocabulary].map(wordKey)),
    isEveryday,
    byLabel: new Map(lexicon.concepts.map((entry) => [entry.label, entry])),
  };
  tools.set(lexicon, made);
  return made;
}
