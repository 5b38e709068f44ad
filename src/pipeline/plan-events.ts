import type { NoteYield } from '../model/candidates.ts';
import type { EventInfo, Session } from '../model/graph-file.ts';
import { addToList } from '../text/add-to-list.ts';
import { slug } from '../text/slug.ts';
import { groupNotes } from './group-notes.ts';

/** The events of a corpus, and the event and the sessions that each note's own are. */
export interface EventPlan {
  readonly events: readonly EventInfo[];
  /** Event id of each note. */
  readonly eventOf: readonly string[];
  /** Session ids of each note's sessions. */
  readonly sessionOf: readonly (readonly string[])[];
}

/** The events of all notes, with their sessions. */
export function planEvents(yields: readonly NoteYield[]): EventPlan {
  const groups = new Map<string, number[]>();
  groupNotes(yields).forEach((group, i) => addToList(groups, group, i));
  const eventOf: string[] = yields.map(() => '');
  const sessionOf: string[][] = yields.map(() => []);
  const events: EventInfo[] = [];
  const ids = new Set<string>();
  for (const [key, members] of groups) {
    const said = members.map((i) => yields[i]?.event).find((event) => event?.named);
    const id = fresh(key.startsWith('event: ') ? key.slice('event: '.length) : slug(stemOf(key)), ids);
    // A timetable alone names an event by its file, beside notes it only adds to theirs.
    const notes = members.filter((i) => yields[i]?.schedule !== true);
    const first = yields[notes[0] ?? members[0] ?? 0];
    const folder = notes.length > 1 ? named(stemOf(key)) : undefined;
    const sessions: Session[] = [];
    const taken = new Set<string>();
    for (const i of members) {
      eventOf[i] = id;
      for (const { label, day, scheduled } of yields[i]?.sessions ?? []) {
        const known = scheduled === true && taken.has(slug(label));
        const session = known ? slug(label) : fresh(slug(label), taken);
        sessionOf[i]?.push(session);
        if (!known) sessions.push({ id: session, label, order: sessions.length + 1, ...(day === undefined ? {} : { day }) });
      }
    }
    const { title = id, place } = first?.event ?? {};
    const date = first?.event.date ?? members.flatMap((i) => yields[i]?.event.date ?? [])[0];
    events.push({
      id,
      title: said?.title ?? folder ?? title,
      ...(date === undefined ? {} : { date }),
      ...(place === undefined ? {} : { place }),
      sessions,
    });
  }
  return { events: events.toSorted((a, b) => (a.id < b.id ? -1 : 1)), eventOf, sessionOf };
}

function stemOf(key: string): string {
  const name = key.replace(/\/$/, '').split('/').at(-1) ?? key;
  return key.endsWith('/') ? name : name.replace(/\.[a-z]+$/i, '');
}

function named(stem: string): string {
  return stem.replace(/[-_]+/g, ' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function fresh(id: string, taken: Set<string>): string {
  let name = id;
  for (let n = 2; taken.has(name); n++) name = `${id}-${n}`;
  taken.add(name);
  return name;
}
