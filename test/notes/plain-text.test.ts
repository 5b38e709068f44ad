import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/notes/plain-text.ts';
import { read } from './show-blocks.ts';

const plain = (text: string, path = 'a.md'): string => plainText(read(path, text));

describe('plainText', () => {
  test('has the length of the text, and every word where it was', () => {
    const text = '# *Ada* [on](https://a.example) engines\n\n- **bold** `code`\n';
    expect(plain(text)).toHaveLength(text.length);
    for (const word of ['Ada', 'on', 'engines', 'bold', 'code']) expect(plain(text).indexOf(word)).toBe(text.indexOf(word));
  });

  test.each([
    ['**bold** word', '  bold   word'],
    ['_soft_ word', ' soft  word'],
    ['`code` word', ' code  word'],
    ['[link](https://a.b) word', ' link               word'],
    ['[[Page|shown]] word', '       shown   word'],
    ['#tag word', ' tag word'],
    ['see https://a.b/c word', 'see               word'],
    ['a %%secret%% b', 'a            b'],
    ['a <i>b</i> c', 'a    b     c'],
    ['## What __init__ does', '   What __init__ does'],
    ['`__init__` here', ' __init__  here'],
    ['noted[^1].', 'noted    .'],
    ['[[Page#Part]] x', '  Page        x'],
    ['[**bold** link](x)', '   bold   link    '],
  ])('blanks exactly the marks of %s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test('markers of lists, headings and rows are blanked, words are not', () => {
    expect(plain('## Talk ##\n1. one\n- [x] two\n> three')).toBe('   Talk   \n   one\n      two\n  three');
  });

  test('code blocks, comments, front matter and rules hold no words', () => {
    const text = '---\ntitle: Secret\n---\n\n```\nsecret\n```\n\n<!--\nsecret\n-->\n\n---\n\nshown';
    expect(plain(text).trim()).toBe('shown');
  });

  test('drawers, settings and comments of org hold no words', () => {
    expect(plain('#+TITLE: Secret\n:LOGBOOK:\nsecret\n:END:\n# secret\n* TODO Shown :secret:', 'a.org').trim()).toBe('Shown');
  });

  test('line ends stay where they are', () => {
    const text = '# a\r\n```\r\nb\r\n```\r\nc\n';
    expect([...plain(text)].map((c) => (/[\r\n]/.test(c) ? c : ' ')).join('')).toBe(
      [...text].map((c) => (/[\r\n]/.test(c) ? c : ' ')).join(''),
    );
  });
});
