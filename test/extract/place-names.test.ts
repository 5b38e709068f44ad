import { describe, expect, test } from 'vitest';
import { extractNote } from '../../src/extract/extract-note.ts';
import { isPlaceName, withoutTown } from '../../src/extract/place-names.ts';
import { parseNote } from '../../src/notes/parse-note.ts';
import { smallLexicon } from './small-lexicon.ts';

describe('isPlaceName', () => {
  test('knows countries and towns, whatever their accents', () => {
    expect(['Portugal', 'zurich', 'Zürich', 'Lyon'].every(isPlaceName)).toBe(true);
    expect(['Loom', 'Georgia', 'Chad'].some(isPlaceName)).toBe(false);
  });

  test('where something is is no concept, what is there may be', () => {
    const text =
      '## Ada Larsen: Weavers of the north\n\n- Portugal\n- Lithuania\n- looms of Norway\n- Norway\n- ringlooms\n- ringlooms again\n\n## Bob Miller: Threads of the south\n\n- knots\n';
    const labels = extractNote(parseNote('notes.md', text).note, smallLexicon()).concepts.map(({ label }) => label);
    expect(labels.filter(isPlaceName)).toEqual([]);
    expect(labels).toContain('ringloom');
  });
});

describe('withoutTown', () => {
  test.each([
    ['Acme Robotics, Weaverton, USA', 'Acme Robotics'],
    ['Acme Robotics, Lyon', 'Acme Robotics'],
    ['Institute of Looms, Weaverton, MA', 'Institute of Looms'],
    ['Acme Robotics, Weaving Department', 'Acme Robotics, Weaving Department'],
    ['Lyon', 'Lyon'],
    ['Looms, Threads and Wool of Northshire, Portugal', 'Looms, Threads and Wool of Northshire'],
  ])('%s', (words, expected) => {
    expect(words.slice(0, withoutTown(words))).toBe(expected);
  });
});
