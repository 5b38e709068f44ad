import { singular } from './singular.ts';

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation(?=$|al$)/, 'ization'],
  [/(?<=..)ise(?=[ds]$)/, 'ize'],
  [/(?<=al|an|ar|er|or|im|at|et|it|on|ct)ise$/, 'ize'],
  [/(?<=...)ising$/, 'izing'],
  [/parameter?iz/, 'parametriz'],
  [/(?<=..)our(?=$|al$)/, 'or'],
  [/elling$/, 'eling'],
  [/elled$/, 'eled'],
  [/^(an|par|cat)alys(?=e|ing)/, '$1alyz'],
  [/(?<=cent|fib|lit|met|theat|spect)re$/, 'er'],
  [/(?<=catal|dial|anal)ogue$/, 'og'],
  [/(?<=def|off|lic|pret)ence$/, 'ense'],
  [/^(h|an|p|arch|pal|gyn|orthop|encyclop)ae(?=[cdmo]|st)/, '$1e'],
  [/(?<=^f)oe(?=t)|^oe(?=str|soph|dem)/, 'e'],
  [/aemi(?=a$|c$)/, 'emi'],
  [/^grey/, 'gray'],
  [/programme$/, 'program'],
];
/** What a word that any of them changes holds: most words hold none of it, and one look tells. */
const MAY_CHANGE = /is(?:ation|e|ing)|parameter?iz|our|ell(?:ing|ed)|alys|re$|ogue$|ence$|ae|oe|^grey|programme$/;
const cache = new Map<string, string>();

/** One folded word without plural and with American spelling: words with equal keys are the same word to a reader. */
export function wordKey(folded: string): string {
  const known = cache.get(folded);
  if (known !== undefined) return known;
  let key = singular(folded);
  if (key.length > 3 && MAY_CHANGE.test(key)) for (const [pattern, spelling] of SPELLINGS) key = key.replace(pattern, spelling);
  if (cache.size > 200_000) cache.clear();
  cache.set(folded, key);
  return key;
}

/** The keys of several words, joined by spaces. */
export function phraseKey(folded: readonly string[]): string {
  return folded.map(wordKey).join(' ');
}
