import { findInlines } from './find-inlines.ts';
import type { Fence, LineGrammar, LineShape } from './line-grammar.ts';
import type { Block } from './note.ts';

/** "Speaker: …" begins a line of its own also in wrapped text. */
const LABELLED = /^\s*\p{L}[\p{L} ]{1,20}(?:::?|：)\s/u;

type Draft = { -readonly [K in keyof Block]: Block[K] };

/** Reads lines into blocks from offset `from` on: fences, underlined headings, nesting of items, and the joining of hard-wrapped prose. */
export function readLines(
  text: string,
  lines: readonly number[],
  from: number,
  grammar: LineGrammar,
): { blocks: Block[]; settings: Record<string, string> } {
  const drafts: Draft[] = [];
  const settings: Record<string, string> = {};
  const indents: number[] = [];
  const wrap = wrapWidth(text, lines);
  let fence: Fence | undefined;
  let gap = true;
  let lastLength = 0;

  for (let i = 0; i < lines.length; i++) {
    const start = lines[i] ?? 0;
    if (start < from) continue;
    const line = text.slice(start, (lines[i + 1] ?? text.length + 1) - 1).replace(/\r$/, '');
    if (fence) {
      drafts.push(draft(start, line, 0, { kind: fence.kind, marker: '', text: 0, end: line.length }, false));
      if (fence.close.test(line)) fence = undefined;
      continue;
    }
    if (line.trim() === '' || line === '\ufeff') {
      gap = true;
      continue;
    }
    fence = grammar.fences.find(({ open }) => open.test(line));
    const shape: LineShape = fence ? { kind: fence.kind, marker: '', text: 0, end: line.length } : grammar.shape(line);
    if (shape.setting) settings[shape.setting[0]] = shape.setting[1];
    const last = drafts.at(-1);

    if (grammar.underlined && !gap && last && isUnderline(line, last)) {
      underline(last, line.trim().startsWith('=') ? 1 : 2);
    } else if (
      last &&
      !gap &&
      wrap > 0 &&
      lastLength >= wrap &&
      shape.kind === 'paragraph' &&
      continues(last, text) &&
      !LABELLED.test(line)
    ) {
      last.end = start + shape.end;
      last.textEnd = last.end;
    } else {
      const level = shape.kind === 'item' ? nesting(indents, indentOf(line)) : (shape.level ?? 0);
      if (shape.kind === 'heading') indents.length = 0;
      drafts.push(draft(start, line, level, shape, gap));
    }
    lastLength = line.length;
    gap = false;
  }
  for (const block of drafts)
    if (block.kind !== 'code' && block.kind !== 'hidden') block.inlines = findInlines(text, block.textStart, block.textEnd);
  return { blocks: drafts, settings };
}

function draft(start: number, line: string, level: number, shape: LineShape, gap: boolean): Draft {
  const bom = line.startsWith('\ufeff') ? 1 : 0;
  const end = line.trimEnd().length;
  // A marker with nothing behind it ends with the line, not behind the white space that follows.
  const textEnd = Math.min(shape.end, end);
  const text = Math.min(Math.max(bom, shape.text), textEnd);
  const lead = Math.max(bom, Math.min(line.length - line.trimStart().length, shape.end));
  return {
    kind: shape.kind,
    level,
    indent: indentOf(line),
    marker: shape.marker,
    ...(shape.number === undefined ? {} : { number: shape.number }),
    start: start + Math.min(lead, text),
    end: start + end,
    textStart: start + text,
    textEnd: start + textEnd,
    inlines: [],
    gap,
  };
}

function isUnderline(line: string, above: Draft): boolean {
  if (above.kind !== 'paragraph' || above.textEnd - above.textStart > 200) return false;
  const mark = /^\s{0,3}(=+|-+|~+)\s*$/.exec(line.slice(0, 300))?.[1];
  return mark !== undefined && mark.length >= 3 && line.length < 300;
}

function underline(block: Draft, level: number): void {
  block.kind = 'heading';
  block.level = level;
  block.marker = level === 1 ? '=' : '-';
}

/** Depth of an item by the stack of the indents above it. */
function nesting(indents: number[], indent: number): number {
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
  if (indents.length === 0 || (indents.at(-1) ?? 0) < indent) indents.push(indent);
  return indents.length - 1;
}

function indentOf(line: string): number {
  let columns = 0;
  for (const letter of line) {
    if (letter === '\t') columns += 4 - (columns % 4);
    else if (letter === ' ' || letter === '\u00a0' || letter === '\u3000') columns += 1;
    else if (letter !== '\ufeff') break;
  }
  return columns;
}

function continues(above: Draft, text: string): boolean {
  return (above.kind === 'paragraph' || above.kind === 'item') && !/[.:!?]["')\]]*$/.test(text.slice(above.textEnd - 3, above.textEnd));
}

/** The length from which a line counts as full in a hard-wrapped text; 0 when the text is not wrapped. */
function wrapWidth(text: string, lines: readonly number[]): number {
  const lengths: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const length = (lines[i + 1] ?? text.length + 1) - 1 - (lines[i] ?? 0);
    if (length > 0) lengths.push(length);
  }
  if (lengths.length < 20) return 0;
  lengths.sort((a, b) => a - b);
  const widest = lengths[Math.floor(lengths.length * 0.99)] ?? 0;
  const full = lengths.filter((length) => length > widest * 0.8).length;
  return widest >= 55 && widest <= 100 && full > lengths.length * 0.25 ? Math.floor(widest * 0.75) : 0;
}
