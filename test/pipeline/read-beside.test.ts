import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../extract/small-lexicon.ts';
import { readBeside } from '../../src/pipeline/read-beside.ts';
import { readNote } from '../../src/pipeline/read-note.ts';

const lexicon = smallLexicon();
const NOTES = '- cards and wheels and the price of thread\n- why the second loom failed, and what came of it in the end\n- wool\n'.repeat(
  2,
);
const sure = (title: string, name: string) => `# ${title}\n\n## ${name} (Stanford University)\n\n${NOTES}`;
const bare = (title: string, name: string) => `# ${title}\n\n## ${name}\n\n${NOTES}`;

/** The titles of each note's talks, read alone and then beside the others. */
async function titles(texts: readonly (readonly [string, string])[]): Promise<string[][]> {
  const notes = texts.map(([path, text]) => ({ path, text }));
  const alone = notes.map(({ path, text }) => readNote(path, text, lexicon).found);
  const told = await readBeside(alone, notes, lexicon);
  return told.map(({ talks }) => talks.map(({ title }) => title));
}

describe('readBeside', () => {
  test('a note that could be a talk is one where the notes beside it are talks', async () => {
    const folder = [
      ['mill/a.md', sure('On silk and steam', 'Anna Larsen')],
      ['mill/b.md', sure('Threads that never break', 'Peter Novak')],
      ['mill/c.md', bare('A pattern language', 'Ruth Okafor')],
    ] as const;
    expect(await titles(folder)).toEqual([['On silk and steam'], ['Threads that never break'], ['A pattern language']]);
  });

  test('in a folder of other notes it is none', async () => {
    const folder = [
      ['mill/a.md', sure('On silk and steam', 'Anna Larsen')],
      ['weavers/b.md', bare('Of the north', 'Peter Novak')],
      ['weavers/c.md', bare('Of the south', 'Ruth Okafor')],
    ] as const;
    expect(await titles(folder)).toEqual([['On silk and steam'], [], []]);
  });
});
