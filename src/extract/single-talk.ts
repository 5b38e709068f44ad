import type { Block, Note } from '../notes/note.ts';
import { readLabelledPeople, saysNobody } from './people-field.ts';
import { findTitleSection } from './field-sections.ts';
import { isSpeakerLine } from './label-records.ts';
import { isDateline } from './is-dateline.ts';
import type { FoundTalks } from './found-talk.ts';
import type { HeaderTests } from './header-atoms.ts';
import { withOpener } from './late-opener.ts';
import type { Opener } from './opener.ts';
import { isAuthored, namesBelowTitle } from './matter.ts';
import { firstBlock } from './first-block.ts';
import { findSoleTitle } from './sole-title.ts';
import { splitHeader } from './split-header.ts';
import { hasTalkSigns, isIntroduced, isMeeting, isNamedForTalks } from './talk-signs.ts';
import { hasSlot } from './talk-slot.ts';

/** Words that call a note an account of a meeting. */
const REPORT =
  /(?<!\p{L})(?:re(?:view|port|cap|trospective)|round-?up|summary|impressions|highlights?|notes? (?:from|on|of)|take-?aways|diary|day \d|my (?:trip|visit|time))(?!\p{L})/iu;

/** The front matter says who speaks: the note is one talk, whatever headings it has. */
export function hasSpeaker(note: Note, tests: HeaderTests): boolean {
  const said = Object.entries(note.matter).some(([key, value]) => /^(?:speakers?|presenters?)$/i.test(key) && Boolean(value));
  return said || namesBelowTitle(note, (words) => tests.name(words) >= 0.8).length >= 2;
}

/** A note of one talk: the first heading (or line) names somebody, in it or under it, or the front matter does. */
export function findSingleTalk(note: Note, plain: string, openers: readonly Opener[], tests: HeaderTests): FoundTalks {
  const nothing: FoundTalks = { talks: [], sessions: [], layout: { rule: 'no talks recognised', confidence: 0 } };
  const title = note.matter['title'];
  // Front matter called after a person, and below it only "Topic", "Notes" and the like.
  const named =
    typeof title === 'string' &&
    tests.name(title) >= 0.55 &&
    (findTitleSection(note, plain, -1) !== undefined || openers.every(({ block, section }) => block.kind !== 'heading' || section)) &&
    isNamedForTalks(note, plain, tests.venue);
  // A report is by its author, not its talk.
  const report = typeof title === 'string' && REPORT.test(title);
  const sole = findSoleTitle(note, plain);
  const slotted = sole !== undefined && !REPORT.test(sole.words) && !isMeeting(sole.words) && hasSlot(note, plain) ? sole : undefined;
  const given = hasSpeaker(note, tests) || (isAuthored(note) && !report) || named || (slotted !== undefined && slotted.index === undefined);
  const heading = openers.find(({ block }) => block.kind === 'heading') ?? openers[0];
  const start = note.blocks[0];
  if (given && start) {
    // The front matter is the heading; the note's own first heading repeats the title.
    const empty = { people: [], order: 'title-only', confidence: 0 } as const;
    const own = heading && !heading.section && heading.block.level === 1 && heading.index < 3 ? heading.parts.title : undefined;
    const title = own ?? findTitleSection(note, plain, -1);
    const opener: Opener = {
      index: -1,
      block: { ...start, start: 0, end: 0 },
      shape: 'front matter',
      start: 0,
      end: 0,
      parts: title ? { ...empty, title } : empty,
      evidence: 1,
      section: false,
    };
    return {
      talks: [{ opener, end: note.text.trimEnd().length, lightning: false }],
      sessions: [],
      layout: { rule: 'front matter', confidence: 0.95 },
    };
  }
  // One heading alone names its speaker: a note of one talk, perhaps below the name of the meeting.
  const first = firstBlock(note, plain);
  const dated = note.blocks[first];
  const top = dated && note.blocks[first + 1] && isDateline(dated, plain) ? first + 1 : first;
  const own = openers.find(({ index }) => index === top)?.byLine;
  const below = own?.kind === 'heading' && own.at !== undefined ? top + 1 + own.at : -1;
  const speaking = openers.filter((opener) => {
    const { index, block, section } = opener;
    // "### Ada Byron, Acme" right below the first heading says who gives that one.
    if (block.kind !== 'heading' || section || index === below) return false;
    const { byLine, parts, evidence } = opener;
    // A line that only says who speaks belongs to the heading above it.
    if (evidence === 0) return false;
    // A name and a place alone on the line below the note's own first heading, or a name set off there, are as good as "by".
    const placed = byLine?.people.every(({ affiliations }) => affiliations.length > 0) ?? false;
    const under = index === top && block.level === 1 && byLine?.at === 0 && byLine.confidence >= 0.7;
    const labelled =
      byLine?.shape === 'label' ||
      byLine?.shape === 'by' ||
      (under &&
        (placed || byLine?.shape === 'emphasis' || byLine.confidence >= 0.9 || byLine.kind === 'heading' || isIntroduced(note, index)));
    return labelled || (parts.people.length > 0 && parts.confidence >= 0.85);
  });
  const [only] = speaking;
  const siblings = openers.filter(({ block }) => block.kind === 'heading' && block.level === only?.block.level).length;
  // Below a first heading that names its speaker, others of its rank are parts of the talk.
  const leads = only?.index === top && only.parts.people.length > 0 && only.parts.title !== undefined;
  if (!only || speaking.length > 1)
    return labelledTalk(note, plain, tests) ?? (slotted ? wholeNote(note, openers, slotted.index) : undefined) ?? nothing;
  if (siblings > 1 && !leads) return nothing;
  // "# On looms" above "## Ada Byron": so are many things called, and other notes must tell that it is a talk.
  const sure = !isNameBelow(only);
  // A deeper heading that is only a name (or a place that looks like one) says of no talk.
  if (only.parts.order === 'name-only' && only.block.level > 1) return nothing;
  return {
    talks: [{ opener: only, end: note.text.trimEnd().length, lightning: false }],
    sessions: [],
    layout: { rule: 'one note a talk', confidence: sure ? 0.7 : 0.2 },
  };
}

/** A note that is one talk as a whole, called as its heading is. */
function wholeNote(note: Note, openers: readonly Opener[], index: number | undefined): FoundTalks | undefined {
  const opener = openers.find((other) => other.index === index && !other.section);
  const talk = opener && { opener: withOpener(opener, { shape: 'whole note' }), end: note.text.trimEnd().length, lightning: false };
  return talk && { talks: [talk], sessions: [], layout: { rule: 'a time of its own', confidence: 0.6 } };
}

/** Whether all that says of a talk is a heading below that is a name. */
function isNameBelow({ byLine, parts }: Opener): boolean {
  return (
    parts.people.length === 0 &&
    byLine?.kind === 'heading' &&
    byLine.shape !== 'label' &&
    byLine.people.every(({ affiliations }) => affiliations.length === 0)
  );
}

/** A note that begins with "Speaker: …" above all headings is of one talk, called as its file is. */
function labelledTalk(note: Note, plain: string, tests: HeaderTests): FoundTalks | undefined {
  const index = firstBlock(note, plain);
  const block = note.blocks[index];
  if (!block || block.kind === 'heading') return undefined;
  if (!isSpeakerLine(plain, block)) return placedTalk(note, plain, index, block, tests);
  const byLine = readLabelledPeople(plain, block.textStart, block.textEnd, tests);
  const unknown = !byLine && saysNobody(plain, block) && hasTalkSigns(note, plain, tests.venue);
  if ((!byLine && !unknown) || note.blocks.slice(index + 1).some((other) => isSpeakerLine(plain, other))) return undefined;
  const { start, end } = block;
  const parts = { people: byLine?.people ?? [], order: 'name-only', confidence: 0.95 } as const;
  const opener: Opener = { index, block, shape: 'record', start, end, parts, evidence: 0.95, section: false };
  return {
    talks: [{ opener, end: note.text.trimEnd().length, lightning: false }],
    sessions: [],
    layout: { rule: 'speaker at the top', confidence: 0.8 },
  };
}

/** So many people at most give a talk together. */
const MOST = 3;

/** A note that begins with "Ada Byron, Acme Institute" and nothing else on that line, and says further down that it is of a talk. */
function placedTalk(note: Note, plain: string, index: number, block: Block, tests: HeaderTests): FoundTalks | undefined {
  if (block.kind !== 'paragraph' || block.textEnd - block.textStart > 120) return undefined;
  // "Loom Camp 2019" on the next line says it as well.
  const next = note.blocks[index + 1];
  const met = next?.kind === 'paragraph' && next.textEnd - next.textStart < 80 && isMeeting(plain.slice(next.textStart, next.textEnd));
  if (!met && !hasTalkSigns(note, plain, tests.venue)) return undefined;
  const parts = splitHeader(plain, block.textStart, block.textEnd, tests, { order: 'name-only' });
  // "[[Ada Byron]] from [[Acme]]"
  const [first] = block.inlines;
  const linked = (first?.kind === 'link' || first?.kind === 'wikilink') && first.start - block.textStart < 3;
  const placed = parts.people.some(({ affiliations }) => affiliations.length > 0);
  if (parts.title || parts.people.length > MOST || !placed || parts.confidence < (linked ? 0.7 : 0.85)) return undefined;
  const { start, end } = block;
  const opener: Opener = { index, block, shape: 'name at the top', start, end, parts, evidence: 0.9, section: false };
  return {
    talks: [{ opener, end: note.text.trimEnd().length, lightning: false }],
    sessions: [],
    layout: { rule: 'name at the top', confidence: 0.6 },
  };
}
