import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/notes/plain-text.ts';
import { read, showBlocks, showInlines } from './show-blocks.ts';

describe('HTML in Markdown', () => {
  test('the handle of a fold is a heading one level below the last one, and so is the next', () => {
    const text =
      '## Morning\n<details>\n<summary><b>Steam at sea</b>, <i>Ada Byron</i></summary>\n\n- valves\n</details>\n<details><summary>Looms of Lyon</summary>\nwords\n</details>\n';
    const note = read('a.md', text);
    expect(showBlocks(note)).toEqual([
      'heading 2 [##] Morning',
      'heading 3 [<summary>] <b>Steam at sea</b>, <i>Ada Byron</i>',
      'item 0 [-] valves',
      'heading 3 [<summary>] Looms of Lyon',
      'paragraph 0 [] words',
    ]);
    expect(showInlines(note)).toEqual(['strong Steam at sea', 'emphasis Ada Byron']);
  });

  test('a handle that only says "show more" is no heading', () => {
    expect(showBlocks(read('a.md', '<summary>Click to see all of it</summary>'))).toEqual(['paragraph 0 [] Click to see all of it']);
  });

  test('h1 to h6 are headings, also with their words on the next line', () => {
    expect(showBlocks(read('a.md', '<h1 align="center">Looms</h1>\n<h4>\n  Belts\n</h4>\n<p align="left">words</p>'))).toEqual([
      'heading 1 [<h1>] Looms',
      'heading 4 [] Belts',
      'paragraph 0 [] words',
    ]);
  });

  test('items of a list are items, nested by their indent', () => {
    expect(showBlocks(read('a.md', '<ul>\n  <li>belts</li>\n    <li><b>gears</b></li>\n</ul>'))).toEqual([
      'item 0 [<li>] belts',
      'item 1 [<li>] <b>gears</b>',
    ]);
  });

  test('a break ends a line, but not a row of a table', () => {
    expect(showBlocks(read('a.md', '# Looms<br/>Ada Byron<br>Lyon\n| a<br>b | c |'))).toEqual([
      'heading 1 [#] Looms',
      'paragraph 0 [] Ada Byron',
      'paragraph 0 [] Lyon',
      'row 0 [|]  a<br>b | c |',
    ]);
  });

  test('a link has its address and its words', () => {
    expect(showInlines(read('a.md', 'see <a class="x" href="https://a.example/b">the loom</a> and <code>b</code>'))).toEqual([
      'link the loom → https://a.example/b',
      'code b',
    ]);
  });

  test('entities are read as their sign, and the text keeps its length', () => {
    const text = 'Gears &amp; belts&nbsp;&mdash; a &lt;b&gt; &unknown; `&amp;`';
    const plain = plainText(read('a.md', text));
    expect(plain).toHaveLength(text.length);
    expect(plain.replace(/\s+/g, ' ').trim()).toBe('Gears & belts — a < b> &unknown; &amp;');
  });
});
