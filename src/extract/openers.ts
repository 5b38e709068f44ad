import type { Span } from '../model/evidence.ts';
import type { Block, Note } from '../notes/note.ts';
import { findByLine, findLastLine, type ByLine, type ByLinePrior } from './by-line.ts';
import { findPeopleSection, findTitleSection } from './field-sections.ts';
import { readFieldsTable } from './fields-table.ts';
import type { HeaderTests } from './header-atoms.ts';
import { trimSpan } from './name-span.ts';
import { TALK_WORD } from './header-words.ts';
import { isSpeakerLine, readInlineLabel, titleBelow } from './label-records.ts';
import { lateOpener, type ToldOpener } from './late-opener.ts';
import { withMarkedTitle } from './marked-title.ts';
import { isNoteTaker } from './note-taker.ts';
import type { Opener } from './opener.ts';
import { MARKED, openerLinesOf } from './opener-lines.ts';
import { readMarkedHeading } from './run-in.ts';
import { readLabelledPeople, saysNobody } from './people-field.ts';
import { readSpokenLine } from './spoken-line.ts';
import { splitHeader, type HeaderParts, type HeaderPrior } from './split-header.ts';

const NOBODY: HeaderParts = { people: [], order: 'title-only', confidence: 0 };

/** What a line says of itself: title and people, as marks, labels or its words tell. */
function readOwn(plain: string, block: Block, { start, end }: Span, tests: HeaderTests, prior: HeaderPrior | undefined): HeaderParts {
  if (isNoteTaker(plain.slice(block.textStart, block.textEnd))) return NOBODY;
  const marked = readSpokenLine(plain, start, end, tests) ?? readMarkedHeading(plain, block, tests) ?? readInlineLabel(plain, block, tests);
  if (marked) return marked;
  const split = withMarkedTitle(plain, block, splitHeader(plain, start, end, tests, prior), tests);
  if (split.people.length > 0 || block.kind !== 'heading') return split;
  // "## On engines @ada": the handle is all that is known of who spoke.
  const handle = /\s@(\w{3,30})\s*$/.exec(plain.slice(start, end));
  const title = handle ? trimSpan(plain, start, start + handle.index) : undefined;
  if (!handle?.[1] || !title) return split;
  const from = start + handle.index + handle[0].indexOf('@') + 1;
  const person = { start: from, end: from + handle[1].length, affiliations: [] };
  return { people: [person], title, order: 'name-last', confidence: 0.8 };
}

/**
 * Every block that could open a talk by its shape. With `prior` doubtful headings are read in that order; `before` are the openers found
 * without it, whose by-lines are the same.
 */
export function findOpeners(
  note: Note,
  plain: string,
  tests: HeaderTests,
  prior?: HeaderPrior,
  before?: readonly Opener[],
  line?: ByLinePrior & { readonly shape: string },
): Opener[] {
  const openers: Opener[] = [];
  /** Lines that only name the people of the heading above them. */
  const claimed = new Set<number>();
  const lines = openerLinesOf(note, plain, tests);
  const { titles, isSole } = lines;
  note.blocks.forEach((block, index) => {
    if (lines.isBelowNames(index) || lines.reported.has(index)) return;
    const whole = lines.whole(index);
    if (whole === 'nothing') return;
    if (whole) {
      const { to, ...opener } = whole;
      openers.push({ index, block, ...opener });
      for (let i = index + 1; i < to; i++) claimed.add(i);
      return;
    }
    const runIn = claimed.has(index) ? undefined : lines.runIn(index);
    if (runIn) {
      openers.push({ index, block, shape: 'run-in line', ...runIn, evidence: 0.9, section: false });
      return;
    }
    const header = claimed.has(index) && block.kind !== 'heading' ? undefined : lines.header(index);
    if (!header) return;
    const { shape, stripped, words, field, section } = header;
    const { start, end, label } = stripped;
    const known = before?.[openers.length];
    // What stands below "Presenters" is the field's value, line by line.
    if (field) for (let i = index + 1; i < index + 9 && note.blocks[i] && note.blocks[i]?.kind !== 'heading'; i++) claimed.add(i);
    const isClaimed = claimed.has(index);
    const tell = (): ToldOpener => {
      const own = readOwn(plain, block, { start, end }, tests, prior);
      const stated =
        block.kind === 'heading' && !section
          ? (findPeopleSection(note, plain, index, tests) ?? readFieldsTable(note, plain, index, tests))
          : undefined;
      const under = (): ByLine | undefined =>
        field || (section && isRemark(block)) || block.end - block.start > 300 || isNextTalk(block, note.blocks[index + 1])
          ? undefined
          : (findByLine(note, plain, blocksBelow(note, plain, index), tests, undefined, section ? undefined : line) ??
            (block.kind === 'heading' && !section
              ? (labelledBelow(note, plain, index, tests) ?? lastLineOf(note, plain, index, tests))
              : undefined) ??
            (section ? undefined : lines.repeated.get(index)));
      const below = stated ?? (known?.index === index && shape !== line?.shape ? known.byLine : under());
      // Under "Contents" or "Speakers" a list of names is a list.
      const byLine = section && below?.shape === 'plain' ? undefined : below;
      const next = note.blocks[index + 1];
      if (block.kind === 'heading' && byLine?.at !== undefined && (!next?.gap || isSole(next))) claimed.add(index + 1 + byLine.at);
      // A line of its own that names the speaker is better evidence than a doubtful name in the title.
      const overruled =
        byLine !== undefined && !titles.has(index) && own.people.length > 0 && own.confidence < 0.85 && byLine.confidence > own.confidence;
      const titled =
        titles.get(index) ??
        (block.kind === 'heading' && !(isClaimed && isSole(block)) ? titleOf(note, plain, index, own, tests) : undefined);
      const read: HeaderParts = overruled ? { people: [], title: { start, end }, order: 'title-only', confidence: 0 } : own;
      const parts: HeaderParts = titled ? { ...read, title: titled } : read;
      const named = parts.people.length > 0 ? parts.confidence : 0;
      const counted = COUNTED_TALK.test(plain.slice(block.textStart, start)) ? 0.75 : 0.5;
      const talk = label !== undefined || TALK_WORD.test(words) ? counted : 0;
      const unknown = block.kind === 'heading' && !section && named === 0 && !byLine && isOfNobody(note, plain, index) ? OF_NOBODY : 0;
      const told = Math.max(named, byLine?.confidence ?? 0, talk, unknown);
      const evidence = isClaimed && (!parts.title || isSole(block)) ? 0 : Math.min(1, told);
      return { parts, byLine: titles.has(index) ? undefined : byLine, evidence };
    };
    const titleAt = titles.has(index) ? { titleAt: titles.get(index)?.at ?? index } : {};
    const opener = lateOpener({ index, block, shape, ...stripped, ...titleAt, section }, tell);
    // A heading may claim lines below it.
    if (block.kind === 'heading') void opener.evidence;
    openers.push(opener);
  });
  return openers;
}

/** "Talk 3: …" says that it is one, whoever gave it. */
const COUNTED_TALK = /^[\s*_([]*(?:talk|presentation|vortrag|exposé|charla)\s*#?\d{1,3}\s*[:.)\]–—-]/iu;

/** "**TL;DR** looms are fine": the label of a part with its words; who is named below speaks of something else. */
function isRemark({ kind, inlines, textStart, textEnd }: Block): boolean {
  const [first] = inlines;
  return kind !== 'heading' && first?.kind === 'strong' && first.start - textStart < 3 && textEnd - first.end > 15;
}

/** So sure it is of a talk what says below that its speaker is not known. */
const OF_NOBODY = 0.6;

function isOfNobody(note: Note, plain: string, index: number): boolean {
  return blocksBelow(note, plain, index)
    .slice(0, 3)
    .some((block) => block.kind !== 'heading' && saysNobody(plain, block));
}

/** The title of a talk whose heading only names its speaker, from what stands below. */
function titleOf(note: Note, plain: string, index: number, own: HeaderParts, tests: HeaderTests): Span | undefined {
  return titleBelow(note, plain, index, own, tests) ?? (own.order === 'name-only' ? findTitleSection(note, plain, index) : undefined);
}

/** The first blocks that are said of a block: what stands no further in behind a blank line and a bullet is none of its own. */
function blocksBelow({ blocks }: Note, plain: string, index: number): readonly Block[] {
  const block = blocks[index];
  const near = blocks.slice(index + 1, index + 9);
  const isMarked = ({ kind, textStart, textEnd }: Block): boolean =>
    kind === 'paragraph' && MARKED.test(plain.slice(textStart, Math.min(textEnd, textStart + 8)));
  // What begins with the same marks is the next line of that kind.
  const next = block && isMarked(block) ? near.findIndex(isMarked) : -1;
  const below = next < 0 ? near : near.slice(0, next);
  if (!block || block.kind === 'heading' || block.number !== undefined) return below;
  const end = below.findIndex(({ kind, gap, indent }, i) => {
    const behind = i === 0 ? block : below[i - 1];
    return gap && kind !== 'item' && indent <= block.indent && behind?.kind === 'item';
  });
  return end < 0 ? below : below.slice(0, end);
}

/** A heading right below that does not belong under this one. */
function isNextTalk(block: Block, next: Block | undefined): boolean {
  return next?.kind === 'heading' && (block.kind !== 'heading' || next.level <= block.level);
}

/** So many lines below a heading, an abstract say, "Speaker: …" may stand. */
const ABSTRACT = 12;

/** A line of a talk that says in so many words who spoke, though it is not among the first. */
function labelledBelow(note: Note, plain: string, index: number, tests: HeaderTests): ByLine | undefined {
  for (const block of note.blocks.slice(index + 1, index + 1 + ABSTRACT)) {
    if (block.kind === 'heading' || block.kind === 'rule') return undefined;
    const field = isSpeakerLine(plain, block) ? readLabelledPeople(plain, block.textStart, block.textEnd, tests) : undefined;
    if (field) return field;
  }
  return undefined;
}

/** The last line in front of the next heading, which may say who spoke. */
function lastLineOf(note: Note, plain: string, index: number, tests: HeaderTests): ByLine | undefined {
  let at = index;
  for (let next = note.blocks[at + 1]; next && next.kind !== 'heading' && next.kind !== 'rule'; next = note.blocks[at + 1]) at++;
  const last = note.blocks[at];
  return last && at > index + 1 ? findLastLine(note, plain, last, tests) : undefined;
}
