import { describe, expect, test } from 'vitest';
import { parseNote } from '../../src/notes/parse-note.ts';
import { plainText } from '../../src/notes/plain-text.ts';
import { fastest } from '../fastest.ts';

const NOTE = `## Looms - [Ada Larsen][11] and [*Bob Miller*][]

See [the paper][Weft] by [Clara Novak], [page 3] and [x][y].

[11]: https://loom.example "Ada's page"
[bob miller]:
  https://miller.example
[weft]: <https://weft.example/paper.pdf>
[Clara Novak]: /people/novak
[Dan]: said that looms are old
`;

const links = (text: string) => {
  const { note } = parseNote('notes.md', text);
  return note.blocks.flatMap((block) =>
    block.inlines.filter(({ kind }) => kind === 'link').map(({ textStart, textEnd, href }) => [text.slice(textStart, textEnd), href]),
  );
};

describe('withReferences', () => {
  test('words with a label in brackets are links to what the note defines elsewhere', () => {
    expect(links(NOTE)).toEqual([
      ['Ada Larsen', 'https://loom.example'],
      ['Bob Miller', 'https://miller.example'],
      ['the paper', 'https://weft.example/paper.pdf'],
      ['Clara Novak', '/people/novak'],
      ['x', undefined],
    ]);
    expect(plainText(parseNote('notes.md', NOTE).note)).toMatch(/Looms -\s+Ada Larsen\s+and\s+Bob Miller\s/);
  });

  test('definitions are no words of the notes, what somebody said is', () => {
    const { note } = parseNote('notes.md', NOTE);
    const seen = note.blocks.filter(({ kind }) => kind !== 'hidden').map(({ start }) => NOTE.slice(start, start + 6));
    expect(seen).toEqual(['## Loo', 'See [t', '[Dan]:']);
  });

  test('definitions that hard-wrapped prose seems to join are hidden too', () => {
    const line = 'This line of the notes is long enough that all who see it think of hard-wrapped prose, it is,\n';
    const text = `${line.repeat(6)}\nSee [a] and [b].\n\n[a]: https://looms.example/with/a/long/address/that/fills/the/line/as/prose/does/it/all/over\n[b]: https://b.example\n`;
    expect(parseNote('notes.md', text).note.blocks.filter(({ start, kind }) => text[start] === '[' && kind !== 'hidden')).toEqual([]);
  });

  test('without definitions brackets stay as they are', () => {
    expect(links('- [Ada Larsen][1] spoke, as [Bob Miller] did')).toEqual([]);
  });

  test('takes time linear in the text', () => {
    const text = (times: number): string =>
      `[a]: https://a.example\n${'[a][b] [a] [c] ['.repeat(times)}\n${'[a]: https://b.example\n'.repeat(times)}`;
    const run = (times: number) => () => void parseNote('notes.md', text(times));
    expect(fastest(run(4000))).toBeLessThan(fastest(run(1000)) * 10 + 20);
  });
});
