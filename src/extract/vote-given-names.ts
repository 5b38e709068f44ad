import { cutHeader, type HeaderTests } from './header-atoms.ts';
import type { Opener } from './opener.ts';
import { GIVEN, type HeaderPrior } from './split-header.ts';

/** So many headings of a rank, and such a share of those that name nobody, must have a given name in one place. */
const LEAST = 3;
const SHARE = 0.4;

/**
 * Notes that call speakers by their given names alone ("Ada, on looms", "On engines - Grace"): the place and the mark that most headings of a
 * rank have them at, where no clear names tell.
 */
export function voteGivenNames(plain: string, openers: readonly Opener[], tests: HeaderTests): HeaderPrior | undefined {
  const silent = openers.filter((opener) => opener.block.kind === 'heading' && !opener.section && opener.parts.people.length === 0);
  for (const level of [...new Set(silent.map(({ block }) => block.level))].toSorted((a, b) => a - b)) {
    const rank = silent.filter(({ block }) => block.level === level);
    const places = new Map<string, { readonly prior: HeaderPrior; count: number }>();
    for (const { start, end } of rank) {
      const prior = placeOfGiven(plain, start, end, tests);
      if (!prior) continue;
      const key = `${prior.order} ${prior.mark ?? ''}`;
      const held = places.get(key) ?? { prior, count: 0 };
      held.count++;
      places.set(key, held);
    }
    const best = [...places.values()].toSorted((a, b) => b.count - a.count)[0];
    if (best && best.count >= LEAST && best.count >= rank.length * SHARE) return best.prior;
  }
  return undefined;
}

/** Where a heading has a given name alone: first, in front of a mark, or behind one. */
function placeOfGiven(plain: string, start: number, end: number, tests: HeaderTests): HeaderPrior | undefined {
  const atoms = cutHeader(plain, start, end, tests);
  const at = atoms.findIndex(({ name, start: from, end: to }) => name >= GIVEN && !/\s/.test(plain.slice(from, to)));
  const mark = at === 0 ? atoms[1]?.before : atoms[at]?.before;
  if (at < 0 || atoms.length < 2 || mark === undefined || mark === '') return undefined;
  return { order: at === 0 ? 'name-first' : 'name-last', mark, given: true };
}
