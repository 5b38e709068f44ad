import { tokenize, type Token } from '../text/tokens.ts';
import { isParticle } from './name-test.ts';

/** Whether a name of two words or more can stand between two offsets of a text: its capital letters tell, before anything is cut or looked up. */
export type NameSites = (text: string, start: number, end: number) => boolean;

/** From this unit on a text may be in a script whose names are one word. */
const FAR = 0x2e80;

/**
 * The places of a text where a name can stand: two words with a capital letter (or one of another script) with nothing between them but
 * white space, points and particles. Of any other text it says that a name can stand everywhere.
 */
export function findNameSites(plain: string): NameSites {
  /** Where the first word of each place ends, and where its last begins. */
  const ends: number[] = [];
  const begins: number[] = [];
  let last = -1;
  let behind = 0;
  for (const token of tokenize(plain)) {
    if (last >= 0 && !isOpen(plain, behind, token.start)) last = -1;
    behind = token.end;
    const how = capitalOf(plain, token);
    if (how === 'far') last = token.end;
    if (how !== 'none') {
      if (last >= 0) {
        ends.push(last);
        begins.push(token.start);
      }
      last = token.end;
      // "Sun-hee Kim": what a hyphen joins to a capital goes on with it.
    } else if (!isParticle(token.folded) && plain.charCodeAt(token.start - 1) !== 45) last = -1;
  }
  return (text, start, end) => text !== plain || hasBetween(ends, begins, start, end);
}

function hasBetween(ends: readonly number[], begins: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return (begins[low] ?? Infinity) < end;
}

function capitalOf(plain: string, { start, end }: Token): 'none' | 'capital' | 'far' {
  let found: 'none' | 'capital' = 'none';
  for (let at = start; at < end; at++) {
    const unit = plain.charCodeAt(at);
    if (unit >= FAR) return 'far';
    if ((unit > 64 && unit < 91) || unit > 127) found = 'capital';
  }
  return found;
}

/** Whether nothing but white space and what words of a name may hold stands between two offsets. */
function isOpen(plain: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = plain.charCodeAt(at);
    if (unit < 128 && unit > 32 && unit !== 39 && unit !== 45 && unit !== 46) return false;
  }
  return true;
}
