import type { Block, Note } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';
import type { Report } from './reported-talks.ts';
import { FROM, NAME, NAMES_TOO, peopleOf } from './sentence-people.ts';

/** So many items of one list must begin so, and such a share of all. */
const LEAST = 3;
const SHARE = 0.6;
/** So many characters of an item are looked at, and shorter items are no reports. */
const NEAR = 200;
const SHORTEST = 40;
/** So many characters above a list may say that it is one of talks. */
const LEAD = 600;

const TALKS =
  /(?<!\p{L})(?:talks?|keynotes?|presentations?|lectures?|posters?|speakers?|plenar(?:y|ies)|tutorials?|presenters?)(?!\p{L})/iu;
const NOUN = '(?:talk|presentation|keynote|lecture|poster|tutorial|session|paper|demo)(?!\\p{L})';
const VERB =
  "(?:\\p{Ll}{2,}(?:ed|[^s\\P{Ll}]s)|gave|spoke|told|did|made|led|took|brought|began|went|taught|showed|shown|was|is)(?![\\p{L}’'])";
/** "Ada Byron (Acme) explained looms", "Ada Byron, who gave a talk", "Ada Byron: Explained looms", "Ada Byron's poster". */
const BEGINS = new RegExp(
  `^(?:(?:Prof(?:essor)?|Dr)\\.?\\s+)?${NAME}${NAMES_TOO}(?:${FROM}|\\s*\\([^()]{2,60}\\))(?:['’]s?\\s+(?:[\\p{L}-]+\\s+){0,3}?${NOUN}|,?\\s+(?:who\\s+|(?:then|also|first|finally|later)\\s+){0,2}${VERB}|\\s*:\\s+\\p{Lu}\\p{Ll}+ed\\s)`,
  'u',
);

/** Items of lists that tell of a talk each, by the index of their block: most of a list below words of talks begin with a name and what that one did. */
export function findReportedItems(note: Note, plain: string, tests: HeaderTests): ReadonlyMap<number, Report> {
  const lists = new Map<string, { all: number; reports: [number, Report][] }>();
  let lead = '';
  let heading = -1;
  note.blocks.forEach((block, index) => {
    // What is quoted says nothing of who spoke where.
    if (note.text[block.start] === '>') return;
    if (block.kind === 'heading') {
      heading = index;
      lead = plain.slice(block.textStart, block.textEnd);
    } else if (block.kind === 'paragraph' && lead.length < LEAD)
      lead += ` ${plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + LEAD))}`;
    if (block.kind !== 'item' || !TALKS.test(lead)) return;
    const key = `${heading} ${block.indent}`;
    const list = lists.get(key) ?? { all: 0, reports: [] };
    list.all++;
    const report = readItem(plain, block, tests);
    if (report) list.reports.push([index, report]);
    lists.set(key, list);
  });
  return new Map([...lists.values()].flatMap(({ all, reports }) => (reports.length >= Math.max(LEAST, all * SHARE) ? reports : [])));
}

function readItem(plain: string, { textStart, textEnd }: Block, tests: HeaderTests): Report | undefined {
  if (textEnd - textStart < SHORTEST) return undefined;
  const stretch = plain.slice(textStart, Math.min(textEnd, textStart + NEAR));
  const words = stretch.trimStart();
  if (!/^\p{Lu}[\p{L}'’.-]*\s+\p{L}/u.test(words)) return undefined;
  const start = textStart + stretch.length - words.length;
  const match = BEGINS.exec(words);
  const people = match ? peopleOf(match, start, tests) : [];
  return match && people.length > 0 ? { start, end: start + match[0].length, people } : undefined;
}
