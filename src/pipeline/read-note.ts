import { extractNote } from '../extract/extract-note.ts';
import type { Lexicon } from '../extract/lexicon.ts';
import type { NoteYield } from '../model/candidates.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isPrivate } from '../notes/is-private.ts';
import { parseNote } from '../notes/parse-note.ts';

const NOTHING = { sessions: [], talks: [], people: [], affiliations: [], concepts: [], papers: [], diagnostics: [] } as const;

/** What one note (its comments hidden) yields by itself, whatever other notes there are; `left` says why one yields nothing. */
export function readNote(path: string, text: string, lexicon: Lexicon): { found: NoteYield; trouble: readonly Diagnostic[] } {
  const { note, diagnostics } = parseNote(path, text);
  if (isPrivate(note)) {
    const layout = { rule: 'private', confidence: 1 };
    return { found: { ...NOTHING, source: path, event: { title: '' }, layout, left: 'private' }, trouble: [] };
  }
  const found = extractNote(note, lexicon);
  const tells = found.talks.length > 0 || found.people.some(({ as }) => as === 'roster');
  if (tells) return { found, trouble: [...diagnostics, ...found.diagnostics] };
  return { found: { ...found, ...NOTHING, diagnostics: found.diagnostics, left: 'no talks' }, trouble: diagnostics };
}
