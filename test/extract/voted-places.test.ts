import { describe, expect, test } from 'vitest';
import { extractNote } from '../../src/extract/extract-note.ts';
import { parseNote } from '../../src/notes/parse-note.ts';
import { smallLexicon } from './small-lexicon.ts';

const LINES = [
  '*Loom Laboratory, University of Northshire.*',
  '*WEFT/WARP, Université de Laine.*',
  '*Institute of Threads, Weaverton.*',
  '*LOOM, Weaverton.*',
  '*TWINE.*',
];
const NAMES = [
  'Ada Larsen — Looms that learn',
  'Bob Miller — Threads in the wind',
  'Clara Novak — Knots and their theory',
  'Dan Olsen — Wool at scale',
  'Eva Petrov — Patterns of cloth',
];

/** "Person → place, place" of each talk, its heading above a line. */
function placesOf(lines: readonly string[]): string[] {
  const talks = NAMES.map(
    (name, i) =>
      `## ${name}\n\n${lines[i] ?? ''}\n\nNotes on what was said about cloth.\n\n- a first point on cloth\n- a second point on cloth`,
  );
  const { people, affiliations } = extractNote(
    parseNote('notes.md', `# Notes of a meeting\n\n${talks.join('\n\n')}\n`).note,
    smallLexicon(),
  );
  return people.map(
    ({ name }, person) =>
      `${name} → ${affiliations
        .filter((one) => one.person === person)
        .map((one) => one.name)
        .join(', ')}`,
  );
}

describe('findVotedPlaces', () => {
  test('where most lines below the names are places, all are, as they are written, and towns are none', () => {
    expect(placesOf(LINES)).toEqual([
      'Ada Larsen → Loom Laboratory, University of Northshire',
      'Bob Miller → WEFT, WARP, Université de Laine',
      'Clara Novak → Institute of Threads',
      'Dan Olsen → LOOM',
      'Eva Petrov → TWINE',
    ]);
  });

  test('lines that tell something else are no places', () => {
    const told = placesOf(['*Looms, Cloth.*', '*Threads, Wind.*', '*Knots.*', '*Wool.*', '*TWINE.*']);
    expect(told).toEqual(['Ada Larsen → ', 'Bob Miller → ', 'Clara Novak → ', 'Dan Olsen → ', 'Eva Petrov → ']);
  });
});
