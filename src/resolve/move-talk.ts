import type { NoteYield } from '../model/candidates.ts';
import { foldWords } from '../text/fold.ts';
import { withoutTalks } from './change-yield.ts';
import { holdsBoth, type TalkFacts } from './match-talks.ts';

/** A talk of a corpus: index of its note and of the talk in that note. */
export interface TalkPlace {
  readonly note: number;
  readonly talk: number;
}

/**
 * Makes one talk of pairs of talks, in the order given: all that was read of the first goes to the second, which keeps its own facts and
 * takes those it lacks. Talks are named by their places before; those in `dropped` (by note) are left out as well.
 */
export function moveTalks(
  yields: readonly NoteYield[],
  moves: readonly { readonly from: TalkPlace; readonly to: TalkPlace }[],
  dropped: ReadonlyMap<number, ReadonlySet<number>> = new Map(),
): NoteYield[] {
  const changed = [...yields];
  const gone = new Map([...dropped].map(([note, talks]) => [note, new Set(talks)]));
  for (const { from, to } of moves) {
    const [source, target] = [changed[from.note], changed[to.note]];
    if (!source || !target || (from.note === to.note && from.talk === to.talk)) continue;
    changed[to.note] = adopt(target, to.talk, source, from.talk);
    gone.set(from.note, (gone.get(from.note) ?? new Set()).add(from.talk));
  }
  return changed.map((found, note) => withoutTalks(found, gone.get(note) ?? new Set()));
}

/** What a talk of a yield is compared by. */
export function factsAt({ talks, people }: NoteYield, talk: number): TalkFacts {
  const names = people.filter((one) => one.talk === talk && one.as !== 'voice' && one.as !== 'chair').map(({ name }) => name);
  return { title: talks[talk]?.title ?? '', people: names };
}

function adopt(target: NoteYield, to: number, source: NoteYield, from: number): NoteYield {
  const talk = target.talks[to];
  const given = source.talks[from];
  if (!talk || !given) return target;
  const shift = new Map<number, number>();
  const people = [...target.people];
  source.people.forEach((person, i) => {
    if (person.talk !== from) return;
    shift.set(i, people.length);
    const { session: _, ...rest } = person;
    people.push({ ...rest, talk: to });
  });
  const affiliations = source.affiliations.flatMap((one) => {
    const person = shift.get(one.person);
    return person === undefined ? [] : [{ ...one, person }];
  });
  // Where title and speaker stood as one title, the name in it is no idea.
  const inTitle = holdsBoth(factsAt(target, to), factsAt(source, from));
  const names = new Set(factsAt(source, from).people.flatMap((name) => [foldWords(name), ...foldWords(name).split(' ')]));
  const ideas = inTitle ? target.concepts.filter((one) => one.talk !== to || !names.has(foldWords(one.label))) : target.concepts;
  const { date, time, minutes, room } = { ...given, ...talk };
  const facts = Object.entries({ date, time, minutes, room }).filter(([, value]) => value !== undefined);
  return {
    ...target,
    talks: target.talks.with(to, {
      ...talk,
      ...Object.fromEntries(facts),
      title: talk.title === '' || inTitle ? given.title : talk.title,
      format: talk.format === 'talk' ? given.format : talk.format,
      links: [...talk.links, ...given.links.filter(({ url }) => talk.links.every((own) => own.url !== url))],
    }),
    people,
    affiliations: [...target.affiliations, ...affiliations],
    concepts: [...ideas, ...source.concepts.filter((one) => one.talk === from).map((one) => ({ ...one, talk: to }))],
    papers: [...target.papers, ...source.papers.filter((one) => one.talk === from).map((one) => ({ ...one, talk: to }))],
  };
}
