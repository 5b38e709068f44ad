import type { TalkCandidate } from '../model/candidates.ts';
import type { Cell } from '../notes/table.ts';

const DATE = /\d{4}-\d\d-\d\d/;
const ZONE = /(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|[+-]\d\d:?\d\d)/g;
const CLOCK = /(?<!\d)([01]?\d|2[0-3])[:.h]([0-5]\d)(?::\d\d)?\s*([ap])?\.?m?\b/gi;
const HOUR = /(?<![\d:.])(1[0-2]|[1-9])\s*([ap])\.?m\b/gi;

/** When a talk is, out of the cells of a schedule: ISO date, "10:00" or "10:00-10:30", minutes. */
export function readWhen(date?: Cell, time?: Cell, end?: Cell, minutes?: Cell): Pick<TalkCandidate, 'date' | 'time' | 'minutes'> {
  const day = DATE.exec(`${date?.text ?? ''} ${time?.text ?? ''}`)?.[0];
  const [from, own] = clocks(time?.text ?? '');
  const [until] = own === undefined ? clocks(end?.text ?? '') : [own];
  const said = /^\s*(\d{1,3})\s*(?:m|min|mins|minutes|')?\s*$/i.exec(minutes?.text ?? '')?.[1];
  const span = from !== undefined && until !== undefined ? inMinutes(until) - inMinutes(from) : Number.NaN;
  const length = said === undefined ? span : Number(said);
  return {
    ...(day === undefined ? {} : { date: day }),
    ...(from === undefined ? {} : { time: until === undefined || until === from ? from : `${from}-${until}` }),
    ...(length > 0 && length < 1_440 ? { minutes: length } : {}),
  };
}

/** The times of day in a text, as "9:05" or "14:30". */
function clocks(text: string): string[] {
  const times = [...text.replace(ZONE, '$1').matchAll(CLOCK)].map(([, hour = '', minute = '', half]) => `${hourOf(hour, half)}:${minute}`);
  return times.length > 0 ? times : [...text.matchAll(HOUR)].map(([, hour = '', half]) => `${hourOf(hour, half)}:00`);
}

function hourOf(hour: string, half: string | undefined): string {
  const number = Number(hour);
  return String(half?.toLowerCase() === 'p' && number < 12 ? number + 12 : half?.toLowerCase() === 'a' && number === 12 ? 0 : number);
}

function inMinutes(clock: string): number {
  const [hour, minute] = clock.split(':');
  return Number(hour) * 60 + Number(minute);
}
