import type { Note } from '../notes/note.ts';
import { besideLines } from './beside-lines.ts';
import { findSessions } from './find-sessions.ts';
import type { FoundTalk, FoundTalks } from './found-talk.ts';
import type { HeaderTests } from './header-atoms.ts';
import { GROUP } from './header-words.ts';
import { holdsTalks, isNoted } from './holds-talks.ts';
import { findLedTalk } from './led-talk.ts';
import { findLightningTalks } from './lightning-talks.ts';
import type { Opener } from './opener.ts';
import { findOpeners } from './openers.ts';
import { findSingleTalk, hasSpeaker } from './single-talk.ts';
import type { HeaderParts } from './split-header.ts';
import { createSpanMap } from './span-map.ts';
import { withSurnames } from './surname-items.ts';
import { cutsBetween, endOf, sessionAt } from './talk-ends.ts';
import { areTalks, isNamedForTalks } from './talk-signs.ts';
import { isRunOfNames, titlesAboveNames, withoutByLines } from './titles-above-names.ts';
import { withTitlesUnderNames } from './titles-under-names.ts';
import { withoutBareLabels } from './without-bare-labels.ts';
import { findToldTalks } from './told-talks.ts';
import { voteGivenNames } from './vote-given-names.ts';
import { voteByLine, voteLayout, voteOrder } from './vote-layout.ts';
import { voteNameLines } from './vote-name-lines.ts';
import { voteSurnames } from './vote-surnames.ts';
import { voteTitles } from './vote-titles.ts';

const LIGHTNING =
  /\belevator pitch|\b(?:lightning|flash|short|spotlight|ignite)\b.*\b(?:talks?|presentations?)\b|^(?:posters?|demos?|lightning|rel[áa]mpagos?)\b[\s:]*$|\bposters\b/iu;

/** A layout less sure than this makes no talks by itself. */
const LEAST = 0.3;

/** So many talks of others make the author of a note one who reports them. */
const SEVERAL = 3;
const TOLD = { rule: 'told in sentences', confidence: 0.5 };

/** Finds the talks of a note by the document's vote over the shapes of its lines, and the sessions that they stand in. */
export function findTalks(note: Note, plain: string, tests: HeaderTests): FoundTalks {
  const found = withTold(note, plain, tests, readTalks(note, plain, tests));
  const shape = found.layout.rule.replace(/:.*$/, '');
  if (found.talks.length === 0) return found;
  if (found.layout.confidence >= LEAST && areTalks(note, plain, found.talks, shape, tests.venue)) return found;
  const [only, other] = found.talks;
  const title = only?.opener.parts.title;
  const alone =
    other || only?.opener.block.kind !== 'heading' || !title
      ? undefined
      : { at: only.opener.block.start, words: plain.slice(title.start, title.end) };
  return { talks: [], sessions: [], layout: { rule: 'no talks recognised', confidence: 0 }, ...(alone ? { alone } : {}) };
}

/** Notes of a meeting may tell of more talks in sentences that stand in none of those that were found. */
function withTold(note: Note, plain: string, tests: HeaderTests, found: FoundTalks): FoundTalks {
  const held = found.talks;
  const named = isNamedForTalks(note, plain, tests.venue) || hasTalksHeading(note, plain);
  if (held.length === 0 && !named) return found;
  // A blog's author tells of the talks of others.
  const [only] = held;
  const blogged = held.length === 1 && only?.opener.shape === 'front matter' && !hasSpeaker(note, tests);
  const others = blogged ? findToldTalks(note, plain, tests, () => true, [], named) : [];
  if (others.length >= SEVERAL) return { talks: others, sessions: [], layout: TOLD };
  const spans = createSpanMap(
    note.text.length,
    held.map(({ opener, end }) => ({ start: opener.block.start, end })),
  );
  const told = findToldTalks(note, plain, tests, (block) => !spans.meets(block), held, named);
  if (told.length === 0) return found;
  const talks = [...held, ...told].toSorted((a, b) => a.opener.block.start - b.opener.block.start);
  return { ...found, talks, ...(held.length === 0 ? { layout: TOLD } : {}) };
}

const TALKS =
  /^[^\p{L}\p{N}]*(?:(?:the|invited|contributed|my)\s+)?(?:talks|keynotes|lectures|presentations)(?![\p{L}-]| I )(?!.*\b(?:watch|next|other|given|upcoming)\b)/iu;

/** Whether one of its headings says that talks stand below. */
function hasTalksHeading({ blocks }: Note, plain: string): boolean {
  return blocks.some(({ kind, textStart, textEnd }) => kind === 'heading' && TALKS.test(plain.slice(textStart, textEnd)));
}

function readTalks(note: Note, plain: string, tests: HeaderTests): FoundTalks {
  const read = findOpeners(note, plain, tests);
  const called = isNamedForTalks(note, plain, tests.venue);
  const surnames = (called ? withSurnames(plain, read, tests) : undefined) ?? voteSurnames(plain, read, tests, called);
  const first = surnames ?? read;
  if (hasSpeaker(note, tests)) return findSingleTalk(note, plain, first, tests);
  const leading = voteLayout(first, note.blocks)?.shape;
  const party = first.filter(({ shape }) => shape === leading);
  const clear = voteOrder(party);
  const line = voteByLine(party);
  const prior = clear ?? (line ? undefined : voteGivenNames(plain, first, tests));
  const openers =
    (prior ?? line) === undefined || surnames !== undefined
      ? first
      : findOpeners(note, plain, tests, prior, first, line && leading !== undefined ? { ...line, shape: leading } : undefined);
  const lines = voteLayout(openers, note.blocks);
  const named = (lines === undefined || lines.shape.startsWith('line') ? voteNameLines(note, plain, openers, tests) : undefined) ?? lines;
  const below = named && withTitlesUnderNames(note, plain, named.openers, tests) !== named.openers;
  const above = named && !below ? titlesAboveNames(note, named, openers) : undefined;
  const voted = above ?? (named && isRunOfNames(note, named) ? undefined : named);
  const led = findLedTalk(note, plain, voted?.openers ?? [], tests, openers);
  if (led) return led;
  const single = voted ? undefined : findSingleTalk(note, plain, openers, tests);
  const layout = voted ?? (single?.talks.length === 0 ? voteTitles(note, plain, openers, tests) : undefined);
  if (!layout) return single ?? findSingleTalk(note, plain, openers, tests);

  const main = withoutChores(note, openers, chain(layout.openers));
  const chosen = withTitlesUnderNames(note, plain, withoutByLines(withOthers(note, plain, openers, main, layout.shape, tests)), tests);
  const opening = new Set(chosen.map(({ index }) => index));
  const sessions = findSessions(note, plain, opening, layout.shape);
  const cuts = cutsBetween(note, openers, chosen, sessions, layout.shape);
  const bulletsOf = (opener: Opener, end: number): readonly { opener: Opener; end: number }[] => {
    const silent = opener.parts.people.length === 0;
    // The first of several items that name who spoke is no by-line of the heading.
    const free =
      opener.byLine === undefined || (opener.byLine.kind === 'item' && opener.byLine.shape === 'plain' && isNoted(note, opener, end));
    const listed = silent && !opener.section && free && holdsTalks(note, plain, opener, end, tests);
    const called = silent && LIGHTNING.test(plain.slice(opener.start, opener.end));
    const bullets = listed || called ? findLightningTalks(note, plain, opener, end, tests, prior, called) : [];
    return bullets.length < (called ? 1 : 2) ? [] : bullets;
  };
  // "Posters" and "Lightning talks" are no talks of the layout's shape where they rank with its sessions, but hold some all the same.
  const level = Number(/^heading (\d)/.exec(layout.shape)?.[1] ?? 0);
  const lists = openers.filter(
    ({ index, block }) => block.kind === 'heading' && (level === 0 || block.level <= level) && !opening.has(index),
  );
  const talks = [...chosen, ...lists]
    .toSorted((a, b) => a.index - b.index)
    .flatMap((opener): FoundTalk[] => {
      const end = endOf(note, opener, cuts);
      const session = sessionAt(sessions, opener.block.start);
      const place = session === undefined ? {} : { session };
      const bullets = bulletsOf(opener, end);
      if (bullets.length > 0) return bullets.map((bullet) => ({ ...bullet, ...place, lightning: true }));
      return opening.has(opener.index) ? [{ opener, end, ...place, lightning: false }] : [];
    });
  return { talks, sessions, layout: { rule: rule(layout.shape, prior?.order), confidence: layout.confidence } };
}

/** What stands under "Logistics" or "To do" is no talk, unless a by-line says so. */
function withoutChores(note: Note, openers: readonly Opener[], main: readonly Opener[]): Opener[] {
  const chores = openers.filter(
    (opener) => opener.block.kind === 'heading' && opener.section && !opener.byLine && opener.parts.people.length === 0,
  );
  const spans = chores.map(({ index, block }) => {
    let to = index + 1;
    for (let next = note.blocks[to]; next && !(next.kind === 'heading' && next.level <= block.level); next = note.blocks[to]) to++;
    return { from: index, to, level: block.level, group: GROUP.test(note.text.slice(block.textStart, block.textEnd)) };
  });
  return main.filter(({ index, byLine, parts }) => {
    const chore = spans.find(({ from, to, group }) => !group && from < index && index < to);
    return (
      chore === undefined ||
      HOLDS_TALKS.test(note.text.slice(note.blocks[chore.from]?.textStart ?? 0, note.blocks[chore.from]?.textEnd ?? 0)) ||
      byLine?.shape === 'label' ||
      (parts.confidence >= 0.95 && parts.title !== undefined)
    );
  });
}

/** Sections whose name says that talks stand in them. */
const HOLDS_TALKS =
  /\b(?:talks?|sessions?|posters?|keynotes?|lectures?|tutorials?|workshops?|speakers?|presentations?|notes?|day|program(?:me)?|agenda|schedule|contents?|lightning|highlights?|summar(?:y|ies)|papers?)\b/i;

function rule(shape: string, prior: HeaderParts['order'] | undefined): string {
  const order = prior === 'name-first' ? ': name - title' : prior === 'name-last' ? ': title - name' : '';
  return `${shape}${order}`;
}

/** Of numbered lines those that count on: 1, 2, 3 … or a new 1; a number out of turn opens a talk only if it names somebody. */
function chain(openers: readonly Opener[]): Opener[] {
  if (!openers[0]?.shape.startsWith('number')) return [...openers];
  let expected = 1;
  return openers.filter(({ block, evidence }) => {
    const number = block.number ?? 0;
    const inTurn = number === expected || (number === 1 && expected > 2);
    if (!inTurn && evidence < 0.7) return false;
    expected = number + 1;
    return true;
  });
}

/**
 * Other headings that open talks as well: a deeper one with a name under a heading that names nobody makes that heading a session;
 * one of another level with a name counts where it stands outside of the named talks, or where it ranks with them.
 */
function withOthers(
  note: Note,
  plain: string,
  openers: readonly Opener[],
  main: readonly Opener[],
  shape: string,
  tests: HeaderTests,
): Opener[] {
  const level = Number(/^heading (\d)/.exec(shape)?.[1] ?? 0);
  if (level === 0) {
    const lines = withoutBareLabels(
      note,
      main.filter(({ section, evidence }) => !section || evidence >= 0.7),
    );
    return [...lines, ...besideLines(note, plain, openers, lines, tests)].toSorted((a, b) => a.index - b.index);
  }
  const headings = openers.filter((o) => o.block.kind === 'heading');
  const named = (o: Opener): boolean => o.parts.people.length > 0 || o.byLine !== undefined;
  const containers = new Set<number>();
  const others: Opener[] = [];
  for (const [at, opener] of headings.entries()) {
    if (opener.shape !== shape) continue;
    const inner: Opener[] = [];
    for (let i = at + 1; i < headings.length && (headings[i]?.block.level ?? 0) > level; i++) {
      const deeper = headings[i];
      if (deeper?.block.level === level + 1) inner.push(deeper);
    }
    const speaking = inner.filter(named);
    const group = speaking.length >= 1 && GROUP.test(note.text.slice(opener.block.textStart, opener.block.textEnd));
    if (group || (!named(opener) && speaking.length >= 2 && speaking.length >= inner.length * 0.5)) {
      containers.add(opener.index);
      others.push(...inner.filter((o) => !o.section || named(o)));
    }
  }
  // "## D. Title" among "### C. Title": a heading of the level above with no talks below it and an ordinal or a name.
  const letters = main.filter((o) => hasOrdinal(note, o, LETTER)).length;
  const ordinal = letters > main.length * 0.6 ? LETTER : DIGIT;
  const lettered = main.filter((o) => hasOrdinal(note, o, ordinal)).length > main.length * 0.6;
  const mains = new Set(main.map(({ index }) => index));
  for (const [at, o] of headings.entries()) {
    if (o.block.level !== level - 1 || o.section || at === 0) continue;
    const next = headings[at + 1];
    const holds = next !== undefined && next.block.level >= level && mains.has(next.index);
    const counted = lettered && hasOrdinal(note, o, ordinal);
    // "D. A keynote by somebody" with notes below it, among "1. Title".
    const called = !counted && lettered && o.evidence >= 0.5 && note.blocks[o.index + 1]?.kind === 'item';
    if ((!holds || counted) && (named(o) || counted || called)) others.push(o);
  }
  const chosen = [...main.filter((o) => !containers.has(o.index) && (!o.section || named(o))), ...others];
  return withoutBareLabels(
    note,
    chosen.toSorted((a, b) => a.index - b.index).filter((o, i, all) => o !== all[i - 1]),
  );
}

const LETTER = /^[A-Z][.)]\s/;
const DIGIT = /^\d{1,3}[.)]\s/;

function hasOrdinal(note: Note, { block, start }: Opener, ordinal: RegExp): boolean {
  return ordinal.test(note.text.slice(block.textStart, start + 1)) && start > block.textStart;
}
