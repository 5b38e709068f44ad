import { commonShape, trimmedEnd, type LineGrammar, type LineShape } from './line-grammar.ts';

const DATE = String.raw`(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})`;
const CLOCK = String.raw`\d{1,2}:\d\d(?::\d\d)?(?:\s?[aApP][mM])?`;
const NICK = String.raw`(?:<[@+~ ]?[^<>\s]{1,30}(?: [^<>\s]{1,30})?>|[@~]?[\p{L}\p{N}_.-]{1,30}(?: [\p{L}\p{N}_.-]{1,30}){0,2}:(?=\s))`;
/** "[10:32] anna: ", "10:32 <anna> ", "2021-03-04 10:32 - ", "<anna> ", "12.03.21, 10:32 - Anna B: ". */
const PREFIX = new RegExp(
  String.raw`^\ufeff?\s{0,3}(?:[[(]?(${DATE}[T,]?\s{0,2})?(${CLOCK})[\])]?(?:\s{1,3}[-–—])?\s{1,4}(${NICK})?|(<[@+~ ]?[^<>\s]{1,30}>)(?=\s))\s*`,
  'u',
);
/** What somebody sets in front of a message to make it stand out. */
const LOUD = /^(?:>{2,}|\*{3,}|={2,}|#{1,4}|-{3,}>?|~{3,}|!{3,}|=+>)\s*(?=[\p{L}\p{N}"“„«'@])/u;

/** Tags of HTML are no nicks. */
const TAG =
  /^\s{0,3}<(?:[bipuasq]|br|li|ul|ol|hr|h[1-6]|td|tr|th|dl|dt|dd|em|div|img|center|summary|details|strong|table|span|section|pre|code)>/i;

/** What a chat puts in front of a message. */
export interface ChatPrefix {
  /** Column behind it. */
  readonly end: number;
  readonly nick?: string;
  readonly time?: string;
  /** Column of the time. */
  readonly timeAt: number;
}

/** Who, or date and time, at the beginning of a line; undefined when it says neither. */
export function readChatPrefix(line: string): ChatPrefix | undefined {
  const prefix = PREFIX.exec(line.slice(0, 200));
  if (!prefix || TAG.test(line)) return undefined;
  const [all, date, time, behind, alone] = prefix;
  const nick = behind ?? alone;
  if (date === undefined && nick === undefined) return undefined;
  const timeAt = time === undefined ? -1 : line.indexOf(time, date === undefined ? 0 : line.indexOf(date) + date.length);
  return { end: all.length, ...(nick === undefined ? {} : { nick }), ...(time === undefined ? {} : { time }), timeAt };
}

/** Whether lines are a chat's: most begin with a prefix, and few people say many things, or every few minutes something is said. */
export function isChat(lines: readonly string[]): boolean {
  const prefixes = lines.map(readChatPrefix).filter((prefix) => prefix !== undefined);
  if (lines.length < 6 || prefixes.length < lines.length * 0.6) return false;
  const nicks = prefixes.flatMap(({ nick }) => nick ?? []);
  if (nicks.length >= prefixes.length / 2) return new Set(nicks).size <= Math.max(2, nicks.length / 3);
  const minutes = prefixes.map(({ time = '' }) => Number(time.split(':')[0]) * 60 + Number.parseInt(time.split(':')[1] ?? '0', 10));
  const soon = minutes.filter((at, i) => i > 0 && at >= (minutes[i - 1] ?? 0) && at - (minutes[i - 1] ?? 0) < 10).length;
  return soon >= minutes.length / 2;
}

/** A log of a chat: who said it and when is no part of what was said; what stands out is a heading and keeps its time. */
export const chatLine: LineGrammar = {
  fences: [],
  underlined: false,
  shape(line: string): LineShape {
    const prefix = readChatPrefix(line);
    const end = trimmedEnd(line);
    if (line.length < 200 && /^\s*[-=*_~#+]{3,}\s*$/.test(line)) return { kind: 'rule', marker: line.trim(), text: end, end };
    if (!prefix) return commonShape(line);
    const from = prefix.end;
    if (from >= end) return { kind: 'hidden', marker: '', text: 0, end: 0, blank: true };
    const loud = LOUD.exec(line.slice(from, from + 80));
    if (!loud) {
      const inner = commonShape(line.slice(from));
      return { ...inner, kind: 'item', marker: '>', text: inner.text + from, end };
    }
    const text = from + loud[0].length;
    const marker = loud[0].trim();
    if (prefix.time === undefined) return { kind: 'heading', marker, text, end, level: 2 };
    return { kind: 'heading', marker, text: prefix.timeAt, end, level: 2, hides: [prefix.timeAt + prefix.time.length, text] };
  },
};
