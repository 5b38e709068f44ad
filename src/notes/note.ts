import type { Span } from '../model/evidence.ts';

export type NoteFormat = 'markdown' | 'text' | 'org' | 'wiki' | 'rst' | 'asciidoc' | 'chat' | 'outline';

/** A note as logical lines: what every extractor reads. Offsets are UTF-16 code units of `text`. */
export interface Note {
  readonly path: string;
  readonly text: string;
  readonly format: NoteFormat;
  /** In document order, never overlapping; blank lines, and lines of nothing but tags, are not blocks. */
  readonly blocks: readonly Block[];
  /** Offset of the start of each line; `lines[0]` is 0. */
  readonly lines: readonly number[];
  /** Front matter as plain data, {} without one. */
  readonly matter: Readonly<Record<string, unknown>>;
}

export type BlockKind = 'heading' | 'item' | 'paragraph' | 'row' | 'code' | 'rule' | 'hidden';

/**
 * One logical line: a heading, a list item's first line, one line of prose (hard-wrapped prose is joined), a row of a table.
 * `start`…`end` holds the line with its marker, `textStart`…`textEnd` what stands behind it.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Headings 1…6; items 0-based nesting; 0 elsewhere. */
  readonly level: number;
  /** Columns of white space before it. */
  readonly indent: number;
  /** '##', '•', '-', '12.', 'a)', '>' …; '' without one. */
  readonly marker: string;
  /** The number of a numbered item or heading. */
  readonly number?: number | undefined;
  readonly textStart: number;
  readonly textEnd: number;
  readonly inlines: readonly Inline[];
  /** Blank lines stand before it. */
  readonly gap: boolean;
}

export type InlineKind = 'strong' | 'emphasis' | 'code' | 'link' | 'image' | 'url' | 'wikilink' | 'tag' | 'mark' | 'comment';

/** Marked-up words inside a block: `start`…`end` with the marks, `textStart`…`textEnd` the words. */
export interface Inline extends Span {
  readonly kind: InlineKind;
  readonly textStart: number;
  readonly textEnd: number;
  readonly href?: string;
}
