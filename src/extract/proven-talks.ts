import type { TitleCandidate } from '../model/candidates.ts';
import type { Block, Note } from '../notes/note.ts';
import { foldWords } from '../text/fold.ts';
import { fileWords } from './file-title.ts';
import { findSessions } from './find-sessions.ts';
import type { FoundTalk, FoundTalks } from './found-talk.ts';
import type { HeaderTests } from './header-atoms.ts';
import type { Opener } from './opener.ts';
import { findOpeners } from './openers.ts';
import { withOpener } from './late-opener.ts';
import { placeOf } from './place-of.ts';

const FIELD = /^\s*(?:title|titel|titre|t[ií]tulo|titolo|topic|thema|talk|subject)\s*:\s*(?=\S)/i;
const LONGEST = 200;
const MOST = 500;
const UNNAMED = { people: [], order: 'title-only', confidence: 0 } as const;

/** A line of a note that a schedule calls a talk, with the title that it has there. */
export interface ProvenTitle extends TitleCandidate {
  readonly title: string;
}

/**
 * The lines of a note that would be talks if a schedule named them: headings and lines like headings that are no talks by themselves, fields
 * "Title: …", and the title in the front matter (at 0).
 */
export function findTitles(note: Note, plain: string, found: FoundTalks): TitleCandidate[] {
  const known = new Set(found.talks.map(({ opener }) => opener.block.start));
  const titles: TitleCandidate[] = [];
  const { title } = note.matter;
  if (typeof title === 'string' && title.trim() !== '' && found.talks.length === 0) titles.push({ at: 0, words: title });
  for (const block of note.blocks) {
    if (titles.length >= MOST) break;
    if (!couldOpen(block, plain) || known.has(block.start) || block.textEnd - block.textStart > LONGEST) continue;
    const words = plain.slice(fieldEnd(block, plain), block.textEnd).trim();
    if (/\p{L}{2}/u.test(words)) titles.push({ at: block.start, words: words.replace(/\s+/g, ' ') });
  }
  return titles;
}

function couldOpen(block: Block, plain: string): boolean {
  if (block.kind === 'heading') return true;
  const [first] = block.inlines;
  const bold = first?.kind === 'strong' && first.start - block.textStart < 3;
  const top = block.indent < 4 && (block.kind === 'paragraph' || block.number !== undefined);
  return top && (bold || block.number !== undefined || fieldEnd(block, plain) > block.textStart);
}

function fieldEnd(block: Block, plain: string): number {
  if (block.kind === 'heading') return block.textStart;
  return block.textStart + (FIELD.exec(plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + 40)))?.[0].length ?? 0);
}

/**
 * The talks of a note of which some are known by a schedule alone: each goes to the next one, or to the next heading that is not below it.
 * A talk that nobody is named for, and that holds such titles, was a heading of the meeting.
 */
export function withProvenTalks(
  note: Note,
  plain: string,
  tests: HeaderTests,
  found: FoundTalks,
  proven: readonly ProvenTitle[],
): FoundTalks {
  if (proven.length === 0) return found;
  const openers = new Map(findOpeners(note, plain, tests).map((opener) => [opener.block.start, opener]));
  const holds = ({ opener, end }: FoundTalk): boolean => proven.some(({ at }) => at > opener.block.start && at < end);
  const kept = found.talks.filter((talk) => isNamed(talk.opener) || !holds(talk));
  const fresh = proven
    .filter(({ at }) => kept.every(({ opener, end }) => at < opener.block.start || at >= end))
    .flatMap((title) => openerOf(note, plain, openers, title) ?? []);
  if (fresh.length === 0) return found;
  const starts = [...kept.map(({ opener }) => opener.block.start), ...fresh.map(({ block }) => block.start)].toSorted((a, b) => a - b);
  const shape = fresh[0]?.shape ?? '';
  const opening = new Set([...kept.map(({ opener }) => opener.index), ...fresh.map(({ index }) => index)]);
  const sessions = kept.length > 0 ? found.sessions : findSessions(note, plain, opening, shape);
  const places = sessions.map(({ start }) => start);
  const talks = fresh.map((opener): FoundTalk => {
    const session = placeOf(places, opener.block.start) - 1;
    return { opener, end: endOf(note, opener, [...starts, ...places]), ...(session < 0 ? {} : { session }), lightning: false };
  });
  const cut = kept.map((talk) => {
    const next = fresh.find(({ block }) => block.start > talk.opener.block.start && block.start < talk.end);
    return next ? { ...talk, end: note.text.slice(0, next.block.start).trimEnd().length } : talk;
  });
  return {
    talks: [...cut, ...talks].toSorted((a, b) => a.opener.block.start - b.opener.block.start),
    sessions,
    layout: kept.length > 0 ? found.layout : { rule: 'titles of a schedule', confidence: 0.9 },
  };
}

function isNamed({ parts, byLine }: Opener): boolean {
  return parts.people.length > 0 || byLine !== undefined;
}

/** How a line opens a talk that has this title; undefined when it stands no more. */
function openerOf(note: Note, plain: string, openers: ReadonlyMap<number, Opener>, { at, words, title }: ProvenTitle): Opener | undefined {
  const index = note.blocks.findIndex(({ start }) => start === at);
  const block = note.blocks[index];
  const filed = words === fileWords(note.path);
  if (at === 0 && (filed || note.matter['title'] === words)) {
    const first = note.blocks[0];
    const start = note.text.indexOf(words);
    if (!first || (start < 0 && !filed)) return undefined;
    const parts = filed ? UNNAMED : { ...UNNAMED, title: { start, end: start + words.length } };
    const span = { start: 0, end: 0 };
    return { index: -1, block: { ...first, ...span }, shape: 'front matter', ...span, parts, evidence: 1, section: false };
  }
  if (!block) return undefined;
  const known = openers.get(at);
  const start = Math.max(known?.start ?? 0, fieldEnd(block, plain));
  const end = known?.end ?? block.textEnd;
  // What reads like a name is none where the schedule calls it a title.
  const whole = foldWords(plain.slice(start, end)) === foldWords(title);
  const parts = known && !whole && known.parts.people.length > 0 ? known.parts : { ...UNNAMED, title: { start, end } };
  const shape = block.kind === 'heading' ? `heading ${block.level}` : (known?.shape ?? 'title line');
  const field = fieldEnd(block, plain) > block.textStart;
  const facts = { index, block: field ? { ...block, start } : block, shape, start, end, parts, evidence: 1, section: false };
  return known ? withOpener(known, facts) : facts;
}

function endOf(note: Note, { index, block }: Opener, cuts: readonly number[]): number {
  const level = block.kind === 'heading' ? block.level : 6;
  const heading = index < 0 ? undefined : note.blocks.slice(index + 1).find((next) => next.kind === 'heading' && next.level <= level);
  const next = Math.min(note.text.length, heading?.start ?? Infinity, ...cuts.filter((cut) => cut > block.start));
  return Math.max(block.end, note.text.slice(0, next).trimEnd().length);
}
