import type { Token } from '../text/tokens.ts';
import { singular } from '../text/singular.ts';
import { wordKey } from '../text/word-key.ts';
import { byWord } from '../text/word-table.ts';
import { toolsOf } from './lexicon-tools.ts';
import type { Lexicon } from './lexicon.ts';
import { oncePerLexicon } from './once-per-lexicon.ts';

/**
 * How a word serves in a term: a `term` word, a verb's form that can stand in one (`participle`: "supervised", "learning"), a general
 * adjective, an everyday noun, or none of these.
 */
export type WordPart = 'term' | 'participle' | 'adjective' | 'everyday' | 'both' | 'verb' | 'none';

/** What is known of one word in a term. `mended` is the known word that a misspelt one stands for. */
export interface PartOfTerm {
  readonly part: WordPart;
  readonly technical: boolean;
  /** Can end a term: unknown words can, technical ones when the lexicon has a term that ends so. */
  readonly head: boolean;
  /** Says little alone ("network", "system"). */
  readonly broad: boolean;
  readonly mended: string | undefined;
  /** Unknown, and so near to known words that it may be one of them mistyped. */
  readonly doubtful: boolean;
}

/** A word in a term, correctly written: all are of one form, for which what reads them is compiled. */
export function partOfTerm(part: WordPart, technical = false, head = false, broad = false): PartOfTerm {
  return { part, technical, head, broad, mended: undefined, doubtful: false };
}

const NONE = partOfTerm('none');
const VERB = partOfTerm('verb');
/** A word of more entries than this says little alone. */
const BROAD = 12;

/** Classes English words by the lexicon alone: no tagger. */
export const wordPartOf: (lexicon: Lexicon) => (token: Token) => PartOfTerm = oncePerLexicon(createWordPart);

/** The same without a thought of typing errors. */
export const knownPartOf: (lexicon: Lexicon) => (folded: string) => PartOfTerm = oncePerLexicon(createKnownPart);

function createWordPart(lexicon: Lexicon): (token: Token) => PartOfTerm {
  const { prose } = toolsOf(lexicon);
  const partOf = knownPartOf(lexicon);
  return byWord(({ folded }) => {
    const known = partOf(folded);
    return known.part === 'term' && !known.technical ? mend(folded, known) : known;
  });

  /** An unknown word may be a known one with a typing error, or stand near several. */
  function mend(folded: string, known: PartOfTerm): PartOfTerm {
    const single = withoutOddDoubles(folded);
    const meant = single !== folded && partOf(single).part !== 'term' ? single : prose.nearest(folded, false);
    if (meant !== undefined) return { ...partOf(meant), mended: meant };
    if (single !== folded) return { ...partOf(single), mended: single };
    return prose.isNear(folded) ? { ...known, doubtful: true } : known;
  }
}

function createKnownPart(lexicon: Lexicon): (folded: string) => PartOfTerm {
  const tools = toolsOf(lexicon);
  return (folded) => {
    const key = wordKey(folded);
    const technical = tools.vocabulary.has(key);
    const kind = lexicon.words.get(folded) ?? lexicon.words.get(singular(folded));
    const head = !technical || tools.heads.has(key);
    const broad = (tools.breadth.get(key) ?? 0) > BROAD;
    if (folded.length < 2 || /^[\d.]+|'/.test(folded) || kind === 'function' || kind === 'adverbs') return NONE;
    if (kind === 'both') return partOfTerm('both', technical, head, broad);
    if (kind === 'verbs') return /(?:ing|ed)$/.test(folded) ? partOfTerm('participle', technical, head, broad) : VERB;
    if (kind === 'adjectives') return partOfTerm('adjective', technical, false, broad);
    if (kind === 'nouns') return partOfTerm('everyday', technical, head, broad);
    if (!technical && isVerbForm(folded)) return partOfTerm('participle', technical, head, broad);
    if ((folded.endsWith('ly') && !technical) || !/\p{L}/u.test(folded)) return NONE;
    return partOfTerm('term', technical, head, broad);
  };

  /** "Querying", "resampled": the form of a word that is known. */
  function isVerbForm(folded: string): boolean {
    const stem = /^(\p{L}{3,})(?:ing|ed)$/u.exec(folded)?.[1];
    if (stem === undefined) return false;
    const plain = stem.replace(/(\p{L})\1$/u, '$1');
    return [stem, `${stem}e`, plain, plain.replace(/i$/, 'y')].some((word) => lexicon.words.has(word) || lexicon.vocabulary.has(word));
  }
}

/** Letters that English words do not double, and consonants doubled in front: a key that was held too long. */
function withoutOddDoubles(folded: string): string {
  return folded
    .replace(/([aiuyhjkqvwx])\1/g, '$1')
    .replace(/^([b-df-km-z])\1/, '$1')
    .replace(/([bcdgmpr])\1$/, '$1');
}
