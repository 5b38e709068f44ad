import type { Note } from '../notes/note.ts';
import type { Opener } from './opener.ts';

/**
 * Where nearly every talk names its speaker, a heading that names nobody is a talk only if it is decorated as the others are ("Talk 4.",
 * a time, a letter) or says so ("Panel: …"); without such decoration a word or two are a label ("Drinks").
 */
export function withoutBareLabels(note: Note, all: readonly Opener[]): Opener[] {
  const chosen = withoutPassing(note, all);
  const counted = chosen.filter(({ label }) => label !== undefined && /^talk$/i.test(label));
  if (counted.length >= 2 && counted.length >= chosen.length * 0.4) return chosen.filter((o) => o.label !== undefined || isNamed(o));
  const named = chosen.filter(isNamed);
  if (chosen.length < 4 || named.length < chosen.length * 0.6) return [...chosen];
  const decorated = (o: Opener): boolean =>
    o.label !== undefined || o.time !== undefined || o.date !== undefined || o.start > o.block.textStart || o.block.number !== undefined;
  // "2. Heard" above "(1) On looms": counted in another way than those that name somebody.
  const counting = ({ block }: Opener): string => (block.number === undefined ? '' : block.marker.replace(/[\p{L}\p{N}]+/u, '1'));
  const ways = new Set(named.map(counting));
  const otherWay = (o: Opener): boolean => ways.size === 1 && !ways.has('') && o.block.number !== undefined && !ways.has(counting(o));
  const usual = named.filter(decorated).length > named.length * 0.6;
  return chosen.filter((o) => {
    if (isNamed(o) || o.evidence >= 0.5) return true;
    // The first line of a note is its own title.
    if (o.index === 0 || otherWay(o)) return false;
    return usual ? decorated(o) : o.end - o.start > 24;
  });
}

function isNamed({ parts, byLine }: Opener): boolean {
  return parts.people.length > 0 || byLine !== undefined;
}

/** "16:00 train" among times (or lines with other marks) that name somebody and have notes below them. */
function withoutPassing({ blocks }: Note, chosen: readonly Opener[]): readonly Opener[] {
  const opening = new Set(chosen.map(({ index }) => index));
  const isNoted = ({ index }: Opener): boolean => {
    const next = blocks[index + 1];
    return next !== undefined && !opening.has(index + 1) && (!next.gap || next.kind === 'item');
  };
  const named = chosen.filter(isNamed);
  if (named.length < 3 || named.length < chosen.length * 0.4 || named.filter(isNoted).length < named.length * 0.8) return chosen;
  return chosen.filter((o) => !/^(?:time|marked)/.test(o.shape) || isNamed(o) || o.label !== undefined || isNoted(o));
}
