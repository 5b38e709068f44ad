import type { Lexicon } from '../extract/lexicon.ts';
import type { NoteYield } from '../model/candidates.ts';
import type { TextInput } from '../model/text-input.ts';
import { proveTitles } from '../resolve/prove-titles.ts';
import { notesNear } from './notes-near.ts';
import { pause } from './read-in-order.ts';
import { readNote } from './read-note.ts';

/** Reads those notes once more that have lines which a schedule near them calls talks; all others yield what they did. */
export async function readNamed(
  yields: readonly NoteYield[],
  notes: readonly TextInput[],
  lexicon: Lexicon,
): Promise<readonly NoteYield[]> {
  const told = [...yields];
  const known = new Map<number, ReturnType<typeof proveTitles>>();
  for (const schedule of yields.filter((one) => one.schedule)) {
    for (const i of notesNear(told, schedule)) {
      const [found, note] = [told[i], notes[i]];
      const fresh = found ? proveTitles(found, schedule) : [];
      if (!note || fresh.length === 0) continue;
      const proven = [...(known.get(i) ?? []), ...fresh];
      known.set(i, proven);
      told[i] = readNote(note.path, note.text, lexicon, proven).found;
      await pause();
    }
  }
  return told;
}
