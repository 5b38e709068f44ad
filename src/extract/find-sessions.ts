import type { SessionCandidate } from '../model/candidates.ts';
import type { Block, Note } from '../notes/note.ts';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const DAY = /^(?:conference |workshop )?(?:day|tag|jour|d[ií]a|giorno)[\s#-]*(\d{1,2}|one|two|three|four|five|six|seven)\b/i;
const PERIOD =
  /^(?:(?:(?:morning|afternoon|evening|first|second|third|last|opening|closing|parallel|poster|plenary|keynote|main) )*(?:session|track|block|stream|part)s?\b|(?:session|track|block|stream|stage|room)[\s#-]*(?:\d+|[a-z]|[ivx]+)\b)/i;
const WEEKDAY = /^(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|mitt|donners|frei|sams|sonn)(?:tag|woch))\b/i;
const DATE =
  /^(?:\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}?(?:st|nd|rd|th)?,? ?(?:\d{4})?$|^\d{4}-\d\d-\d\d$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/i;

/**
 * The sessions of a note: lines that say a day, date, track or session, and headings that stand directly above talks. Where the first
 * such line is "Day 2" and talks come before it, the day before is added, without a line of its own.
 */
export function findSessions(note: Note, plain: string, opening: ReadonlySet<number>, shape: string): SessionCandidate[] {
  const level = Number(/^heading (\d)/.exec(shape)?.[1] ?? 7);
  const sessions: SessionCandidate[] = [];
  const firstHeading = note.blocks.findIndex(({ kind }) => kind === 'heading');
  const firstTalk = Math.min(...opening);
  let day: number | undefined;
  let dated = 0;
  note.blocks.forEach((block, index) => {
    if (opening.has(index) || block.kind === 'code' || block.kind === 'hidden') return;
    const words = plain
      .slice(block.textStart, block.textEnd)
      .trim()
      .replace(/[\s:*_#]+$/, '');
    const numbered = dayOf(words);
    const standing = standsAlone(block, words, note.blocks[index + 1]);
    const isDate = WEEKDAY.test(words) || DATE.test(words);
    const said = standing && words.length <= 80 && (numbered !== undefined || isDate || PERIOD.test(words));
    const above = block.kind === 'heading' && block.level < level && index !== firstHeading && leads(note, index, opening, block.level);
    const title = block.kind === 'heading' && index === firstHeading && index < firstTalk && !said;
    if ((!said && !above) || title) return;
    if (!leads(note, index, opening, block.kind === 'heading' ? block.level : 0)) return;
    if (numbered === undefined && isDate) dated++;
    const number = numbered ?? (isDate ? dated : undefined);
    if (number !== undefined) day = number;
    sessions.push({ label: words, ...(day === undefined ? {} : { day }), start: block.start, end: block.end });
  });
  return withDayBefore(note, sessions, opening);
}

/** Whether words call a day of a meeting ("Day 2", "ACL Day 2", "Thursday", "2021-05-01"), and nothing else. */
export function isDay(words: string): boolean {
  const named = words.trim().replace(/^\p{Lu}[\p{L}\d]*\s+(?=day\s*\d{1,2}$)/iu, '');
  return (
    named.length < 40 &&
    (/^(?:day|tag|jour|d[ií]a|giorno)\s*#?\d{1,2}$/i.test(named) ||
      DATE.test(named) ||
      (WEEKDAY.test(named) && named.split(/\s+/).length < 4))
  );
}

function dayOf(words: string): number | undefined {
  const said = DAY.exec(words)?.[1]?.toLowerCase();
  if (said === undefined) return undefined;
  const word = NUMBERS.indexOf(said);
  return word >= 0 ? word + 1 : Number(said);
}

function standsAlone(block: Block, words: string, next: Block | undefined): boolean {
  if (block.kind === 'heading') return true;
  return block.kind === 'paragraph' && block.gap && (next?.gap ?? true) && !/[.;,]$/.test(words);
}

/** Whether a talk comes before the next heading of the same or a higher rank. */
function leads(note: Note, index: number, opening: ReadonlySet<number>, level: number): boolean {
  for (let i = index + 1; i < note.blocks.length; i++) {
    if (opening.has(i)) return true;
    const block = note.blocks[i];
    if (block?.kind === 'heading' && level > 0 && block.level <= level) return false;
  }
  return false;
}

function withDayBefore(note: Note, sessions: SessionCandidate[], opening: ReadonlySet<number>): SessionCandidate[] {
  const [first] = sessions;
  const start = Math.min(...[...opening].map((index) => note.blocks[index]?.start ?? Infinity));
  if (!first || first.day === undefined || first.day < 2 || start > first.start) return sessions;
  const day = first.day - 1;
  return [{ label: first.label.replace(/\d+/, String(day)), day, start, end: start }, ...sessions];
}
