import type { Span } from '../model/evidence.ts';
import type { Block } from '../notes/note.ts';
import { cutHeader, type HeaderTests } from './header-atoms.ts';
import { trimSpan } from './name-span.ts';
import { placesOf } from './place-words.ts';

/**
 * The institutions of a line that stands between a speaker's heading and the title ("**Design Director, Acme** · she/her · @ada"): of its
 * first piece what is no role; a list in as many bold pieces as there are speakers says one of each.
 */
export function readRoleLine(plain: string, block: Block, people: number, tests: HeaderTests): readonly (readonly Span[])[] {
  const words = plain.slice(block.textStart, block.textEnd);
  if (words.length > 160 || /[.!?]\s*$/.test(words)) return [];
  const bold = block.inlines.filter(({ kind }) => kind === 'strong' || kind === 'emphasis');
  if (people > 1 && bold.length === people) return bold.map(({ textStart, textEnd }) => placesIn(plain, textStart, textEnd, tests));
  const dot = /\s*[·•|]\s*/.exec(words);
  const places = placesIn(plain, block.textStart, dot ? block.textStart + dot.index : block.textEnd, tests);
  return Array.from({ length: people }, () => places);
}

function placesIn(plain: string, start: number, end: number, tests: HeaderTests): Span[] {
  const atoms = cutHeader(plain, start, end, tests);
  const named = atoms.filter((atom) => !(atom.role && atom.institution < 0.75) && /^\p{Lu}/u.test(plain.slice(atom.start, atom.end)));
  const whole = trimSpan(plain, start, end);
  // "Architect at Acme" is cut at "at"; "Panel" and a lone role name no place.
  if (!whole || named.length === 0) return [];
  const best = named.toSorted((a, b) => b.institution - a.institution || b.start - a.start)[0];
  if (!best || /^(?:panel|keynote|talk|workshop|tutorial|debate)$/i.test(plain.slice(best.start, best.end))) return [];
  return placesOf(plain, best.start, best.end, tests.institution);
}
