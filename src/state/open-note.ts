import type { Book } from './book.ts';
import { lastAtMost, lineStarts } from './line-starts.ts';
import { readMarks } from './note-marks.ts';
import type { Mark } from './note-marks.ts';

/** A note as it is read: in chunks of lines, so that a long one can be shown bit by bit. */
export interface OpenNote {
  readonly source: string;
  /** False where the text was not shipped: then only the lines that something was read from are there, as far as they are quoted. */
  readonly whole: boolean;
  readonly chunks: readonly NoteChunk[];
}

/** Some lines of a note; `start` and `end` bound them. */
export interface NoteChunk {
  readonly start: number;
  readonly end: number;
  /** The words alone. */
  readonly text: string;
  /** The lines with what is named in them; made when asked for. */
  lines(): readonly NoteLine[];
}

/** One line of a note. */
export interface NoteLine {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** How deep it is indented, 0 … 5. */
  readonly depth: number;
  /** Its bullet or number, '' without. */
  readonly bullet: string;
  readonly parts: readonly NotePart[];
}

/** Words of a line; `keys` are the nodes that they name, the one with the longer name first. */
export interface NotePart {
  readonly text: string;
  readonly start: number;
  readonly keys: readonly string[];
}

/** A chunk ends at whichever comes first. */
const MOST = { lines: 40, characters: 6000 };
const DEEPEST = 5;
const OPENING = /^([ \t\u00a0]*)(?:([•*+–-]|#{1,6}|\d{1,3}[.)])[ \t]+)?/;

/** Opens a note of the book. */
export function openNote(book: Book, source: string): OpenNote {
  const marks = readMarks(book, source);
  const text = book.texts.get(source);
  if (text === undefined) return { source, whole: false, chunks: chunksOf(quotedLines(marks)) };
  const starts = lineStarts(book.texts, source);
  const order = marks.map(({ start }) => start);
  const chunks: NoteChunk[] = [];
  for (let first = 0, next = 0; first < starts.length; first = next) {
    next = first + 1;
    while (next < starts.length && next - first < MOST.lines && starts[next]! - starts[first]! < MOST.characters) next += 1;
    const from = first;
    const to = next;
    const start = starts[from]!;
    const end = starts[to] ?? text.length;
    const lines = once(() => {
      const here = marks.slice(0, lastAtMost(order, end) + 1).filter((mark) => mark.end > start);
      return starts.slice(from, to).map((at, index) => readLine(text, at, lineEnd(text, starts[from + index + 1]), from + index + 1, here));
    });
    chunks.push({ start, end, text: text.slice(start, end).trimEnd(), lines });
  }
  return { source, whole: true, chunks };
}

/** The index of the chunk around an offset. */
export function findChunk({ chunks }: OpenNote, offset: number): number {
  return Math.max(
    0,
    lastAtMost(
      chunks.map(({ start }) => start),
      offset,
    ),
  );
}

function readLine(text: string, start: number, end: number, number: number, marks: readonly Mark[]): NoteLine {
  const [opening = '', space = '', bullet = ''] = OPENING.exec(text.slice(start, end)) ?? [];
  const here = marks.filter((mark) => mark.start < end && mark.end > start);
  // A bullet that belongs to a name stays in the text.
  const from = Math.min(start + opening.length, end, ...here.map((mark) => Math.max(start, mark.start)));
  const whole = from === start + opening.length;
  const depth = Math.min(DEEPEST, Math.floor(space.replaceAll('\t', '  ').length / 2));
  return { number, start, end, depth: whole ? depth : 0, bullet: whole ? bullet : '', parts: partsOf(text, from, end, here) };
}

/** Cuts a stretch wherever a mark begins or ends. */
function partsOf(text: string, start: number, end: number, marks: readonly Mark[]): NotePart[] {
  const cuts = new Set([start, end]);
  for (const mark of marks) for (const at of [mark.start, mark.end]) if (at > start && at < end) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index]!;
    const keys = marks.filter((mark) => mark.start <= from && mark.end >= to).map(({ key }) => key);
    return { text: text.slice(from, to), start: from, keys };
  });
}

/** Without the text, a line is what is quoted of it. */
function quotedLines(marks: readonly Mark[]): NoteLine[] {
  const lines = new Map<number, NotePart[]>();
  let reached = -1;
  for (const { line, start, end, quote, key } of marks) {
    if (start < reached) continue;
    reached = end;
    const parts = lines.get(line) ?? [];
    lines.set(line, parts);
    if (parts.length > 0) parts.push({ text: ' … ', start, keys: [] });
    parts.push({ text: quote, start, keys: [key] });
  }
  return [...lines].map(([number, parts]) => {
    const last = parts.at(-1)!;
    return { number, start: parts[0]!.start, end: last.start + last.text.length, depth: 0, bullet: '', parts };
  });
}

function chunksOf(lines: readonly NoteLine[]): NoteChunk[] {
  const chunks: NoteChunk[] = [];
  for (let first = 0; first < lines.length; first += MOST.lines) {
    const some = lines.slice(first, first + MOST.lines);
    const text = some.map(({ parts }) => parts.map((part) => part.text).join('')).join('\n');
    chunks.push({ start: some[0]!.start, end: some.at(-1)!.end, text, lines: () => some });
  }
  return chunks;
}

/** Where a line ends: before its line feed and what stands with it. */
function lineEnd(text: string, next: number | undefined): number {
  const end = next === undefined ? text.length : next - 1;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
