import type { NoteYield } from '../model/candidates.ts';

/** The notes that a schedule may tell of: those in its folder and below, all where there are none. */
export function notesNear(yields: readonly NoteYield[], { source }: NoteYield): number[] {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const notes = [...yields.keys()].filter((i) => {
    const found = yields[i];
    return (
      found !== undefined && !found.schedule && (found.left === undefined || (found.left === 'no talks' && found.titles !== undefined))
    );
  });
  const near = notes.filter((i) => yields[i]?.source.startsWith(folder));
  return near.length > 0 ? near : notes;
}
