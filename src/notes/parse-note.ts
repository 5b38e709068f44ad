import type { Diagnostic } from '../model/diagnostic.ts';
import { cutFrontMatter } from './front-matter.ts';
import { readLines } from './line-reader.ts';
import { markdownLine } from './markdown-line.ts';
import { orgLine } from './org-line.ts';
import { textLine } from './text-line.ts';
import type { LineGrammar } from './line-grammar.ts';
import type { Note, NoteFormat } from './note.ts';

const GRAMMARS: Readonly<Record<NoteFormat, LineGrammar>> = { markdown: markdownLine, org: orgLine, text: textLine };

/** Reads the text of one note into logical lines, in time linear in its length; front matter that is no YAML is named in the diagnostics. */
export function parseNote(path: string, text: string): { note: Note; diagnostics: Diagnostic[] } {
  const lines = lineStarts(text);
  const format = formatOf(path, text);
  const { matter, end, diagnostics } = cutFrontMatter(path, text);
  const { blocks, settings } = readLines(text, lines, end, GRAMMARS[format]);
  return { note: { path, text, format, lines, blocks, matter: { ...settings, ...matter } }, diagnostics };
}

/** By the ending of the name; a `.txt` that has Markdown's headings is Markdown. */
export function formatOf(path: string, text: string): NoteFormat {
  if (/\.(?:md|markdown|mkd|mdx)$/i.test(path)) return 'markdown';
  if (/\.org$/i.test(path)) return 'org';
  const headings = text.slice(0, 100_000).match(/^#{1,6} \S/gm) ?? [];
  return headings.length >= 2 ? 'markdown' : 'text';
}

/** Offset of the start of each line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
