import type { InlineGrammar } from './inline-patterns.ts';
import type { BlockKind } from './note.ts';

/** What one line is, by itself. Columns count from the start of the line: `text` is where the words begin, `end` where they end. */
export interface LineShape {
  readonly kind: BlockKind;
  readonly marker: string;
  readonly text: number;
  readonly end: number;
  /** Of a heading; one that stands below whatever heading came last has no level of its own. */
  readonly level?: number | 'below';
  /** Of an item whose mark tells how deep it stands, whatever its indent. */
  readonly depth?: number;
  readonly number?: number;
  /** Columns at the beginning of the words that are none: who wrote a message. */
  readonly hides?: readonly [number, number];
  /** Nothing but marks: as good as a blank line. */
  readonly blank?: true;
  /** The next line is a heading of this level. */
  readonly opens?: number | 'below';
  /** `setting` of an org file ("#+TITLE: …"): name and value. */
  readonly setting?: readonly [string, string];
}

/** How one format reads: pairs of lines that hide or quote what stands between them, and the shape of a single line. */
export interface LineGrammar {
  readonly fences: readonly Fence[];
  readonly shape: (line: string) => LineShape;
  readonly underlined: Underlined;
  /** `<br>` ends a line. */
  readonly breaks?: true;
  readonly inlines?: InlineGrammar;
}

/** Whether text under which a line of `===` or `---` stands is a heading, or text under any sign, with levels in the order of appearance. */
export type Underlined = boolean | 'by appearance';

/** Lines from one that matches `open` to the next that matches `close`, or as far as they are indented deeper, have this kind. */
export interface Fence {
  readonly open: RegExp;
  readonly close: RegExp | 'dedent';
  readonly kind: 'code' | 'hidden';
}

const BULLET =
  /^(\s*)([-*+•◦‣▪▫●○∙·–—o⁃■□◆◇▸▹►▶➢➤➔→⇒✓✔✗✘☐☑☒✅❌❎・･－🔹🔸🔵🔴🟢⭐👉📌]|\[[ xX]\](?=\s))(?:\ufe0f?\s+|(?<=[•◦‣▪●○∙・･])(?=\S))(?:\[[ xX-]\]\s+)?/u;
const NUMBER = /^(\s*)(?:(\d{1,3})[.)]\s+|\((\d{1,3})\)\s+|([a-z])\)\s+|(\d{1,3})[．、）]\s*|（(\d{1,3})）\s*)/;

/** A list item or a line of prose: what all formats have in common. */
export function commonShape(line: string): LineShape {
  const end = trimmedEnd(line);
  const bullet = BULLET.exec(line);
  if (bullet && bullet[0].length < end) return { kind: 'item', marker: bullet[2] ?? '', text: bullet[0].length, end };
  const number = NUMBER.exec(line);
  if (number && number[0].length < end) {
    const digits = number[2] ?? number[3] ?? number[5] ?? number[6];
    const order = digits === undefined ? (number[4] ?? 'a').charCodeAt(0) - 96 : Number(digits);
    return { kind: 'item', marker: number[0].trim(), text: number[0].length, end, number: order };
  }
  return { kind: 'paragraph', marker: '', text: line.length - line.trimStart().length, end };
}

/** Column behind the last character that is no white space. */
export function trimmedEnd(line: string): number {
  return line.trimEnd().length;
}
