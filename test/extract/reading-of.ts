import type { Reading } from '../../src/extract/reading.ts';
import { parseNote } from '../../src/notes/parse-note.ts';
import { plainText } from '../../src/notes/plain-text.ts';
import { smallLexicon } from './small-lexicon.ts';

const lexicon = smallLexicon();

/** A text as one talk without a header, on its way through the extractors. */
export function readingOf(text: string, path = 'a.md'): Reading {
  const { note } = parseNote(path, text);
  const talk = { title: '', format: 'talk' as const, links: [], start: 0, end: text.length, header: { start: 0, end: 0 } };
  return { note, plain: plainText(note), lexicon, talks: [talk], people: [], affiliations: [], concepts: [], papers: [] };
}
