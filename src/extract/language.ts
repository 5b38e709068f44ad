import { fold } from '../text/fold.ts';
import { singular } from '../text/singular.ts';
import { wordKey } from '../text/word-key.ts';
import type { Token } from '../text/tokens.ts';
import type { Language, Lexicon } from './lexicon.ts';
import { knownPartOf, type PartOfTerm } from './word-part.ts';

/** So many words are enough to tell a language. */
const ENOUGH = 3000;
/** Below this share of its function words a text is in no language that is known. */
const LEAST = 0.12;

/** The language other than English that most of these words are in, told by its function words; undefined for English and for unknown ones. */
export function findLanguage(tokens: readonly Token[], lexicon: Lexicon): Language | undefined {
  const words = tokens.slice(0, ENOUGH).map(({ folded }) => (folded.includes("'") ? (folded.split("'").at(-1) ?? '') : folded));
  const share = (of: ReadonlyMap<string, string>): number => {
    let functions = 0;
    for (const word of words) if (of.get(word) === 'function') functions++;
    return functions / Math.max(1, words.length);
  };
  let best: Language | undefined;
  let most = Math.max(LEAST, share(lexicon.words));
  for (const language of lexicon.languages.values()) {
    const found = share(language.words);
    if (found <= most) continue;
    best = language;
    most = found;
  }
  return best;
}

const NONE: PartOfTerm = { part: 'none', technical: false, head: false, broad: false };
const UNKNOWN: PartOfTerm = { part: 'term', technical: false, head: true, broad: false };

/** How a word of another language serves in a term: its everyday words aside, what English terms know; German writes its nouns with a capital. */
export function foreignPartOf(language: Language, lexicon: Lexicon, plain: string): (token: Token) => PartOfTerm {
  const known = knownPartOf(lexicon);
  return ({ start, folded }) => {
    const kind = language.words.get(folded) ?? language.words.get(singular(folded));
    if (folded.length < 3 || /\d/.test(folded) || kind === 'function') return NONE;
    if (kind === 'verbs') return { ...NONE, part: 'verb' };
    if (kind === 'adjectives') return { ...UNKNOWN, part: 'adjective', head: false };
    if (kind === 'nouns') return { ...UNKNOWN, part: 'everyday' };
    if (lexicon.words.get(folded) === 'function') return NONE;
    const english = known(folded);
    if (english.technical) return english;
    if (language.name !== 'german' || /\p{Lu}/u.test(plain[start] ?? '')) return UNKNOWN;
    return /(?:e|er|en|es|em)$/.test(folded) ? { ...UNKNOWN, part: 'adjective', head: false } : NONE;
  };
}

const ELISION = /^(?:l|d|c|j|m|n|s|t|qu|jusqu|lorsqu|puisqu|dell|all|nell|sull|dall|un|quell|quest)['’]/iu;

/** "l'eau" is two words in French and Italian. */
export function withoutElisions(plain: string, tokens: readonly Token[]): Token[] {
  const wordAt = (start: number, end: number): Token => {
    const folded = fold(plain.slice(start, end));
    return { start, end, folded, key: wordKey(folded) };
  };
  return tokens.flatMap((token): Token[] => {
    const elided = ELISION.exec(plain.slice(token.start, token.end))?.[0];
    if (elided === undefined || elided.length === token.end - token.start) return [token];
    const at = token.start + elided.length;
    return [wordAt(token.start, at - 1), wordAt(at, token.end)];
  });
}
