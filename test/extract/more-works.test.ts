import { describe, expect, test } from 'vitest';
import { yieldOf } from './yield-of.ts';

/** The works that a line of a talk cites, each as "title / authors / year". */
function works(line: string): string[] {
  const text = `# Loom Days\n\n## Warp and weft - Anna Larsen (NYU)\n\n- threads that hold\n\n${line}\n\n## Shuttles - Peter Novak (MIT)\n\n- shuttles that fly\n`;
  return yieldOf('loom-days.md', text).papers.map(({ title, authors, year }) => [title ?? '', authors.join(', '), year ?? ''].join(' / '));
}

describe('works announced in plain words', () => {
  test.each([
    ['[book recommendation] `Weaving Together`:', ['Weaving Together /  / ']],
    ['Paper to read - The Threads of Northshire', ['The Threads of Northshire /  / ']],
    ['(Introducing the anthology Topologies of Cloth: Weaving in the North)', ['Topologies of Cloth /  / ']],
    ['Rita Novak, Threads and the machines of Northshire, 1971', ['Threads and the machines of Northshire / Rita Novak / 1971']],
    [
      '- Okafor et al, CVPR 2019 oral (Recurrent Looms for Broken Thread Extraction)',
      ['Recurrent Looms for Broken Thread Extraction / Okafor / 2019'],
    ],
    ['References bibliographiques de Okafor and colleagues at NYU', []],
    ['Ruth Okafor\'s "Faster Looms on the Cloud" talk was next', []],
    ['Rita Novak, University of Northshire, 1971', []],
  ])('%s: %s', (line, expected) => {
    expect(works(line)).toEqual(expected);
  });

  test.each(['Références:', 'Literaturhinweise:', 'Must-reads:', 'Riferimenti:'])('a list under "%s" is one of works', (label) => {
    expect(works(`**${label}**\n\n- Okafor, R. The warp of cloth. 2014.`)).toHaveLength(1);
  });
});
