import { onceAWord } from '../text/once-a-word.ts';
import type { Inline, Note } from './note.ts';

const KEEPS_WORDS: ReadonlySet<Inline['kind']> = new Set(['strong', 'emphasis', 'code', 'link', 'wikilink', 'tag', 'mark']);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
  rarr: '→',
};

/** Everything but the ends of lines as blanks. */
function blanked(words: string): string {
  return words.replace(/[^\n\r]+/g, (written) => ' '.repeat(written.length));
}

/** Most of what is blanked are the same few marks of items. */
const SHORT = 8;
const blankMark = onceAWord(blanked);

/** The backslash in front of a sign that is meant as it stands. */
const ESCAPES = /\\(?=[-.#!()[\]+*~|<>])/g;

/** Entities of HTML as the sign that they stand for, filled up with blanks. */
function readable(words: string): string {
  return words.replace(/&([a-z]{2,6});/g, (entity, name: string) => ENTITIES[name]?.padEnd(entity.length) ?? entity);
}

/**
 * The note's text with everything blanked that is no words of it: marks of emphasis and links, addresses, code blocks, comments, front matter.
 * It has the length of the text, so that an offset in one is an offset in the other.
 */
export function plainText(note: Note): string {
  const parts: string[] = [];
  let at = 0;
  const blank = (to: number): void => {
    if (to <= at) return;
    const words = note.text.slice(at, to);
    parts.push(words.length <= SHORT ? blankMark(words) : blanked(words));
    at = to;
  };
  const keep = (to: number): void => {
    if (to <= at) return;
    const words = asWritten ? note.text.slice(at, to) : readable(note.text.slice(at, to));
    parts.push(escaped ? words.replace(ESCAPES, ' ') : words);
    at = to;
  };
  const asWritten = !note.text.includes('&');
  const escaped = note.format === 'markdown' && note.text.includes('\\');
  for (const block of note.blocks) {
    blank(block.textStart);
    if (block.kind === 'code' || block.kind === 'hidden' || block.kind === 'rule') {
      blank(block.end);
      continue;
    }
    for (const inline of block.inlines) {
      keep(inline.start);
      if (KEEPS_WORDS.has(inline.kind)) {
        blank(inline.textStart);
        // Code means every letter of it (`__init__`).
        if (inline.kind === 'code') keepAll(inline.textEnd);
        else keepNested(inline.textEnd);
      }
      blank(inline.end);
    }
    keep(block.textEnd);
  }
  blank(note.text.length);
  return parts.join('');

  function keepAll(to: number): void {
    if (to > at) parts.push(note.text.slice(at, to));
    at = Math.max(at, to);
  }

  /** Marks inside marks ("[**words**](…)") are blanked too. */
  function keepNested(to: number): void {
    const words = readable(note.text.slice(at, to));
    parts.push(words.replace(/\*+|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|`/gu, (marks) => ' '.repeat(marks.length)));
    at = Math.max(at, to);
  }
}
