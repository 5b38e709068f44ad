import { readAuthorsBefore } from './author-names.ts';
import { known, type Citation } from './citation.ts';
import { citationTokens, fullYear } from './citation-tokens.ts';
import { wordTestsOf } from './citation-words.ts';
import type { Lexicon } from './lexicon.ts';
import { cleanTitle, isTitleCase } from './title-shapes.ts';
import type { Block } from '../notes/note.ts';

/** Words of which one stands in every line that announces a work without marks around its title, or holds a key of a bibliography. */
const MAY_HOLD = /book|paper|article|novel|memoir|anthology|monograph|volume|bouquin|livre|libr[oi]|buch|cite|@/i;
const KIND = '(?:text)?book|paper|article|novel|memoir|bouquin|livre|libro|buch|boek';
const LABEL = new RegExp(
  `^[\\s[(*_]*(?:(?:recommended|great|good|original|related|further|main|white|plug for an?)\\s)?(?:${KIND})s?(?:\\s(?:recommendation|recommended|tip|title|to read|of the (?:day|talk))s?)?[\\])*_]*\\s?(?:[:：]|\\s[–—-]\\s|(?<=\\])\\s)\\s*(?=\\S)`,
  'iu',
);
const WORD = "\\p{Lu}[\\p{L}\\p{M}\\d’'-]*";
/** "Ada Larsen's popular book Looms", "his book, Threads from Scratch", "the book The Weaver's Year". */
const OWNED = new RegExp(
  `(?:((?:${WORD}\\s){0,3}${WORD})['’]s?|(?<!\\p{L})(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]))\\s(?:[\\p{Ll}-]+\\s){0,2}?(?:book|novel|memoir|textbook|anthology|monograph|edited volume)(?:,|:)?\\s(?:called\\s|titled\\s|entitled\\s|named\\s)?(${WORD}(?:\\s(?:(?:of|the|and|for|from|in|on|to|a|an|with|by|at|&)\\s){0,2}${WORD}){0,9})`,
  'gu',
);
/** "[@larsen2014looms; @novak19]", "cite:larsen14_looms", "\\cite{larsen2014}". */
const KEYS = /(?:\[-?@|\\cite[a-z]*\{|(?<!\p{L})cite[pt]?:)([\p{L}\d_:;,@ -]{4,200})/giu;
const KEY = /(?<![\p{L}\d])(\p{Ll}[\p{L}-]{2,30}?)[_:-]?((?:19|20)\d\d|\d\d)(?=[a-z_:-]|[^\p{L}\d]|$)/giu;

/** Works that a line announces in plain words: behind "Book:", as somebody's book, or by their keys in a bibliography. */
export function findAnnouncedWorks(plain: string, block: Block, lexicon: Lexicon): Citation[] {
  const words = plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + 2000));
  if (!MAY_HOLD.test(words)) return [];
  const labelled = readLabelled(words, block.textStart, lexicon);
  return labelled ? [labelled] : [...readOwned(words, block.textStart, lexicon), ...readKeys(words, block.textStart)];
}

function readLabelled(words: string, offset: number, lexicon: Lexicon): Citation | undefined {
  const lead = LABEL.exec(words)?.[0].length;
  if (lead === undefined) return undefined;
  const rest = words.slice(lead).trimEnd();
  const [, title = '', by] =
    /^(.{4,140}?)(?:,?\s(?:by|von|par|de|di)\s(\p{Lu}.{2,60}?)|\s[–—-]\s(\p{Lu}[^–—-]{2,60}))?\s*[.:]?$/u.exec(rest) ?? [];
  const clean = cleanTitle(title.replace(/`/g, ' '));
  const count = clean.split(' ').length;
  if (count < 2 || count > 18 || /[.;!]\s|https?:/.test(clean) || !/^[\p{Lu}\d]/u.test(clean)) return undefined;
  if (!isTitleCase(clean) && count < 3 && /paper|article/i.test(words.slice(0, lead))) return undefined;
  const from = offset + lead + rest.indexOf(title) + (/^[\s`"'“]*/.exec(title)?.[0].length ?? 0);
  const authors = by === undefined ? [] : namesIn(by, lexicon);
  const end = from + title.replace(/^[\s`"'“]*/, '').replace(/[\s`"'”]+$/, '').length;
  return { title: clean, authors, start: from, end, rule: 'title behind a label' };
}

function readOwned(words: string, offset: number, lexicon: Lexicon): Citation[] {
  const tests = wordTestsOf(lexicon);
  return [...words.matchAll(OWNED)].flatMap(({ 0: all, 1: written, 2: title = '', index }) => {
    const owners = written?.split(/\s/) ?? [];
    while (tests.isNever(owners[0] ?? 'x')) owners.shift();
    const owner = owners.join(' ');
    if (owner === '' && (written !== undefined || !/\s/.test(title))) return [];
    if (owner !== '' && tests.isDoubtful(owners.at(-1) ?? '') && !(owners.length > 1 && tests.isGivenName(owners[0] ?? ''))) return [];
    const end = offset + index + all.length;
    const start = owner === '' ? end - title.length : offset + index + all.indexOf(owner);
    return [{ title, authors: owner === '' ? [] : [owner], start, end, rule: "somebody's book" }];
  });
}

function readKeys(words: string, offset: number): Citation[] {
  return [...words.matchAll(KEYS)].flatMap((list) => {
    const keys = list[1] ?? '';
    const at = offset + list.index + list[0].length - keys.length;
    return [...keys.matchAll(KEY)].map(({ 0: all, 1: name = '', 2: digits = '', index }) => ({
      ...known({ year: fullYear(digits) }),
      authors: [name.charAt(0).toUpperCase() + name.slice(1)],
      start: at + index,
      end: at + index + all.length,
      rule: 'key of a bibliography',
    }));
  });
}

function namesIn(words: string, lexicon: Lexicon): readonly string[] {
  const tokens = citationTokens(words, 0, words.length);
  return readAuthorsBefore(tokens, tokens.length - 1, wordTestsOf(lexicon), { listed: true })?.names ?? [];
}
