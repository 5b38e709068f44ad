import type { NoteYield } from '../model/candidates.ts';
import { slug } from '../text/slug.ts';
import { addToList } from '../text/add-to-list.ts';

/** Files of one meeting that hold several talks each ("day-1.md", "Session 2.txt"). */
const PART = /^(?:day|tag|jour|d[ií]a|giorno|session|sitzung|part|teil|track)[\s_-]*\d/i;

/**
 * What notes of one event have in common, note by note: the event that their front matter names, else the folder of notes of one talk
 * each or of the days of a meeting, else the note itself. Notes of a folder that names one event alone all belong to it.
 */
export function groupNotes(yields: readonly NoteYield[]): string[] {
  const folders = yields.map(folderOf);
  const named = new Map<string, string[]>();
  yields.forEach(({ event }, i) => {
    const folder = folders[i];
    if (folder !== undefined && event.named && !named.get(folder)?.includes(slug(event.title))) addToList(named, folder, slug(event.title));
  });
  return yields.map(({ source, event, joins }, i) => {
    if (joins !== undefined) return joins;
    const folder = folders[i];
    const names = folder === undefined ? undefined : named.get(folder);
    if (folder !== undefined && (names === undefined || names.length === 1)) return folder;
    return event.named ? `event: ${slug(event.title)}` : (folder ?? source);
  });
}

/** The folder that a note shares with those of its meeting; undefined for a note that is a meeting by itself. */
function folderOf({ source, talks, schedule }: NoteYield): string | undefined {
  const parts = source.split('/');
  const name = parts.pop() ?? '';
  const shared = !schedule && parts.length > 0 && (talks.length <= 1 || PART.test(name));
  return shared ? `${parts.join('/')}/` : undefined;
}
