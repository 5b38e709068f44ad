import type { NoteYield, TitleCandidate } from '../model/candidates.ts';
import { foldWords } from '../text/fold.ts';
import { addToList } from '../text/add-to-list.ts';
import { holdsBoth, type TalkFacts } from './match-talks.ts';

/** A line of a note with the title that a schedule knows it by. */
type Proven = TitleCandidate & { readonly title: string };

/**
 * The lines of a note that are talks because a schedule has their title: word for word, or together with a name of who gives it. Rows that
 * name nobody prove nothing where others do, and a title of one word nothing by itself.
 */
export function proveTitles({ titles = [], talks }: NoteYield, schedule: Pick<NoteYield, 'talks' | 'people'>): Proven[] {
  if (titles.length === 0) return [];
  const names = new Map<number, string[]>();
  for (const { talk, name } of schedule.people) if (talk !== undefined) addToList(names, talk, name);
  const all = schedule.talks
    .map(({ title }, i) => ({ title, people: names.get(i) ?? [] }))
    .filter(({ title }) => foldWords(title).length >= 5);
  const speaking = all.filter(({ people }) => people.length > 0);
  const told = new Set(talks.map(({ title }) => foldWords(title)));
  const rows = (speaking.length > 0 ? speaking : all).filter(({ title }) => !told.has(foldWords(title)));
  const byTitle = new Map(rows.toReversed().map((row) => [foldWords(row.title), row]));
  const byWord = new Map<string, TalkFacts[]>();
  for (const row of rows) addToList(byWord, firstOf(row.title), row);
  const taken = new Set<TalkFacts>();
  const proven = titles.flatMap(({ at, words }): Proven[] => {
    const folded = foldWords(words);
    const near = folded.split(' ').flatMap((word) => byWord.get(word) ?? []);
    const row = byTitle.get(folded) ?? near.find((one) => holdsBoth({ title: words, people: [] }, one));
    if (!row || taken.has(row)) return [];
    taken.add(row);
    return [{ at, words, title: row.title }];
  });
  return proven.some(({ title }) => /\s/.test(title.trim())) || proven.length > 1 ? proven : [];
}

function firstOf(title: string): string {
  return foldWords(title).split(' ')[0] ?? '';
}
