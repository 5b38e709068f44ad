import { findInlines } from './find-inlines.ts';
import { goesOn, wrapWidth } from './hard-wrap.ts';
import { atBreaks } from './html-line.ts';
import type { Fence, LineGrammar, LineShape } from './line-grammar.ts';
import type { Block } from './note.ts';
import { titleLevels } from './underlined-titles.ts';

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
  /** Columns in front of a block's words that are none of them. */
  const hidden = new Map<Draft, readonly [number, number]>();
  const indents: number[] = [];
  const wrap = wrapWidth(text, lines);
  const levelOf = titleLevels(grammar.underlined);
  let fence: (Fence & { readonly indent: number }) | undefined;
  const closes = new Map<RegExp, number>();
  let gap = true;
  let lastLength = 0;
  let headingLevel = 0;
  /** The level of a heading whose words stand on the next line. */
  let opened: LineShape['level'];

  for (let i = 0; i < lines.length; i++) {
    const start = lines[i] ?? 0;
    if (start < from) continue;
    const line = text.slice(start, (lines[i + 1] ?? text.length + 1) - 1).replace(/\r$/, '');
    const broken = grammar.breaks && !fence && /<br\s{0,3}\/?>/i.test(line) && !/^\s*\|/.test(line);
    if (broken) for (const { at, words } of atBreaks(line)) readLine(start + at, words);
    else readLine(start, line);
  }
  for (const block of drafts) {
    if (block.kind === 'code' || block.kind === 'hidden') continue;
    const [start, end] = hidden.get(block) ?? [block.textStart, block.textStart];
    const found = findInlines(text, end, block.textEnd, grammar.inlines);
    block.inlines = end > start ? [{ kind: 'comment', start, end, textStart: start, textEnd: start }, ...found] : found;
  }
  return { blocks: drafts, settings };

  /** Where the last line stands that closes such a fence. */
  function lastClose(close: RegExp): number {
    let known = closes.get(close);
    if (known === undefined) {
      const at = lines.findLast((start, i) => start >= from && close.test(text.slice(start, (lines[i + 1] ?? text.length + 1) - 1)));
      closes.set(close, (known = at ?? -1));
    }
    return known;
  }

  function readLine(start: number, line: string): void {
    const empty = line.trim() === '' || line === '\ufeff';
    if (fence?.close === 'dedent' && !empty && indentOf(line) <= fence.indent) fence = undefined;
    if (fence && !(empty && fence.close === 'dedent')) {
      drafts.push(draft(start, line, 0, { kind: fence.kind, marker: '', text: 0, end: line.length }, false));
      if (fence.close !== 'dedent' && fence.close.test(line)) fence = undefined;
      return;
    }
    if (empty) {
      gap = true;
      return;
    }
    const opening = grammar.fences.find(({ open }) => open.test(line));
    // Code that nobody closed would take all that follows; a comment does, for what it hides may be private.
    if (opening && (opening.kind !== 'code' || opening.close === 'dedent' || lastClose(opening.close) > start))
      fence = { ...opening, indent: indentOf(line) };
    const read: LineShape = opening ? { kind: opening.kind, marker: '', text: 0, end: line.length } : grammar.shape(line);
    if (read.opens !== undefined) opened = read.opens;
    if (read.blank) {
      gap = true;
      return;
    }
    const shape: LineShape = opened !== undefined && read.kind === 'paragraph' ? { ...read, kind: 'heading', level: opened } : read;
    opened = undefined;
    if (shape.setting) settings[shape.setting[0]] = shape.setting[1];
    const last = drafts.at(-1);
    const level = last && !gap ? levelOf(line, drafts) : undefined;

    if (last && level !== undefined) {
      last.kind = 'heading';
      last.level = level;
      last.marker = line.trim().charAt(0);
      headingLevel = level;
    } else if (last && !gap && wrap > 0 && lastLength >= wrap && shape.kind === 'paragraph' && goesOn(last, text, line.slice(shape.text))) {
      last.end = start + shape.end;
      last.textEnd = last.end;
    } else {
      if (shape.kind === 'heading' && shape.level !== 'below') headingLevel = shape.level ?? 1;
      const depth = shape.level === 'below' ? Math.min(6, headingLevel + 1) : (shape.level ?? 0);
      const nested = shape.kind !== 'item' ? depth : nesting(indents, shape.depth ?? indentOf(line));
      // A paragraph of its own ends the list above it.
      if (shape.kind === 'heading' || (shape.kind === 'paragraph' && gap && indentOf(line) === 0)) indents.length = 0;
      const block = draft(start, line, nested, shape, gap);
      drafts.push(block);
      if (shape.hides) hidden.set(block, [start + shape.hides[0], start + shape.hides[1]]);
    }
    lastLength = line.length;
    gap = false;
  }
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
    number: shape.number,
    start: start + Math.min(lead, text),
    end: start + end,
    textStart: start + text,
    textEnd: start + textEnd,
    inlines: [],
    gap,
  };
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
