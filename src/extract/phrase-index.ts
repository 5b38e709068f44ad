import { wordKey } from '../text/word-key.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import type { Form } from './lexicon.ts';
import type { SpellingIndex } from './spelling-index.ts';

/** A form of an entry as it is looked up. */
export interface IndexedForm<E> {
  readonly entry: E;
  readonly text: string;
  readonly unsure: boolean;
  /** Counts only when its capitals are written so. */
  readonly capitals: boolean;
}

/** A match of one or several forms (of different entries) over the tokens `from`…`to`. */
export interface PhraseMatch<E> {
  readonly from: number;
  readonly to: number;
  readonly forms: readonly IndexedForm<E>[];
  /** A word was matched in spite of a typing error. */
  readonly mended: boolean;
}

/** Forms by their words' keys: the longest match at each token wins, in time linear in the number of tokens. */
export interface PhraseIndex<E> {
  readonly match: (text: string, tokens: readonly Token[], spelling?: SpellingIndex) => PhraseMatch<E>[];
}

export function createPhraseIndex<E extends { readonly forms: readonly Form[] }>(entries: readonly E[]): PhraseIndex<E> {
  const forms = new Map<string, IndexedForm<E>[]>();
  const longest = new Map<string, number>();
  const add = (words: readonly string[], form: IndexedForm<E>): void => {
    const key = words.join(' ');
    const first = words[0] ?? '';
    const held = forms.get(key);
    if (held) held.push(form);
    else forms.set(key, [form]);
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  };
  for (const entry of entries) {
    for (const { text, unsure } of entry.forms) {
      // Its sign is what tells "A* search" from "a search", and words alone are compared.
      if (text.includes('*')) continue;
      const words = tokenize(text).map(({ folded }) => wordKey(folded));
      if (words.length === 0) continue;
      const form = { entry, text, unsure, capitals: mustAgree(text, unsure) };
      add(words, form);
      if (words.length === 2 && words.join('').length >= 7) add([wordKey(words.join(''))], form);
    }
  }

  return { match };

  function match(text: string, tokens: readonly Token[], spelling?: SpellingIndex): PhraseMatch<E>[] {
    const keys = tokens.map(({ folded }) => wordKey(folded));
    const mended = spelling && mend(text, tokens, keys, spelling);
    const matches: PhraseMatch<E>[] = [];
    for (let from = 0; from < tokens.length;) {
      const found = longestAt(text, tokens, keys, from, mended);
      if (found) matches.push(found);
      from = found ? found.to : from + 1;
    }
    return matches;
  }

  /** A match in spite of a typing error counts where it is longer than the one without. */
  function longestAt(
    text: string,
    tokens: readonly Token[],
    keys: readonly string[],
    from: number,
    mended: readonly string[] | undefined,
  ): PhraseMatch<E> | undefined {
    const plain = lookUp(text, tokens, keys, from);
    const other = mended && lookUp(text, tokens, mended, from);
    return other && other.to > (plain?.to ?? 0) ? { ...other, mended: true } : plain;
  }

  function lookUp(text: string, tokens: readonly Token[], keys: readonly string[], from: number): PhraseMatch<E> | undefined {
    const reach = Math.min(longest.get(keys[from] ?? '') ?? 0, tokens.length - from);
    for (let length = reach; length > 0; length--) {
      const to = from + length;
      if (!together(text, tokens, from, to)) continue;
      const fitting = fit(text, tokens, from, to, forms.get(keys.slice(from, to).join(' ')));
      if (fitting.length > 0) return { from, to, forms: fitting, mended: false };
    }
    // "over-parametrized" for "overparametrized".
    const [a, b] = [tokens[from], tokens[from + 1]];
    if (!a || !b || b.start - a.end !== 1 || text[a.end] !== '-') return undefined;
    const joined = wordKey(a.folded + b.folded);
    for (let to = from + Math.min((longest.get(joined) ?? 0) + 1, tokens.length - from); to >= from + 2; to--) {
      if (!together(text, tokens, from, to)) continue;
      const fitting = fit(text, tokens, from, to, forms.get([joined, ...keys.slice(from + 2, to)].join(' ')));
      if (fitting.length > 0) return { from, to, forms: fitting, mended: false };
    }
    return undefined;
  }

  function fit(
    text: string,
    tokens: readonly Token[],
    from: number,
    to: number,
    found: readonly IndexedForm<E>[] | undefined,
  ): IndexedForm<E>[] {
    if (!found) return [];
    const written = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return found.filter(({ capitals, text: form }) => !capitals || sameCapitals(written, form));
  }

  /** The keys with unknown long words replaced by the nearest known one; undefined when nothing was replaced. */
  function mend(text: string, tokens: readonly Token[], keys: readonly string[], spelling: SpellingIndex): string[] | undefined {
    let mended: string[] | undefined;
    tokens.forEach(({ start, end, folded }, i) => {
      const word = spelling.nearest(folded, /\p{Ll}\p{Lu}/u.test(text.slice(start, end)));
      if (word === undefined) return;
      mended ??= [...keys];
      mended[i] = wordKey(word);
    });
    return mended;
  }
}

/** Short capitals, and everyday words that are names when written so ("REALM", "Go", "ComplEx"). */
function mustAgree(form: string, unsure: boolean): boolean {
  return /^\p{Lu}[\p{Lu}\d]{0,2}$/u.test(form) || (unsure && /\p{Lu}/u.test(form) && !/\s/.test(form));
}

/** The same letters are capitals, a plural's s and the capitals of a shouted word aside. */
function sameCapitals(written: string, form: string): boolean {
  if (/^\p{Lu}[\p{Lu}\d]{0,2}$/u.test(form)) return /^\p{Lu}/u.test(written) && !/\p{Ll}{2}/u.test(written);
  return written.replace(/s$/, '') === form.replace(/s$/, '');
}

/** Words of one phrase stand on one line with nothing between them but spaces, hyphens, slashes or an apostrophe. */
function together(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    const gap = text.slice(tokens[i]?.end, tokens[i + 1]?.start);
    if (gap.length > 4 || !/^(?:[ \t\u00a0]*\r?\n?[ \t\u00a0]*|['’]s? ?| ?[-–/&.] ?)$/.test(gap) || gap === '. ') return false;
  }
  return true;
}
