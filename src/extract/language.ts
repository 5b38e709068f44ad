import { addToList } from '../text/add-to-list.ts';
import { singular } from '../text/singular.ts';
import { wordAt, type Token } from '../text/tokens.ts';
import { byWord } from '../text/word-table.ts';
import type { Language, Lexicon } from './lexicon.ts';
import { oncePerLexicon } from './once-per-lexicon.ts';
import { knownPartOf, partOfTerm, type PartOfTerm } from './word-part.ts';

/** So many words are enough to tell a language. */
const ENOUGH = 3000;
/** Below this share of its function words a text is in no language that is known. */
const LEAST = 0.12;

/** The language other than English that most of these words are in, told by its function words; undefined for English and for unknown ones. */
export function findLanguage(tokens: readonly Token[], lexicon: Lexicon): Language | undefined {
  const { languages, languagesOf } = functionWordsOf(lexicon);
  const counts = [0, ...languages.map(() => 0)];
  const words = Math.min(ENOUGH, tokens.length);
  for (let i = 0; i < words; i++) {
    const token = tokens[i];
    const known = token ? languagesOf(token) : NOBODY;
    if (known !== NOBODY) for (const language of known) counts[language] = (counts[language] ?? 0) + 1;
  }
  let best: Language | undefined;
  let most = Math.max(LEAST, (counts[0] ?? 0) / Math.max(1, words));
  for (const [i, language] of languages.entries()) {
    const found = (counts[i + 1] ?? 0) / Math.max(1, words);
    if (found <= most) continue;
    best = language;
    most = found;
  }
  return best;
}

const NOBODY: readonly number[] = [];

/** For each function word the languages that have it: 0 is English, the others follow in their order. */
const functionWordsOf = oncePerLexicon((lexicon) => {
  const languages = [...lexicon.languages.values()];
  const functions = new Map<string, number[]>();
  for (const [i, { words }] of [lexicon, ...languages].entries())
    for (const [word, kind] of words) if (kind === 'function') addToList(functions, word, i);
  const languagesOf = byWord(({ folded }) => functions.get(folded.slice(folded.lastIndexOf("'") + 1)) ?? NOBODY);
  return { languages, languagesOf };
});

const NONE = partOfTerm('none');
const VERB = partOfTerm('verb');
const ADJECTIVE = partOfTerm('adjective');
const EVERYDAY = partOfTerm('everyday', false, true);
const UNKNOWN = partOfTerm('term', false, true);

/** How a word of another language serves in a term: its everyday words aside, what English terms know; German writes its nouns with a capital. */
export function foreignPartOf(language: Language, lexicon: Lexicon, plain: string): (token: Token) => PartOfTerm {
  const known = knownPartOf(lexicon);
  return ({ start, folded }) => {
    const kind = language.words.get(folded) ?? language.words.get(singular(folded));
    if (folded.length < 3 || /\d/.test(folded) || kind === 'function') return NONE;
    if (kind === 'verbs') return VERB;
    if (kind === 'adjectives') return ADJECTIVE;
    if (kind === 'nouns') return EVERYDAY;
    if (lexicon.words.get(folded) === 'function') return NONE;
    const english = known(folded);
    if (english.technical) return english;
    if (language.name !== 'german' || /\p{Lu}/u.test(plain[start] ?? '')) return UNKNOWN;
    return /(?:e|er|en|es|em)$/.test(folded) ? ADJECTIVE : NONE;
  };
}

const ELISION = /^(?:l|d|c|j|m|n|s|t|qu|jusqu|lorsqu|puisqu|dell|all|nell|sull|dall|un|quell|quest)['’]/iu;

/** "l'eau" is two words in French and Italian. */
export function withoutElisions(plain: string, tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token): Token[] => {
    const elided = ELISION.exec(plain.slice(token.start, token.end))?.[0];
    if (elided === undefined || elided.length === token.end - token.start) return [token];
    const at = token.start + elided.length;
    return [wordAt(plain, token.start, at - 1), wordAt(plain, at, token.end)];
  });
}
