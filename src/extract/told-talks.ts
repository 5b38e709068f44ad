import type { Block, Note } from '../notes/note.ts';
import { foldWords } from '../text/fold.ts';
import type { FoundTalk } from './found-talk.ts';
import type { HeaderTests } from './header-atoms.ts';
import { openerLinesOf } from './opener-lines.ts';
import { readReport } from './reported-talks.ts';
import { findSaidTalks } from './said-talks.ts';
import { FROM, NAME, NAMES_TOO, peopleOf, PLACE } from './sentence-people.ts';
import { findUnquotedTalks, type Told } from './unquoted-talks.ts';
import type { HeaderPerson } from './split-header.ts';

const KIND = '(?:talks?|keynotes?|presentations?|sessions?|tutorials?|lectures?|workshops?|address|speech|demo|poster|paper)';
const KINDS = new RegExp(`(?<!\\p{L})${KIND}(?!\\p{L})`, 'iu');
const HOW = "(?:[\\p{L}'’-]+\\s+){0,4}?";
const ON = '(?:\\s+(?:was|is|on|about|called|titled|entitled|named|regarding|of))*[\\s,:]*(?:the\\s+)?';
const SPOKE = '(?:presented|presents|spoke|speaks|talked|talks|opened|closed|lectured)';

/** "Ada Byron (Acme) gave a good talk on “On engines”", "Ada Byron’s talk, “On engines”". */
const NAMED_BEFORE = new RegExp(
  `(?<!\\p{L})${NAME}${NAMES_TOO}${FROM}(?:['’]s?\\s+${HOW}${KIND}?${ON}|\\s+${HOW}(?:(?:gave|gives|delivered|held)\\s+${HOW}${KIND}|${SPOKE}(?:\\s+${HOW}${KIND})?)(?:\\s+${HOW})?${ON}|[\\s,]+(?:with\\s+${HOW}${KIND}\\s+)?(?:entitled|titled|called)[\\s,:]*|(?<=\\)|\\s(?:from|of|at)\\s\\p{Lu}[^,.;]{2,60},?)[\\s,:–—-]+)$`,
  'u',
);
/** "a talk by Ada Byron from Acme on “On engines”". */
const NAMED_AFTER_KIND = new RegExp(
  `(?<!\\p{L})${KIND}\\s+(?:(?:was|is|came)\\s+)?(?:by|from|with)\\s+${NAME}${NAMES_TOO}${FROM}[\\s,]+(?:on|about|entitled|titled|called|named)[\\s,:]*$`,
  'u',
);
/** "a talk on “On engines” by Ada Byron from Acme", "“On engines” (Ada Byron, Acme)". */
const NAMED_BEHIND = new RegExp(
  `^[\\s,]*(?:(?:was\\s+)?(?:given|presented|delivered|held)\\s+)?(?:\\(|by\\s+|from\\s+|with\\s+|[–—-]\\s*)${NAME}${NAMES_TOO}${FROM}`,
  'u',
);
/** "a poster: “On engines”, Ada Byron, Acme". */
const NAMED_BY_COMMA = new RegExp(`^,\\s+${NAME}${NAMES_TOO}(?:(?:,|\\s*\\()\\s*(?:the\\s+)?${PLACE}\\)?)?`, 'u');
/** What is named by a comma alone is a talk where the words before say so, or where the place is known. */
const SHOWN = /(?<!\p{L})(?:talks?|keynotes?|presentations?|lectures?|demos?|posters?)(?!\p{L})/iu;
const SURE_PLACE = 0.8;
const NAMED_NEXT = new RegExp(`^[\\s,]*${NAME}${NAMES_TOO}${FROM}(?=\\s*(?:[.,;]|$))`, 'u');
/** "my talk was “On engines”", "a session called “On engines”": a talk whose speaker is not named. */
const UNNAMED = new RegExp(
  `(?<!\\p{L})(?:an?|the|my|this|another|next|first|second|last|favou?rite|his|her|their|our)\\s+${HOW}(?:talk|keynote|presentation|session|tutorial|lecture)${ON}$`,
  'iu',
);
/** "talks by Ada Byron (looms), Carl Duff (engines) and Eva Fox (punch cards)". */
const LISTED = new RegExp(
  `(?<!\\p{L})(?:talks?|presentations?|keynotes?|tutorials?|lectures?)\\s+(?:were\\s+)?(?:given\\s+)?(?:by|from)[\\s:]+`,
  'giu',
);
const LISTED_ONE = new RegExp(`^(?:[,;\\s]|and\\s|&\\s)*${NAME}\\s*\\((?<title>[^()]{2,100})\\)`, 'u');
/** "the talks of Ada Byron on looms, Carl Duff on engines and Eva Fox on punch cards": each with what is in front of the next. */
const NAME_ON = new RegExp(
  `(?:^|[,;:–—-]|(?<!\\p{L})(?:and|are|were|was|by|of|from|with|heard|liked|enjoyed|including))\\s*(?:[\\p{L}’']+\\s+){0,3}?${NAME}${FROM}\\s+on\\s+(?<title>[^.,;:()“”"]{4,90}?)(?=\\s*(?:[.,;:(]|$)|\\s+and\\s)`,
  'gu',
);
/** "the talks were on looms (Ada Byron, Acme), on engines (Carl Duff, Widgets) and on punch cards (Eva Fox)". */
const ON_NAMED = new RegExp(
  `(?<!\\p{L})(?:to|on|about)\\s+(?:the\\s+)?(?<title>\\p{L}[^.,;:()“”"]{3,80}?)\\s*\\(${NAME}(?:,\\s*(?<place>[^()]{2,80}))?\\)`,
  'gu',
);
/** Longer paragraphs are not looked through for them. */
const LONGEST = 8000;
/** Lines above lists of what was not heard there. */
const ELSEWHERE = /\b(?:recommend\p{L}*|to watch|watch list|further|references?|resources?|reading|links|see also|other talks|books?)\b/iu;
/** So many characters around a title tell of it. */
const NEAR = 280;

/** So many talks must be reported for a note to be a report of talks. */
const SEVERAL = 3;

/** A talk as it is told, where it is. */
interface Place {
  readonly told: Told;
  readonly block: Block;
  readonly index: number;
}

/**
 * Talks that notes in prose tell of in sentences: a quoted or emphasised title beside a verb of giving and a person, an overview that
 * somebody gave, a list of speakers with what each spoke of, and paragraphs that say who spoke, if there are several; `free` says which blocks
 * stand in no other talk, and `held` are those talks. Notes that are `named` for talks also say in passing who gave one.
 */
export function findToldTalks(
  note: Note,
  plain: string,
  tests: HeaderTests,
  free: (block: Block) => boolean,
  held: readonly FoundTalk[],
  named: boolean,
): FoundTalk[] {
  const titled: Place[] = [];
  const said: Place[] = [];
  const reports: Place[] = [];
  const whole = held.length === 0;
  const { reported } = openerLinesOf(note, plain, tests);
  let elsewhere = false;
  note.blocks.forEach((block, index) => {
    if (block.kind !== 'item') elsewhere = ELSEWHERE.test(plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + 80)));
    if ((block.kind !== 'paragraph' && block.kind !== 'item') || !free(block)) return;
    if (elsewhere && block.kind === 'item') return;
    const found = [...quoted(plain, block, tests), ...findUnquotedTalks(plain, block, tests), ...listed(plain, block, tests)];
    const passing = named ? findSaidTalks(plain, block, tests) : [];
    for (const told of passing)
      if (found.every(({ start, end }) => told.end <= start || told.start >= end)) said.push({ told, block, index });
    const report = found.length + passing.length > 0 ? undefined : (reported.get(index) ?? readReport(plain, block, tests, whole));
    if (report) reports.push({ told: report, block, index });
    let behind = -1;
    for (const one of found.toSorted((a, b) => a.start - b.start)) {
      if (one.start < behind) continue;
      titled.push({ told: one, block, index });
      behind = one.end;
    }
  });
  const known = new Set(held.flatMap(({ opener }) => namesOf(plain, [...opener.parts.people, ...(opener.byLine?.people ?? [])])));
  const sure = [...titled, ...withoutRepeated(plain, titled, said, known)];
  const fresh = withoutRepeated(plain, sure, reports, known);
  const told = [...sure, ...(sure.length + fresh.length < SEVERAL ? [] : fresh)].toSorted((a, b) => a.told.start - b.told.start);
  return told.map(({ told: one, block, index }, i): FoundTalk => {
    const first = told[i - 1]?.block !== block;
    const next = told[i + 1];
    const start = first ? block.start : one.start;
    const own = { ...block, start, end: next?.block === block ? Math.min(one.end, next.told.start) : Math.max(one.end, first ? start : 0) };
    const named = { people: one.people, order: 'name-first', confidence: one.people.length > 0 ? 0.9 : 0 } as const;
    const parts = one.title ? { ...named, title: one.title } : named;
    const opener = { index, block: own, shape: 'sentence', start: one.start, end: one.end, parts, evidence: 0.8, section: false };
    return { opener, end: next?.block === block ? own.end : endOf(note, index, next?.index), lightning: false };
  });
}

/** Somebody who is told of again goes on with the same talk. */
function withoutRepeated(plain: string, titled: readonly Place[], reports: readonly Place[], others: ReadonlySet<string>): Place[] {
  const names = ({ told }: Place): string[] => namesOf(plain, told.people);
  const known = new Set([...others, ...titled.flatMap(names)]);
  return reports.filter((report) => {
    const fresh = report.told.title !== undefined || names(report).some((name) => !known.has(name));
    for (const name of names(report)) known.add(name);
    return fresh;
  });
}

function namesOf(plain: string, people: readonly HeaderPerson[]): string[] {
  return people.map(({ start, end }) => foldWords(plain.slice(start, end)));
}

/** A talk that a sentence tells of goes on in the items below it, up to the next one. */
function endOf(note: Note, index: number, next: number | undefined): number {
  const block = note.blocks[index];
  let at = index;
  for (let i = index + 1; i < (next ?? note.blocks.length); i++) {
    const below = note.blocks[i];
    if (!block || below?.kind !== 'item' || (block.kind === 'item' && below.indent <= block.indent)) break;
    at = i;
  }
  return note.blocks[at]?.end ?? 0;
}

/** Nothing but a name and a place. */
const ALONE = /(?:\)|\s(?:from|of|at)\s\p{Lu}[^,.;]{2,60})[\s,:–—-]+$/u;
const CALLED_UP = /\b(?:time for|turn of|next|then|first|second|third|finally|followed by|up|speaker|by)\W*$/i;

/** In quotation marks; in single ones where "by" or a dash follows, for they are apostrophes too. */
const QUOTED = /[“"„«]\s?([^“”"„«»]{6,160}?)\s?[”"“»]|(?<![\p{L}\d])['‘]([^'‘’\n]{6,160})['’](?=\s+(?:by|[–—-])\s)/gu;

function quoted(plain: string, block: Block, tests: HeaderTests): Told[] {
  const words = plain.slice(block.textStart, block.textEnd);
  const spans = [...words.matchAll(QUOTED)].map(({ index, 0: all, 1: double, 2: single = '' }) => {
    const inner = double ?? single;
    const start = block.textStart + index;
    return { start, end: start + all.length, from: start + all.indexOf(inner), to: start + all.indexOf(inner) + inner.length };
  });
  const marked = block.inlines
    .filter(({ kind }) => kind === 'emphasis' || kind === 'strong' || kind === 'link')
    .map(({ start, end, textStart, textEnd }) => ({ start, end, from: textStart, to: textEnd }));
  return [...spans, ...marked].flatMap(({ start, end, from, to }): Told[] => {
    const title = { start: from, end: to - (/[\s.,;]+$/.exec(plain.slice(from, to))?.[0].length ?? 0) };
    const inner = plain.slice(title.start, title.end);
    if (!/\p{Lu}\S*\s+\S*\p{L}{2}/u.test(inner) || tests.name(inner.replace(/\s*(?:\([^()]*\)|['’]s?)$/u, '')) >= 0.5) return [];
    const floor = Math.max(block.textStart, start - NEAR);
    const before = lastSentence(plain.slice(floor, start));
    const lead = NAMED_AFTER_KIND.exec(before) ?? NAMED_BEFORE.exec(before);
    // "Ada Byron (Acme), “On engines”" may be a book's author: words before it must call her up.
    const called = lead === null || !ALONE.test(lead[0]) || CALLED_UP.test(before.slice(0, lead.index));
    const people = lead && called ? peopleOf(lead, start - before.length + lead.index, tests) : [];
    if (lead && people.length > 0) return [{ start: start - before.length + lead.index, end, title, people }];
    const rest = plain.slice(end, Math.min(block.textEnd, end + NEAR));
    const listed = NAMED_BY_COMMA.exec(rest);
    const tail = listed ?? NAMED_BEHIND.exec(rest);
    const behind = tail ? peopleOf(tail, end, tests) : [];
    const placed = tests.institution.score(tail?.groups?.['place'] ?? '') >= SURE_PLACE;
    const unnamed = UNNAMED.exec(before);
    const stated = unnamed !== null || (listed ? SHOWN : KINDS).test(before);
    if (tail && behind.length > 0 && (stated || placed || (!listed && start - block.textStart < 4)))
      return [{ start: start - before.length, end: end + tail[0].length, title, people: behind }];
    // "The talk was called “On looms,” Ada Byron."
    const next = unnamed ? NAMED_NEXT.exec(plain.slice(end, Math.min(block.textEnd, end + NEAR))) : null;
    const named = next ? peopleOf(next, end, tests) : [];
    const behindNext = end + (next && named.length > 0 ? next[0].length : 0);
    return unnamed ? [{ start: start - before.length + unnamed.index, end: behindNext, title, people: named }] : [];
  });
}

function listed(plain: string, block: Block, tests: HeaderTests): Told[] {
  const told: Told[] = [];
  for (const lead of plain.slice(block.textStart, block.textEnd).matchAll(LISTED)) {
    const list: Told[] = [];
    let at = block.textStart + lead.index + lead[0].length;
    for (let one = LISTED_ONE.exec(plain.slice(at, block.textEnd)); one; one = LISTED_ONE.exec(plain.slice(at, block.textEnd))) {
      const people = peopleOf(one, at, tests);
      const from = at + one[0].indexOf('(') + 1;
      const title = plain.slice(from, at + one[0].length - 1);
      const start = from + title.length - title.trimStart().length;
      if (people.length > 0)
        list.push({ start: people[0]?.start ?? at, end: at + one[0].length, title: { start, end: from + title.trimEnd().length }, people });
      at += one[0].length;
    }
    if (list.length >= 2) told.push(...list);
  }
  return told.length > 0 ? told : named(plain, block, tests);
}

function named(plain: string, block: Block, tests: HeaderTests): Told[] {
  const words = plain.slice(block.textStart, block.textEnd);
  if (words.length > LONGEST) return [];
  const ofTalks = KINDS.test(words);
  for (const pattern of ofTalks ? [NAME_ON, ON_NAMED] : []) {
    const list = [...words.matchAll(pattern)].flatMap((match): Told[] => {
      const start = block.textStart + match.index;
      const people = peopleOf(match, start, tests);
      const title = match.groups?.['title'] ?? '';
      const end = start + match[0].length;
      const from = pattern === NAME_ON ? end - title.length : start + match[0].indexOf(title);
      return people.length === 0
        ? []
        : [{ start: Math.min(people[0]?.start ?? start, from), end, title: { start: from, end: from + title.length }, people }];
    });
    if (list.length >= 2) return list;
  }
  return [];
}

/** What stands behind the last full stop. */
function lastSentence(words: string): string {
  let at = 0;
  for (const match of words.matchAll(/(?<!\b\p{Lu}|\b(?:Dr|Mr|Ms|Mrs|Prof|St))[.!?]\s+(?=\p{Lu})/gu)) at = match.index + match[0].length;
  return words.slice(at);
}
