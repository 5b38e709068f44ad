import { describe, expect, test } from 'vitest';
import { yieldOf } from './yield-of.ts';

/** The works that a line of a talk cites, each as "title / authors / year". */
function works(line: string): string[] {
  const text = `# Loom Days\n\n## Warp and weft - Anna Larsen (NYU)\n\n- threads that hold\n- ${line}\n\n## Shuttles - Peter Novak (MIT)\n\n- shuttles that fly\n`;
  return yieldOf('loom-days.md', text).papers.map(({ title, authors, year }) => [title ?? '', authors.join(', '), year ?? ''].join(' / '));
}

describe('works as notes tell of them', () => {
  test.each([
    ['siehe Lindner u. a. 2021', ' / Lindner / 2021'],
    ['zie Verbrugge e.a. 2018', ' / Verbrugge / 2018'],
    ['notes that Baker, Lindqvist, Preston 2022 got smaller numbers', ' / Baker, Lindqvist, Preston / 2022'],
    ['Bauer-Lindholm-Preston 2020 is where it begins', ' / Bauer-Lindholm-Preston / 2020'],
    ['cf. Johnson & Ulmer (eds) 2000', ' / Johnson, Ulmer / 2000'],
    ['knots of the city (Menkel 2010 PLoS1)', ' / Menkel / 2010'],
    ['better than Dyer-Brown, *Ann. Looms* 118 (1994).', ' / Dyer-Brown / 1994'],
    ['Contra Abelson, The Patient Loom (OUP 2019).', 'The Patient Loom / Abelson / 2019'],
    ['Carver & Poole, Threads of the North, 1998', 'Threads of the North / Carver, Poole / 1998'],
    ['Recommended reading: Sandqvist, D. (2021). *Weaving without threads*.', 'Weaving without threads / D. Sandqvist / 2021'],
    ['as in Sandqvist (2021), *Weaving without threads*', 'Weaving without threads / Sandqvist / 2021'],
  ])('%s', (line, expected) => {
    expect(works(line)).toEqual([expected]);
  });

  test.each(['moved from Kyoto, Vienna, Berlin 2022', 'Novak, Chief Weaver of the North (since 2019)', 'the fair (Vienna 2010 Autumn)'])(
    '"%s" cites nothing',
    (line) => {
      expect(works(line)).toEqual([]);
    },
  );
});
