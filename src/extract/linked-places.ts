import type { AffiliationCandidate, PersonCandidate } from '../model/candidates.ts';
import type { Span } from '../model/evidence.ts';
import type { Note } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';

const LABEL = /^\s*affil(?:iation)?s?\.?\s*(?::|=)\s*/i;

/**
 * In a talk of one speaker whose place is not known yet: a line that only links to institutions ("[[Acme]] + [[Widgets]]") or that is
 * labelled "affil:", wherever it stands. `from` is the index of the talk's first block, `person` an index into `people`.
 */
export function findLinkedPlaces(
  note: Note,
  plain: string,
  people: readonly PersonCandidate[],
  affiliations: readonly AffiliationCandidate[],
  from: number,
  end: number,
  tests: HeaderTests,
): (Span & { readonly person: number })[] {
  const speakers = people.map(({ as }, index) => ({ as, index })).filter(({ as }) => as === 'speaker');
  const [only] = speakers;
  if (!only || speakers.length > 1 || affiliations.some(({ person }) => person === only.index)) return [];
  for (let i = from; i < note.blocks.length; i++) {
    const block = note.blocks[i];
    if (!block || block.start >= end) break;
    if ((block.kind !== 'item' && block.kind !== 'paragraph') || block.textEnd - block.textStart > 120) continue;
    const links = block.inlines.filter(({ kind }) => kind === 'wikilink');
    const words = plain.slice(block.textStart, block.textEnd);
    const label = LABEL.exec(words);
    if (label && links.length === 0) return [{ start: block.textStart + label[0].length, end: block.textEnd, person: only.index }];
    let rest = words.slice(label?.[0].length ?? 0);
    for (const { textStart, textEnd } of links) rest = rest.replace(plain.slice(textStart, textEnd), '');
    const bare = links.length > 0 && /^[\s+&,/;[\]|-]*(?:\p{Lu}\p{Ll}+)?\s*$/u.test(rest);
    const places = links.filter(
      ({ textStart, textEnd }) => label !== null || tests.institution.score(plain.slice(textStart, textEnd)) >= 0.75,
    );
    if (bare && places.length === links.length)
      return places.map(({ textStart, textEnd }) => ({ start: textStart, end: textEnd, person: only.index }));
  }
  return [];
}
