import type { Block, Note } from '../notes/note.ts';
import { findByLine, type ByLine } from './by-line.ts';
import { splitHeader, type HeaderParts, type HeaderTests } from './split-header.ts';

/** A block that may open a talk, with what speaks for it. */
export interface Opener {
  readonly index: number;
  readonly block: Block;
  /** The shape by which the document marks its talks: "heading 3", "number at 0", "bullet 0", "bold line" … */
  readonly shape: string;
  /** Where the header's words begin and end, behind ordinals, times and labels. */
  readonly start: number;
  readonly end: number;
  readonly time?: string;
  readonly track?: string;
  readonly parts: HeaderParts;
  readonly byLine?: ByLine;
  /** 0…1: names in the heading or under it, words such as "keynote". */
  readonly evidence: number;
  /** Headings that are no talks unless somebody is named: "References", "Lunch". */
  readonly section: boolean;
}

const SECTION =
  /^(?:introduction|intro|abstract|summary|overview|outline|references?|bibliography|papers?|reading(?: list)?|resources?|links?|(?:my |general |misc(?:ellaneous)?\.? |other |random )?(?:notes?|thoughts?|impressions?|remarks?|comments?)|misc\b.*|other|things to .*|to ?dos?|agenda|schedule|program(?:me)?|timetable|logistics|travel|lunch.*|coffee.*|tea\b.*|break\b.*|.* break|dinner.*|breakfast.*|registration.*|reception.*|social.*|hallway.*|acknowledge?ments?|about|contents?|table of contents|toc|q ?(?:&|and) ?a|questions?(?: .*)?|discussion|conclusions?|(?:key |main )?take ?aways?|action items|follow[ -]?ups?|(?:closing|opening|welcome|final|concluding) ?(?:remarks?|notes?|thoughts?|words?)?|poster sessions?|workshops?|talks?|keynotes?|tutorials?|sessions?|speakers?|attendees|background|motivation|methods?|results?|details?|keywords?|tags|day \d+|nota bene|license|glossary|photos?|slides?|videos?|recordings?)[\s:.!…]*$/i;
const TALK_WORD = /\b(?:keynote|panel|tutorial|invited talk|plenary|talk|lecture|fireside chat|lightning talk)\b/i;
const TIME =
  /^\s*[[(*]*\s*((?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s*[ap]\.?m\.?)?(?:\s*(?:[-–—]|to|bis)+\s*(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s*[ap]\.?m\.?)?)?|(?:1[0-2]|[1-9])\s*[ap]m(?:\s*[-–—]\s*(?:1[0-2]|[1-9])\s*[ap]m)?)(?![\d:.])\s*[\])*]*\s*[:|,–—-]?\s*/i;
const ORDINAL =
  /^\s*(?:(?:talk|session|lecture|keynote)?\s*#?\d{1,3}[.):]\s+|[A-Z][.)]\s+|\((?:\d{1,2}|[a-z])\)\s+|(?:talk|lecture)\s+#?\d{1,3}\s*[:–—-]\s*)/i;
const TRACK = /^\s*[([]([\p{L}\p{N}][\p{L}\p{N} &/-]{0,24})[\])]\s+(?=\S)/u;

/** Whether a line only labels a part of a talk or of a meeting ("References", "Lunch"). */
export function isSection(words: string): boolean {
  return SECTION.test(words.replace(/[*_#:]/g, '').trim());
}

/** Every block that could open a talk by its shape. `below` of a block are the blocks up to the next of the same or a higher rank. */
export function findOpeners(note: Note, plain: string, tests: HeaderTests, prior?: HeaderParts['order']): Opener[] {
  const openers: Opener[] = [];
  note.blocks.forEach((block, index) => {
    const shape = shapeOf(note, plain, block, index);
    if (shape === undefined) return;
    const { start, end, time, track } = strip(plain, block);
    if (start >= end) return;
    const words = plain.slice(start, end).trim();
    const parts = splitHeader(plain, start, end, tests, prior);
    const byLine = block.end - block.start > 300 ? undefined : findByLine(note, plain, note.blocks.slice(index + 1, index + 6), tests);
    const section = isSection(words);
    const named = parts.people.length > 0 ? parts.confidence : 0;
    const evidence = Math.min(1, Math.max(named, byLine?.confidence ?? 0, TALK_WORD.test(words) ? 0.5 : 0));
    openers.push({
      index,
      block,
      shape,
      start,
      end,
      ...(time === undefined ? {} : { time }),
      ...(track === undefined ? {} : { track }),
      parts,
      ...(byLine ? { byLine } : {}),
      evidence,
      section,
    });
  });
  return openers;
}

function shapeOf(note: Note, plain: string, block: Block, index: number): string | undefined {
  const words = plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + 400));
  if (block.kind === 'heading') return `heading ${block.level}`;
  if (block.textEnd - block.textStart > 300) return undefined;
  if (TIME.test(words) && (block.kind === 'paragraph' || block.kind === 'item')) return `time at ${block.indent}`;
  if (block.kind === 'item')
    return block.number === undefined ? `bullet ${block.level}` : `${/[a-z]/i.test(block.marker) ? 'letter' : 'number'} at ${block.indent}`;
  if (block.kind !== 'paragraph' || block.indent > 3) return undefined;
  if (ORDINAL.test(words) && /^\s*(?:talk|session|lecture|keynote)/i.test(words)) return 'ordinal line';
  const [first] = block.inlines;
  if (first?.kind === 'strong' && first.start - block.textStart < 3 && note.text.slice(first.end, block.textEnd).trim().length < 80)
    return 'bold line';
  if (/^[^\p{Ll}]{6,}$/u.test(words) && /\p{Lu}{3}/u.test(words)) return 'capital line';
  const next = note.blocks[index + 1];
  if (block.gap && next && !/[.;,]\s*$/.test(words) && words.length <= 150) return next.gap ? 'line' : 'line over lines';
  return undefined;
}

function strip(plain: string, block: Block): { start: number; end: number; time?: string; track?: string } {
  let start = block.textStart;
  let time: string | undefined;
  let track: string | undefined;
  for (let round = 0; round < 3; round++) {
    const words = plain.slice(start, block.textEnd);
    const timed = TIME.exec(words);
    if (timed) time = timed[1]?.replace(/\s+/g, '');
    const tracked = timed ? null : TRACK.exec(words);
    if (tracked) track = tracked[1];
    const match = timed ?? tracked ?? ORDINAL.exec(words);
    if (!match) break;
    start += match[0].length;
  }
  const words = plain.slice(start, block.textEnd);
  const stars = /[\s*★☆⭐]+$/u.exec(words)?.[0].length ?? 0;
  return { start, end: block.textEnd - stars, ...(time === undefined ? {} : { time }), ...(track === undefined ? {} : { track }) };
}
