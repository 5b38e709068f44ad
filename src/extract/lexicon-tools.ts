import { foldWords } from '../text/fold.ts';
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
  /** The same over the everyday words too. */
  readonly prose: SpellingIndex;
  /** Keys of the words of the concepts' forms. */
  readonly vocabulary: ReadonlySet<string>;
  /** Keys of the words that end a form of the lexicon (nouns, as far as it knows), and how many terms of several words each ends. */
  readonly heads: ReadonlyMap<string, number>;
  /** In how many entries a word (by its key) stands: the more, the less it says alone. */
  readonly breadth: ReadonlyMap<string, number>;
  readonly isEveryday: (folded: string) => boolean;
  readonly byLabel: ReadonlyMap<string, ConceptEntry>;
}

/** The breadth of the words of the concepts' forms, and the words that end one. */
function countWords({ concepts }: Lexicon): Pick<LexiconTools, 'breadth' | 'heads'> {
  const breadth = new Map<string, number>();
  const heads = new Map<string, number>();
  for (const { forms } of concepts) {
    const own = new Set<string>();
    for (const { text } of forms) {
      const words = foldWords(text).split(' ');
      let key = '';
      for (const word of words) own.add((key = wordKey(word)));
      heads.set(key, (heads.get(key) ?? 0) + (words.length > 1 ? 1 : 0));
    }
    for (const key of own) breadth.set(key, (breadth.get(key) ?? 0) + 1);
  }
  return { breadth, heads };
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
    prose: createSpellingIndex([...lexicon.vocabulary, ...lexicon.words.keys()], isKnown, 6),
    vocabulary: new Set([...lexicon.vocabulary].map(wordKey)),
    ...countWords(lexicon),
    isEveryday,
    byLabel: new Map(lexicon.concepts.map((entry) => [entry.label, entry])),
  };
  tools.set(lexicon, made);
  return made;
}
