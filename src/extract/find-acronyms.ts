import { allMatches } from '../text/all-matches.ts';
import { isPlain } from '../text/read-word.ts';
import type { InducedTerm } from './induced-term.ts';
import type { Reading } from './reading.ts';

const SHORT = '[\\p{Lu}\\d][\\p{L}\\d-]{0,8}[\\p{Lu}\\d]s?';
const LONG_FIRST = new RegExp(`\\((${SHORT})\\)`, 'gu');
const SHORT_FIRST = new RegExp(`(?<![\\p{L}\\d])(${SHORT})\\s*(?:\\(|=\\s*|[–—-]\\s+|:\\s+|stands for\\s+)["“']?`, 'uy');

/** "Graph Neural Solver (GNS)", "GNS (Graph Neural Solver)", "GMT = generic mapping tools": pairs whose letters agree (Schwartz & Hearst 2003). */
export function findAcronyms({ plain, talks }: Reading): InducedTerm[] {
  const terms: InducedTerm[] = [];
  const add = (short: string, start: number, end: number, at: number): void => {
    const long = plain.slice(start, end).replace(/\s+/g, ' ');
    const alias = short.replace(/(?<=\p{Lu})s$/u, '');
    const term = {
      by: 'acronym',
      category: 'idea',
      label: long,
      aliases: [alias],
      rule: 'acronym with its long form',
      strength: 2,
    } as const;
    terms.push({ start, end, ...term }, { start: at, end: at + short.length, ...term });
  };
  for (const talk of talks) {
    const words = plain.slice(talk.start, talk.end);
    for (const match of allMatches(words, LONG_FIRST)) {
      const short = match[1] ?? '';
      const at = talk.start + match.index + 1;
      const start = longBefore(plain, Math.max(talk.start, at - 120), at - 1, short);
      if (start !== undefined) add(short, start, trimEnd(plain, at - 1), at);
    }
    for (const match of shortFirst(words)) {
      const short = match[1] ?? '';
      const from = talk.start + match.index + match[0].length;
      const end = longAfter(plain, from, Math.min(talk.end, from + 120), short);
      if (end !== undefined) add(short, from, end, talk.start + match.index);
    }
  }
  return terms;
}

/** Matches of a short form in front of its long one; most places cannot begin one, and the pattern is not asked there. */
function shortFirst(words: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let inside = false;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    const begins = !inside && (unit > 127 || ((isCapital(unit) || isDigit(unit)) && mayGoOn(words, at + 1)));
    inside = isPlain(unit);
    if (!begins) continue;
    SHORT_FIRST.lastIndex = at;
    const match = SHORT_FIRST.exec(words);
    if (!match) continue;
    matches.push(match);
    at = SHORT_FIRST.lastIndex - 1;
    inside = isPlain(words.charCodeAt(at));
  }
  return matches;
}

/** Whether the word has another capital, a digit or a letter beyond ASCII. */
function mayGoOn(words: string, from: number): boolean {
  for (let at = from; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    if (unit > 127 || isCapital(unit) || isDigit(unit)) return true;
    if (unit !== 45 && !isPlain(unit)) return false;
  }
  return false;
}

function isCapital(unit: number): boolean {
  return unit > 64 && unit < 91;
}

function isDigit(unit: number): boolean {
  return unit > 47 && unit < 58;
}

/** Start of the long form that ends at `end`: as many words as letters (small words may stand between), each letter the beginning of a word. */
function longBefore(text: string, from: number, end: number, short: string): number | undefined {
  const stretch = text.slice(from, end);
  const line = Math.max(stretch.lastIndexOf('\n') + 1, 0);
  const words = [...stretch.slice(line).matchAll(/[\p{L}\d]+/gu)].map((match) => ({ at: from + line + match.index, word: match[0] }));
  const letters = lettersOf(short);
  for (const strict of [true, false]) {
    for (let count = Math.min(words.length, letters.length + 3); count >= Math.max(2, letters.length - 2); count--) {
      const picked = words.slice(words.length - count);
      if (
        agrees(
          picked.map(({ word }) => word),
          letters,
          strict,
        )
      )
        return picked[0]?.at;
    }
  }
  return undefined;
}

function longAfter(text: string, from: number, to: number, short: string): number | undefined {
  const stretch = text.slice(from, to).split(/[\n.;:)"”]/, 1)[0] ?? '';
  const words = [...stretch.matchAll(/[\p{L}\d]+/gu)];
  const letters = lettersOf(short);
  for (const strict of [true, false]) {
    for (let count = Math.max(2, letters.length - 2); count <= Math.min(words.length, letters.length + 3); count++) {
      const picked = words.slice(0, count);
      const last = picked.at(-1);
      if (
        last &&
        agrees(
          picked.map((match) => match[0]),
          letters,
          strict,
        )
      )
        return from + last.index + last[0].length;
    }
  }
  return undefined;
}

function lettersOf(short: string): string {
  // "L2M" stands for L, L, M.
  const spelt = short
    .replace(/(?<=\p{Lu})s$/u, '')
    .replace(/(\p{L})([23])(?=\p{L})/gu, (_, letter: string, times: string) => letter.repeat(Number(times)));
  return spelt.replace(/[\d-]+/g, '').toLowerCase();
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'with', 'by', 'at', 'from', 'is']);

/** Each word gives its first letter in turn (small words may give none; unless `strict`, a long word two), and no letter is left. */
function agrees(words: readonly string[], letters: string, strict: boolean): boolean {
  if (letters.length < 2 || SMALL.has((words[0] ?? '').toLowerCase()) || SMALL.has((words.at(-1) ?? '').toLowerCase())) return false;
  const walk = (w: number, l: number): boolean => {
    if (w === words.length) return l === letters.length;
    const word = (words[w] ?? '').toLowerCase();
    if (letters[l] === word[0]) {
      if (walk(w + 1, l + 1)) return true;
      if (!strict && l + 1 < letters.length && word.indexOf(letters[l + 1] ?? '', 1) > 0 && walk(w + 1, l + 2)) return true;
    }
    return SMALL.has(word) && walk(w + 1, l);
  };
  return walk(0, 0);
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}
