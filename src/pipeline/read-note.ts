import { extractNote } from '../extract/extract-note.ts';
import type { Lexicon } from '../extract/lexicon.ts';
import { extractSchedule } from '../extract/extract-schedule.ts';
import { lineAt } from '../extract/quote.ts';
import { findTimetables, isScheduleFile, placeTest, readSchedule } from '../extract/read-schedule.ts';
import type { ProvenTitle } from '../extract/proven-talks.ts';
import { isNamedForTalks } from '../extract/talk-signs.ts';
import type { NoteYield } from '../model/candidates.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isPrivate, type PrivacyDoubt } from '../notes/is-private.ts';
import { findTables } from '../notes/find-tables.ts';
import type { Note } from '../notes/note.ts';
import { parseNote } from '../notes/parse-note.ts';
import { plainText } from '../notes/plain-text.ts';
import { proveTitles } from '../resolve/prove-titles.ts';
import { joinTimetable } from './join-schedules.ts';

const NOTHING = { sessions: [], talks: [], people: [], affiliations: [], concepts: [], papers: [], diagnostics: [] } as const;

/** What a note yields, and what is to be said of it. */
export interface NoteReading {
  readonly found: NoteYield;
  readonly trouble: readonly Diagnostic[];
}

/**
 * What one note (its comments hidden) yields by itself, whatever other notes there are; `left` says why one yields nothing. `proven` are
 * titles that a schedule beside it has.
 */
export function readNote(path: string, text: string, lexicon: Lexicon, proven: readonly ProvenTitle[] = []): NoteReading {
  if (isScheduleFile(path)) return readSchedule(path, text, lexicon);
  const { note, diagnostics } = parseNote(path, text);
  const hidden = isPrivate(note);
  if (hidden !== false) {
    const layout = { rule: 'private', confidence: 1 };
    const trouble = hidden === true ? [] : [doubtful(path, hidden)];
    return { found: { ...NOTHING, source: path, event: { title: '' }, layout, left: 'private' }, trouble };
  }
  const found = withTimetables(note, lexicon, proven);
  const tells = found.talks.length > 0 || found.people.some(({ as }) => as === 'roster');
  if (tells) return { found, trouble: [...diagnostics, ...found.diagnostics] };
  return { found: { ...found, ...NOTHING, diagnostics: found.diagnostics, left: 'no talks' }, trouble: diagnostics };
}

function doubtful(path: string, { line, key, value }: PrivacyDoubt): Diagnostic {
  const message = `"${key}" has the value ${JSON.stringify(value)}, which is neither yes nor no: the note was left out. Write ${key}: true or ${key}: false.`;
  return { source: path, line, rule: 'private', message };
}

/** A timetable in a note tells of the note's own talks. */
function withTimetables(note: Note, lexicon: Lexicon, proven: readonly ProvenTitle[]): NoteYield {
  const found = extractNote(note, lexicon, proven);
  const source = { path: note.path, text: note.text, lineOf: (offset: number) => lineAt(note, offset) };
  const untold = found.talks.length === 0 && isNamedForTalks(note, plainText(note));
  const tables = findTimetables(findTables(note), untold).map((table) => extractSchedule(source, table, placeTest(lexicon)));
  const named = tables.flatMap((table) => proveTitles(found, table));
  const told = named.length > 0 ? extractNote(note, lexicon, [...proven, ...named]) : found;
  const joined = tables.reduce(joinTimetable, told);
  // A timetable without notes is one of the notes in the files near it.
  const bare = told.talks.length === 0 && joined.talks.length > 0;
  return bare ? { ...joined, schedule: true } : joined;
}
