import type { Lexicon } from '../extract/lexicon.ts';
import { isOtherListName } from '../extract/talk-signs.ts';
import type { NoteYield, TitleCandidate } from '../model/candidates.ts';
import type { TextInput } from '../model/text-input.ts';
import { addToList } from '../text/add-to-list.ts';
import { pause } from './read-in-order.ts';
import { readNote } from './read-note.ts';

/** What is said of a note that is believed for the sake of those beside it. */
const BESIDE = { rule: 'one note a talk, as those beside it', confidence: 0.6 };
/** So many notes of a folder must be a talk each by themselves, and such a share of those that could be one. */
const LEAST = 2;
const SHARE = 0.2;
/** Such a share where nothing but a title speaks for the others, and where the folder is called after a meeting of some year. */
const MANY = 0.5;
const FEW = 0.1;
/** So many notes, and such a share of all, where not even one of them says that it is a talk. */
const SEVERAL = 3;
const MOST = 0.8;
/** Such a share whose files are called after a person and a title. */
const FILED = 0.6;

/**
 * Reads those notes once more that could be a talk each and say so too little by themselves, where the notes beside them in their folder
 * are talks: a folder of one file a talk is written in one manner. All others yield what they did.
 */
export async function readBeside(
  yields: readonly NoteYield[],
  notes: readonly TextInput[],
  lexicon: Lexicon,
): Promise<readonly NoteYield[]> {
  const folders = new Map<string, number[]>();
  yields.forEach(({ source, folder }, i) => addToList(folders, folderOf(source, folder), i));
  const told = [...yields];
  for (const [folder, members] of folders) {
    for (const { i, title } of believed(yields, members, folder)) {
      const note = notes[i];
      if (!note) continue;
      const { found } = readNote(note.path, note.text, lexicon, [{ ...title, title: title.words }]);
      told[i] = found.talks.length === 0 ? found : { ...found, layout: BESIDE };
      await pause();
    }
  }
  return told;
}

/** The notes of a folder that are believed to be a talk each, with what they are called. */
function believed(
  yields: readonly NoteYield[],
  members: readonly number[],
  folder: string,
): { readonly i: number; readonly title: TitleCandidate }[] {
  const ofMeeting = isOfMeeting(folder);
  const name = (folder.split('/').at(-2) ?? '').replace(/[_-]+/g, ' ');
  const talks = members.filter((i) => yields[i]?.talks.length === 1 && !yields[i]?.schedule).length;
  const could = (from: 'alone' | 'called') =>
    members.flatMap((i) => {
      const title = yields[i]?.alone ?? (from === 'called' ? yields[i]?.called : undefined);
      return title ? [{ i, title }] : [];
    });
  for (const [from, share] of [
    ['called', ofMeeting ? FEW : MANY],
    ['alone', SHARE],
  ] as const) {
    const found = could(from);
    const both = found.length + talks;
    // A folder of a meeting whose notes have a title each holds one a talk, though none of them says so.
    const silent = from === 'called' && ofMeeting && MEETING.test(name) && both >= SEVERAL && both >= members.length * MOST;
    if (silent) return found;
    // "Ada Byron - On engines.md", again and again.
    const filed = found.filter(({ title }) => title.filed).length;
    if (ofMeeting && filed >= SEVERAL && filed >= members.length * FILED && !isOtherListName(name) && !READ.test(name)) return found;
    if (talks < LEAST) continue;
    if (talks >= both * share && both >= members.length * 0.6) return found;
  }
  return [];
}

/** "2016-geopython", "notes/PyCon 2019/": the last folder's name has a year, and is more than a date. */
function isOfMeeting(folder: string): boolean {
  const name = folder.split('/').at(-2) ?? '';
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(name) && /\p{L}{3}/u.test(name.replace(PERIOD, ''));
}

/** What only meetings are called: "Recipes 2019" is none. */
const MEETING =
  /(?<!\p{L})(?:\p{L}*conf|\p{L}{3,}con|conferences?|symposi\p{L}*|colloqui\p{L}*|summit|congress|workshops?|seminars?|meet-?ups?|talks|lectures)(?!\p{L})/iu;

/** Folders of what somebody reads, a file for each author and title. */
const READ = /(?<!\p{L})(?:reading|papers?|articles?|library|literature)(?!\p{L})/iu;

/** Folders of diaries and of blogs are called so. */
const PERIOD =
  /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|(?<!\p{L})(?:spring|summer|autumn|fall|winter|notes?|journals?|diar(?:y|ies)|dail(?:y|ies)|weekl(?:y|ies)|blogs?|posts?|archives?|year|week|work|photos?|images?|misc)(?!\p{L})/giu;

/** The folder that a note stands in; of one right in the folder given, that one. */
function folderOf(source: string, given = ''): string {
  return source.slice(0, source.lastIndexOf('/') + 1) || (given === '' ? '' : `./${given}/`);
}
