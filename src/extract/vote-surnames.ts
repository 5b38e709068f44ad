import type { Span } from '../model/evidence.ts';
import { addToList } from '../text/add-to-list.ts';
import type { HeaderTests } from './header-atoms.ts';
import { BY } from './header-words.ts';
import { withOpener } from './late-opener.ts';
import { trimSpan } from './name-span.ts';
import type { Opener } from './opener.ts';
import { voteGivenNames } from './vote-given-names.ts';

const WORD =
  "(?:(?:van|von|de|der|den|del|di|da|la|le)\\s+){0,2}(?:\\p{Lu}\\.?\\s)?\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{Lu}?[\\p{L}\\p{M}]+)*";
const NAMES = `(?<names>${WORD}(?:,\\s+${WORD}){0,3}(?:,?\\s+(?:&|and|und|et|y|e)\\s+${WORD})?)`;
const PLACE = '\\s*\\((?<place>\\p{Lu}[^()]{1,60})\\)';
/** "Byron (Acme): On looms", "Byron & Duff (Acme), with Fox: On looms". */
const PLACED_FIRST = new RegExp(
  `^\\s*${NAMES}${PLACE}(?:,\\s+(?:joint\\s+|together\\s+)?with\\s[^:]{3,80})?\\s*(?<mark>[:|,–—-])\\s+(?=\\S{2})`,
  'u',
);
/** "On looms - Byron (Acme)", "On looms, Byron (Acme)". */
const PLACED_LAST = new RegExp(`\\s*(?<mark>\\s[–—|-]|[,:])\\s+${NAMES}${PLACE}\\s*$`, 'u');
/** The same with a comma: "Byron, Acme: On looms", "On looms - Byron, Acme", "On looms (Byron, Acme)". */
const COMMA_FIRST = new RegExp(`^\\s*(?<names>${WORD}),\\s+(?<place>\\p{Lu}[^(),:;–—-]{1,60}?)\\s*(?<mark>:|\\s[–—-])\\s+(?=\\S{2})`, 'u');
const COMMA_LAST = new RegExp(`(?<=\\S)\\s*(?<mark>\\s[–—|-]\\s+|\\()(?<names>${WORD}),\\s+(?<place>\\p{Lu}[^(),:;]{1,60}?)\\)?\\s*$`, 'u');
/** "On looms by Byron". */
const BY_LAST = new RegExp(`(?<=\\S)\\s+(?<mark>${BY})\\s+${NAMES}\\s*$`, 'u');
/** "Byron: On looms", "Byron - On looms". */
const BARE_FIRST = new RegExp(`^\\s*(?<names>${WORD})\\s*(?<mark>:|\\s[–—|-])\\s+(?=\\S{2})`, 'u');
/** "On looms - Byron", "On looms (Byron)". */
const BARE_LAST = new RegExp(`(?<=\\S)\\s*(?<mark>\\s[–—|-]\\s+|\\()(?<names>${WORD})\\)?\\s*$`, 'u');

/** "Byron", "Byron & Duff": nothing else. */
const ALONE = new RegExp(`^\\s*${NAMES}\\s*$`, 'u');

/** What only names have: an initial, a particle, a second name behind "and". */
const NAMELY = /\s(?:&|and|und|et|y)\s|(?:^|\s)\p{Lu}\.\s|(?:^|\s)(?:van|von|de|der|den|del|di|da)\s|\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}/u;

/** How likely words are an institution that lend their name's bearer belief, alone and in company. */
const KNOWN = 0.75;
const SEVERAL = 2;
/** So many lines of a shape, and such a share of them, must have a family name alone in one place where no institution tells; of fewer all. */
const LEAST = 4;
const FEW = 3;
const SHARE = 0.75;
/** Such a share of them must be no everyday words and no terms. */
const STRANGE = 0.8;
/** Shapes of lines that are seldom met but at the top of what they head. */
const BARE = /^(?:heading|number at 0|bold line|time at 0|ordinal)/;
/** What an unknown word may be as a name. */
const UNKNOWN = 0.2;

const PLACED = [PLACED_FIRST, PLACED_LAST, COMMA_FIRST, COMMA_LAST];
const FIRST: ReadonlySet<RegExp> = new Set([PLACED_FIRST, COMMA_FIRST, BARE_FIRST]);
/** What stands behind a comma must be known as an institution. */
const BY_COMMA: ReadonlySet<RegExp> = new Set([COMMA_FIRST, COMMA_LAST]);

interface Found {
  readonly opener: Opener;
  readonly people: readonly (Span & { readonly affiliations: readonly Span[] })[];
  readonly title?: Span;
  readonly order: 'name-first' | 'name-last' | 'name-only';
  readonly mark: string;
  readonly known: boolean;
  readonly strange: number;
}

/**
 * Speakers that are called by their family names alone: with the place where they are from beside them ("Byron (Acme): On looms"), or, in notes
 * `named` for talks, in one place of nearly all lines of a shape. Undefined where the note has none.
 */
export function voteSurnames(plain: string, openers: readonly Opener[], tests: HeaderTests, named: boolean): readonly Opener[] | undefined {
  const silent = openers.filter(({ section, parts, block }) => !section && parts.people.length === 0 && block.kind !== 'row');
  const placed = silent.flatMap((opener) => firstOf(plain, opener, PLACED, tests) ?? []);
  const byWord = placed.length > 0 ? [] : silent.flatMap((opener) => readLine(plain, opener, BY_LAST, tests) ?? []);
  if (byWord.filter(({ strange }) => strange === 1).length >= Math.max(SEVERAL, byWord.length * STRANGE))
    placed.push(...byWord.map((one) => ({ ...one, known: true })));
  const shapes = new Set(placed.flatMap(({ known, opener }) => (known ? [opener.shape] : [])));
  const sure = placed.filter(({ known, strange, opener }) => known || (strange > 0.5 && shapes.has(opener.shape)));
  const chosen =
    sure.length >= SEVERAL
      ? [...sure, ...likeThem(plain, sure, silent, tests)]
      : named && voteGivenNames(plain, openers, tests) === undefined
        ? bare(plain, silent, openers, tests)
        : [];
  if (chosen.length === 0) return undefined;
  const found = new Map(chosen.map((one) => [one.opener, one]));
  return openers.map((opener) => {
    const one = found.get(opener);
    if (!one) return opener;
    const { people, title, order, mark } = one;
    const parts = { people, ...(title ? { title } : {}), order, confidence: 0.85, mark };
    return withOpener(opener, { parts, byLine: undefined, evidence: 0.85 });
  });
}

/** Other lines of their shapes that have a name and the same mark, and no place. */
function likeThem(plain: string, sure: readonly Found[], silent: readonly Opener[], tests: HeaderTests): Found[] {
  const known = new Set(sure.map(({ opener }) => opener));
  const manners = new Set(sure.map(({ opener, order, mark }) => `${opener.shape} ${order} ${mark}`));
  return silent.flatMap((opener) => {
    const one = known.has(opener) ? undefined : firstOf(plain, opener, [BARE_FIRST, BARE_LAST], tests);
    return one && one.strange === 1 && manners.has(`${opener.shape} ${one.order} ${one.mark}`) ? [one] : [];
  });
}

/** The lines of the one shape in which nearly all have a family name alone before or behind the same mark. */
function bare(plain: string, silent: readonly Opener[], openers: readonly Opener[], tests: HeaderTests): readonly Found[] {
  for (const pattern of [BARE_FIRST, BARE_LAST, ALONE]) {
    const shapes = new Map<string, Found[]>();
    for (const opener of silent) {
      if (!BARE.test(opener.shape) || opener.byLine !== undefined) continue;
      const one = readLine(plain, opener, pattern, tests);
      if (one && !(pattern === ALONE && isOverHeadings(openers, opener))) addToList(shapes, `${opener.shape} ${one.mark}`, one);
    }
    for (const members of shapes.values()) {
      const all = openers.filter(({ shape, section }) => shape === members[0]?.opener.shape && !section).length;
      const strange = members.filter((one) => one.strange === 1).length;
      if (pattern === ALONE && !members.some(({ opener: { start, end } }) => NAMELY.test(plain.slice(start, end)))) continue;
      const clear = members.length >= LEAST ? members.length >= all * SHARE && strange >= members.length * STRANGE : strange === all;
      if (members.length >= (pattern === ALONE ? LEAST : FEW) && clear) return members;
    }
  }
  return [];
}

function firstOf(plain: string, opener: Opener, patterns: readonly RegExp[], tests: HeaderTests): Found | undefined {
  for (const pattern of patterns) {
    const found = readLine(plain, opener, pattern, tests);
    if (found) return found;
  }
  return undefined;
}

/** Whether headings of their own stand below one: what is called by a name alone is then a group. */
function isOverHeadings(openers: readonly Opener[], { index, block }: Opener): boolean {
  const next = openers.find((other) => other.index > index && other.block.kind === 'heading');
  return next !== undefined && next.block.level > block.level;
}

function readLine(plain: string, opener: Opener, pattern: RegExp, tests: HeaderTests): Found | undefined {
  const { start, end } = opener;
  const words = plain.slice(start, Math.min(end, start + 240));
  if (end - start > 240) return undefined;
  const match = pattern.exec(words);
  const { names = '', place = '', mark = '' } = match?.groups ?? {};
  if (!match || names === '') return undefined;
  const spans = spansOf(names, start + match.index + match[0].indexOf(names));
  const strange = spans.filter((span) => tests.name(plain.slice(span.start, span.end)) >= UNKNOWN).length / spans.length;
  if (pattern === ALONE) {
    const people = spans.map((span) => ({ ...span, affiliations: [] }));
    return { opener, people, order: 'name-only', mark: '', known: false, strange };
  }
  const first = FIRST.has(pattern);
  const title = trimSpan(plain, first ? start + match[0].length : start, first ? end : start + match.index);
  if (!title || !/\p{L}{2}\S*\s+\S*\p{L}{2}/u.test(plain.slice(title.start, title.end)) || NO_PLACE.test(place)) return undefined;
  const from = start + match.index + match[0].lastIndexOf(place);
  const people = spans.map((span, i) => ({
    ...span,
    affiliations: place !== '' && i === spans.length - 1 ? [{ start: from, end: from + place.length }] : [],
  }));
  const known = place !== '' && tests.institution.score(place) >= KNOWN;
  if (!known && BY_COMMA.has(pattern)) return undefined;
  const whole = { start: title.start, end: title.end + (/^[?!]/.exec(plain.slice(title.end, title.end + 1))?.[0].length ?? 0) };
  return { opener, people, title: whole, order: first ? 'name-first' : 'name-last', mark: mark.trim(), known, strange };
}

/** A date, a time, a remark: where nobody is from. */
const NO_PLACE = /\d{2}|\?|(?<!\p{L})(?:chair|moderator|remote|online|virtual|cancel\p{L}*|missed|keynote|invited|part)(?!\p{L})/iu;

function spansOf(names: string, at: number): Span[] {
  return [...names.matchAll(new RegExp(WORD, 'gu'))].map(({ index, 0: name }) => ({ start: at + index, end: at + index + name.length }));
}
