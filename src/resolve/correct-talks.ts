import type { NoteYield, TalkCandidate } from '../model/candidates.ts';
import type { Corrections, Named } from '../model/corrections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { foldWords } from '../text/fold.ts';
import { startsOf, type Texts } from './find-places.ts';
import { moveTalks, type TalkPlace } from './move-talk.ts';

/** Applies the corrections of talks: `rename` gives the right title, `drop` leaves a talk out, `same` makes the later ones part of the first. */
export function correctTalks(
  yields: readonly NoteYield[],
  texts: Texts,
  corrections: Corrections | undefined,
): { yields: readonly NoteYield[]; diagnostics: Diagnostic[] } {
  const list = (corrections?.list ?? []).filter(({ kind }) => kind === 'talk');
  if (list.length === 0) return { yields, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const titles = new Map<string, string>();
  const dropped = new Map<number, Set<number>>();
  const moves: { from: TalkPlace; to: TalkPlace }[] = [];
  for (const correction of list) {
    const found = (name: Named): TalkPlace[] => {
      const places = typeof name === 'string' ? talksCalled(yields, name) : talksAt(yields, startsOf(texts, name), name.source);
      if (places.length === 0) {
        const message = `No talk of these notes is ${JSON.stringify(name)}; the correction no longer applies. Check the title or remove it.`;
        diagnostics.push({ source: corrections?.path ?? '', line: correction.line, rule: 'corrections', message });
      }
      return places;
    };
    if (correction.does === 'rename') for (const { note, talk } of found(correction.name)) titles.set(`${note}/${talk}`, correction.to);
    if (correction.does === 'drop')
      for (const { note, talk } of found(correction.name)) dropped.set(note, (dropped.get(note) ?? new Set()).add(talk));
    if (correction.does !== 'same') continue;
    const [to, ...others] = correction.names.flatMap(found);
    if (to) for (const from of others) if (from.note !== to.note || from.talk !== to.talk) moves.push({ from, to });
  }
  const renamed = yields.map((source, note) => ({
    ...source,
    talks: source.talks.map((talk, i) => ({ ...talk, title: titles.get(`${note}/${i}`) ?? talk.title })),
  }));
  // Joining shifts no place before all is joined; what is dropped by itself is dropped with what has moved away.
  const joined = moveTalks(renamed, moves, dropped);
  return { yields: joined, diagnostics };
}

function talksCalled(yields: readonly NoteYield[], name: string): TalkPlace[] {
  const folded = foldWords(name);
  return yields.flatMap((found, note) =>
    found.talks.flatMap((candidate, talk) => (foldWords(nameOf(found, candidate, talk)) === folded ? [{ note, talk }] : [])),
  );
}

/** The title, else who gives it. */
function nameOf(found: NoteYield, { title }: TalkCandidate, talk: number): string {
  if (title !== '') return title;
  const giving = found.people.filter((person) => person.talk === talk && person.as !== 'voice' && person.as !== 'roster');
  return [...new Set(giving.map(({ name }) => name))].join(', ');
}

/** The talks in whose stretch one of the places stands. */
function talksAt(yields: readonly NoteYield[], starts: readonly number[], source: string): TalkPlace[] {
  return yields.flatMap((found, note) => {
    if (found.source !== source) return [];
    return starts.flatMap((at) => {
      const talk = found.talks.findIndex(({ start, end }) => at >= start && at < end);
      return talk < 0 ? [] : [{ note, talk }];
    });
  });
}
