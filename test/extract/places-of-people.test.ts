import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

/** The places of the first talk's people in a note "## Warp and weft" with these lines below. */
function places(lines: string): string {
  const text = `# Loom Days\n\n## Warp and weft\n\n${lines}\n\n- threads that hold\n\n## Shuttles\n\nPeter Novak, NYU\n\n- shuttles that fly\n`;
  return showTalks(yieldOf('loom-days.md', text))[0]?.split(' : ')[0] ?? '';
}

describe('where people are from', () => {
  test.each([
    ['Anna Larsen, CeLoom, University of Northshire', 'Anna Larsen @ CeLoom + University of Northshire'],
    ['Anna Larsen, Professor of Loom History, University of Northshire', 'Anna Larsen @ University of Northshire'],
    ['Anna Larsen, Fellow in Weaving, School of Looms, University of Northshire', 'Anna Larsen @ University of Northshire'],
    ['Anna Larsen, Technical Lead of the Northshire Library', 'Anna Larsen @ Northshire Library'],
    ["Anna Larsen, Design Principal for Weavo's Cloth & Colour team", 'Anna Larsen @ Weavo'],
    ['Anna Larsen, Institute for Loom Studies (ILS)', 'Anna Larsen @ Institute for Loom Studies'],
    ['Anna Larsen @ MIT, formerly NYU', 'Anna Larsen @ MIT + NYU'],
    ['Anna Larsen, Head of Loom Services, MIT', 'Anna Larsen @ MIT'],
    ['*Anna Larsen*\n\nDesign lead at Weavo', 'Anna Larsen @ Weavo'],
    ['Speaker: Anna Larsen, CEO at [Weavo](https://weavo.example/)', 'Anna Larsen @ Weavo'],
    ['Anna @ MIT, @ NYU', 'Anna @ MIT + NYU'],
    ['Speaker: Anna Larsen (MIT)\nCo-authors: Ruth Okafor, Peter Novak (NYU)', 'Anna Larsen + Ruth Okafor + Peter Novak @ MIT + NYU'],
  ])('"%s": %s', (lines, expected) => {
    expect(places(lines)).toBe(expected);
  });

  test.each([
    ['Anna Larsen (from Weavo) showed how threads hold.', 'Weavo'],
    ['Anna Larsen (a PhD student at Northshire) showed how threads hold.', 'Northshire'],
    ['Anna Larsen from the Weaving Board told how threads hold.', 'Weaving Board'],
    ['Anna Larsen di [Telai Riuniti](https://telai.example) ha parlato di fili.', 'Telai Riuniti'],
    ['Anna Larsen from Bergen told how threads hold.', ''],
    ['Anna is a lecturer at\nNorthshire Weavers.', 'Northshire Weavers'],
  ])('the prose "%s" says: %s', (prose, expected) => {
    const text = `# Loom Days\n\n## Anna Larsen: Warp and weft\n\n${prose}\n\n## Peter Novak: Shuttles\n\nThey fly.\n`;
    expect(showTalks(yieldOf('loom-days.md', text))[0]).toBe(`Anna Larsen @ ${expected} : Warp and weft`);
  });

  test('between a handle and a title stands the place', () => {
    const text =
      '# Loom Days\n\n## Anna Larsen | @anna | Weavo | Warp and weft\n\n- threads\n\n## Peter Novak | @pete | NYU | Shuttles\n\n- fly\n';
    expect(showTalks(yieldOf('loom-days.md', text))).toEqual(['Anna Larsen @ Weavo : Warp and weft', 'Peter Novak @ NYU : Shuttles']);
  });

  test('numbers of a list below a name are no marks of places', () => {
    const text = '# Warp and weft - Anna Larsen\n1. Spinning\n2. Weaving\n\n## Spinning\n\nThreads that hold.\n';
    expect(yieldOf('loom-days/warp.md', text).affiliations).toEqual([]);
  });

  test('a link back to the index stands above no talk', () => {
    const text =
      '> [<- Back](README.md)\n\n# Warp and weft\n\n> Anna Larsen, CeLoom, University of Northshire\n\n> Monday, July 31.\n\n- threads\n\n## Spinning\n\nThe threads hold, and much is said in this talk of how they are spun. '.concat(
        'Wool is the first of them. '.repeat(6),
      );
    expect(showTalks(yieldOf('loom/warp.md', text))).toEqual(['Anna Larsen @ CeLoom + University of Northshire : Warp and weft']);
  });

  test('a role in Chinese stands behind the place', () => {
    expect(places('王小明／織機公司 織布研究所 高級研究員')).toBe('王小明 @ 織機公司');
  });
});
