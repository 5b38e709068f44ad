import { describe, expect, test } from 'vitest';
import { yieldOf } from './yield-of.ts';

/** Where the speaker of "## Warp and weft" by Anna B. Larsen is from, with these lines below another talk. */
function placesOf(lines: string): string[] {
  const text = `# Loom Days\n\n## Warp and weft - Anna B. Larsen\n\n- threads that hold\n\n## Shuttles - Peter Novak\n\n- shuttles that fly\n\n## Afterwards\n\nThe hall was full, the soup was warm, and all of us stayed until it was dark outside.\n\n${lines}\n`;
  const { people, affiliations } = yieldOf('loom-days.md', text);
  return [...new Set(affiliations.filter(({ person }) => people[person]?.name.startsWith('Anna')).map(({ name }) => name))];
}

describe('findNoteAffiliations', () => {
  test.each([
    ['We had dinner with Anna B. Larsen (Weaving Board) and others.', ['Weaving Board']],
    ['Anna B. Larsen, a senior librarian of the Northshire Library, was kind.', ['Northshire Library']],
    [
      'There was Anna Larsen, Chief Weaver and Director of the newly built Loom Institute at the University of Northshire, came.',
      ['Loom Institute', 'University of Northshire'],
    ],
    ['Anna B. Larsen (PhD student at Weavo) came.', ['Weavo']],
    ['- Anna B. Larsen, weavo.com', ['weavo.com']],
    ['- Anna B. Larsen, Université de Northshire\n- Ruth Okafor, NYU', ['Université de Northshire']],
    ['- Anna B. Larsen\n  - Head, Threads & Dyes\n  - Northshire College\n- Ruth Okafor\n  - NYU', ['Northshire College']],
    ['- Anna Larsen\n  - University of California, Davis', ['University of California, Davis']],
    ['- Anna Larsen\n  - Ethical standards in Loom Robotics', []],
    ['- Anna Larsen@Weavo+CeLoom', ['Weavo', 'CeLoom']],
    ['Thanks to Anna B. Larsen at Weavo.', []],
    ['Anna B. Larsen - looms for the Northshire Library', []],
    ['Anna B. Larsen talked about the Northshire Library.', []],
    ['Anna B. Larsen (@AnnaBLarsen) came.', []],
    ['As Anna B. Larsen, Northshire University Press, 2010, has it.', []],
  ])('"%s": %s', (lines, expected) => {
    expect(placesOf(lines)).toEqual(expected);
  });

  test('of a person whose place is known nothing more is read', () => {
    const text =
      '# Loom Days\n\n## Warp and weft - Anna Larsen (NYU)\n\n- threads\n\n## Shuttles - Peter Novak (MIT)\n\nAnna Larsen (Weaving Board) asked.\n';
    expect(yieldOf('loom-days.md', text).affiliations.map(({ name }) => name)).toEqual(['NYU', 'MIT']);
  });

  test('who is alone in a talk may be meant by a pronoun', () => {
    const text =
      '# Jours\n\n## Warp and weft - Anna Larsen\n\n- fils\n- elle est doctorante au Centre de Tissage\n\n## Shuttles - Peter Novak (MIT)\n\n- navettes\n';
    expect(yieldOf('jours.md', text).affiliations.map(({ name }) => name)).toContain('Centre de Tissage');
  });
});

describe('words that are no places', () => {
  test.each([
    ['(PDF, weavo.com)', []],
    ['(anna@weavo.com)', []],
    ['(Weaving College in Northshire, OR)', ['Weaving College']],
    ['(All Looms Active)', ['All Looms Active']],
    [', III, How do looms hold?', []],
    ['(University of California, Davis)', ['University of California, Davis']],
    ['(Nordic Weaving Institute (NWEV))', ['Nordic Weaving Institute']],
    ['from Politecnico di Northshire', ['Politecnico di Northshire']],
  ])('"Anna Larsen %s": %s', (words, expected) => {
    const text = `# Loom Days\n\n## Warp and weft\n\nby Anna Larsen ${words}\n\n- threads\n\n## Shuttles\n\nby Peter Novak (MIT)\n\n- fly\n`;
    const { people, affiliations } = yieldOf('loom-days.md', text);
    expect(affiliations.filter(({ person }) => people[person]?.name.startsWith('Anna')).map(({ name }) => name)).toEqual(expected);
  });
});
