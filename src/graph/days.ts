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

/** Finds the days: those of the sessions, and for talks without one those of their dates. */
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
  return { days, ofTalk };
}

/** The indexes of the days that a node's talks fall on, ascending. */
export function daysOf(graph: KnowledgeGraph, days: Days, key: string): number[] {
  const found = talksOf(graph, key).flatMap((talk) => days.ofTalk.get(talk) ?? []);
  return [...new Set(found)].sort((a, b) => a - b);
}
