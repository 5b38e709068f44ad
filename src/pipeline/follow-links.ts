import type { NoteLink, NoteYield } from '../model/candidates.ts';
import { moveTalks, type TalkPlace } from '../resolve/move-talk.ts';
import { addToList } from '../text/add-to-list.ts';
import { foldWords } from '../text/fold.ts';
import { groupNotes } from './group-notes.ts';

/**
 * Follows the links between the notes: a talk whose title is a link to the note of one talk is that talk, and a link to a talk's or a
 * person's note (also to one that is private) is no idea.
 */
export function followLinks(yields: readonly NoteYield[]): readonly NoteYield[] {
  if (!yields.some(({ links }) => links !== undefined)) return yields;
  const find = targetsOf(yields);
  const names = new Set(yields.flatMap(({ people }) => people.map(({ name }) => foldWords(name))));
  const moves: { from: TalkPlace; to: TalkPlace }[] = [];
  const joins = new Map<number, number>();
  const told = yields.map((found, note): NoteYield => {
    const plain = new Set<NoteLink>();
    for (const link of found.links ?? []) {
      const to = find(link.target, found.source);
      const target = to === undefined ? undefined : yields[to];
      if (to === undefined || !target || to === note) continue;
      const isTalk = target.talks.length === 1;
      if (isTalk || target.person || target.left === 'private' || names.has(foldWords(stemOf(target.source)))) plain.add(link);
      if (!isTalk) continue;
      const talk = found.talks.findIndex(({ header }) => link.start >= header.start && link.end <= header.end);
      if (talk < 0 || !isTitle(found, talk, link, target) || moves.some(({ from }) => from.note === note && from.talk === talk)) continue;
      moves.push({ from: { note, talk }, to: { note: to, talk: 0 } });
      joins.set(note, to);
    }
    const own = (start: number, end: number): boolean => [...plain].some((link) => start >= link.start && end <= link.end);
    return plain.size === 0
      ? found
      : { ...found, concepts: found.concepts.filter(({ by, evidence }) => by === 'lexicon' || !own(evidence.start, evidence.end)) };
  });
  const sources = new Set(moves.map(({ from }) => `${from.note}/${from.talk}`));
  const kept = moves.filter(({ to }) => !sources.has(`${to.note}/${to.talk}`));
  if (kept.length === 0) return told;
  const keys = groupNotes(yields);
  // A note whose talks have all gone to notes of their own is of their meeting.
  return moveTalks(told, kept).map((found, note) => {
    const to = found.talks.length === 0 ? joins.get(note) : undefined;
    return to === undefined ? found : { ...found, joins: keys[to] ?? found.source };
  });
}

/** Whether the words of a link are the title of the talk that they stand in. */
function isTitle({ talks }: NoteYield, talk: number, { target, words }: NoteLink, { source, talks: theirs }: NoteYield): boolean {
  const title = foldWords(talks[talk]?.title ?? '');
  return title === '' || [words, target, stemOf(target), stemOf(source), theirs[0]?.title ?? ''].some((one) => foldWords(one) === title);
}

/** Finds the note that a link means, as vaults do: by its path from the top or from here, or by its name alone. */
function targetsOf(yields: readonly NoteYield[]): (target: string, from: string) => number | undefined {
  const byPath = new Map<string, number>();
  const byName = new Map<string, number[]>();
  for (const [i, { source }] of yields.entries()) {
    byPath.set(pathOf(source), i);
    addToList(byName, pathOf(source).split('/').at(-1) ?? '', i);
  }
  return (target, from) => {
    const path = pathOf(target.replace(/^(?:\.{1,2}\/)+/, ''));
    const here = `${pathOf(from).split('/').slice(0, -1).join('/')}/${path}`.replace(/^\//, '');
    const named = byName.get(path.split('/').at(-1) ?? '') ?? [];
    const ending = named.filter((i) => `/${pathOf(yields[i]?.source ?? '')}`.endsWith(`/${path}`));
    return byPath.get(here) ?? byPath.get(path) ?? ending[0] ?? (path.includes('/') ? undefined : named[0]);
  };
}

function pathOf(path: string): string {
  return path
    .replace(/\.(?:md|markdown|org|txt)$/i, '')
    .normalize('NFC')
    .toLowerCase();
}

function stemOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[a-z]+$/i, '');
}
