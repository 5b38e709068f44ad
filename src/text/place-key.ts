import { foldWords } from './fold.ts';

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\buniv\b/g, 'university'],
  [/\binst\b/g, 'institute'],
  [/\btech univ/g, 'technical univ'],
  [/\bdept\b/g, 'department'],
  [/\blab\b/g, 'laboratory'],
  [/\bnatl\b/g, 'national'],
];

const ANY_SHORT = /\b(?:univ|inst|dept|lab|natl|tech univ)/;

/** The folded name of an institution with its usual short words spelt out, without a leading "the": equal keys name the same place. */
export function placeKey(name: string): string {
  let key = foldWords(name).replace(/^the /, '');
  if (ANY_SHORT.test(key)) for (const [pattern, word] of SHORT) key = key.replace(pattern, word);
  return key;
}
