import { isNameShaped, readAuthorsBefore, type AuthorList } from './author-names.ts';
import { known, type Citation } from './citation.ts';
import { citationTokens, fullYear, isCoined, venueWithYear, type CitationToken } from './citation-tokens.ts';
import { REPORTS, wordTestsOf, type WordTests } from './citation-words.ts';
import type { Lexicon } from './lexicon.ts';
import { cleanTitle, nameBefore } from './title-shapes.ts';
import { findVenues, venueNamed, type VenueSpans } from './venue-spans.ts';

/** A citation and what speaks for it. */
export interface FoundCitation extends Citation {
  /** `sure` stands alone; `likely` needs another sure one near it. */
  readonly strength: 'sure' | 'likely';
  /** The names, the year or "et al." as they stand, without a title in front. */
  readonly names: { readonly start: number; readonly end: number };
}

const MAY_HOLD = /[12]\d{3}|et\.?\s{0,2}al|['’]\d\d|\p{Lu}['’-]?\d|\p{Ll}\+\d\d|and (?:colleagues|others|co-?workers)/u;

/** Tokens that a list of authors may have: keeps the time linear. */
const REACH = 48;

interface Scene {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly CitationToken[];
  readonly venues: VenueSpans;
  readonly tests: WordTests;
  readonly lexicon: Lexicon;
  /** The stretch is known to cite (behind "Ref.", in a reference list). */
  readonly cued: boolean;
}

/** Short citations ("Sutskever et al. 2014", "(Peters 2018)", "O'Regan & Noë (2001)") in a stretch of a note's plain text, in time linear in it. */
export function findCitations(text: string, start: number, end: number, lexicon: Lexicon, cued = false): FoundCitation[] {
  if (!MAY_HOLD.test(text.slice(start, end))) return [];
  const tokens = citationTokens(text, start, end);
  let venues: VenueSpans | undefined;
  const scene: Scene = {
    text,
    start,
    end,
    tokens,
    // Few lines come so far that a venue is asked for.
    get venues() {
      return (venues ??= findVenues(text, start, end, lexicon));
    },
    tests: wordTestsOf(lexicon),
    lexicon,
    cued,
  };
  const found: FoundCitation[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const read = tokens[i]?.kind === 'etal' ? readEtAl(scene, i, from) : readYear(scene, i, from, found.at(-1));
    if (!read) continue;
    found.push(read.citation);
    from = read.next;
    i = read.next - 1;
  }
  return found;
}

interface Read {
  readonly citation: FoundCitation;
  /** Index of the first token behind it. */
  readonly next: number;
}

/** What may stand between the authors and the end: a venue, a year, the parentheses around them. */
interface Tail {
  readonly venue?: string;
  readonly year?: number;
  readonly title?: string;
  readonly next: number;
}

function readEtAl(scene: Scene, i: number, floor: number): Read | undefined {
  const { tokens, tests, text, start } = scene;
  const window = Math.max(floor, i - REACH);
  // "Riess+ 1998", as astronomers write it, makes no author of just any word.
  const sure = tokens[i]?.text !== '+';
  const authors = readAuthorsBefore(tokens.slice(window, i), i - window - 1, tests, { sure });
  if (!authors || (!sure && authors.doubtful)) return undefined;
  const tail = readTail(scene, i + 1);
  const from = authors.from + window;
  const at = tokens[from]?.start ?? start;
  const thanked = /\b(?:thanks to|thank|joint work with|collaboration with)\s$/i.test(text.slice(Math.max(start, at - 24), at));
  return thanked ? undefined : build(scene, authors, from, true, tail, 'sure', 'authors et al.');
}

function readTail(scene: Scene, from: number): Tail {
  const { tokens, tests, lexicon } = scene;
  let i = from;
  const mark = (...marks: string[]): boolean => marks.includes(tokens[i]?.text ?? '') && (i++, true);
  let title: string | undefined;
  const named = tokens[i];
  const behind = tokens[i + 1];
  if (
    named?.kind === 'word' &&
    isCoined(named.text) &&
    !scene.venues.at.has(named.start) &&
    !venueWithYear(named.text)?.year &&
    (!behind || /^[,;.)(]$/.test(behind.text))
  ) {
    title = named.text;
    from = i = i + 1;
  }
  // "Madhusudhan+23".
  const short = tokens[i];
  if (tokens[i - 1]?.text === '+' && short?.kind === 'number' && short.start === tokens[i - 1]?.end)
    return { year: fullYear(short.text) ?? 0, next: i + 1 };
  if (!mark(',')) mark('.');
  const open = mark('(', '[');
  if (!open && ['in', 'at'].includes(tokens[i]?.text ?? '')) i++;
  let venue: string | undefined;
  const known = scene.venues.at.get(tokens[i]?.start ?? -1);
  if (known) {
    venue = known.label;
    while ((tokens[i]?.start ?? Infinity) < known.end) i++;
  } else {
    const named = tokens[i - 1]?.text === ',' ? venueAheadOfYear(scene, i) : undefined;
    if (named) return close(scene, named.next, open, { year: named.year, venue: named.venue });
    const token = tokens[i];
    const joint = token?.kind === 'word' ? venueWithYear(token.text) : undefined;
    if (joint) return close(scene, i + 1, open, { ...joint, ...(title === undefined ? {} : { title }) });
    const next = tokens[i + 1]?.text === ',' ? tokens[i + 2] : tokens[i + 1];
    if (token?.kind === 'word' && next?.kind === 'year' && !tests.isNever(token.text)) {
      venue = venueNamed(token.text, lexicon) ?? (isCoined(token.text) && !tests.isThing(token.text) ? token.text : undefined);
      i++;
    }
  }
  if (!mark(',')) mark('.');
  const year = yearAt(scene, i, open || enclosed(scene, from - 1));
  if (year === undefined)
    return venue === undefined
      ? { next: from, ...(title === undefined ? {} : { title }) }
      : close(scene, i, open, { venue, ...(title === undefined ? {} : { title }) });
  return close(scene, i + 1, open, { year, ...(venue === undefined ? {} : { venue }), ...(title === undefined ? {} : { title }) });
}

/** The closing parenthesis belongs to the citation when it opened the parenthesis. */
function close({ tokens }: Scene, i: number, open: boolean, facts: Omit<Tail, 'next'>): Tail {
  return { ...facts, next: open && /^[)\]]$/.test(tokens[i]?.text ?? '') ? i + 1 : i };
}

function yearAt({ tokens }: Scene, i: number, inside: boolean): number | undefined {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.kind === 'year') {
    if (next && next.start === token.end && /^[-–—/:]$/.test(next.text) && /^\d/.test(tokens[i + 2]?.text ?? '')) return undefined;
    return fullYear(token.text);
  }
  if (token?.kind === 'number' && token.text.length === 2 && inside && /^[)\];]$/.test(next?.text ?? '')) return fullYear(token.text);
  return undefined;
}

/** Whether the token stands in parentheses that opened shortly before it. */
function enclosed({ tokens }: Scene, i: number): boolean {
  for (let j = i; j >= 0 && i - j < 24; j--) {
    if (/^[)\]]$/.test(tokens[j]?.text ?? '')) return false;
    if (/^[([]$/.test(tokens[j]?.text ?? '')) return true;
  }
  return false;
}

function readYear(scene: Scene, i: number, floor: number, before: FoundCitation | undefined): Read | undefined {
  const { tokens, tests } = scene;
  const token = tokens[i];
  if (!token || (token.kind !== 'year' && token.kind !== 'number' && !(token.kind === 'word' && /\d$/.test(token.text)))) return undefined;
  const joint = token.kind === 'word' ? venueWithYear(token.text) : undefined;
  const year = joint ? joint.year : yearAt(scene, i, enclosed(scene, i - 1));
  if (!joint && year === undefined) return undefined;
  if (/^[-–—/]$/.test(tokens[i - 1]?.text ?? '') && /\d$/.test(tokens[i - 2]?.text ?? '')) return undefined;
  let j = i - 1;
  if (i === floor + 1 && before?.year !== undefined && !joint && /^[,;]$/.test(tokens[j]?.text ?? '') && enclosed(scene, j)) {
    return { citation: { ...before, year: year ?? before.year, end: token.end, names: { ...before.names, end: token.end } }, next: i + 1 };
  }
  let venue = joint?.venue;
  let own = false;
  const skip = (pattern: RegExp): boolean => j > floor && pattern.test(tokens[j]?.text ?? '') && (j--, true);
  skip(/^,$/);
  own = skip(/^[([]$/);
  if (!joint) {
    const held = scene.venues.until.get(tokens[j]?.end ?? -1);
    const word = tokens[j];
    if (held) {
      venue = held.label;
      while (j > floor && (tokens[j]?.start ?? -1) > held.start) j--;
      j--;
    } else if (word?.kind === 'word' && isCoined(word.text) && !isNameShaped(word.text) && !tests.isThing(word.text)) {
      venue = word.text;
      j--;
    }
    if (venue === undefined && !own) {
      const named = venueBehindComma(scene, j, floor);
      if (named) {
        venue = named.venue;
        j = named.last;
      }
    }
    skip(/^,$/);
    own = skip(/^[([]$/) || own;
  }
  // "(Archon, ASAP4)": one digit behind capitals is no year.
  const issue = joint && joint.year === undefined && venueNamed(joint.venue, scene.lexicon) === undefined;
  const authors =
    j < floor ? undefined : readAuthorsBefore(tokens.slice(Math.max(floor, j + 1 - REACH), j + 1), Math.min(REACH - 1, j - floor), tests);
  if (!authors || (issue && authors.names.length < 2)) return undefined;
  const from = authors.from + Math.max(floor, j + 1 - REACH);
  const strength = judge(scene, authors, from, i, { own, venue, joint: joint !== undefined, chained: from === floor && floor > 0 });
  if (!strength) return undefined;
  const next = own && /^[)\]]$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
  return build(
    scene,
    authors,
    from,
    false,
    { next, ...(venue === undefined ? {} : { venue }), ...(year === undefined ? {} : { year }) },
    strength,
    'authors and year',
  );
}

/** "…, Swarm Intell. 2020" behind "et al.". */
function venueAheadOfYear({ tokens, text, tests }: Scene, from: number): { venue: string; year: number; next: number } | undefined {
  let i = from;
  while (i - from < 6 && /^(?:\p{Lu}[\p{L}]*|of|the|and|for|in|&|\.)$/u.test(tokens[i]?.text ?? '')) i++;
  const [first, last, year] = [tokens[from], tokens[i - 1], tokens[i]];
  if (!first || !last || i - from < 2 || year?.kind !== 'year' || tests.isNever(first.text)) return undefined;
  const written = fullYear(year.text);
  return written === undefined ? undefined : { venue: text.slice(first.start, last.end), year: written, next: i + 1 };
}

/** "…, Phys Rev Mater 2023": words with a capital between a comma and the year, that no list of venues knows. */
function venueBehindComma({ tokens, text }: Scene, last: number, floor: number): { venue: string; last: number } | undefined {
  let first = last + 1;
  while (first - 1 > floor && last - first < 4 && /^(?:\p{Lu}[\p{L}]*|of|the|and|for|in|&|\.)$/u.test(tokens[first - 1]?.text ?? ''))
    first--;
  const [comma, start, end] = [tokens[first - 1], tokens[first], tokens[last]];
  if (!start || !end || comma?.text !== ',' || last - first < 1 || !/^\p{Lu}/u.test(start.text)) return undefined;
  const joined = tokens
    .slice(Math.max(floor, first - 8), first - 1)
    .some(({ kind }) => kind === 'and' || kind === 'initial' || kind === 'etal');
  return joined ? { venue: text.slice(start.start, end.end), last: first - 2 } : undefined;
}

/** Words that point to a work. */
const POINTS =
  /(?:^|[\s(])(?:cf\.?|vgl\.?|see(?: also)?,?|e\.g\.,?|following|follows|cit(?:es?|ing|ed|a|an|ando)(?: also| a)?|siehe|voir|selon|según|segundo|secondo|o sea|ref(?:erence|s)?:?|read(?:ing)?:?|due to|as in|citation:|source:|=)\s$/i;
/** The same, so clearly that an everyday word becomes a name ("cf. Grey 1977"). */
const POINTS_ALONE = /(?:^|[\s(])(?:cf\.?|vgl\.?|cit(?:es|ing|ed))\s$/i;

interface Shape {
  /** The year stands in parentheses of its own: "Mumford (2010)". */
  readonly own: boolean;
  readonly venue: string | undefined;
  readonly joint: boolean;
  /** It follows another citation directly. */
  readonly chained: boolean;
}

/** How much speaks for names in front of a year; undefined when it is not enough. */
function judge(
  scene: Scene,
  authors: AuthorList,
  from: number,
  last: number,
  { own, venue, joint, chained }: Shape,
): FoundCitation['strength'] | undefined {
  const { tokens, text, tests, cued } = scene;
  if (authors.thing) return undefined;
  const left = tokens[from - 1];
  const inside =
    /^[([;,]$/.test(left?.text ?? '') && !own && /^[)\];,!?.]$/.test(tokens[last + 1]?.text ?? '') && enclosed(scene, from - 1);
  const several = authors.joined === 'and' || (authors.joined === 'comma' && authors.names.length > 1);
  // "Dept of State, Harbours (2010)" enumerates.
  if (own && authors.joined === 'comma' && left?.kind === 'word' && !/^(?:by|see|cf|from|in|and)$/i.test(left.text)) return undefined;
  const nameAt = tokens[from]?.start ?? 0;
  const cue = text.slice(Math.max(scene.start, nameAt - 16), nameAt);
  if (authors.names.length === 1 && POINTS_ALONE.test(cue)) return 'sure';
  if (several && (inside || own)) return authors.joined === 'comma' && authors.doubtful ? undefined : 'sure';
  if (authors.doubtful) return undefined;
  if (authors.names.length === 1 && POINTS.test(cue)) return 'sure';
  if (inside) return isOccasion(scene, from - 1) ? undefined : authors.names.length > 2 && !venue ? 'likely' : 'sure';
  if (cued && (left === undefined || /^[.:;]$/.test(left.text) || !/^\p{Lu}/u.test(left.text))) return 'sure';
  if (authors.joined === 'and') return 'sure';
  if (joint) return undefined;
  if (/[a-e]$/.test(tokens[last]?.text ?? '')) return 'sure';
  if (
    left?.kind === 'word' &&
    (/^\p{Lu}/u.test(left.text) || /^(?:in|at|since|until|of|for|from|before|after|around|on|to)$/i.test(left.text)) &&
    !own
  )
    return undefined;
  if (left?.text === ',' && /^[\p{Lu}\d]/u.test(tokens[from - 2]?.text ?? '') && !chained) return undefined;
  const after = text.slice(tokens[last + (own ? 1 : 0)]?.end ?? 0, Math.min(scene.end, (tokens[last]?.end ?? 0) + 60));
  if (chained && authors.names.length === 1) return 'sure';
  if (!own && venue === undefined && !authors.initials && /\s/.test(authors.names[0] ?? '')) return undefined;
  if (REPORTS.test(after) || /^by$/i.test(left?.text ?? '')) return 'sure';
  if (authors.initials && (venue !== undefined || own)) return 'sure';
  const family = tests.isFamilyName(authors.names[0] ?? '') || /^\p{Lu}\p{L}+-\p{Lu}\p{Ll}+$/u.test(authors.names[0] ?? '');
  const led = /^(?:by|from|see|of|auf|von|nach|bei|chez|de|di|da|van|to|with|after|per)$/.test(left?.text ?? '');
  if (own && authors.names.length === 1 && (family || led)) return 'sure';
  if (own) return authors.names.length === 1 ? 'likely' : undefined;
  // "effective versions? Lindenstrauss, Mohammadi 2022": names in a row that begin a clause.
  const clause = left === undefined || /^[:;?!.=(–—-]$/.test(left.text);
  if (authors.joined === 'comma' && clause && authors.names.length > 1 && authors.names.every((name) => !/\s/.test(name)))
    return authors.names.length > 2 || authors.names.some((name) => tests.isFamilyName(name)) ? 'sure' : 'likely';
  if (authors.names.length === 1 && !joint && tests.isFamilyName(authors.names[0] ?? ''))
    return clause || /^\p{Ll}/u.test(left?.text ?? '') ? 'sure' : 'likely';
  if (authors.names.length > 1 || /\s/.test(authors.names[0] ?? '')) return authors.initials ? 'likely' : undefined;
  if (left?.text === ':' && isTerm(scene, from - 2) && /^\W*$|^[.;,)]/u.test(after)) return 'sure';
  if (left === undefined && /^\s*[-–—:]\s/.test(after))
    return [last + 2, last + 3, last + 4].some((i) => isTerm(scene, i)) ? 'sure' : 'likely';
  if (clause && /^\W*$/.test(after)) return 'likely';
  return undefined;
}

/** "the workshop (Alpbach, 2012)": what stands before the parentheses has a place and a date, not an author. */
function isOccasion(scene: Scene, open: number): boolean {
  const { tokens, tests } = scene;
  let i = open;
  while (i > 0 && !/^[([]$/.test(tokens[i]?.text ?? '')) i--;
  const before = tokens[i - 1];
  if (!before) return false;
  if (scene.venues.until.has(before.end)) return true;
  return (
    before.kind === 'word' &&
    /^(?:conference|congress|workshops?|meeting|meetup|summit|symposium|seminar|school|forum|fair|festival|hackathon|sprint|camp|course|keynote|tutorial|panel|talk|session|challenge|competition|election|olympics|event|edition|colloquium|colloquia)$/i.test(
      before.text,
    ) &&
    tests.isThing(before.text)
  );
}

function isTerm({ tokens, tests }: Scene, i: number): boolean {
  const word = tokens[i];
  return word?.kind === 'word' && (tests.isTechnical(word.text) || isCoined(word.text));
}

function build(
  scene: Scene,
  authors: AuthorList,
  from: number,
  etAl: boolean,
  tail: Tail,
  strength: FoundCitation['strength'],
  rule: string,
): Read {
  const { tokens, text, start, tests } = scene;
  const names = { start: tokens[from]?.start ?? start, end: tokens[tail.next - 1]?.end ?? start };
  const open = tokens[from - 1];
  const before = open && /^[([]$/.test(open.text) ? nameBefore(text, start, open.start, tests) : undefined;
  const closing = tokens[tail.next];
  const quoted = before
    ? null
    : /^[)\]]?[,:.]?\s{1,2}["“]([^"“”\n]{10,200})["”]/.exec(text.slice(names.end, Math.min(scene.end, names.end + 220)));
  const title = tail.title ?? (before ? text.slice(before.start, before.end) : quoted?.[1] && cleanTitle(quoted[1]));
  const citation: FoundCitation = {
    ...known({ title, etAl: etAl || undefined, year: tail.year, venue: tail.venue }),
    authors: authors.names,
    start: before?.start ?? names.start,
    end: quoted ? names.end + quoted[0].length : before && closing && /^[)\]]$/.test(closing.text) ? closing.end : names.end,
    names,
    strength,
    rule: before ? `name (${rule})` : rule,
  };
  return { citation, next: tail.next };
}
