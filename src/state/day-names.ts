import { findDays } from '../graph/days.ts';
import type { Day } from '../graph/days.ts';
import type { Book } from './book.ts';

/** A day as a legend names it: by its number, or by its date (ISO). */
export interface DayName {
  readonly number: number | undefined;
  readonly date: string | undefined;
}

/** The days between which the colours of a legend run. */
export interface DaySpan {
  readonly first: NamedDay;
  readonly last: NamedDay;
  /** How many days there are from the one to the other. */
  readonly days: number;
}

/** A day among those of several events. */
export interface NamedDay extends DayName {
  /** '' where there is only one. */
  readonly event: string;
}

/** More than these are not named one by one. */
const NAMED = 4;

/** The first and the last of more days than a legend has room to name. */
export function findDaySpan({ graph }: Book): DaySpan | undefined {
  const { days } = findDays(graph);
  const [first, last] = [days[0], days.at(-1)];
  if (days.length <= NAMED || first === undefined || last === undefined) return undefined;
  const titles = new Map(graph.getAttribute('events').map(({ id, title }) => [id, title]));
  const isOne = new Set(days.map(({ event }) => event)).size === 1;
  const name = ({ day, date, event }: Day): NamedDay => ({ number: day, date, event: isOne ? '' : (titles.get(event) ?? '') });
  return { first: name(first), last: name(last), days: days.length };
}

/** The days of a graph in their order; none where there is nothing to tell apart, too much, or several events whose days have the same names. */
export function findDayNames({ graph }: Book): DayName[] {
  const { days } = findDays(graph);
  const events = new Set(days.map(({ event }) => event));
  if (days.length < 2 || days.length > NAMED || events.size > 1) return [];
  return days.map(({ day, date }) => ({ number: day, date }));
}

/** Whether some talks are of no day that is known, so that they have no day's colour. */
export function hasUndated({ graph }: Book): boolean {
  const { ofTalk } = findDays(graph);
  return graph.someNode((key, { kind }) => kind === 'talk' && !ofTalk.has(key));
}
