import { fold, foldWords } from '../text/fold.ts';
import { closeness, editDistance } from '../text/similarity.ts';
import { relateForms, type FormRelation } from './name-forms.ts';
import { isSlip, type NameTest } from './name-slip.ts';

/** How two full names of people relate by themselves: a rule that makes them one, or only a doubt. */
export interface NameRelation {
  readonly rule: string;
  readonly strength: number;
  readonly merges: boolean;
  /** Whether the letters differ as a slip of the hand makes them differ, so that a closed list may decide. */
  readonly slip: boolean;
  /** What names that only could be one must share to be one. */
  readonly needs?: FormRelation['needs'];
}

const PARTICLE = /^(?:van|von|de|der|den|di|da|dos|del|la|le|al|bin|ibn|el|y)$/;

/**
 * Compares two full names (measured on real typo pairs, see the design's notes on extraction): equal words in any order; umlauts written out;
 * ten letters and more at one slip with Jaro–Winkler ≥ .955; the same name with more initials. Two edits are a doubt, and so are names that
 * could well be of two people by `isName`.
 */
export function relateNames(a: string, b: string, isName: NameTest = () => false): NameRelation | undefined {
  const x = foldWords(a);
  const y = foldWords(b);
  const one = (rule: string, strength: number): NameRelation => ({ rule, strength, merges: true, slip: true });
  if (x === y) return one('equal after folding', 1);
  const wordsX = x.split(' ');
  const wordsY = y.split(' ');
  if (sorted(wordsX) === sorted(wordsY)) return one('the same words in another order', 0.99);
  if (x.replaceAll(' ', '') === y.replaceAll(' ', '')) return one('equal but for spaces', 0.98);
  if (hasUmlaut(a) !== hasUmlaut(b) && umlautKey(x) === umlautKey(y)) return one('umlauts written out', 0.98);
  const distance = editDistance(x, y, 3);
  const near = closeness(x, y);
  const letters = Math.min(x.replaceAll(' ', '').length, y.replaceAll(' ', '').length);
  const slip = wordsX.length === wordsY.length && wordsX.every((word, i) => isSlip(word, wordsY[i] ?? '', isName));
  if (letters >= 10 && distance === 1 && near >= 0.955 && slip) return one('one letter apart', 0.95);
  const initials = byInitials(wordsX, wordsY);
  if (initials !== undefined) return one(initials, 0.9);
  if (letters >= 8 && distance <= 2 && near >= 0.88)
    return { rule: `${distance === 1 ? 'one letter' : 'two letters'} apart`, strength: near, merges: false, slip };
  const form = relateForms(wordsX, wordsY, isName);
  return form && { ...form, strength: 0.85, merges: false, slip: false };
}

/** Whether initials of two names contradict each other: "Michael A. Jordan" is not "Michael I. Jordan", whoever else is called Michael Jordan. */
export function initialsClash(a: string, b: string): boolean {
  const [x, y] = [foldWords(a).split(' '), foldWords(b).split(' ')];
  if (x.length !== y.length || x.length < 2 || x.at(-1) !== y.at(-1)) return false;
  return x.some((word, i) => {
    const other = y[i] ?? '';
    return (word.length === 1 || other.length === 1) && word[0] !== other[0];
  });
}

/** A folded name with ae, oe, ue, aa as the one letter that they may stand for. */
export function umlautKey(folded: string): string {
  return folded.replace(/([aou])e|aa/g, (pair) => pair[0] ?? '');
}

function hasUmlaut(name: string): boolean {
  return /[äöüøåæœ]/i.test(name.normalize('NFC'));
}

/** "J. Malik" for "Jitendra Malik", "P. Jonathan Philips" for "Jonathon Phillips": the family name agrees, the rest is initials or nearly so. */
function byInitials(a: readonly string[], b: readonly string[]): string | undefined {
  const lastA = a.at(-1) ?? '';
  const lastB = b.at(-1) ?? '';
  if (PARTICLE.test(lastA) || PARTICLE.test(lastB)) return undefined;
  const sameLast = lastA === lastB || (Math.min(lastA.length, lastB.length) >= 6 && editDistance(lastA, lastB, 1) <= 1);
  if (!sameLast) return undefined;
  const firstA = a.slice(0, -1);
  const firstB = b.slice(0, -1);
  const isInitial = (word: string): boolean => word.length === 1;
  const fullA = firstA.filter((word) => !isInitial(word));
  const fullB = firstB.filter((word) => !isInitial(word));
  if (fullA.length > 0 && fullB.length > 0) {
    const hasExtra = firstA.some(isInitial) !== firstB.some(isInitial);
    const near =
      fullA.length === fullB.length &&
      fullA.every((word, i) => word === fullB[i] || (word.length >= 6 && editDistance(word, fullB[i] ?? '', 1) <= 1));
    return hasExtra && near ? 'the same name with an initial more' : undefined;
  }
  // All given names of one are initials: they must be those of the other, in order.
  const [short, long] = fullA.length === 0 ? [firstA, firstB] : [firstB, firstA];
  if (short.length === 0 || long.length === 0 || short.every(isInitial) === long.every(isInitial) || lastA !== lastB) return undefined;
  return short.every((letter, i) => long[i]?.startsWith(letter) ?? false) ? 'initials of a full name' : undefined;
}

function sorted(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

/** Whether one word ("Regina", "Tomassa", "Barzilay") can be part of a full name: 0 no, 1 exactly, between when nearly so. */
export function partOfName(word: string, name: string): number {
  const said = fold(word);
  let best = 0;
  for (const part of foldWords(name).split(' ')) {
    if (part === said) return 1;
    if (part.length < 3 || said.length < 4 || part[0] !== said[0]) continue;
    const distance = editDistance(part, said, 2);
    if (distance <= 2) best = Math.max(best, distance === 1 ? 0.8 : 0.6);
  }
  return best;
}
