import type { Token } from '../text/tokens.ts';
import { singular } from '../text/singular.ts';
import { wordKey } from '../text/word-key.ts';
import { toolsOf } from './lexicon-tools.ts';
import type { Lexicon } from './lexicon.ts';
import { oncePerLexicon } from './once-per-lexicon.ts';

/**
 * How a word serves in a term: a `term` word, a verb's form that can stand in one (`participle`: "supervised", "learning"), a general
 * adjective, an everyday noun, or none of these.
 */
export type WordPart = 'term' | 'participle' | 'adjective' | 'everyday' | 'none';

/** What is known of one word in a term. `mended` is the known word that a misspelt one stands for. */
export interface PartOfTerm {
  readonly part: WordPart;
  readonly technical: boolean;
  /** Can end a term: unknown words can, technical ones when the lexicon has a term that ends so. */
  readonly head: boolean;
  /** Says little alone ("network", "system"). */
  readonly broad: boolean;
  readonly mended?: string;
}

const NONE: PartOfTerm = { part: 'none', technical: false, head: false, broad: false };
/** A word of more entries than this says little alone. */
const BROAD = 12;

/** So many words are kept; then memory counts more than time. */
const KEPT = 200_000;

/** Classes words by the lexicon alone: no tagger. */
export const wordPartOf: (lexicon: Lexicon) => (token: Token) => PartOfTerm = oncePerLexicon(createWordPart);

function createWordPart(lexicon: Lexicon): (token: Token) => PartOfTerm {
  const tools = toolsOf(lexicon);
  const cache = new Map<string, PartOfTerm>();
  return ({ folded }) => {
    const held = cache.get(folded);
    if (held) return held;
    const known = partOf(folded);
    const meant = known.part === 'term' && !known.technical ? tools.prose.nearest(folded, false) : undefined;
    const made = meant === undefined ? known : { ...partOf(meant), mended: meant };
    if (cache.size >= KEPT) cache.clear();
    cache.set(folded, made);
    return made;
  };

  function partOf(folded: string): PartOfTerm {
    const key = wordKey(folded);
    const technical = tools.vocabulary.has(key);
    const kind = lexicon.words.get(folded) ?? lexicon.words.get(singular(folded));
    const facts = { technical, head: !technical || tools.heads.has(key), broad: (tools.breadth.get(key) ?? 0) > BROAD };
    if (folded.length < 2 || /^[\d.]+|'/.test(folded) || kind === 'function' || kind === 'adverbs') return NONE;
    if (kind === 'verbs') return technical && /(?:ing|ed)$/.test(folded) ? { part: 'participle', ...facts } : NONE;
    if (kind === 'adjectives') return { part: 'adjective', ...facts, head: false };
    if (kind === 'nouns') return { part: 'everyday', ...facts };
    if ((folded.endsWith('ly') && !technical) || !/\p{L}/u.test(folded)) return NONE;
    return { part: 'term', ...facts };
  }
}
