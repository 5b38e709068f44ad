import { isNameShaped, readAuthorsBefore, type AuthorList } from './author-names.ts';
import { known } from './citation.ts';
import { enclosed, type FoundCitation, type Scene } from './citation-scene.ts';
import { readTail, yearAt, type Tail } from './citation-tail.ts';
import { citationTokens, isCoined, venueWithYear } from './citation-tokens.ts';
import { wordTestsOf } from './citation-words.ts';
import { judgeCitation } from './judge-citation.ts';
import type { Lexicon } from './lexicon.ts';
import { cleanTitle, isTitleLike, nameBefore } from './title-shapes.ts';
import { findVenues, venueNamed, type VenueSpans } from './venue-spans.ts';

const MAY_HOLD = /[12]\d{3}|et\.?\s{0,2}al|['’]\d\d|\p{Lu}['’-]?\d|\p{Ll}\+\d\d|and (?:colleagues|others|co-?workers)/u;

const BRACKETED = /^,?(?:\s(?:oral|poster|spotlight|best paper))?(?:,\s[\p{L}\d-]{2,20}){0,2}\s?\(\s?(\p{Lu}[^()\n]{14,160})\s*\)/u;

/** Tokens that a list of authors may have: keeps the time linear. */
const REACH = 48;

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
    venues: () => (venues ??= findVenues(text, start, end, lexicon)),
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
  // "Ada and colleagues" without a year are people at work.
  if (
    /colleagues|others|workers/.test(tokens[i]?.text ?? '') &&
    tail.year === undefined &&
    tail.title === undefined &&
    authors.names.length < 2
  )
    return undefined;
  const thanked = /\b(?:thanks to|thank|joint work with|collaboration with)\s$/i.test(text.slice(Math.max(start, at - 24), at));
  return thanked ? undefined : build(scene, authors, from, true, tail, 'sure', 'authors et al.');
}

function readYear(scene: Scene, i: number, floor: number, before: FoundCitation | undefined): Read | undefined {
  const { tokens, tests } = scene;
  const token = tokens[i];
  if (!token || (token.kind !== 'year' && token.kind !== 'number' && !(token.kind === 'word' && endsInDigit(token.text)))) return undefined;
  const joint = token.kind === 'word' ? venueWithYear(token.text) : undefined;
  const year = joint ? joint.year : yearAt(scene, i, enclosed(scene, i - 1));
  if (!joint && year === undefined) return undefined;
  if (/^[-–—/]$/.test(tokens[i - 1]?.text ?? '') && endsInDigit(tokens[i - 2]?.text ?? '')) return undefined;
  let j = i - 1;
  if (i === floor + 1 && before?.year !== undefined && !joint && /^[,;]$/.test(tokens[j]?.text ?? '') && enclosed(scene, j)) {
    return { citation: { ...before, year: year ?? before.year, end: token.end, names: { ...before.names, end: token.end } }, next: i + 1 };
  }
  let venue = joint?.venue;
  let own = false;
  let within = false;
  const skip = (pattern: RegExp): boolean => j > floor && pattern.test(tokens[j]?.text ?? '') && (j--, true);
  skip(/^,$/);
  own = skip(/^[([]$/);
  if (!joint) {
    const held = scene.venues().until.get(tokens[j]?.end ?? -1);
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
    // "Larsen & Novak (eds) 2000".
    if (/^\)$/.test(tokens[j]?.text ?? '') && /^(?:eds?|hrsg|coord)$/i.test(tokens[j - 1]?.text ?? '') && tokens[j - 2]?.text === '(')
      j -= 3;
    else if (
      /^\)$/.test(tokens[j]?.text ?? '') &&
      /^\.$/.test(tokens[j - 1]?.text ?? '') &&
      /^(?:eds?|hrsg)$/i.test(tokens[j - 2]?.text ?? '') &&
      tokens[j - 3]?.text === '('
    )
      j -= 4;
    // "Larsen and Novak in Looms 2015".
    if (venue !== undefined && !own) within = skip(/^in$/);
  }
  // "(Archon, ASAP4)": one digit behind capitals is no year.
  const issue = joint && joint.year === undefined && venueNamed(joint.venue, scene.lexicon) === undefined;
  const authors =
    j < floor ? undefined : readAuthorsBefore(tokens.slice(Math.max(floor, j + 1 - REACH), j + 1), Math.min(REACH - 1, j - floor), tests);
  if (!authors || ((issue || within) && authors.names.length < 2)) return undefined;
  const from = authors.from + Math.max(floor, j + 1 - REACH);
  const strength = judgeCitation(scene, authors, from, i, { own, venue, joint: joint !== undefined, chained: from === floor && floor > 0 });
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

function endsInDigit(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last > 47 && last < 58;
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
  // "Larsen et al, LoomConf 2019 oral (Threads that hold in the wind)".
  const bracketed =
    before || quoted || tail.title !== undefined ? null : BRACKETED.exec(text.slice(names.end, Math.min(scene.end, names.end + 220)));
  const bracket = bracketed?.[1] !== undefined && isTitleLike(cleanTitle(bracketed[1]), 3) ? bracketed : null;
  const title =
    tail.title ??
    (bracket?.[1] === undefined ? undefined : cleanTitle(bracket[1])) ??
    (before ? text.slice(before.start, before.end) : quoted?.[1] && cleanTitle(quoted[1]));
  const citation: FoundCitation = {
    ...known({ title, etAl: etAl || undefined, year: tail.year, venue: tail.venue }),
    authors: authors.names,
    start: before?.start ?? names.start,
    end: bracket
      ? names.end + bracket[0].length
      : quoted
        ? names.end + quoted[0].length
        : before && closing && /^[)\]]$/.test(closing.text)
          ? closing.end
          : names.end,
    names,
    strength,
    rule: before ? `name (${rule})` : rule,
  };
  return { citation, next: tail.next };
}
