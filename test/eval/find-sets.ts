import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** An annotated set: its gold file, and the note or folder of notes that it annotates. */
export interface AnnotatedSet {
  readonly name: string;
  readonly file: string;
  readonly notes: string;
}

/** The sets of a folder: `name.json` beside `name.md`, or a folder that holds `gold.json` and `notes.md` (or a folder `notes`). */
export async function findSets(gold: string, notes: string): Promise<AnnotatedSet[]> {
  const entries = (await readdir(gold, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const sets: AnnotatedSet[] = [];
  for (const entry of entries) {
    const path = join(gold, entry.name);
    if (entry.isDirectory() && (await readdir(path)).includes('gold.json'))
      sets.push({ name: entry.name, file: join(path, 'gold.json'), notes: await notesOf(path, 'notes') });
    if (entry.isFile() && entry.name.endsWith('.json'))
      sets.push({ name: basename(entry.name, '.json'), file: path, notes: await notesOf(notes, basename(entry.name, '.json')) });
  }
  return sets;
}

async function notesOf(folder: string, name: string): Promise<string> {
  const entry = (await readdir(folder)).find((file) => file === name || (file.startsWith(`${name}.`) && !file.endsWith('.json')));
  if (entry === undefined)
    throw new Error(`Expected notes beside the gold file ${name}.json: ${name}.md, ${name}.txt, ${name}.org or a folder ${name}.`);
  return join(folder, entry);
}
