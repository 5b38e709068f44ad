import type { BlockKind } from './note.ts';

/** What one line is, by itself. Columns count from the start of the line: `text` is where the words begin, `end` where they end. */
export interface LineShape {
  readonly kind: BlockKind;
  readonly marker: string;
  readonly text: number;
  readonly end: number;
  readonly level?: number;
  readonly number?: number;
  /** `setting` of an org file ("#+TITLE: …"): name and value. */
  readonly setting?: readonly [string, string];
}

/** How one format reads: pairs of lines that hide or quote what stands between them, and the shape of a single line. */
export interface LineGrammar {
  readonly fences: readonly Fence[];
  readonly shape: (line: string) => LineShape;
  /** Text under which a line of `===` or `---` makes a heading. */
  readonly underlined: boolean;
}

/** Lines from one that matches `open` to the next that matches `close` have this kind. */
export interface Fence {
  readonly open: RegExp;
  readonly close: RegExp;
  readonly kind: 'code' | 'hidden';
}

const BULLET = /^(\s*)([-*+•◦‣▪●○∙·–—o])(?:\s+|(?<=[•◦‣▪●○∙])(?=\S))(?:\[[ xX-]\]\s+)?/;
const NUMBER = /^(\s*)(?:(\d{1,3})[.)]|\((\d{1,3})\)|([a-z])\))\s+/;

/** A list item or a line of prose: what all formats have in common. */
export function commonShape(line: string): LineShape {
  const end = trimmedEnd(line);
  const bullet = BULLET.exec(line);
  if (bullet && bullet[0].length < end) return { kind: 'item', marker: bullet[2] ?? '', text: bullet[0].length, end };
  const number = NUMBER.exec(line);
  if (number && number[0].length < end) {
    const digits = number[2] ?? number[3];
    const order = digits === undefined ? (number[4] ?? 'a').charCodeAt(0) - 96 : Number(digits);
    return { kind: 'item', marker: number[0].trim(), text: number[0].length, end, number: order };
  }
  return { kind: 'paragraph', marker: '', text: line.length - line.trimStart().length, end };
}

/** Column behind the last character that is no white space. */
export function trimmedEnd(line: string): number {
  return line.trimEnd().length;
}
