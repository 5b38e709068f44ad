import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchTalks, type TalkFacts } from '../../src/resolve/match-talks.ts';

const talk = (title: string, ...people: string[]): TalkFacts => ({ title, people });

describe('matchTalks', () => {
  test.each<[string, TalkFacts, TalkFacts]>([
    ['one title, one speaker', talk('On looms', 'Anna Larsen'), talk('On Looms', 'Anna Larsen')],
    ['one title, a speaker by family name', talk('On looms', 'Larsen'), talk('On looms', 'Anna Larsen')],
    ['one title, initials', talk('On looms', 'A. Larsen'), talk('On looms', 'Anna Larsen')],
    ['one title, nobody named in the notes', talk('On looms'), talk('On looms', 'Anna Larsen')],
    ['a longer title', talk('Engines', 'Peter Novak'), talk('Engines, and how they run', 'Novak')],
    ['no title', talk('', 'Peter Novak'), talk('Engines', 'Peter Novak')],
    ['another title of the only talk', talk('Steam!', 'Peter Novak'), talk('Engines', 'Peter Novak')],
    ['a name misspelt', talk('Engines of steam', 'Peter Novack'), talk('Engines of steam', 'Peter Novak')],
    ['title and speaker in one heading', talk('Larsen: On looms'), talk('On looms', 'Anna Larsen')],
    [
      'a long title, another speaker',
      talk('Looms of the northern valleys', 'Ruth Okafor'),
      talk('Looms of the northern valleys', 'Vera Kern'),
    ],
  ])('%s are one talk', (_, note, row) => {
    expect(matchTalks([note], [row])).toEqual([[0, 0]]);
  });

  test.each<[string, TalkFacts, TalkFacts]>([
    ['another title, another speaker', talk('Engines', 'Peter Novak'), talk('On looms', 'Anna Larsen')],
    ['a short title that many have', talk('Panel', 'Peter Novak'), talk('Panel', 'Anna Larsen')],
    ['one family name, another given name', talk('Engines', 'Peter Novak'), talk('Looms', 'Maria Novak')],
    ['nothing told', talk(''), talk('')],
  ])('%s are two', (_, note, row) => {
    expect(matchTalks([note], [row])).toEqual([]);
  });

  test('of two talks of one speaker the nearer title wins, and none is taken twice', () => {
    const notes = [talk('Engines of steam', 'Anna Larsen'), talk('Looms', 'Anna Larsen')];
    const rows = [talk('Looms, old and new', 'Anna Larsen'), talk('Engines of steam', 'Anna Larsen')];
    expect(matchTalks(notes, rows)).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('each talk is matched once at most', () => {
    const one = fc
      .tuple(
        fc.constantFrom('On looms', 'Engines', 'Panel', '', 'Sails of old'),
        fc.constantFrom('Anna Larsen', 'Peter Novak', 'Larsen', 'A. Kern', ''),
      )
      .map(([title, name]) => talk(title, ...(name === '' ? [] : [name])));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), fc.array(one, { maxLength: 8 }), (notes, rows) => {
        const pairs = matchTalks(notes, rows);
        expect(new Set(pairs.map(([a]) => a)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, b]) => b)).size).toBe(pairs.length);
      }),
    );
  });
});
