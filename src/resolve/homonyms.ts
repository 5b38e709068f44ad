import { addToList } from '../text/add-to-list.ts';
import { foldWords } from '../text/fold.ts';
import { isCommonFamily } from './common-families.ts';
import type { CorrectionDesk } from './correction-desk.ts';

/** A mention as far as it tells two people of one name apart. */
interface Placed {
  readonly event: string;
  readonly institutions: readonly string[];
}

/**
 * The person meant by each mention of one full name, called by the first of that person's institutions in code unit order ('' by none; all '' where the
 * name stands for one). Meetings that give an institution in common speak of one person. A name stands for one person unless its family
 * name is a common one, and where a correction calls it the same.
 */
export function partHomonyms(name: string, mentions: readonly Placed[], desk: CorrectionDesk): readonly string[] {
  const one = mentions.map(() => '');
  if (mentions.length < 2 || !hasCommonFamily(name) || desk.isJoined(name)) return one;
  const places = new Map<string, string[]>();
  for (const { event, institutions } of mentions) for (const place of institutions) addToList(places, event, place);
  const people = joinSharing([...places.values()]);
  if (people.length < 2) return one;
  const calls = new Map(people.flatMap((own) => own.map((place) => [place, own.toSorted()[0] ?? ''] as const)));
  return mentions.map(({ event }) => calls.get(places.get(event)?.[0] ?? '') ?? '');
}

/** The family name stands last, or first in "Zhang Wei". */
function hasCommonFamily(name: string): boolean {
  const words = foldWords(name).split(' ');
  return words.length > 1 && [words[0], words.at(-1)].some((word = '') => isCommonFamily(word));
}

/** Lists that share an item, joined. */
function joinSharing(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let joined: (readonly string[])[] = [];
  for (const list of lists) {
    const touching = joined.filter((other) => other.some((item) => list.includes(item)));
    joined = [...joined.filter((other) => !touching.includes(other)), [...new Set([...list, ...touching.flat()])]];
  }
  return joined;
}
