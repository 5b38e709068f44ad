import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/notes/note-format.ts';

const WIKI = "== Day 1 ==\n''Ada Byron''\n# one\n# two\n== Day 2 ==\nwords\n";
const RST = 'Looms\n#####\n\n:Speaker: Ada Byron\n\nGears\n#####\n\nwords\n';
const CHAT = ['09:00', '09:05', '09:10', '09:15', '09:20', '09:25'].map((time) => `[${time}] kit: words said at that time`).join('\n');
const TABS = 'Day 1\n\tLooms\n\t\twords\n\t\tmore\n\tGears\n\t\twords\n';

describe('formatOf', () => {
  test.each([
    ['a.org', '== x ==\n== y ==\n== z ==\n', 'org'],
    ['a.rst', 'words', 'rst'],
    ['a.adoc', 'words', 'asciidoc'],
    ['a.txt', WIKI, 'wiki'],
    ['a.md', WIKI, 'wiki'],
    ['a.md', RST, 'rst'],
    ['a.txt', '= Looms\n\n== Gears\n* words\n', 'asciidoc'],
    ['a.txt', CHAT, 'chat'],
    ['a.txt', CHAT.replaceAll('[', '').replaceAll('] kit:', ' <kit>'), 'chat'],
    ['a.txt', CHAT.replaceAll('[', '2021-03-04 ').replaceAll('] kit:', ' -'), 'chat'],
    ['a.md', TABS, 'outline'],
  ])('%s is told by its ending or by its lines (%#)', (path, text, format) => {
    expect(formatOf(path, text)).toBe(format);
  });

  test.each([
    ['a.md', '# Looms\n\n==marked words==\n\n## Gears\n\n==more marked words==\n', 'markdown'],
    ['a.txt', 'Looms\n=====\n\nGears\n-----\n\nwords\n', 'text'],
    ['a.txt', '09:00 Looms\n09:30 Gears\n10:00 Pause\n10:30 Belts\n11:00 Steam\n12:00 Lunch\n', 'text'],
    [
      'a.txt',
      '09:00 Ada Byron: Looms\n09:30 Bo Rye: Gears\n10:00 Cy Moor: Steam\n10:30 Di Fox: Coal\n11:00 Ed Lee: Ash\n11:30 Flo Day: Iron\n',
      'text',
    ],
    ['a.txt', [9, 10, 11, 12, 13, 14, 15].map((hour) => `2021-03-04 ${hour}:00 - Looms`).join('\n'), 'text'],
    ['a.md', '<p> one\n<p> two\n<p> three\n<p> four\n<p> five\n<p> six\n', 'markdown'],
    ['a.txt', 'Speaker: Ada Byron\nTitle: Looms\nRoom: 4\nSpeaker: Bo Rye\nTitle: Gears\nRoom: 5\n', 'text'],
    ['a.txt', '- Looms\n\t- belts\n\t- gears\n- Steam\n\t- valves\n\t- coal\n', 'text'],
    ['a.txt', '# Looms\nwords\n# Gears\nwords\n', 'markdown'],
  ])('%s stays what it is where little speaks for another format (%#)', (path, text, format) => {
    expect(formatOf(path, text)).toBe(format);
  });
});
