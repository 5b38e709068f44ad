import type { Span } from '../model/evidence.ts';
import type { Block, Note } from '../notes/note.ts';
import { findByLine, findLastLine, isNoteTaker, type ByLine, type ByLinePrior } from './by-line.ts';
import { readDatedBlock } from './dated-blocks.ts';
import { findPeopleSection, findTitleSection, isFieldHeading } from './field-sections.ts';
import { readFieldsTable } from './fields-table.ts';
import { trimSpan, type HeaderTests } from './header-atoms.ts';
import { CANCELLED, GROUP, TALK_WORD } from './header-words.ts';
import { isSection } from './is-section.ts';
import { isRoleLine } from './session-people.ts';
import { isField, readInlineLabel, readRecord, titleBelow } from './label-records.ts';
import { labelOf } from './note-labels.ts';
import { readPipeCells } from './pipe-cells.ts';
import { readMarkedHeading, readRunIn } from './run-in.ts';
import { findTitlesBelow } from './titled-below.ts';
import { splitHeader, type HeaderParts, type HeaderPrior } from './split-header.ts';
import { DATE, ORDINAL, stripHeader, TIME, type Stripped } from './strip-header.ts';

/** A block that may open a talk, with what speaks for it; `start` and `end` are those of the header's words. */
export interface Opener extends Stripped {
  readonly index: number;
  readonly block: Block;
  /** The shape by which the document marks its talks: "heading 3", "number at 0", "bullet 0", "bold line" … */
  readonly shape: string;
  readonly parts: HeaderParts;
  readonly byLine?: ByLine;
  /** The block below that holds the title, where the heading only names who gave the talk. */
  readonly titleAt?: number;
  /** 0…1: names in the heading or under it, words such as "keynote". */
  readonly evidence: number;
  /** Headings that are no talks unless somebody is named: "References", "Lunch". */
  readonly section: boolean;
}

/** Whether the note counts its headings or lines by letters: "A. …", "B. …", "C. …". */
function isLettered(note: Note, plain: string): boolean {
  const letters = new Set(note.blocks.map(({ textStart }) => /^([A-C])[.)]\s/.exec(plain.slice(textStart, textStart + 4))?.[1]));
  return ['A', 'B', 'C'].every((letter) => letters.has(letter));
}

/** Whether "Session: …" is what the note calls each talk: as many headings begin so as have no deeper ones below them. */
function isOfSessions(note: Note, plain: string): boolean {
  let sessions = 0;
  const headings = note.blocks.filter(({ kind }) => kind === 'heading');
  for (const [i, { level, textStart }] of headings.entries()) {
    if (!/^session\s*:\s/i.test(plain.slice(textStart, textStart + 12))) continue;
    if ((headings[i + 1]?.level ?? 0) > level) return false;
    sessions++;
  }
  return sessions >= 3;
}

/** "**TL;DR** …", "**Abstract.** …": a label in bold in front of its text. */
function isBoldLabel({ kind, inlines, textStart }: Block, plain: string): boolean {
  const [first] = inlines;
  return (
    kind !== 'heading' &&
    first?.kind === 'strong' &&
    first.start - textStart < 3 &&
    isSection(plain.slice(first.textStart, first.textEnd).replace(/[.:]\s*$/, ''))
  );
}

const NOBODY: HeaderParts = { people: [], order: 'title-only', confidence: 0 };

/** What a line says of itself: title and people, as marks, labels or its words tell. */
function readOwn(plain: string, block: Block, { start, end }: Span, tests: HeaderTests, prior: HeaderPrior | undefined): HeaderParts {
  if (isNoteTaker(plain.slice(block.textStart, block.textEnd))) return NOBODY;
  const marked = readMarkedHeading(plain, block, tests) ?? readInlineLabel(plain, block, tests);
  if (marked) return marked;
  const split = splitHeader(plain, start, end, tests, prior);
  if (split.people.length > 0 || block.kind !== 'heading') return split;
  // "## On engines @ada": the handle is all that is known of who spoke.
  const handle = /\s@(\w{3,30})\s*$/.exec(plain.slice(start, end));
  const title = handle ? trimSpan(plain, start, start + handle.index) : undefined;
  if (!handle?.[1] || !title) return split;
  const from = start + handle.index + handle[0].indexOf('@') + 1;
  const person = { start: from, end: from + handle[1].length, affiliations: [] };
  return { people: [person], title, order: 'name-last', confidence: 0.8 };
}

/** Crossed out: it did not take place. */
const CROSSED = /^~~/;

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
  const titles = findTitlesBelow(note, plain, tests);
  const belowNames = new Set([...titles].flatMap(([at, title]) => Array.from({ length: title.at - at }, (_, i) => at + 1 + i)));
  const ranks = note.blocks.flatMap(({ kind, level }) => (kind === 'heading' ? [level] : []));
  /** A second heading that is the only one of its rank: one that names people says who gives the talk of the first. */
  const isSole = ({ kind, level }: Block): boolean => kind === 'heading' && ranks[1] === level && ranks.indexOf(level, 2) < 0;
  const lettered = isLettered(note, plain);
  const grouped = !isOfSessions(note, plain);
  note.blocks.forEach((block, index) => {
    if (belowNames.has(index)) return;
    const record = readRecord(note, plain, index, tests);
    if (record) {
      openers.push({ index, block, shape: 'record', ...record, evidence: record.parts.people.length > 0 ? 0.95 : 0.5, section: false });
      for (let i = index + 1; i < record.to; i++) claimed.add(i);
      return;
    }
    if (block.kind !== 'heading' && isRoleLine(plain, block)) {
      const nothing = { people: [], order: 'title-only', confidence: 0 } as const;
      const shape = shapeOf(note, plain, block, index);
      if (shape)
        openers.push({ index, block, shape, start: block.textStart, end: block.textEnd, parts: nothing, evidence: 0, section: true });
      return;
    }
    const dated = readDatedBlock(note, plain, index, tests);
    if (dated) {
      openers.push({ index, block, shape: 'dated lines', ...dated, evidence: 0.9, section: false });
      for (let i = index + 1; i < dated.to; i++) claimed.add(i);
      return;
    }
    if (isField(plain, block, tests) || isLearntField(plain, block, tests)) return;
    const runIn = claimed.has(index) ? undefined : (readRunIn(plain, block, tests) ?? readPipeCells(plain, block, tests));
    if (runIn) {
      openers.push({ index, block, shape: 'run-in line', ...runIn, evidence: 0.9, section: false });
      return;
    }
    const shape = claimed.has(index) && block.kind !== 'heading' ? undefined : shapeOf(note, plain, block, index);
    if (shape === undefined) return;
    const stripped = stripHeader(plain, block, lettered);
    const { start, end, label } = stripped;
    if (start >= end) return;
    const words = plain.slice(start, end).trim();
    const own = readOwn(plain, block, { start, end }, tests, prior);
    const field = isFieldHeading(plain, block);
    const section =
      field ||
      isNoteTaker(plain.slice(block.textStart, block.textEnd)) ||
      isSection(words) ||
      isSection(words.split(/\s*(?:[,@(]|\s[–—-]\s)/u)[0] ?? '') ||
      CROSSED.test(note.text.slice(block.textStart, block.textStart + 3)) ||
      isBoldLabel(block, plain) ||
      (grouped && GROUP.test(plain.slice(block.textStart, block.textEnd).trimStart())) ||
      CANCELLED.test(words);
    const known = before?.[openers.length];
    // What stands below "Presenters" is the field's value, line by line.
    if (field) for (let i = index + 1; i < index + 9 && note.blocks[i] && note.blocks[i]?.kind !== 'heading'; i++) claimed.add(i);
    const stated =
      block.kind === 'heading' && !section
        ? (findPeopleSection(note, plain, index, tests) ?? readFieldsTable(note, plain, index, tests))
        : undefined;
    const under = (): ByLine | undefined =>
      field || block.end - block.start > 300 || isNextTalk(block, note.blocks[index + 1])
        ? undefined
        : (findByLine(note, plain, note.blocks.slice(index + 1, index + 9), tests, undefined, section ? undefined : line) ??
          (block.kind === 'heading' && !section ? lastLineOf(note, plain, index, tests) : undefined));
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
      (block.kind === 'heading' && !(claimed.has(index) && isSole(block)) ? titleOf(note, plain, index, own) : undefined);
    const read: HeaderParts = overruled ? { people: [], title: { start, end }, order: 'title-only', confidence: 0 } : own;
    const parts: HeaderParts = titled ? { ...read, title: titled } : read;
    const named = parts.people.length > 0 ? parts.confidence : 0;
    const talk = label !== undefined || TALK_WORD.test(words) ? 0.5 : 0;
    const evidence =
      claimed.has(index) && (!parts.title || isSole(block)) ? 0 : Math.min(1, Math.max(named, byLine?.confidence ?? 0, talk));
    openers.push({
      index,
      block,
      shape,
      ...stripped,
      parts,
      ...(byLine && !titles.has(index) ? { byLine } : {}),
      ...(titles.has(index) ? { titleAt: titles.get(index)?.at ?? index } : {}),
      evidence,
      section,
    });
  });
  return openers;
}

/** The title of a talk whose heading only names its speaker, from what stands below. */
function titleOf(note: Note, plain: string, index: number, own: HeaderParts): Span | undefined {
  return titleBelow(note, plain, index, own) ?? (own.order === 'name-only' ? findTitleSection(note, plain, index) : undefined);
}

/** A line that begins with a label which the note uses as a field of its talks, in whatever language. */
function isLearntField(plain: string, block: Block, tests: HeaderTests): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return false;
  const label = labelOf(plain, block);
  return label !== undefined && tests.labels?.get(label.key) !== undefined;
}

/** A heading right below that does not belong under this one. */
function isNextTalk(block: Block, next: Block | undefined): boolean {
  return next?.kind === 'heading' && (block.kind !== 'heading' || next.level <= block.level);
}

function afterRule(note: Note, index: number): boolean {
  return note.blocks[index - 1]?.kind === 'rule';
}

/** The last line in front of the next heading, which may say who spoke. */
function lastLineOf(note: Note, plain: string, index: number, tests: HeaderTests): ByLine | undefined {
  let at = index;
  for (let next = note.blocks[at + 1]; next && next.kind !== 'heading' && next.kind !== 'rule'; next = note.blocks[at + 1]) at++;
  const last = note.blocks[at];
  return last && at > index + 1 ? findLastLine(note, plain, last, tests) : undefined;
}

function shapeOf(note: Note, plain: string, block: Block, index: number): string | undefined {
  const words = plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + 400));
  if (block.kind === 'heading') return `heading ${block.level}`;
  if (block.textEnd - block.textStart > 300) return undefined;
  if ((TIME.test(words) || DATE.test(words)) && (block.kind === 'paragraph' || block.kind === 'item')) return `time at ${block.indent}`;
  const [first] = block.inlines;
  const bold = first?.kind === 'strong' && first.start - block.textStart < 3;
  if (block.kind === 'item' && bold) return `bold bullet ${block.level}`;
  if (block.kind === 'item')
    return block.number === undefined ? `bullet ${block.level}` : `${/[a-z]/i.test(block.marker) ? 'letter' : 'number'} at ${block.indent}`;
  if (block.kind !== 'paragraph' || block.indent > 3) return undefined;
  if (ORDINAL.test(words) && /^\s*(?:talk|session|lecture|keynote)/i.test(words)) return 'ordinal line';
  // "Panel. …" among "Talk 3. …"
  if (
    (block.gap || afterRule(note, index)) &&
    /^\s*(?:panel|keynote|discussion|round ?table|tutorial|workshop)\s*(?:#?\d{1,2})?[.:]\s/i.test(words)
  )
    return 'ordinal line';
  if (bold && block.textEnd - first.end < 200) return 'bold line';
  if (/^[^\p{Ll}]{6,}$/u.test(words) && /\p{Lu}{3}/u.test(words)) return 'capital line';
  const next = note.blocks[index + 1];
  if (block.gap && next && !/[.;,]\s*$/.test(words) && words.length <= 150) return next.gap ? 'line' : 'line over lines';
  return undefined;
}
