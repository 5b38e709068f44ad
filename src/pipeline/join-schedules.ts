import type { NoteYield, SessionCandidate, TalkCandidate } from '../model/candidates.ts';
import { matchTalks, type TalkFacts } from '../resolve/match-talks.ts';
import { withoutTalks } from '../resolve/change-yield.ts';
import { moveTalks, type TalkPlace } from '../resolve/move-talk.ts';
import { groupNotes } from './group-notes.ts';

interface Match {
  readonly to: TalkPlace;
  /** Index of the talk in the schedule. */
  readonly from: number;
}

/**
 * Lets the talks of the notes have what a schedule says of them, and keeps what is in the schedule alone as talks without notes. A schedule
 * belongs to the event of the notes in its folder and below (of all notes where there are none) that it shares most talks with.
 */
export function joinSchedules(yields: readonly NoteYield[]): readonly NoteYield[] {
  if (!yields.some(({ schedule }) => schedule)) return yields;
  return yields.reduce<readonly NoteYield[]>((joined, found, i) => (found.schedule ? joinOne(joined, i) : joined), yields);
}

/** Lets the talks of a note have what a timetable in the same note says of them; rows that name somebody else are talks as well. */
export function joinTimetable(found: NoteYield, timetable: Pick<NoteYield, 'talks' | 'people' | 'affiliations'>): NoteYield {
  const table: NoteYield = { ...found, sessions: [], concepts: [], papers: [], ...timetable };
  const pairs = matchTalks(factsOf(found), factsOf(table));
  const moves = pairs.map(([to, from]) => ({ from: { note: 1, talk: from }, to: { note: 0, talk: to } }));
  const [kept, rest] = moveTalks([found, table], moves);
  if (!kept || !rest) return found;
  const fresh = withoutTalks(rest, unspoken(rest));
  const [talks, people] = [kept.talks.length, kept.people.length];
  return {
    ...kept,
    talks: [...kept.talks, ...fresh.talks],
    people: [...kept.people, ...fresh.people.map((one) => ({ ...one, ...(one.talk === undefined ? {} : { talk: one.talk + talks }) }))],
    affiliations: [...kept.affiliations, ...fresh.affiliations.map((one) => ({ ...one, person: one.person + people }))],
  };
}

function joinOne(yields: readonly NoteYield[], index: number): readonly NoteYield[] {
  const schedule = yields[index];
  if (!schedule) return yields;
  const group = findGroup(yields, schedule);
  const moves = group?.matches.map(({ to, from }) => ({ from: { note: index, talk: from }, to })) ?? [];
  const taken = new Set(moves.map(({ from }) => from.talk));
  // What a title says of ideas, the notes of the talk say themselves.
  const own = { ...schedule, concepts: schedule.concepts.filter(({ talk }) => talk === undefined || !taken.has(talk)) };
  const labelled = group ? withSessions(yields.with(index, own), index, group.notes, group.matches) : yields;
  const moved = moveTalks(labelled, moves, new Map([[index, unspoken(schedule, taken)]]));
  const rest = moved[index];
  const tells = moves.length > 0 || (rest?.talks.length ?? 0) > 0;
  if (!rest || !tells)
    return yields.with(index, { ...schedule, talks: [], people: [], affiliations: [], concepts: [], left: 'no schedule' });
  return moved.with(index, group && moves.length > 0 ? { ...rest, joins: group.key } : rest);
}

/** The notes of the event that shares most talks with a schedule. */
function findGroup(
  yields: readonly NoteYield[],
  schedule: NoteYield,
): { readonly key: string; readonly notes: readonly number[]; readonly matches: readonly Match[] } | undefined {
  const folder = schedule.source
    .split('/')
    .slice(0, -1)
    .map((part) => `${part}/`)
    .join('');
  const isNote = ({ schedule: other, left }: NoteYield): boolean => !other && left === undefined;
  const near = yields.some((found) => isNote(found) && found.source.startsWith(folder));
  const keys = groupNotes(yields);
  const groups = new Map<string, number[]>();
  yields.forEach((found, i) => {
    if (!isNote(found) || (near && !found.source.startsWith(folder))) return;
    const key = keys[i] ?? found.source;
    const held = groups.get(key);
    if (held) held.push(i);
    else groups.set(key, [i]);
  });
  const facts = factsOf(schedule);
  let best: { key: string; notes: number[]; matches: Match[] } | undefined;
  for (const [key, notes] of groups) {
    const places = notes.flatMap((note) => (yields[note]?.talks ?? []).map((_, talk) => ({ note, talk })));
    const told = notes.flatMap((note) => (yields[note] ? factsOf(yields[note]) : []));
    const matches = matchTalks(told, facts).flatMap(([at, from]) => (places[at] ? [{ to: places[at], from }] : []));
    if (!best || matches.length > best.matches.length) best = { key, notes, matches };
  }
  return best;
}

function factsOf({ talks, people }: NoteYield): TalkFacts[] {
  const names = talks.map((): string[] => []);
  for (const { talk, name, as } of people) if (talk !== undefined && as !== 'voice' && as !== 'chair') names[talk]?.push(name);
  return talks.map(({ title }, i) => ({ title, people: names[i] ?? [] }));
}

/** The talks that nobody is named for, but for those in `taken`: without notes they are no talks. */
function unspoken({ talks, people }: NoteYield, taken: ReadonlySet<number> = new Set()): ReadonlySet<number> {
  const spoken = new Set(people.map(({ talk }) => talk));
  return new Set(talks.flatMap((_, i) => (spoken.has(i) || taken.has(i) ? [] : [i])));
}

/**
 * Sessions of a schedule are those of the notes where most of their talks match; where the notes have none, the schedule's are theirs.
 */
function withSessions(yields: readonly NoteYield[], index: number, notes: readonly number[], matches: readonly Match[]): NoteYield[] {
  const changed = [...yields];
  const schedule = yields[index];
  if (!schedule || schedule.sessions.length === 0) return changed;
  const sessions: SessionCandidate[] = schedule.sessions.map((session) => ({ ...session, scheduled: true }));
  const partless = notes.every((note) => (yields[note]?.sessions.length ?? 0) === 0);
  if (partless) {
    for (const note of notes)
      changed[note] = given(
        changed[note] ?? schedule,
        schedule,
        sessions,
        matches.filter(({ to }) => to.note === note),
      );
    changed[index] = { ...schedule, sessions };
    return changed;
  }
  const named = sessions.map((session, i) => {
    const votes = new Map<string, number>();
    for (const { to, from } of matches) {
      const own = yields[to.note]?.talks[to.talk]?.session;
      const label = own === undefined ? undefined : yields[to.note]?.sessions[own]?.label;
      if (schedule.talks[from]?.session === i && label !== undefined) votes.set(label, (votes.get(label) ?? 0) + 1);
    }
    const [winner] = [...votes].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return winner ? { ...session, label: winner[0] } : session;
  });
  changed[index] = { ...schedule, sessions: named };
  return changed;
}

/** A note whose talks stand in the sessions of the schedule. */
function given(found: NoteYield, schedule: NoteYield, sessions: readonly SessionCandidate[], matches: readonly Match[]): NoteYield {
  const talks = found.talks.map((talk, i): TalkCandidate => {
    const from = matches.find(({ to }) => to.talk === i)?.from;
    const session = from === undefined ? undefined : schedule.talks[from]?.session;
    return session === undefined ? talk : { ...talk, session };
  });
  return { ...found, talks, sessions };
}
