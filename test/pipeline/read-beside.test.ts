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

  const untold = (title: string) => `# ${title}\n\n## Ideas\n\n${NOTES}`;

  test('what says nothing but its title is a talk where most notes beside it are', async () => {
    const folder = [
      ['mill/a.md', sure('On silk and steam', 'Anna Larsen')],
      ['mill/b.md', sure('Threads that never break', 'Peter Novak')],
      ['mill/c.md', untold('A pattern language')],
    ] as const;
    expect((await titles(folder))[2]).toEqual(['A pattern language']);
    const among = ['d', 'e', 'f', 'g'].map((name) => [`mill/${name}.md`, untold(`Letter ${name}`)] as const);
    expect((await titles([...folder, ...among])).slice(2).flat()).toEqual([]);
  });

  test('in a folder called after a meeting of a year fewer talks vouch for the others', async () => {
    const among = ['d', 'e', 'f', 'g'].map((name) => [`looms-2016/${name}.md`, untold(`Letter ${name}`)] as const);
    const folder = [
      ['looms-2016/a.md', sure('On silk and steam', 'Anna Larsen')],
      ['looms-2016/b.md', sure('Threads that never break', 'Peter Novak')],
      ...among,
    ] as const;
    expect((await titles(folder)).slice(2)).toEqual([['Letter d'], ['Letter e'], ['Letter f'], ['Letter g']]);
    const diary = folder.map(([path, text]) => [path.replace('looms', 'notes'), text] as const);
    expect((await titles(diary)).slice(2).flat()).toEqual([]);
  });

  test('notes of a folder that is called after a meeting of some year are talks though none of them says so', async () => {
    const notes = ['On silk and steam', 'Threads that never break', 'A pattern language'];
    const of = (folder: string) => notes.map((title, i) => [`${folder}/${i}.md`, untold(title)] as const);
    expect((await titles(of('loomcon-2019'))).flat()).toEqual(notes);
    for (const folder of ['spring-2019', 'vault-2019', 'loomcon', 'letters']) expect((await titles(of(folder))).flat()).toEqual([]);
  });

  test('the name of a file tells title and speaker of such a note', async () => {
    const names = ['On silk and steam - Anna Larsen', 'Threads that break by Peter Novak', 'Of wool - Ruth Okafor'];
    const notes = names.map((name) => [`loomcon-2019/${name}.md`, NOTES] as const);
    expect((await titles(notes)).flat()).toEqual(['On silk and steam', 'Threads that break', 'Of wool']);
  });

  test('says that it is believed for the sake of those beside it', async () => {
    const notes = ['On silk', 'Of wool', 'Threads'].map((title, i) => ({ path: `loomcon-2019/${i}.md`, text: untold(title) }));
    const told = await readBeside(
      notes.map(({ path, text }) => readNote(path, text, lexicon).found),
      notes,
      lexicon,
    );
    expect(told.map(({ layout }) => layout.rule)).toEqual(notes.map(() => 'one note a talk, as those beside it'));
  });

  test('files called after a person and a title are talks in a folder of a year, but not among books', async () => {
    const lists = (folder: string) =>
      [
        [`${folder}/0 - Travel.md`, 'No air in the train.'],
        [`${folder}/Anna Larsen - Silk and steam.md`, NOTES],
        [`${folder}/Peter Novak - Threads that never break.md`, NOTES],
        [`${folder}/Ruth Okafor - A wheel for everybody.md`, NOTES],
      ] as const;
    expect(await titles(lists('Looms & Wheels 2022'))).toEqual([
      [],
      ['Silk and steam'],
      ['Threads that never break'],
      ['A wheel for everybody'],
    ]);
    expect((await titles(lists('Books 2022'))).flat()).toEqual([]);
    expect((await titles(lists('Looms'))).flat()).toEqual([]);
  });

  test('the index of a folder is no talk', async () => {
    const folder = [
      ['looms-2016/_index.md', '---\ntitle: Loom Days\n---\n\nAll notes are raw.'],
      ['looms-2016/a.md', sure('On silk and steam', 'Anna Larsen')],
      ['looms-2016/b.md', sure('Threads that never break', 'Peter Novak')],
    ] as const;
    expect((await titles(folder))[0]).toEqual([]);
  });
});
