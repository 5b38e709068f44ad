import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/notes/plain-text.ts';
import { read, showBlocks, showInlines } from './show-blocks.ts';

describe('parseNote: MediaWiki', () => {
  const text =
    "__TOC__\n{{Box|place=Lyon}}\n== Day 1 ==\n=== Looms ===\n''Ada Byron (Lyon)''\n* '''belts'''\n** gears [https://a.example/x film]\n# one\n: aside\n== Day 2 ==\n----\nsee [[Old page|steam]] {{fact}}\n";
  test('headings, emphasis, lists by their marks, links', () => {
    const note = read('a.wiki', text);
    expect(showBlocks(note).filter((block) => !block.startsWith('hidden'))).toEqual([
      'heading 2 [==] Day 1',
      'heading 3 [===] Looms',
      "paragraph 0 [] ''Ada Byron (Lyon)''",
      "item 0 [*] '''belts'''",
      'item 1 [**] gears [https://a.example/x film]',
      'item 0 [#] one',
      'paragraph 0 [:] aside',
      'heading 2 [==] Day 2',
      'rule 0 [----] ',
      'paragraph 0 [] see [[Old page|steam]] {{fact}}',
    ]);
    expect(showInlines(note)).toEqual([
      'emphasis Ada Byron (Lyon)',
      'strong belts',
      'link film → https://a.example/x',
      'wikilink steam',
      'comment ',
    ]);
    expect(plainText(note)).not.toMatch(/TOC|Box|fact|'/);
  });
});

describe('parseNote: reStructuredText', () => {
  test('levels go by the order in which the lines under titles appear, lines above them are part of the sign', () => {
    expect(showBlocks(read('a.rst', '=====\nLooms\n=====\n\nBelts\n~~~~~\n\nGears\n=====\n\nSteam\n~~~~~\n'))).toEqual([
      'heading 1 [=] Looms',
      'heading 2 [~] Belts',
      'heading 3 [=] Gears',
      'heading 2 [~] Steam',
    ]);
  });

  test('fields read as labelled lines; directives, comments and targets are hidden, boxes keep their words', () => {
    const text =
      ':Speaker: Ada Byron\n:Empty:\n\n.. contents::\n   :depth: 2\n\n.. a remark\n   over two lines\n\n.. note:: mind the gap\n\n.. code-block:: c\n\n   int main;\n\n.. _there: https://a.example\n\nwords';
    const note = read('a.rst', text);
    expect(plainText(note).replace(/\s+/g, ' ').trim()).toBe('Speaker: Ada Byron mind the gap words');
    expect(note.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(3);
  });

  test('literals, links and roles are marks', () => {
    expect(showInlines(read('a.rst', 'run ``a_b`` as `the manual <https://a.example>`_ says in :ref:`chapter two <two>`'))).toEqual([
      'code a_b',
      'link the manual → https://a.example',
      'mark chapter two',
    ]);
  });
});

describe('parseNote: AsciiDoc', () => {
  test('headings, attributes, lists by their marks, links', () => {
    const note = read(
      'a.adoc',
      '= Looms\n:author: x\n// aside\n\n== Gears\n* one\n** two https://a.example[film]\n. first\n----\ncode\n----\n',
    );
    expect(showBlocks(note).filter((block) => !/^(?:hidden|code)/.test(block))).toEqual([
      'heading 1 [=] Looms',
      'heading 2 [==] Gears',
      'item 0 [*] one',
      'item 1 [**] two https://a.example[film]',
      'item 0 [.] first',
    ]);
    expect(showInlines(note)).toEqual(['link film → https://a.example']);
    expect(plainText(note)).not.toMatch(/author|aside|code/);
  });
});

describe('parseNote: logs of chats', () => {
  const lines = [
    '[09:00] kit: morning',
    '[09:05] kit: >>> "Looms", Ada Byron',
    '[09:06] bo: belts & gears',
    '[09:07] kit: - steam',
    'a line that goes on',
    '[09:30] bo: *** "Valves", Cy Moor',
    '[09:31] kit: tight ones',
  ];
  test('who said it and when is no part of a message; what stands out is a heading with its time', () => {
    const note = read('a.txt', lines.join('\n'));
    const plain = plainText(note);
    expect(note.blocks.map(({ kind, textStart, textEnd }) => `${kind} ${plain.slice(textStart, textEnd).replace(/\s+/g, ' ')}`)).toEqual([
      'item morning',
      'heading 09:05 "Looms", Ada Byron',
      'item belts & gears',
      'item steam',
      'paragraph a line that goes on',
      'heading 09:30 "Valves", Cy Moor',
      'item tight ones',
    ]);
    expect(plain).toHaveLength(note.text.length);
  });

  test('nicks in angle brackets and dates are read too', () => {
    const said = Array.from({ length: 6 }, (_, i) => `2021-03-04 10:3${i} <kit> words ${i}`);
    expect(showBlocks(read('a.txt', said.join('\n')))[0]).toBe('item 0 [>] words 0');
  });
});

describe('parseNote: outlines and unusual bullets', () => {
  test('tabs alone are depth', () => {
    const text = 'Day 1\n\tLooms\n\t\tbelts\n\t\tgears\n\tSteam\n\t\tvalves\nDay 2\n';
    expect(read('a.txt', text).blocks.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
      'item 0',
      'item 1',
      'item 2',
      'item 2',
      'item 1',
      'item 2',
      'item 0',
    ]);
  });

  test.each(['→ gears', '✅ gears', '☑️ gears', '🔹 gears', '[x] gears', '・gears', '1、gears', '（2）gears', '‣ gears', '– gears'])(
    '%s is an item',
    (line) => {
      expect(showBlocks(read('a.txt', line))[0]).toMatch(/^item 0 \[.+\] gears$/);
    },
  );
});
