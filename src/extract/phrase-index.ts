import { wordKey } from '../text/word-key.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { byWord } from '../text/word-table.ts';
import type { Form } from './lexicon.ts';
import { SHORTEST_COINED, type SpellingIndex } from './spelling-index.ts';

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

/** Words that begin forms, each with those that may follow it; `forms` are those that end here. */
interface Branch<E> {
  next?: Map<string, Branch<E>>;
  readonly forms: IndexedForm<E>[];
}

/** The keys of the known words that misspelt ones stand for, by their place; `near` says from which places on a phrase may hold one. */
interface Mended {
  readonly words: ReadonlyMap<number, string>;
  readonly near: Uint8Array;
}

export function createPhraseIndex<E extends { readonly forms: readonly Form[] }>(entries: readonly E[]): PhraseIndex<E> {
  const begins = new Map<string, Branch<E>>();
  const root: Branch<E> = { next: begins, forms: [] };
  /** How many words the longest form has, one more where its first is written as two. */
  let longest = 0;
  const add = (words: readonly string[], form: IndexedForm<E>): void => {
    let branch = root;
    for (const word of words) {
      // Most forms end where they have begun: few branches need a map.
      branch.next ??= new Map();
      let next = branch.next.get(word);
      if (!next) branch.next.set(word, (next = { forms: [] }));
      branch = next;
    }
    branch.forms.push(form);
  };
  for (const entry of entries) {
    for (const { text, unsure } of entry.forms) {
      // Its sign is what tells "A* search" from "a search", and words alone are compared.
      if (text.includes('*')) continue;
      const words = tokenize(text).map(({ key }) => key);
      if (words.length === 0) continue;
      const form = { entry, text, unsure, capitals: mustAgree(text, unsure) };
      add(words, form);
      longest = Math.max(longest, words.length + 1);
      // One letter behind a word would be its plural.
      if (words.length === 2 && words.join('').length >= 7 && (words[1]?.length ?? 0) > 1) add([wordKey(words.join(''))], form);
    }
  }

  const branchOf = byWord(({ key }) => begins.get(key));
  return { match };

  function match(text: string, tokens: readonly Token[], spelling?: SpellingIndex): PhraseMatch<E>[] {
    const mended = spelling && mend(text, tokens, spelling);
    const matches: PhraseMatch<E>[] = [];
    for (let from = 0; from < tokens.length;) {
      const found = longestAt(text, tokens, from, mended);
      if (found) matches.push(found);
      from = found ? found.to : from + 1;
    }
    return matches;
  }

  /** A match in spite of a typing error counts where it is longer than the one without; it holds a mended word. */
  function longestAt(text: string, tokens: readonly Token[], from: number, mended: Mended | undefined): PhraseMatch<E> | undefined {
    const plain = lookUp(text, tokens, from, undefined);
    if (mended?.near[from] !== 1) return plain;
    const other = lookUp(text, tokens, from, mended);
    if (!other || other.to <= (plain?.to ?? 0)) return plain;
    // Who mistypes a name writes it as a name: "enforcer" is no "Enformer".
    const small = other.to === from + 1 && /^\p{Ll}+$/u.test(text.slice(tokens[from]?.start, tokens[from]?.end));
    const forms = small ? other.forms.filter((form) => !/\p{Lu}/u.test(form.text)) : other.forms;
    return forms.length > 0 ? { ...other, forms, mended: true } : plain;
  }

  function lookUp(text: string, tokens: readonly Token[], from: number, mended: Mended | undefined): PhraseMatch<E> | undefined {
    const [a, b] = [tokens[from], tokens[from + 1]];
    if (!a) return undefined;
    const key = mended?.words.get(from);
    const first = key === undefined ? branchOf(a) : begins.get(key);
    const found = first && follow(text, tokens, from, from + 1, first, mended);
    if (found) return found;
    // "over-parametrized" for "overparametrized".
    if (!b || b.start - a.end !== 1 || text[a.end] !== '-') return undefined;
    const joined = begins.get(wordKey(a.folded + b.folded));
    return joined && follow(text, tokens, from, from + 2, joined, mended);
  }

  /** The longest form that begins at `from` and, up to `to`, has led to a branch. */
  function follow(
    text: string,
    tokens: readonly Token[],
    from: number,
    to: number,
    branch: Branch<E>,
    mended: Mended | undefined,
  ): PhraseMatch<E> | undefined {
    const next = to < tokens.length ? branch.next?.get(mended?.words.get(to) ?? tokens[to]?.key ?? '') : undefined;
    const longer = next && isTogether(text, tokens, to - 1) ? follow(text, tokens, from, to + 1, next, mended) : undefined;
    if (longer) return longer;
    const fitting = fit(text, tokens, from, to, branch.forms);
    return fitting.length > 0 ? { from, to, forms: fitting, mended: false } : undefined;
  }

  function fit(
    text: string,
    tokens: readonly Token[],
    from: number,
    to: number,
    found: readonly IndexedForm<E>[],
  ): readonly IndexedForm<E>[] {
    if (found.every(({ capitals }) => !capitals)) return found;
    const written = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return found.filter(({ capitals, text: form }) => !capitals || sameCapitals(written, form));
  }

  /** The keys of the known words that unknown long ones stand nearest to, by their place; undefined when there are none. */
  function mend(text: string, tokens: readonly Token[], spelling: SpellingIndex): Mended | undefined {
    const words = new Map<number, string>();
    let near: Uint8Array | undefined;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || token.folded.length < SHORTEST_COINED) continue;
      const { start, end, folded } = token;
      const coined = folded.length === SHORTEST_COINED && /\p{Ll}\p{Lu}/u.test(text.slice(start, end));
      const word = coined ? spelling.nearest(folded, true) : spelling.nearestTo(token);
      if (word === undefined) continue;
      words.set(i, wordKey(word));
      near ??= new Uint8Array(tokens.length);
      near.fill(1, Math.max(0, i - longest), i + 1);
    }
    return near && { words, near };
  }
}

/** Short capitals, and everyday words that are names when written so ("REALM", "Go", "ComplEx"). */
function mustAgree(form: string, unsure: boolean): boolean {
  return /^\p{Lu}[\p{Lu}\d]{0,2}$/u.test(form) || (unsure && /\p{Lu}/u.test(form) && !/\s/.test(form));
}

/** The same letters are capitals, a plural's s and the capitals of a shouted word aside. */
function sameCapitals(written: string, form: string): boolean {
  if (/^\p{Lu}[\p{Lu}\d]{0,2}$/u.test(form)) return written === form || written === `${form}s`;
  return written.replace(/s$/, '') === form.replace(/s$/, '');
}

const GAP = /^(?:[ \t\u00a0]*\r?\n?[ \t\u00a0]*|['’]s? ?| ?[/&.] ?|[-–] ?| [-–])$/;

/** Words of one phrase stand on one line with nothing between them but spaces, hyphens, slashes or an apostrophe; a dash between spaces parts them. */
function isTogether(text: string, tokens: readonly Token[], i: number): boolean {
  const start = tokens[i]?.end ?? 0;
  const end = tokens[i + 1]?.start ?? 0;
  if (end - start === 1 && (text[start] === ' ' || text[start] === '-')) return true;
  const gap = text.slice(start, end);
  return gap.length <= 4 && gap !== '. ' && GAP.test(gap);
}
