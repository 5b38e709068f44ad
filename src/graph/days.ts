import type { KnowledgeGraph } from './knowledge-graph.ts';
import { scheduleLanes } from './schedule.ts';
import { findAttributes } from './attributes.ts';
import { talksOf } from './talks-of.ts';

/** A day of an event: its number where the sessions are numbered by day, else its date. */
export interface Day {
  readonly event: string;
  readonly day?: number;
  readonly date?: string;
}

/** The days of all events in the order of the schedule, and for each talk the index of its day (absent where no day is known). */
export interface Days {
  readonly days: readonly Day[];
  readonly ofTalk: ReadonlyMap<string, number>;
}

/** Read once a graph, until it has other nodes: map, legend and schedule ask for them again and again. */
const known = new WeakMap<KnowledgeGraph, { readonly order: number; readonly days: Days }>();

/** Finds the days: those of the sessions, and for talks without one those of their dates; in the order of time where every event has a date, else in that of the schedule. */
export function findDays(graph: KnowledgeGraph): Days {
  const before = known.get(graph);
  if (before?.order === graph.order) return before.days;
  const days = readDays(graph);
  known.set(graph, { order: graph.order, days });
  return days;
}

function readDays(graph: KnowledgeGraph): Days {
  const days: Day[] = [];
  const indexes = new Map<string, number>();
  const ofTalk = new Map<string, number>();
  for (const lane of scheduleLanes(graph)) {
    for (const talk of lane.talks) {
      const date = findAttributes(graph, talk, 'talk')?.date;
      const name = lane.day ?? date;
      if (name === undefined) continue;
      const id = `${lane.event}\n${name}`;
      if (!indexes.has(id)) {
        indexes.set(id, days.length);
        days.push({ event: lane.event, ...(lane.day === undefined ? {} : { day: lane.day }), ...(date === undefined ? {} : { date }) });
      }
      ofTalk.set(talk, indexes.get(id) ?? 0);
    }
  }
  return byDate(days, ofTalk);
}

/** Events in the order of their first dates; the days of each stay together. */
function byDate(days: readonly Day[], ofTalk: ReadonlyMap<string, number>): Days {
  const dates = new Map<string, string>();
  for (const { event, date } of days) {
    const before = dates.get(event);
    if (date !== undefined && (before === undefined || date < before)) dates.set(event, date);
  }
  if (days.some(({ event }) => !dates.has(event))) return { days, ofTalk };
  const begins = ({ event }: Day) => dates.get(event) ?? '';
  const inOrder = days.toSorted((a, b) => (begins(a) < begins(b) ? -1 : begins(a) > begins(b) ? 1 : 0));
  const places = new Map(inOrder.map((day, index) => [day, index]));
  const moved = [...ofTalk].map(([talk, index]) => [talk, places.get(days[index] as Day) ?? index] as const);
  return { days: inOrder, ofTalk: new Map(moved) };
}

/** The indexes of the days that a node's talks fall on, ascending. */
export function daysOf(graph: KnowledgeGraph, days: Days, key: string): number[] {
  const found = talksOf(graph, key).flatMap((talk) => days.ofTalk.get(talk) ?? []);
  return [...new Set(found)].sort((a, b) => a - b);
}
