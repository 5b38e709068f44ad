import type { Span } from '../model/evidence.ts';
import type { HeaderTests } from './header-atoms.ts';

const WORD = "\\p{Lu}(?:[\\p{L}\\d&'’-]|\\.(?=\\p{L}))*";
const PLACE = `${WORD}(?:\\s+(?:of|for|and|&|the|de|di)\\s+${WORD}|\\s+${WORD}){0,6}?`;
/** "design lead at Acme", "She's a staff engineer @ Northern Looms (since 2019)", "CTO, Acme Inc": a short line of nothing else. */
const LINE = new RegExp(
  "^\\s*(?:(?:[Ss]?he|[Tt]hey|I)(?:['’]s|['’]re|['’]m| is| was| are| am)?\\s+|(?:is|was|currently|formerly|now|works as)\\s+)*(?:an?\\s+|the\\s+)?" +
    `((?:\\p{L}[\\p{L}&/.-]*,?\\s+){0,5}?\\p{L}[\\p{L}/-]+)\\s*(\\s(?:at|for|with|bei|chez|presso|of)|@|,)\\s*(?:the\\s+)?(${PLACE})\\s*(?:[.;(,].{0,60})?$`,
  'u',
);
/** Whose "of" is followed by where they are from. */
const HEADS = /(?:founder|ceo|cto|coo|president|chairman|owner)$/i;
const LONGEST = 120;

/** Where a line says that its speaker has a role ("Principal engineer at Acme"); undefined for a line that says more than that. */
export function findSaidRole(plain: string, start: number, end: number, tests: HeaderTests): Span | undefined {
  if (end - start > LONGEST) return undefined;
  const words = plain.slice(start, end);
  const [all, role, joint, place] = LINE.exec(words) ?? [];
  if (all === undefined || role === undefined || joint === undefined || place === undefined) return undefined;
  const last = role.split(/[\s/]+/).at(-1) ?? '';
  if (!tests.institution.isRole(last) || tests.name(place) >= 0.8) return undefined;
  const mark = joint.trim();
  if (mark === 'of' && !HEADS.test(last)) return undefined;
  if (mark === ',' && tests.institution.score(place) < 0.75) return undefined;
  const from = start + words.indexOf(place, words.indexOf(role) + role.length);
  return { start: from, end: from + place.length };
}
