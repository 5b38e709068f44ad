import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (text: string, path = 'days.md'): string[] => showTalks(yieldOf(path, text));
const NOTES = '# Loom Days 2019\n\n';

describe('findSaidTalks: talks that sentences mention in passing', () => {
  test.each([
    ['a talk by somebody', 'The morning ended with a talk by Anna Larsen which nobody could hear.'],
    ['somebody gave, had or put on one', "After lunch Anna Larsen's group put on a short workshop for the weavers."],
    ['I went to hear somebody', 'I went in because I wanted to hear Anna Larsen talk on silk.'],
    ['the speaker was', 'It was late. The speaker of the evening keynote was Anna Larsen and she had slides.'],
    ['somebody said it in her talk', 'For me Anna Larsen told the best stories in her talk.'],
  ])('%s', (_, sentence) => {
    expect(talksOf(`${NOTES}We took the train. ${sentence}\n`)).toEqual(['Anna Larsen @  : ']);
  });

  test('who is mentioned again gave one talk, and one whose heading names her gives no second', () => {
    const twice = 'There was a talk by Anna Larsen on silk.\n\nA poster by Anna Larsen hung in the hall.\n';
    expect(talksOf(NOTES + twice)).toHaveLength(1);
    const headed = `${NOTES}I liked the talk by Anna Larsen.\n\n## Silk and its price - Anna Larsen\n\n- dear\n\n## Wool - Peter Novak\n\n- cheap\n`;
    expect(talksOf(headed)).toEqual(['Anna Larsen @  : Silk and its price', 'Peter Novak @  : Wool']);
  });

  test('a talk on something, by nobody that is named, has what it was on as its title', () => {
    const text =
      'The first talk I attended was on how silk is spun by machines. The next talk was about the price of thread, which bored me.\n';
    expect(talksOf(NOTES + text)).toEqual([' @  : silk is spun by machines', ' @  : the price of thread']);
  });

  test('somebody on something, several times, is a list of talks', () => {
    const text = 'The talks that I remember are Anna Larsen on silk for ships, Peter Novak on wool, and Ruth Okafor on steam engines.\n';
    expect(talksOf(NOTES + text)).toEqual(['Anna Larsen @  : silk for ships', 'Peter Novak @  : wool', 'Ruth Okafor @  : steam engines']);
  });

  test('talks seen elsewhere, and notes that are not of a meeting, say nothing', () => {
    expect(talksOf(`${NOTES}On YouTube there is a talk by Anna Larsen.\n`)).toEqual([]);
    expect(talksOf('# A letter home\n\nThere was a talk by Anna Larsen in the mill.\n', 'letter.md')).toEqual([]);
  });

  test('what an author tells of several others is no talk of the author', () => {
    const matter = '---\ntitle: Thoughts\nauthor: Vera Lind\ntags: conferences\n---\n\n';
    const text = `${matter}I liked the talk by Anna Larsen. There was a lecture by Peter Novak. The keynote speaker was Ruth Okafor.\n`;
    expect(talksOf(text, 'loom-days-2019.md')).toEqual(['Anna Larsen @  : ', 'Peter Novak @  : ', 'Ruth Okafor @  : ']);
  });
});

describe('cutsBetween', () => {
  test('a heading that is nothing but an hour ends what stood above it', () => {
    const text = `${NOTES}#### Silk - Anna Larsen\n\n- dear\n\n#### Wool - Peter Novak\n\n- cheap\n\n## 2pm\n\nA talk by Ruth Okafor.\n`;
    expect(talksOf(text)).toContain('Ruth Okafor @  : ');
  });
});
