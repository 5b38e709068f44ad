import { isMeeting } from '../extract/talk-signs.ts';
import type { NoteYield } from '../model/candidates.ts';
import { slug } from '../text/slug.ts';
import { addToList } from '../text/add-to-list.ts';

/** Files of one meeting that hold several talks each ("day-1.md", "Session 2.txt"). */
const PART = /^(?:day|tag|jour|d[ií]a|giorno|session|sitzung|part|teil|track)[\s_-]*\d/i;

/**
 * What notes of one event have in common, note by note: the event that their front matter names, else the folder of notes of one talk
 * each or of the days of a meeting, also the one that was given itself, else the note. Notes of a folder that names one event alone all belong to it.
 */
export function groupNotes(yields: readonly NoteYield[]): string[] {
  const folders = yields.map((found) => folderOf(found, false));
  const own = yields.map((found) => folderOf(found, true));
  for (const folder of givenMeetings(yields, own)) for (const [i, name] of own.entries()) if (name === folder) folders[i] = folder;
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

/** Such a share of the notes right in the folder given must be a talk each. */
const MOST = 0.6;

/** The folders given whose own notes are those of one meeting: at least two are a talk each, and most are, or the folder is called after a meeting. */
function givenMeetings(yields: readonly NoteYield[], folders: readonly (string | undefined)[]): Set<string> {
  const counts = new Map<string, { all: number; talks: number }>();
  yields.forEach(({ talks, folder }, i) => {
    if (folder === undefined) return;
    const name = folders[i] ?? `./${folder}/`;
    const count = counts.get(name) ?? { all: 0, talks: 0 };
    counts.set(name, { all: count.all + 1, talks: count.talks + (talks.length === 1 ? 1 : 0) });
  });
  const isOne = ([name, { all, talks }]: readonly [string, { readonly all: number; readonly talks: number }]): boolean =>
    talks >= 2 && (talks >= all * MOST || isMeeting(name.replace(/[_/.-]+/g, ' ')));
  return new Set([...counts].filter(isOne).map(([name]) => name));
}

/** The folder that a note shares with those of its meeting, or with `given` the folder given itself; undefined for a note that is a meeting by itself. */
function folderOf({ source, talks, schedule, folder }: NoteYield, given: boolean): string | undefined {
  const parts = source.split('/');
  const name = parts.pop() ?? '';
  const shared = !schedule && (talks.length <= 1 || PART.test(name));
  if (!shared) return undefined;
  if (parts.length > 0) return given ? undefined : `${parts.join('/')}/`;
  return given && folder !== undefined ? `./${folder}/` : undefined;
}
