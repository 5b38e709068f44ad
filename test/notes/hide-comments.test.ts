import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideComments } from '../../src/notes/hide-comments.ts';
import { fastest } from '../fastest.ts';

describe('hideComments', () => {
  test.each([
    ['a.md', 'shown %%hidden%% shown', 'shown            shown'],
    ['a.md', 'shown <!-- hidden --> shown', 'shown                 shown'],
    ['a.txt', 'shown <!-- hidden --> shown %%hidden%%', 'shown                 shown           '],
    ['a.md', 'a\n%%\nhidden\n%%\nb', 'a\n  \n      \n  \nb'],
    ['a.md', 'a <!-- hidden\r\n\r\nhidden --> b', 'a            \r\n\r\n           b'],
    ['a.md', 'a\n<!-- never closed\nhidden', 'a\n                 \n      '],
    ['a.md', 'a\n%% never closed\nhidden', 'a\n               \n      '],
    ['a.md', '<!--🙂-->b', '         b'],
    ['a.org', 'a\n# hidden\n#+TITLE: shown\nb', 'a\n        \n#+TITLE: shown\nb'],
    ['a.org', '#+BEGIN_COMMENT\nhidden\n#+END_COMMENT\nb', '               \n      \n             \nb'],
    ['a.org', '* COMMENT a\nhidden\n** b\n* shown', '           \n      \n    \n* shown'],
    ['a.org', '* shown\n** TODO COMMENT a\nhidden\n** shown', '* shown\n                 \n      \n** shown'],
  ])('blanks comments in %s: %j', (path, text, expected) => {
    expect(hideComments(path, text)).toBe(expected);
  });

  test.each([
    ['a.md', 'sure by 100%%, and 50%% more'],
    ['a.md', 'one %% alone'],
    ['a.md', 'the `%%time` magic and `%%bash`, `<!-- tag -->`'],
    ['a.md', '```\n%% a matlab section\n%% another\n<!-- x -->\n```\n'],
    ['a.md', '~~~html\n<!-- x -->'],
    ['a.txt', '%% a heading of some kind\nwords'],
    ['a.org', '#+BEGIN_SRC sh\n# a comment of the code\n#+END_SRC'],
    ['a.org', '#tag and C# here\n* COMMENTARY on looms\nwords'],
    ['a.md', '# no comment in Markdown'],
  ])('leaves %s as it is: %j', (path, text) => {
    expect(hideComments(path, text)).toBe(text);
  });

  test('any text keeps its length, its lines and all letters that it shows', () => {
    const piece = fc.constantFrom(
      '%%',
      '<!--',
      '-->',
      '\n',
      '\r\n',
      '```\n',
      '`',
      '# x',
      '* COMMENT ',
      '#+begin_comment\n',
      '#+end_',
      ' ',
      'a',
      '9',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom('a.md', 'a.txt', 'a.org'), text, (path, given) => {
        const shown = hideComments(path, given);
        expect(shown).toHaveLength(given.length);
        for (let i = 0; i < given.length; i++) if (shown[i] !== ' ' || /[\r\n]/.test(given[i] ?? '')) expect(shown[i]).toBe(given[i]);
        expect(hideComments(path, shown)).toHaveLength(given.length);
      }),
      { numRuns: 400 },
    );
  });

  test.each(['%%', '<!--', '<!-- -->', '`', '``` ', '%%\n', '```\n', '# a\n', ' %%', '9%%'])(
    'twice the text of %j takes about twice the time',
    (unit) => {
      for (const path of ['a.md', 'a.org']) {
        const half = unit.repeat(150_000 / unit.length);
        const time = (text: string): number => fastest(() => hideComments(path, text), 2);
        expect(time(half + half)).toBeLessThan(4 * Math.max(time(half), 150));
      }
    },
  );
});
