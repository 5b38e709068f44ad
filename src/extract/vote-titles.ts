import type { Block, Note } from '../notes/note.ts';
import { addToList } from '../text/add-to-list.ts';
import { foldWords } from '../text/fold.ts';
import { isDay } from './find-sessions.ts';
import type { HeaderTests } from './header-atoms.ts';
import type { Opener } from './opener.ts';
import { hasTalkPage, isMeeting, isNamedForTalks, isNamedForTalksAlone } from './talk-signs.ts';
import type { Layout } from './vote-layout.ts';

/** So many headings of one rank it takes where nobody is named. */
const LEAST = 4;

/**
 * The headings of notes that name next to nobody: in notes of a meeting, by its name, the highest headings of one rank that read like
 * titles and have notes in short lines below them. Chapters of prose and the parts of one talk's notes are no talks.
 */
export function voteTitles(note: Note, plain: string, openers: readonly Opener[], tests: HeaderTests): Layout | undefined {
  const named = isNamedForTalks(note, plain, tests.venue);
  const headings = openers.filter(({ block }) => block.kind === 'heading');
  const first = headings[0];
  if (!first && !named) return undefined;
  if (!first) return voteLines(note, plain, openers, 0.6) ?? voteMarked(note, plain, openers, tests);
  const below = named ? belowTalks(plain, headings) : undefined;
  if (below) return below;
  const file =
    note.path
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  for (const level of [...new Set(headings.map(({ block }) => block.level))].toSorted((a, b) => a - b)) {
    const rank = headings.filter(({ block, section, index, start, end }) => {
      const own = block.level === level && !section;
      // The first heading may be the note's own title: a meeting's, or what the file is called.
      const words = plain.slice(start, end);
      return (
        own &&
        !isDay(plain.slice(start, end)) &&
        !(index === first.index && (isMeeting(words) || foldWords(words) === foldWords(file.replace(/[_-]+/g, ' '))))
      );
    });
    const told = rank.length >= 2 && tellOfTalks(note, rank);
    if (rank.length < (named && told ? 2 : LEAST)) continue;
    if (!named && !told) continue;
    // "# On looms" above "## Why they matter": the parts of one talk.
    const above = headings.find(({ block, index }) => block.level < level && index < (rank[0]?.index ?? 0));
    if (above && !told && !isMeeting(plain.slice(above.block.textStart, above.block.textEnd)) && !isMeeting(titleOf(note)))
      return undefined;
    const titled = rank.filter(({ start, end }) => isTitle(plain.slice(start, end)));
    const noted = rank.filter((opener) => hasNotes(note, opener));
    // Below the name of a meeting a word or two may be a title too.
    const top = above ?? first;
    const least = isMeeting(plain.slice(top.block.textStart, top.block.textEnd)) ? 0.25 : tests.venue?.(file) ? 0.4 : 0.6;
    if (titled.length < rank.length * least || noted.length < rank.length * 0.5) break;
    return { shape: `heading ${level}`, confidence: 0.4, openers: rank };
  }
  if (!named) return undefined;
  const last = headings.at(-1);
  const least = last && isMeeting(plain.slice(last.start, last.end)) ? 0.25 : 0.6;
  return voteLines(note, plain, openers, least) ?? voteMarked(note, plain, openers, tests);
}

/** Lines that stand out by a mark of their own: in bold, in capitals, behind a number or a time. */
const MARKED = /^(?:bold line|capital line|number at 0|time at 0|ordinal line)$/;

/** Such lines with notes below each, in a note without headings that could be titles. */
function voteMarked(note: Note, plain: string, openers: readonly Opener[], tests: HeaderTests): Layout | undefined {
  if (!isNamedForTalksAlone(note, plain, tests.venue)) return undefined;
  const parties = new Map<string, Opener[]>();
  for (const opener of openers) if (MARKED.test(opener.shape) && !opener.section) addToList(parties, opener.shape, opener);
  for (const [shape, members] of parties) {
    const own = members.filter(({ index, start, end }) => index > 0 || !isMeeting(plain.slice(start, end)));
    const titled = own.filter(({ start, end }) => isTitle(plain.slice(start, end)));
    const noted = own.filter(({ index }) => isNoted(note, index, shape, openers));
    if (own.length >= LEAST && titled.length >= own.length * 0.6 && noted.length >= own.length * 0.6)
      return { shape, confidence: 0.4, openers: own };
  }
  return undefined;
}

/** Whether the next block is no line of the same shape, but an item or a line of notes. */
function isNoted({ blocks }: Note, index: number, shape: string, openers: readonly Opener[]): boolean {
  const next = blocks[index + 1];
  return next !== undefined && isWords(next) && next.kind !== 'heading' && !openers.some((o) => o.index === index + 1 && o.shape === shape);
}

/** So many headings below one that says "Talks" are talks, however short. */
const FEW = 3;
const TALKS =
  /(?<!\p{L})(?:talks|keynotes|presentations|lectures|vorträge|charlas|ponencias|exposés)(?!\p{L})(?!.*\b(?:watch|next|other)\b)/iu;

/** The headings right below those that say in so many words that talks stand below them. */
function belowTalks(plain: string, headings: readonly Opener[]): Layout | undefined {
  for (const [i, { block }] of headings.entries()) {
    if (!TALKS.test(plain.slice(block.textStart, block.textEnd))) continue;
    const end = headings.findIndex((other, at) => at > i && other.block.level <= block.level);
    const inner = headings.slice(i + 1, end < 0 ? undefined : end);
    const level = inner[0]?.block.level ?? 0;
    const rank = inner.filter((other) => other.block.level === level && !other.section);
    if (rank.length >= FEW) return { shape: `heading ${level}`, confidence: 0.4, openers: rank };
  }
  return undefined;
}

/** Such a share of what stands below the headings of a rank must tell of a talk, where the note's name does not say that it is of talks. */
const TOLD = 0.5;
const OF_TALK = /(?<!\p{L})(?:talks?|speakers?|presenters?|keynotes?|presentations?|panell?ists?|lectures?|q ?& ?a)(?!\p{L})/iu;

/** Whether most of the stretches below headings say by themselves that they are of a talk: in so many words, or by the address of its page. */
function tellOfTalks({ text }: Note, rank: readonly Opener[]): boolean {
  const told = rank.filter(({ block }, i) => {
    const words = text.slice(block.start, Math.min(rank[i + 1]?.block.start ?? text.length, block.start + LONGEST));
    return OF_TALK.test(words) || hasTalkPage(words);
  });
  // Of few each one must say so.
  return told.length >= (rank.length < LEAST ? rank.length : Math.max(LEAST, rank.length * TOLD));
}

/** So many characters of each are looked at. */
const LONGEST = 6000;

/** Short lines of their own with items right below them, one after the other, where no headings are titles. */
function voteLines({ blocks }: Note, plain: string, openers: readonly Opener[], least: number): Layout | undefined {
  const lines = openers.filter(
    ({ shape, section, index, block }) =>
      shape === 'line over lines' &&
      !section &&
      blocks[index + 1]?.kind === 'item' &&
      !plain.slice(block.textStart, block.textEnd).trimEnd().endsWith(':'),
  );
  const lists = blocks.filter(({ kind }, i) => kind === 'item' && blocks[i - 1]?.kind !== 'item').length;
  const titled = lines.filter(({ start, end }) => isTitle(plain.slice(start, end)));
  if (lines.length < LEAST || lines.length < lists * 0.6 || titled.length < lines.length * least) return undefined;
  return { shape: 'line over lines', confidence: 0.4, openers: lines };
}

function titleOf({ matter }: Note): string {
  return typeof matter['title'] === 'string' ? matter['title'] : '';
}

function isTitle(words: string): boolean {
  const count = words.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;
  return count >= 3 && count <= 25 && !/[.;,]\s*$/.test(words);
}

/** Whether what stands below a heading is written as notes are: in items or short lines, not in paragraphs. */
function hasNotes({ blocks }: Note, { index, block }: Opener): boolean {
  let short = 0;
  let long = 0;
  for (let at = index + 1; at < blocks.length; at++) {
    const next = blocks[at];
    if (!next || (next.kind === 'heading' && next.level <= block.level)) break;
    if (isWords(next)) {
      if (next.kind === 'item' || next.textEnd - next.textStart < 120) short++;
      else long++;
    }
  }
  return short > 0 && short >= long * 2;
}

/** Of outlines the deeper headings are notes as well. */
function isWords({ kind }: Block): boolean {
  return kind === 'item' || kind === 'paragraph' || kind === 'heading';
}
