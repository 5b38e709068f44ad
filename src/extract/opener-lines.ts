import type { Block, Note } from '../notes/note.ts';
import { onceAnIndex } from '../text/once-an-index.ts';
import type { ByLine } from './by-line.ts';
import { readDatedBlock } from './dated-blocks.ts';
import { isFieldHeading } from './field-sections.ts';
import { isTagLine } from './first-block.ts';
import type { HeaderTests } from './header-atoms.ts';
import { CANCELLED, GROUP } from './header-words.ts';
import { isHoursLine } from './hours-line.ts';
import { isSection } from './is-section.ts';
import { isField, isSpeakerLine, readRecord } from './label-records.ts';
import { labelOf } from './note-labels.ts';
import { isNoteTaker } from './note-taker.ts';
import { readPipeCells } from './pipe-cells.ts';
import { readRunIn, type RunIn } from './run-in.ts';
import { findRepeatedByLines } from './repeated-by-lines.ts';
import { findReportedItems } from './reported-items.ts';
import type { Report } from './reported-talks.ts';
import { isRoleLine } from './session-people.ts';
import type { HeaderParts } from './split-header.ts';
import { DATE, ORDINAL, ROOM_ALONE, stripHeader, TIME, type Stripped } from './strip-header.ts';
import { isNamedForTalks } from './talk-signs.ts';
import { findTitlesBelow, type TitledBelow } from './titled-below.ts';

/** What opens a talk, or none, by marks and labels alone; the lines before the block `to` belong to it. */
export interface WholeOpener extends Stripped {
  readonly shape: string;
  readonly parts: HeaderParts;
  readonly evidence: number;
  readonly section: boolean;
  readonly to: number;
}

/** A line that may be a talk's first one by its shape. */
export interface LineHeader {
  readonly shape: string;
  readonly stripped: Stripped;
  readonly words: string;
  /** It is the name of a field, whose value stands below it. */
  readonly field: boolean;
  readonly section: boolean;
}

/** What the lines of a note say by themselves of the talks they may open, by the index of their block. */
export interface OpenerLines {
  readonly titles: ReadonlyMap<number, TitledBelow>;
  readonly isBelowNames: (index: number) => boolean;
  /** The by-lines that are known by their style alone, by the block above. */
  readonly repeated: ReadonlyMap<number, ByLine>;
  /** Items that tell of a talk each in a sentence, which is no title. */
  readonly reported: ReadonlyMap<number, Report>;
  /** A second heading that is the only one of its rank: one that names people says who gives the talk of the first. */
  readonly isSole: (block: Block) => boolean;
  readonly whole: (index: number) => WholeOpener | 'nothing' | undefined;
  readonly runIn: (index: number) => RunIn | undefined;
  readonly header: (index: number) => LineHeader | undefined;
}

const held = new WeakMap<HeaderTests, OpenerLines>();

/** The lines of a note, each read at the first call: openers are looked for once more when the layout is known. */
export function openerLinesOf(note: Note, plain: string, tests: HeaderTests): OpenerLines {
  let lines = held.get(tests);
  if (!lines) held.set(tests, (lines = readLines(note, plain, tests)));
  return lines;
}

function readLines(note: Note, plain: string, tests: HeaderTests): OpenerLines {
  const titles = findTitlesBelow(note, plain, tests);
  const belowNames = new Set([...titles].flatMap(([at, title]) => Array.from({ length: title.at - at }, (_, i) => at + 1 + i)));
  const ranks = note.blocks.flatMap(({ kind, level }) => (kind === 'heading' ? [level] : []));
  const lettered = isLettered(note, plain);
  const grouped = !isOfSessions(note, plain);
  const ofBlock = <T>(read: (block: Block, index: number) => T | undefined): ((index: number) => T | undefined) =>
    onceAnIndex((index) => {
      const block = note.blocks[index];
      return block && read(block, index);
    });
  return {
    titles,
    isBelowNames: (index) => belowNames.has(index),
    repeated: findRepeatedByLines(note, plain, tests, isNamedForTalks(note, plain, tests.venue)),
    reported: findReportedItems(note, plain, tests),
    isSole: ({ kind, level }) => kind === 'heading' && ranks[1] === level && ranks.indexOf(level, 2) < 0,
    whole: ofBlock((block, index) => readWhole(note, plain, block, index, tests)),
    runIn: ofBlock((block) => readRunIn(plain, block, tests) ?? readPipeCells(plain, block, tests)),
    header: ofBlock((block, index) => readHeader(note, plain, block, index, lettered, grouped)),
  };
}

function readWhole(note: Note, plain: string, block: Block, index: number, tests: HeaderTests): WholeOpener | 'nothing' | undefined {
  const record = readRecord(note, plain, index, tests);
  if (record) return { shape: 'record', ...record, evidence: record.parts.people.length > 0 ? 0.95 : 0.5, section: false };
  if (block.kind !== 'heading' && isRoleLine(plain, block)) {
    const parts = { people: [], order: 'title-only', confidence: 0 } as const;
    const shape = shapeOf(note, plain, block, index);
    if (shape === undefined) return 'nothing';
    return { shape, start: block.textStart, end: block.textEnd, parts, evidence: 0, section: true, to: index };
  }
  // "# On looms" over "## Speaker: Ada Byron": the second heading is a field of the first.
  const above = note.blocks[index - 1];
  if (block.kind === 'heading' && above?.kind === 'heading' && above.level < block.level && isSpeakerLine(plain, block)) return 'nothing';
  if (isTweet(plain, block)) return 'nothing';
  const dated = readDatedBlock(note, plain, index, tests);
  if (dated) return { shape: 'dated lines', ...dated, evidence: 0.9, section: false };
  return isField(plain, block, tests) || isLearntField(plain, block, tests) ? 'nothing' : undefined;
}

function readHeader(note: Note, plain: string, block: Block, index: number, lettered: boolean, grouped: boolean): LineHeader | undefined {
  const shape = shapeOf(note, plain, block, index);
  if (shape === undefined) return undefined;
  const stripped = stripHeader(plain, block, lettered);
  const { start, end } = stripped;
  if (start >= end) return undefined;
  const words = plain.slice(start, end).trim();
  if (start > block.textStart && ROOM_ALONE.test(words)) return undefined;
  const field = isFieldHeading(plain, block);
  const section =
    field ||
    isNoteTaker(plain.slice(block.textStart, block.textEnd)) ||
    isSection(words) ||
    (/[,@(–—-]/.test(words) && isSection(words.split(/\s*(?:[,@(]|\s[–—-]\s)/u, 1)[0] ?? '')) ||
    CROSSED.test(note.text.slice(block.textStart, block.textStart + 3)) ||
    isBoldLabel(block, plain) ||
    (grouped && GROUP.test(plain.slice(block.textStart, block.textEnd).trimStart())) ||
    CANCELLED.test(words) ||
    REMARK.test(words) ||
    POSTERS.test(words) ||
    NOT_NOTED.test(words);
  return { shape, stripped, words, field, section };
}

/** All in brackets: a remark on what there was not. */
const REMARK = /^[([][^()[\]]+[)\]]$/;

/** What the author did not hear. */
const NOT_NOTED =
  /[)\]/|–—-]\s*(?:skipped|missed|not attended)\s*(?:$|[–—,;.(-])|^\W*(?:no notes|f[äa]llt aus|nothing noted|overslept|slept (?:in|through)|skipped (?:this|that|it|the)|missed (?:this|that|it)|(?:was|went) (?:outside|out|away|late)|left early|did ?n[o'’]t (?:attend|go|hear|see|take notes))(?!\p{L})/iu;

/** When posters were shown. */
const POSTERS = /^posters? (?:evening|hour|reception|hall|area|round|walk)s?$/i;

/** "— Ada Byron (@ada) May 3, 2015": who wrote the words above, as pages show them that hold messages of others. */
function isTweet(plain: string, { kind, textStart, textEnd }: Block): boolean {
  const words = kind === 'heading' || textEnd - textStart > 120 ? '' : plain.slice(textStart, textEnd);
  return (
    words.includes('(@') && /^[^()]{2,60}\(@\w{2,30}\)[\s,]+(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,9} \d{4})\s*$/u.test(words)
  );
}

/** Crossed out: it did not take place. */
const CROSSED = /^~~/;

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
    if (!/^\s*session\s*:\s/i.test(plain.slice(textStart, textStart + 16))) continue;
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

/** A line that begins with a label which the note uses as a field of its talks, in whatever language. */
function isLearntField(plain: string, block: Block, tests: HeaderTests): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return false;
  const label = labelOf(plain, block);
  return label !== undefined && tests.labels?.get(label.key) !== undefined;
}

/** “On looms”, and who speaks behind it or on the next line: nothing else in a line of its own; what ends with a full stop somebody said. */
const TITLE_QUOTED =
  /^\s*["“„«][^"“”„«»]{5,150}[^"“”„«».!]["”“»]\s*(?:(?:[,:|–—-]|(?:by|par|von|por|di|door)\s)[^.!?]{0,100}|\([^()]{3,100}\)\s*)?$/u;

function afterRule(note: Note, index: number): boolean {
  return note.blocks[index - 1]?.kind === 'rule';
}

/** Behind a line that is nothing but a time, or a time and a room. */
function afterHours({ blocks }: Note, plain: string, index: number): boolean {
  const above = blocks[index - 1];
  return above !== undefined && isHoursLine(above, plain);
}

/** A line that begins with marks that are no bullet: "-- Ada Byron: On looms". */
export const MARKED = /^\s*(?:-{2,3}|>{2,3}|={2,3}|~{2,3}|§|¶)\s+(?=[\p{L}\p{N}"“„«])/u;

/** Behind a short line that is the number of a talk ("D12.04 / board 7") and above one more line. */
function afterCode({ blocks }: Note, plain: string, index: number): boolean {
  const [above, next] = [blocks[index - 1], blocks[index + 1]];
  if (above?.kind !== 'paragraph' || !above.gap || next?.kind !== 'paragraph' || next.gap) return false;
  const words = plain.slice(above.textStart, above.textEnd);
  return words.length < 40 && /^\s*\p{Lu}*[\d.-]*\d/u.test(words);
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
  if (block.kind !== 'paragraph' || block.indent > 3 || isTagLine(block, note.text)) return undefined;
  if (MARKED.test(words)) return 'marked line';
  if ((block.gap || afterRule(note, index) || afterHours(note, plain, index) || afterCode(note, plain, index)) && TITLE_QUOTED.test(words))
    return 'quoted line';
  if (ORDINAL.test(words) && /^\s*(?:talk|session|lecture|keynote)/i.test(words)) return 'ordinal line';
  // "Panel. …" among "Talk 3. …"
  if (
    (block.gap || afterRule(note, index) || afterHours(note, plain, index)) &&
    /^\s*(?:panel|keynote|discussion|round ?table|tutorial|workshop|(?:lightning|flash|short|invited|contributed) talk)\s*(?:#?\d{1,2})?[.:]\s/i.test(
      words,
    )
  )
    return 'ordinal line';
  if (bold && block.textEnd - first.end < 200) return 'bold line';
  if (/^[^\p{Ll}]{6,}$/u.test(words) && /\p{Lu}{3}/u.test(words)) return 'capital line';
  const next = note.blocks[index + 1];
  if (block.gap && next && !/[.;,]\s*$/.test(words) && words.length <= 150) return next.gap ? 'line' : 'line over lines';
  return undefined;
}
