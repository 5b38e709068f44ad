import type { NameTest } from './name-slip.ts';
import { fullForms } from './short-names.ts';

/** A way to write a full name otherwise that only holds where both are said at one meeting, or of one institution. */
export interface FormRelation {
  readonly rule: string;
  readonly needs: 'meeting' | 'institution';
}

/** Given and family name alone, in all their forms: names that share none of these keys are not related by their forms. */
export function formKeys(words: readonly string[]): string[] {
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || first === undefined || first.length < 2 || last === undefined) return [];
  return fullForms(first).map((given) => `${given} … ${last}`);
}

/** "Chris Manning" for "Christopher Manning", and "Leslie Kaelbling" for "Leslie Pack Kaelbling"; words are folded. */
export function relateForms(a: readonly string[], b: readonly string[], isName: NameTest): FormRelation | undefined {
  const [given, otherGiven, family] = [a[0] ?? '', b[0] ?? '', a.at(-1) ?? ''];
  if (a.length < 2 || b.length < 2 || family !== b.at(-1) || family.length < 2 || given.length < 2) return undefined;
  const [middle, otherMiddle] = [a.slice(1, -1), b.slice(1, -1)];
  if (given === otherGiven) {
    const extra = middle.length === 0 ? otherMiddle : otherMiddle.length === 0 ? middle : [];
    if (extra.every((word) => word.length === 1)) return undefined;
    return { rule: 'the same name with a middle name more', needs: isName(family) || family.length < 6 ? 'institution' : 'meeting' };
  }
  if (middle.join(' ') !== otherMiddle.join(' ')) return undefined;
  const isShort = fullForms(given).includes(otherGiven) || fullForms(otherGiven).includes(given);
  return isShort ? { rule: 'a short form of the given name', needs: 'institution' } : undefined;
}
