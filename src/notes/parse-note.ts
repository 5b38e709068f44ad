import type { Diagnostic } from '../model/diagnostic.ts';
import { asciidocLine } from './asciidoc-line.ts';
import { chatLine } from './chat-line.ts';
import { cutFrontMatter } from './front-matter.ts';
import { readLines } from './line-reader.ts';
import { readLinkReferences, withReferences } from './link-references.ts';
import { markdownLine } from './markdown-line.ts';
import { formatOf } from './note-format.ts';
import { withOpenTables } from './open-tables.ts';
import { orgLine } from './org-line.ts';
import { outlineLine } from './outline-line.ts';
import { rstLine } from './rst-line.ts';
import { textLine } from './text-line.ts';
import { wikiLine } from './wiki-line.ts';
import type { LineGrammar } from './line-grammar.ts';
import type { Note, NoteFormat } from './note.ts';

const GRAMMARS: Readonly<Record<NoteFormat, LineGrammar>> = {
  markdown: markdownLine,
  org: orgLine,
  text: textLine,
  wiki: wikiLine,
  rst: rstLine,
  asciidoc: asciidocLine,
  chat: chatLine,
  outline: outlineLine,
};

/** Reads the text of one note into logical lines, in time linear in its length; front matter that is no YAML is named in the diagnostics. */
export function parseNote(path: string, text: string): { note: Note; diagnostics: Diagnostic[] } {
  const lines = lineStarts(text);
  const format = formatOf(path, text);
  const { matter, end, diagnostics } = cutFrontMatter(path, text);
  const { blocks: lined, settings } = readLines(text, lines, end, GRAMMARS[format]);
  const read = text.includes('|') ? withOpenTables(text, lined) : lined;
  const references = format === 'markdown' ? readLinkReferences(text) : undefined;
  const blocks = references ? withReferences(text, read, references) : read;
  return { note: { path, text, format, lines, blocks, matter: { ...settings, ...matter } }, diagnostics };
}

/** Offset of the start of each line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
