import { describe, expect, test } from 'vitest';
import { yieldOf } from './yield-of.ts';

describe('findMarkedAffiliations', () => {
  test('the mark that begins the line below is none of the last name', () => {
    const notes = '- silk is spun\n- a second point on wheels\n';
    const text = `# Looms 2019\n\n## Silk in many mills\nAnna Larsen¹, Peter Novak²\n¹ Weaving College, ² Acme Institute\n\n${notes}\n## Knots and their theory\nPaul Weber¹, Lena Winter²\n¹ Weaving College, ² Stanford University\n\n${notes}`;
    const { people, affiliations } = yieldOf('notes.md', text);
    expect(affiliations.map(({ person, name }) => `${people[person]?.name}: ${name}`)).toEqual([
      'Anna Larsen: Weaving College',
      'Peter Novak: Acme Institute',
      'Paul Weber: Weaving College',
      'Lena Winter: Stanford University',
    ]);
  });
});
