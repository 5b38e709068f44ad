import { describe, expect, test } from 'vitest';
import { read, showInlines } from './show-blocks.ts';

describe('findInlines', () => {
  test.each([
    ['**bold** and __bold__', ['strong bold', 'strong bold']],
    ['*soft* and _soft_', ['emphasis soft', 'emphasis soft']],
    ['`code` here', ['code code']],
    ['[words](https://a.example/x) here', ['link words → https://a.example/x']],
    ['[words](https://a.example/x_(y) "title")', ['link words → https://a.example/x_(y)']],
    ['![alt](pic.png)', ['image alt → pic.png']],
    ['see https://a.example/x?y=1.', ['url https://a.example/x?y=1 → https://a.example/x?y=1']],
    ['[[Ada Byron]] and [[Page|shown]]', ['wikilink Ada Byron', 'wikilink shown']],
    ['[[Page#Heading]] and [[folder/Page]] and [[a/b#c|shown]]', ['wikilink Page', 'wikilink Page', 'wikilink shown']],
    ['![[Embed.pdf#page=2|alias]]', ['image Embed.pdf#page=2|alias → Embed.pdf#page=2|alias']],
    ['~~struck~~ and ==marked==', ['mark struck', 'mark marked']],
    ['noted[^1] and [^a-b].', ['comment ', 'comment ']],
    ['what `__init__` does', ['code __init__']],
    ['__two words__ and __shouted__', ['strong two words', 'strong shouted']],
    ['about #engines and #looms/old', ['tag engines', 'tag looms/old']],
    ['shown %%hidden%% shown', ['comment ']],
    ['shown <!-- hidden --> shown', ['comment ']],
    ['a <b>word</b> <u>word', ['strong word', 'comment ']],
  ])('reads %s', (text, expected) => {
    expect(showInlines(read('a.md', text))).toEqual(expected);
  });

  test.each([
    'snake_case_name',
    '2 * 3 * 4',
    'C# and F#',
    'a < b and b > c',
    'issue #12',
    'and/or',
    '5*',
    '[not a link]',
    '__init__',
    'a __main__ of',
    '__call__()',
    'x.__dict__',
    'a=b and c=d',
    '~5 and ~6',
    'a == b == c',
    '[^1]: a footnote',
  ])('sees no marks in %s', (text) => {
    expect(showInlines(read('a.md', text))).toEqual([]);
  });

  test('links of org have address and words', () => {
    expect(showInlines(read('a.org', 'see [[https://a.example/x][the page]] and [[https://a.example/y]]'))).toEqual([
      'link the page → https://a.example/x',
      'link https://a.example/y → https://a.example/y',
    ]);
  });

  test('code, verbatim and footnotes of org are marks', () => {
    expect(showInlines(read('a.org', 'see =code= and ~verb~ and *bold* and /soft/[fn:1] and [fn:x].'))).toEqual([
      'code code',
      'code verb',
      'emphasis bold',
      'emphasis soft',
      'comment ',
      'comment ',
    ]);
  });

  test('offsets hold the marks outside and the words inside', () => {
    const text = '- some **bold** words';
    const inline = read('a.md', text).blocks[0]?.inlines[0];
    expect([text.slice(inline?.start, inline?.end), text.slice(inline?.textStart, inline?.textEnd)]).toEqual(['**bold**', 'bold']);
  });
});
