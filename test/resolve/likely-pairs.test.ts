import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupLikely } from '../../src/resolve/likely-pairs.ts';
import { relateNames } from '../../src/resolve/name-pairs.ts';
import { foldWords } from '../../src/text/fold.ts';
import { editDistance } from '../../src/text/similarity.ts';

const given = fc.constantFrom(
  'Anna',
  'Annabel',
  'Jonathan',
  'Jonathon',
  'J.',
  'P.',
  'K. J.',
  'Maria del',
  'Li',
  'Wei',
  'José',
  'X',
  'Chris',
  'Christine',
  'Jörg',
);
const family = fc.constantFrom(
  'Philips',
  'Phillips',
  'Malik',
  'Maliks',
  'Chintala',
  'Chintalla',
  'van Dyk',
  'Li',
  'Lin',
  'Ōe',
  'Novak-Bell',
  'Sørensen',
  'Soerensen',
);
/** A name with up to two edits: letters left out, doubled, or changed with the next. */
const name = fc
  .tuple(given, fc.constantFrom('', 'B.', 'Ruth'), family, fc.array(fc.tuple(fc.nat(30), fc.constantFrom('cut', 'twice', 'swap', 'z'))))
  .map(([first, middle, last, edits]) => {
    let text = [first, middle, last].filter((word) => word !== '').join(' ');
    for (const [at, edit] of edits.slice(0, 2)) {
      const i = at % text.length;
      const [here, next] = [text.charAt(i), text.charAt(i + 1)];
      const changed = { cut: '', twice: here + here, swap: next + here, z: 'z' }[edit];
      text = text.slice(0, i) + changed + text.slice(i + (edit === 'swap' ? 2 : 1));
    }
    return text;
  })
  .filter((text) => foldWords(text) !== '');
const names = fc.uniqueArray(name, { maxLength: 40, selector: foldWords });

describe('groupLikely(names)', () => {
  test('no pair that relateNames relates is left out', () => {
    fc.assert(
      fc.property(names, (list) => {
        const { behind } = groupLikely(list);
        const related = list.flatMap((a, i) => list.flatMap((b, j) => (j > i && relateNames(a, b) ? [`${a} = ${b}`] : [])));
        const looked = new Set(list.flatMap((a, i) => behind(i).map((j) => `${a} = ${list[j] ?? ''}`)));
        expect(related.filter((pair) => !looked.has(pair))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('no name within two edits is left out', () => {
    fc.assert(
      fc.property(names, (list) => {
        const { near } = groupLikely(list);
        const folded = list.map(foldWords);
        for (const [i, a] of folded.entries()) {
          const found = near(i);
          if (found === undefined) continue;
          const missed = folded.filter((b, j) => j !== i && editDistance(a, b, 2) <= 2 && !found.includes(j));
          expect(missed).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('names that share nothing are not looked at', () => {
    expect(groupLikely(['Anna Larsen', 'Peter Novak', 'Ruth Okafor', 'Anna Okafor', 'Peter Larsen']).behind(0)).toEqual([]);
  });

  test('the names of a family are found by its name', () => {
    expect(groupLikely(['Anna Larsen', 'Peter Novak', 'P. Larsen']).withLast('larsen')).toEqual([0, 2]);
  });
});
