import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/notes/plain-text.ts';
import { read, showBlocks } from './show-blocks.ts';

describe('parseNote: Markdown', () => {
  test('ATX headings have their level, and closing hashes are no words of them', () => {
    expect(showBlocks(read('a.md', '# One\n## Two ##\n###### Six\n# Talk on C#\n##Tight'))).toEqual([
      'heading 1 [#] One',
      'heading 2 [##] Two',
      'heading 6 [######] Six',
      'heading 1 [#] Talk on C#',
      'heading 2 [##] Tight',
    ]);
  });

  test('a line of = or - under prose makes it a heading of level 1 or 2', () => {
    expect(showBlocks(read('a.md', 'Engines\n=======\n\nLooms\n---\n\nwords'))).toEqual([
      'heading 1 [=] Engines',
      'heading 2 [-] Looms',
      'paragraph 0 [] words',
    ]);
  });

  test('a line of - behind a blank line is a rule, not an underline', () => {
    expect(showBlocks(read('a.md', 'Engines\n\n---\n\nwords')).map((block) => block.split(' ')[0])).toEqual([
      'paragraph',
      'rule',
      'paragraph',
    ]);
  });

  test('what is quoted keeps its words, and bullets in it stay bullets', () => {
    expect(showBlocks(read('a.md', '> said so\n> - and this\n>> deeper'))).toEqual([
      'paragraph 0 [>] said so',
      'item 0 [-] and this',
      'paragraph 0 [>] deeper',
    ]);
  });

  test('a heading or a callout in a quote keeps its words without the marks', () => {
    expect(showBlocks(read('a.md', '> ## Abstract\n> [!note]+ Callout\n> words'))).toEqual([
      'paragraph 0 [>] Abstract',
      'paragraph 0 [>] Callout',
      'paragraph 0 [>] words',
    ]);
  });

  test('islands of HTML keep their words; scripts, styles and drawings have none', () => {
    const text =
      '<details>\n<summary>More</summary>\n\n## Inside\n<p align="center">words</p>\n</details>\n<script>\nalert(1)\n</script>\n<style>\n.x {}\n</style>\nafter';
    const note = read('a.md', text);
    expect(plainText(note).replace(/\s+/g, ' ').trim()).toBe('More Inside words after');
    expect(note.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(1);
  });

  test('items nest by their indent, however wide it is, and come back', () => {
    const text = '- a\n    - b\n        - c\n  - d\n- e\n';
    expect(read('a.md', text).blocks.map(({ level }) => level)).toEqual([0, 1, 2, 1, 0]);
  });

  test('a tab counts to the next column of four', () => {
    const blocks = read('a.md', '- a\n\t- b\n  \t- c').blocks;
    expect(blocks.map(({ indent, level }) => [indent, level])).toEqual([
      [0, 0],
      [4, 1],
      [4, 1],
    ]);
  });

  test('a task list shows its words without the boxes', () => {
    expect(showBlocks(read('a.md', '- [ ] open\n- [x] done\n1. first\n2) second'))).toEqual([
      'item 0 [-] open',
      'item 0 [-] done',
      'item 0 [1.] first',
      'item 0 [2)] second',
    ]);
  });

  test('numbered items carry their number', () => {
    expect(read('a.md', '3. three\n12) twelve\nb) letters').blocks.map(({ number }) => number)).toEqual([3, 12, 2]);
  });

  test('rows of a table are rows', () => {
    expect(read('a.md', '| who | what |\n|---|---|\n| Ada | engines |').blocks.map(({ kind }) => kind)).toEqual(['row', 'row', 'row']);
  });

  test('fences are code up to their end, and nothing in them is a heading', () => {
    expect(showBlocks(read('a.md', 'a\n\n```sh\n# no heading\n- no item\n```\n# yes')).map((block) => block.slice(0, 9))).toEqual([
      'paragraph',
      'code 0 []',
      'code 0 []',
      'code 0 []',
      'code 0 []',
      'heading 1',
    ]);
  });

  test('a fence that is never closed takes nothing with it', () => {
    const note = read('a.md', '~~~\na\n~~~\n\n```\nopen\n# Still read');
    expect(note.blocks.map(({ kind }) => kind)).toEqual(['code', 'code', 'code', 'code', 'paragraph', 'heading']);
  });

  test('a comment that is never closed hides the rest', () => {
    expect(read('a.md', 'shown\n\n<!--\nopen\n# Still hidden').blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'hidden',
      'hidden',
      'hidden',
    ]);
  });

  test('comments of HTML and Obsidian are hidden, on one line and over several', () => {
    const text = '<!-- one -->\nshown\n\n<!--\ntwo\n-->\n%% three %%\n%%\nfour\n%%\nshown too';
    const blocks = read('a.md', text).blocks.filter(({ kind }) => kind !== 'hidden');
    expect(blocks.map(({ textStart, textEnd }) => text.slice(textStart, textEnd))).toEqual(['shown', 'shown too']);
  });

  test('blank lines are known to the block behind them', () => {
    expect(read('a.md', 'a\n\nb\n- c').blocks.map(({ gap }) => gap)).toEqual([true, true, false]);
  });
});

describe('parseNote: plain text', () => {
  test('bullets of many shapes and numbers in many brackets are items', () => {
    expect(showBlocks(read('a.txt', '  • one\n    ▪ two\n– three\n1. four\n(2) five\na) six'))).toEqual([
      'item 0 [•] one',
      'item 1 [▪] two',
      'item 0 [–] three',
      'item 0 [1.] four',
      'item 0 [(2)] five',
      'item 0 [a)] six',
    ]);
  });

  test('a bullet may stand right before its word, a minus may not', () => {
    expect(read('a.txt', '•tight\n-5 degrees\n*starred').blocks.map(({ kind }) => kind)).toEqual(['item', 'paragraph', 'paragraph']);
  });

  test('an underlined line is a heading, a line of marks by itself a rule', () => {
    expect(showBlocks(read('a.txt', 'ENGINES\n-------\nwords\n\n*****\n\nmore')).map((block) => block.split(' ')[0])).toEqual([
      'heading',
      'paragraph',
      'rule',
      'paragraph',
    ]);
  });

  test('headings in capitals are lines of their own', () => {
    expect(showBlocks(read('a.txt', 'ENGINES AND LOOMS\nby Ada Byron\n\n  indented line'))).toEqual([
      'paragraph 0 [] ENGINES AND LOOMS',
      'paragraph 0 [] by Ada Byron',
      'paragraph 0 [] indented line',
    ]);
  });

  test('a year, a decimal or an initial at the start is no number of a list', () => {
    expect(read('a.txt', '1980: Neocognitron\n3.5 times\nP. Smith').blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  test('a text file with Markdown headings is read as Markdown', () => {
    expect(read('a.txt', '# One\nx\n# Two\ny').format).toBe('markdown');
    expect(read('a.txt', '# One\nx').format).toBe('text');
  });
});

describe('parseNote: org', () => {
  test('stars are headings; keywords, priorities and tags are no words of them', () => {
    expect(showBlocks(read('a.org', '* One\n** TODO Two :talk:fun:\n*** DONE [#A] Three'))).toEqual([
      'heading 1 [*] One',
      'heading 2 [**] Two',
      'heading 3 [***] Three',
    ]);
  });

  test('drawers, comments, settings and planning lines are hidden', () => {
    const text = '#+TITLE: Engines\n* Talk\n:PROPERTIES:\n:ID: 7\n:END:\nSCHEDULED: <2020-01-01>\n# a comment\nshown';
    expect(
      read('a.org', text)
        .blocks.filter(({ kind }) => kind !== 'hidden')
        .map(({ textStart, textEnd }) => text.slice(textStart, textEnd)),
    ).toEqual(['Talk', 'shown']);
  });

  test('what a drawer says of a talk is read, a footnote is known by its mark, a quote keeps its words', () => {
    const text = '* Looms\n:PROPERTIES:\n:SPEAKER: Ada Byron\n:END:\n#+begin_quote\nquoted\n#+end_quote\n[fn:1] Novak 2014';
    expect(showBlocks(read('a.org', text)).filter((block) => !block.startsWith('hidden'))).toEqual([
      'heading 1 [*] Looms',
      'paragraph 0 [:] SPEAKER: Ada Byron',
      'paragraph 0 [] quoted',
      'paragraph 0 [[fn:1]] Novak 2014',
    ]);
  });

  test('settings are the facts of the note', () => {
    expect(read('a.org', '#+TITLE: Engines\n#+DATE: 2020-01-01\n* Talk').matter).toEqual({ title: 'Engines', date: '2020-01-01' });
  });

  test('a source block is code, rows and rules are what they are', () => {
    const text = '#+BEGIN_SRC c\n* no heading\n#+END_SRC\n| a | b |\n-----\n- item\n+ other';
    expect(read('a.org', text).blocks.map(({ kind }) => kind)).toEqual(['code', 'code', 'code', 'row', 'rule', 'item', 'item']);
  });

  test('a hash is no heading in org', () => {
    expect(read('a.org', '# One\n# Two\nx').blocks.map(({ kind }) => kind)).toEqual(['hidden', 'hidden', 'paragraph']);
  });
});

describe('parseNote: bytes that a writer does not see', () => {
  test('a byte-order mark counts in the offsets and belongs to no block', () => {
    const note = read('a.md', '\ufeff# Engines\nwords');
    const [heading] = note.blocks;
    expect([heading?.kind, heading?.start, note.text.slice(heading?.textStart, heading?.textEnd)]).toEqual(['heading', 1, 'Engines']);
  });

  test.each(['a.md', 'a.txt', 'a.org'])('%s with CRLF has the blocks of the same text with LF', (path) => {
    const text = '# One\n\nSome words\n- a\n  - b\n\n| x |\n';
    const crlf = read(path, text.replaceAll('\n', '\r\n'));
    expect(showBlocks(crlf)).toEqual(showBlocks(read(path, text)));
    expect(crlf.blocks.some(({ start, end }) => crlf.text.slice(start, end).includes('\r'))).toBe(false);
  });

  test('an empty note, a note of blanks and a lone byte-order mark have no blocks', () => {
    expect(['', ' \n\t\n', '\ufeff', '\ufeff\n'].map((text) => read('a.md', text).blocks.length)).toEqual([0, 0, 0, 0]);
  });

  test('lines start where they start', () => {
    expect(read('a.txt', 'a\nbc\r\n\nd').lines).toEqual([0, 2, 6, 7]);
  });
});

describe('parseNote: hard-wrapped prose', () => {
  const wrapped = Array.from({ length: 12 }, (_, i) =>
    [
      `The engine number ${i} weaves algebraical patterns just as the loom`,
      'weaves flowers and leaves, and it does so without being told of them',
      'by anyone.',
    ].join('\n'),
  ).join('\n\n');

  test('lines of one paragraph are one block', () => {
    const note = read('a.txt', wrapped);
    expect(note.blocks).toHaveLength(12);
    expect(note.text.slice(note.blocks[0]?.textStart, note.blocks[0]?.textEnd)).toBe(wrapped.slice(0, wrapped.indexOf('\n\n')));
  });

  test('short lines stay apart, as in notes that are not wrapped', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `thought ${i}`).join('\n');
    expect(read('a.txt', lines).blocks).toHaveLength(30);
  });

  test('a bullet among wrapped lines begins a block of its own', () => {
    const note = read('a.txt', `${wrapped}\n\nThe engine has, as all of us have seen by now with our own eyes, two\n- a bullet`);
    expect(note.blocks.at(-1)?.kind).toBe('item');
  });
});
