import { findDays } from '../graph/days.ts';
import type { Book } from './book.ts';

/** A day as a legend names it: by its number, or by its date (ISO). */
export interface DayName {
  readonly number: number | undefined;
  readonly date: string | undefined;
}

/** More than these have no colours of their own. */
const MOST = 8;

/** The days of a graph in their order; none where there is nothing to tell apart, too much, or several events whose days have the same names. */
export function findDayNames({ graph }: Book): DayName[] {
  const { days } = findDays(graph);
  const events = new Set(days.map(({ event }) => event));
  if (days.length < 2 || days.length > MOST || events.size > 1) return [];
  return days.map(({ day, date }) => ({ number: day, date }));
}

/** Whether some talks are of no day that is known, so that they have no day's colour. */
export function hasUndated({ graph }: Book): boolean {
  const { ofTalk } = findDays(graph);
  return graph.someNode((key, { kind }) => kind === 'talk' && !ofTalk.has(key));
}
