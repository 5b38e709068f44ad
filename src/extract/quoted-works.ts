import { allMatches } from '../text/all-matches.ts';
import { readAuthorsBefore } from './author-names.ts';
import { known, type Citation } from './citation.ts';
import { citationTokens, fullYear } from './citation-tokens.ts';
import { wordTestsOf } from './citation-words.ts';
import { ledByVenue } from './led-by-venue.ts';
import type { Lexicon } from './lexicon.ts';
import { cleanTitle, isTitleCase, isTitleLike } from './title-shapes.ts';
import type { Block } from '../notes/note.ts';

const QUOTES = /["“«„]([^"“”«»„\n]{4,200})["”»“]/gu;
const WORK = String.raw`(?:papers?|articles?|essays?|preprints?|monographs?|thesis|dissertation|textbooks?|books?|novels?|reports?|chapters?|memoir|treatise|antholog(?:y|ies)|edited\s(?:volume|collection)|livres?|ouvrages?|libros?|libri|Buch|Bücher|Aufsatz|artículo|articolo)`;
const KIND_BEFORE = new RegExp(
  String.raw`(?<!\p{L})${WORK}(?:\s(?:tip|recommendation|recommended|title))?(?:\s(?:is\s)?(?:titled|entitled|called|named|on))?\s?[:,]?\s?(?:the\s)?$`,
  'iu',
);
const KIND_BEHIND = new RegExp(
  String.raw`^\s?[([,]?\s?(?:the\s|a\s)?(?:(?:great|good|classic|recent|famous|new)\s)?${WORK}(?!\p{L})|^,?\s(?:is|was)\s(?:a|an|the)\s(?:\p{L}+\s)?${WORK}(?!\p{L})|^\sin\sthe\s(?:proceedings|journal)`,
  'iu',
);
/** "…, ZooKeys 2020" behind the authors. */
const VENUE_YEAR = /^,\s(?:\p{Lu}[\p{L}&.-]{0,20}\s(?:(?:of|the|and|for|in)\s)?){1,6}((?:1[5-9]|20)\d\d)(?!\d)/u;
const DATED = /^\s?[([](?:[^()[\]]{0,40}[\s,])?((?:1[5-9]|20)\d\d)[)\]]|^,\s((?:1[5-9]|20)\d\d)(?!\d)/;

const GIVEN =
  /^[\s)\]]{0,2}(?:\p{L}+\s)?(?:talk|session|keynote|workshop|panel|poster|presentation|tutorial|lecture|demo|track|seminar)(?!\p{L})/iu;

const CITED = /(?:^|\s)et\.? al(?:\.|\s|,|$)|^\p{Lu}[\p{L}’-]+(?:,?\s(?:and|&)\s\p{Lu}[\p{L}’-]+)?,?\s\(?(?:19|20)\d\d[a-z]?\)?$/u;

/** Quoted or emphasised titles that the note presents as works: with their author, their year, or a word like "book" or "paper" beside them. */
export function findQuotedWorks(plain: string, block: Block, lexicon: Lexicon): Citation[] {
  const found: Citation[] = [];
  const spans: { start: number; end: number; outer: number; close: number; italic: boolean; link?: boolean }[] = [];
  for (const { kind, start, end, textStart, textEnd } of block.inlines) {
    if (kind === 'emphasis' || kind === 'strong' || kind === 'link' || kind === 'wikilink')
      spans.push({ start: textStart, end: textEnd, outer: start, close: end, italic: kind === 'emphasis', link: kind === 'link' });
  }
  for (const match of allMatches(plain.slice(block.textStart, block.textEnd), QUOTES)) {
    const start = block.textStart + match.index;
    spans.push({ start: start + 1, end: start + match[0].length - 1, outer: start, close: start + match[0].length, italic: false });
  }
  for (const span of spans.sort((a, b) => a.outer - b.outer)) {
    const title = cleanTitle(plain.slice(span.start, span.end));
    // "[Larsen et al. (2014)](https://…)" names its authors.
    if (CITED.test(title)) continue;
    const led = span.link ? ledByVenue(title, lexicon) : undefined;
    if (led && span.outer >= (found.at(-1)?.end ?? 0)) {
      found.push({ ...led, authors: [], start: span.start, end: span.end, rule: 'venue, year, title' });
      continue;
    }
    if (!isTitleLike(title, 2) && !(span.italic && isTitleCase(title))) continue;
    const work = readAround(plain, block, span, title, lexicon);
    if (work && work.start >= (found.at(-1)?.end ?? 0)) found.push(work);
  }
  return found;
}

function readAround(
  plain: string,
  block: Block,
  { start, end, outer, close }: { start: number; end: number; outer: number; close: number },
  title: string,
  lexicon: Lexicon,
): Citation | undefined {
  const before = plain.slice(Math.max(block.textStart, outer - 60), outer);
  const behind = plain.slice(close, Math.min(block.textEnd, close + 160));
  const facts = readBehind(behind, lexicon);
  const words = title.split(' ').length;
  if (facts) {
    const plainQuote = facts.year === undefined && !isTitleCase(title) && words < 4;
    if (!plainQuote)
      return {
        ...known({ title, year: facts.year, etAl: facts.etAl }),
        authors: facts.authors,
        start: outer,
        end: close + facts.length,
        rule: 'title by author',
      };
  }
  // "Ada Byron's “On engines” talk" was given, not written.
  const owner = GIVEN.test(behind) ? undefined : readOwner(plain, block, outer, lexicon);
  const led = readDatedAhead(plain, block, outer, lexicon);
  if (led)
    return {
      ...known({ title, year: led.year, etAl: led.etAl }),
      authors: led.authors,
      start: led.start,
      end: close,
      rule: 'author, year, title',
    };
  // "Larsen, *Ann. Looms* 118 (1994)": the volume says that it is a journal.
  const volume = VOLUME.exec(behind);
  const inJournal = volume ? readAhead(plain, block, outer, lexicon) : undefined;
  if (volume && inJournal)
    return {
      ...known({ year: fullYear(volume[1] ?? ''), venue: title, etAl: inJournal.etAl }),
      authors: inJournal.authors,
      start: inJournal.start,
      end: close + volume[0].length,
      rule: 'author, journal, year',
    };
  const dated = DATED.exec(behind);
  const year = dated ? fullYear(dated[1] ?? dated[2] ?? '') : undefined;
  const ahead = year === undefined ? undefined : readAhead(plain, block, outer, lexicon);
  const colon = year === undefined ? readColon(plain, block, outer, close, lexicon) : undefined;
  // What somebody said is no title.
  if (colon && words >= 2 && !/(?<![\p{L}])(?:I|we|you|my|your|it['’]s|don['’]t|is|are|was)(?![\p{L}])/u.test(title))
    return { ...known({ title, year: colon.year }), authors: colon.authors, start: colon.start, end: close, rule: 'author: title' };
  if (ahead)
    return {
      ...known({ title, year, etAl: ahead.etAl }),
      authors: ahead.authors,
      start: ahead.start,
      end: close + (dated?.[0].length ?? 0),
      rule: 'author, title, year',
    };
  if (owner && isTitleCase(title)) {
    const to = close + (dated?.[0].length ?? 0);
    return { ...known({ title, year }), authors: owner.authors, start: owner.start, end: to, rule: "author's title" };
  }
  if (KIND_BEFORE.test(before) || KIND_BEHIND.test(behind))
    return { ...known({ title, year }), authors: [], start, end, rule: 'title presented as a work' };
  if (year !== undefined && words >= 3 && isTitleCase(title))
    return { title, year, authors: [], start: outer, end: close + (dated?.[0].length ?? 0), rule: 'title and year' };
  return undefined;
}

/** "… by A. Author (2004)", "…, c.c. kuhlthau (2004)", "… (Author, 2004)". */
function readBehind(
  behind: string,
  lexicon: Lexicon,
): { authors: readonly string[]; year?: number; etAl?: true; length: number } | undefined {
  const lead =
    /^[,.]?\s{0,2}[([]?\s?(?:(?:is\s)?(?:a\s(?:book|paper)\s)?(?:written\s)?by|from|[-–—]|,)\s+|^,?\s?[([]\s?(?=\p{Lu})|^,\s/u.exec(behind);
  if (!lead) return undefined;
  const spoken = /by\s+$/.test(lead[0]);
  const tokens = citationTokens(behind, lead[0].length, behind.length);
  let last = -1;
  const tests = wordTestsOf(lexicon);
  for (const [i, token] of tokens.entries()) {
    const name =
      token.kind === 'initial' || token.kind === 'and' || token.text === ',' || (token.kind === 'word' && !tests.isNever(token.text));
    if (
      !name ||
      i > 24 ||
      (token.kind === 'word' &&
        !/^\p{Lu}/u.test(token.text) &&
        tokens[i - 1]?.kind !== 'initial' &&
        !/^(?:van|von|de|der|den|di|da|du|del|la|le)$/.test(token.text))
    )
      break;
    if (spoken && token.text === ',' && VENUE_YEAR.test(behind.slice(token.start))) break;
    if (token.kind === 'word') last = i;
  }
  if (last < 0) return undefined;
  const authors = readAuthorsBefore(tokens, last, tests, { loose: true });
  if (!authors || authors.from !== 0 || authors.thing) return undefined;
  const at = tokens[last]?.end ?? 0;
  const etAl = /^\s?et\.?\s?al\.?/.exec(behind.slice(at));
  const reach = at + (etAl?.[0].length ?? 0);
  const dated = /^[,.]?\s?[([]?((?:1[5-9]|20)\d\d)(?!\d)[)\]]?/.exec(behind.slice(reach)) ?? VENUE_YEAR.exec(behind.slice(reach));
  if (!dated && !spoken) return undefined;
  if (!dated && !etAl && authors.doubtful && authors.names.length === 1 && !/\s/.test(authors.names[0] ?? '')) return undefined;
  return {
    authors: authors.names,
    length: reach + (dated?.[0].length ?? 0),
    ...(dated ? { year: Number(dated[1]) } : {}),
    ...(etAl ? { etAl: true as const } : {}),
  };
}

/** "Ho & Salimans," in front of a title that has its year behind it. */
function readAhead(
  plain: string,
  block: Block,
  outer: number,
  lexicon: Lexicon,
): { authors: readonly string[]; start: number; etAl?: true } | undefined {
  const from = Math.max(block.textStart, outer - 120);
  const tokens = citationTokens(plain, from, outer);
  if (tokens.at(-1)?.text !== ',') return undefined;
  const etAl = tokens.at(-2)?.kind === 'etal';
  const authors = readAuthorsBefore(tokens, tokens.length - (etAl ? 3 : 2), wordTestsOf(lexicon), { sure: etAl });
  if (!authors || (authors.doubtful && !etAl)) return undefined;
  return { authors: authors.names, start: tokens[authors.from]?.start ?? outer, ...(etAl ? { etAl: true as const } : {}) };
}

const VOLUME = /^,?\s(?:vol\.\s)?\d{1,4}(?:[.:/]\d{1,4})?,?\s?\(((?:1[5-9]|20)\d\d)\)/i;
const YEAR_AHEAD = /[\s,]\(?((?:1[5-9]|20)\d\d)[a-e]?\)?[.,:]?\s?$/;

/** "Novak, D. (2021)." in front of a title. */
function readDatedAhead(
  plain: string,
  block: Block,
  outer: number,
  lexicon: Lexicon,
): { authors: readonly string[]; start: number; year: number; etAl?: true } | undefined {
  const from = Math.max(block.textStart, outer - 120);
  const dated = YEAR_AHEAD.exec(plain.slice(from, outer));
  const year = dated && fullYear(dated[1] ?? '');
  if (!year) return undefined;
  let tokens = citationTokens(plain, from, from + dated.index);
  if (tokens.at(-1)?.text === ',') tokens = tokens.slice(0, -1);
  const etAl = tokens.at(-1)?.kind === 'etal';
  const authors = readAuthorsBefore(tokens, tokens.length - (etAl ? 2 : 1), wordTestsOf(lexicon), { sure: etAl });
  if (!authors || authors.thing || (authors.doubtful && !etAl)) return undefined;
  return { authors: authors.names, start: tokens[authors.from]?.start ?? outer, year, ...(etAl ? { etAl: true as const } : {}) };
}

/** "Bret Larsen:", "Jane Novak (1979):" at the beginning of a line that holds no more than the title behind it. */
function readColon(
  plain: string,
  block: Block,
  outer: number,
  close: number,
  lexicon: Lexicon,
): { authors: readonly string[]; start: number; year?: number } | undefined {
  const lead = plain.slice(block.textStart, outer);
  if (block.kind !== 'item' || lead.length > 80 || plain.slice(close, block.textEnd).replace(/https?:\S+|[^\p{L}]/gu, '').length > 30)
    return undefined;
  const parts = /^\s*(\p{Lu}[^:()\n]{3,60}?)\s*(?:\((\d{4})\))?\s*:\s*[<"“]?\s*$/u.exec(lead);
  const names = parts?.[1];
  if (names === undefined) return undefined;
  const at = block.textStart + lead.indexOf(names);
  const tokens = citationTokens(plain, at, at + names.length);
  const authors = readAuthorsBefore(tokens, tokens.length - 1, wordTestsOf(lexicon));
  if (!authors || authors.doubtful || authors.thing || authors.from !== 0 || !/\s/.test(authors.names[0] ?? '')) return undefined;
  return { authors: authors.names, start: at, ...(parts?.[2] === undefined ? {} : { year: Number(parts[2]) }) };
}

/** "Kahneman's" in front of a title. */
function readOwner(
  plain: string,
  block: Block,
  outer: number,
  lexicon: Lexicon,
): { authors: readonly string[]; start: number } | undefined {
  const from = Math.max(block.textStart, outer - 80);
  const owner =
    /(?:^|[\s(])((?:\p{Lu}[\p{L}.'’-]{0,30}\s(?:and\s|&\s)?){0,4}\p{Lu}[\p{L}\p{M}-]{1,30})['’]s?\s(?:(?:classic|recent|new|famous|seminal|book|paper|article|essay)[\s,:]{1,2}){0,2}$/u.exec(
      plain.slice(from, outer).replace(/\s+$/, ' '),
    );
  const name = owner?.[1];
  if (name === undefined) return undefined;
  const tests = wordTestsOf(lexicon);
  if (tests.isDoubtful(name.split(/\s/).at(-1) ?? '')) return undefined;
  return { authors: name.split(/\s(?:and|&)\s/), start: from + (owner?.index ?? 0) + (owner?.[0].indexOf(name) ?? 0) };
}
