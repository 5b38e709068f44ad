import type { NoteYield } from '../model/candidates.ts';
import type { EventInfo, Session } from '../model/graph-file.ts';
import { slug } from '../text/slug.ts';

/** The events of a corpus, and the event and the sessions that each note's own are. */
export interface EventPlan {
  readonly events: readonly EventInfo[];
  /** Event id of each note. */
  readonly eventOf: readonly string[];
  /** Session ids of each note's sessions. */
  readonly sessionOf: readonly (readonly string[])[];
}

/** One event a note, or a folder of notes of one talk each: those are one meeting. */
export function planEvents(yields: readonly NoteYield[]): EventPlan {
  const groups = new Map<string, number[]>();
  yields.forEach((found, i) => {
    const key = groupOf(found);
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  const eventOf: string[] = yields.map(() => '');
  const sessionOf: string[][] = yields.map(() => []);
  const events: EventInfo[] = [];
  const ids = new Set<string>();
  for (const [key, members] of groups) {
    const id = fresh(slug(stemOf(key)), ids);
    const first = yields[members[0] ?? 0];
    const folder = members.length > 1 ? named(stemOf(key)) : undefined;
    const sessions: Session[] = [];
    const taken = new Set<string>();
    for (const i of members) {
      eventOf[i] = id;
      for (const { label, day } of yields[i]?.sessions ?? []) {
        const session = fresh(slug(label), taken);
        sessionOf[i]?.push(session);
        sessions.push({ id: session, label, order: sessions.length + 1, ...(day === undefined ? {} : { day }) });
      }
    }
    const { title = id, date, place } = first?.event ?? {};
    events.push({
      id,
      title: folder ?? title,
      ...(date === undefined ? {} : { date }),
      ...(place === undefined ? {} : { place }),
      sessions,
    });
  }
  return { events: events.toSorted((a, b) => (a.id < b.id ? -1 : 1)), eventOf, sessionOf };
}

function groupOf({ source, talks }: NoteYield): string {
  const folder = source.split('/').slice(0, -1).join('/');
  return talks.length <= 1 && folder !== '' ? `${folder}/` : source;
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
