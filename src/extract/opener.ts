import type { Block } from '../notes/note.ts';
import type { ByLine } from './by-line.ts';
import type { HeaderParts } from './split-header.ts';
import type { Stripped } from './strip-header.ts';

/** A block that may open a talk, with what speaks for it; `start` and `end` are those of the header's words. */
export interface Opener extends Stripped {
  readonly index: number;
  readonly block: Block;
  /** The shape by which the document marks its talks: "heading 3", "number at 0", "bullet 0", "bold line" … */
  readonly shape: string;
  readonly parts: HeaderParts;
  readonly byLine?: ByLine | undefined;
  /** The block below that holds the title, where the heading only names who gave the talk. */
  readonly titleAt?: number | undefined;
  /** 0…1: names in the heading or under it, words such as "keynote". */
  readonly evidence: number;
  /** Headings that are no talks unless somebody is named: "References", "Lunch". */
  readonly section: boolean;
}
