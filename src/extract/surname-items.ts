import type { Span } from '../model/evidence.ts';
import type { HeaderTests } from './header-atoms.ts';
import { withOpener } from './late-opener.ts';
import { trimSpan } from './name-span.ts';
import type { Opener } from './opener.ts';

/** So many items of a rank, and such a share of all that are no sections, must begin with surnames. */
const LEAST = 3;
const SHARE = 0.5;
/** Such a share of the names must be no everyday words. */
const STRANGE = 0.7;

const SURNAME = "(?:\\p{Lu}\\.?\\s)?\\p{Lu}[\\p{L}\\p{M}’'-]+";
/** "Byron, Larsen & Novak: On looms", "Byron et al.: On looms", "Byron+ On looms". */
const LED = new RegExp(
  `^\\s*(?<names>${SURNAME}(?:,\\s+${SURNAME})*(?:,?\\s+(?:&|and)\\s+${SURNAME})?)(?<more>\\+|\\s+et\\.?\\s+al\\.?)?(?<mark>\\s*:\\s+|(?<=\\+)\\s+)(?=\\S{2})`,
  'u',
);

/**
 * Items that begin with the surnames of those who wrote what is presented, as cited: several times in a list, most of them with more than one
 * name. Undefined where the note has no such list.
 */
export function withSurnames(plain: string, openers: readonly Opener[], tests: HeaderTests): readonly Opener[] | undefined {
  const items = openers.filter(({ block, section }) => block.kind === 'item' && block.level === 0 && !section);
  const led = new Map(
    items.flatMap((opener) => {
      const match = LED.exec(plain.slice(opener.start, opener.end));
      const names = match?.groups?.['names'];
      if (!match || names === undefined) return [];
      // "Byron, Ada: On looms" is one person.
      const several = /&|\sand\s|,.*,/.test(names) || match.groups?.['more'] !== undefined;
      return [[opener, { names, several, from: opener.start + match[0].indexOf(names), title: opener.start + match[0].length }] as const];
    }),
  );
  const cited = [...led.values()];
  const several = cited.filter((one) => one.several).length;
  if (several < LEAST || several < cited.length * 0.6 || cited.length < items.length * SHARE) return undefined;
  const words = cited.flatMap(({ names }) => names.split(/,\s+|,?\s+(?:&|and)\s+/u));
  if (words.filter((word) => tests.name(word) >= 0.2).length < words.length * STRANGE) return undefined;
  return openers.map((opener) => {
    const one = led.get(opener);
    const title = one && trimSpan(plain, one.title, opener.end);
    if (!one || !title) return opener;
    const people = surnamesOf(one.names, one.from).map((span) => ({ ...span, affiliations: [] }));
    const parts = { people, title, order: 'name-first', confidence: 0.85, mark: ':' } as const;
    return withOpener(opener, { parts, byLine: undefined, evidence: 0.85 });
  });
}

function surnamesOf(names: string, from: number): Span[] {
  return [...names.matchAll(new RegExp(SURNAME, 'gu'))].map(({ index, 0: name }) => ({
    start: from + index,
    end: from + index + name.length,
  }));
}
