import type { Lexicon } from '../extract/lexicon.ts';
import type { NoteYield } from '../model/candidates.ts';
import type { TextInput } from '../model/text-input.ts';
import { addToList } from '../text/add-to-list.ts';
import { pause } from './read-in-order.ts';
import { readNote } from './read-note.ts';

/** So many notes of a folder must be a talk each by themselves, and such a share of those that could be one. */
const LEAST = 2;
const SHARE = 0.2;

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
  yields.forEach(({ source }, i) => addToList(folders, folderOf(source), i));
  const told = [...yields];
  for (const members of folders.values()) {
    const could = members.filter((i) => yields[i]?.alone !== undefined);
    const talks = members.filter((i) => yields[i]?.talks.length === 1 && !yields[i]?.schedule);
    const both = could.length + talks.length;
    if (could.length === 0 || talks.length < LEAST || talks.length < both * SHARE || both < members.length * 0.6) continue;
    for (const i of could) {
      const [note, alone] = [notes[i], yields[i]?.alone];
      if (!note || !alone) continue;
      told[i] = readNote(note.path, note.text, lexicon, [{ ...alone, title: alone.words }]).found;
      await pause();
    }
  }
  return told;
}

function folderOf(source: string): string {
  return source.slice(0, source.lastIndexOf('/') + 1);
}
