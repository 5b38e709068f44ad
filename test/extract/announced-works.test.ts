import { describe, expect, test } from 'vitest';
import { yieldOf } from './yield-of.ts';

/** The works cited in a talk with these lines, as "title / authors / year". */
function works(lines: string): string[] {
  const text = `# Loom Days\n\n## Anna Larsen: Warp and weft\n\n- threads that hold, and much more on them below, so that lines do not stand at the top of the talk any more: wool, linen, silk, cotton, hemp, jute, nettle, and all that is spun of them in the north and in the south\n${lines}\n\n## Peter Novak: Shuttles\n\n- shuttles that fly\n`;
  return yieldOf('loom-days.md', text).papers.map(
    ({ title = '', authors, etAl, year }) => `${title} / ${authors.join(' + ')}${etAl ? ' et al' : ''} / ${year ?? ''}`,
  );
}

describe('works that are announced without marks', () => {
  test.each([
    ['- Book: The Quiet Loom', 'The Quiet Loom /  / '],
    ['- Book recommendation: `Threads of Winter`', 'Threads of Winter /  / '],
    ["- In Ruth Okafor's popular book Shuttle the weaver sings", 'Shuttle / Ruth Okafor / '],
    ['- pitch for her book, Weaving from Scratch', 'Weaving from Scratch /  / '],
    ['- [@larsen2014looms]', ' / Larsen / 2014'],
    ['cite:okafor17_warp', ' / Okafor / 2017'],
    ['- Ruth Okafor: "What Can a Weaver Do about Moths?"', 'What Can a Weaver Do about Moths? / Ruth Okafor / '],
    [
      '- Ruth Okafor (2004): [In the Blink of a Shuttle](https://www.amazon.com/Blink-Shuttle/dp/0465054382)',
      'In the Blink of a Shuttle / Ruth Okafor / 2004',
    ],
    ['- Okafor and Winter in Looms 2015', ''],
    ['- Okafor and Novak in TEXT 2015', ' / Okafor + Novak / 2015'],
    ['- feedback -> okafor et. at 2016', ' / okafor et al / 2016'],
    ['- [Okafor et al., “Thread to Thread”, 2015](https://arxiv.org/abs/1505.00487)', 'Thread to Thread / Okafor et al / 2015'],
  ])('%s', (line, expected) => {
    expect(works(line)).toEqual(expected === '' ? [] : [expected]);
  });

  test.each([
    '- Ruth Okafor: "I am a really big fan of wool"',
    '- Book: coming soon',
    '- the book club meets on Monday',
    '- ask @larsen2014 about it',
    '- a talk given by Ruth Okafor, TEXT 2015',
    '- the mug at https://www.amazon.com/Mug/dp/B00AB12CDE',
  ])('%s: nothing', (line) => {
    expect(works(line)).toEqual([]);
  });
});
