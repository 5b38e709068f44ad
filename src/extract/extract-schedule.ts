import type { AffiliationCandidate, NoteYield, PersonCandidate, SessionCandidate, TalkCandidate } from '../model/candidates.ts';
import type { Evidence, Span } from '../model/evidence.ts';
import type { TalkLink } from '../model/graph-file.ts';
import type { TalkFormat } from '../model/ontology.ts';
import type { Cell, Table, TableRecord } from '../notes/table.ts';
import { isSection } from './is-section.ts';
import { findColumns, type Role } from './schedule-columns.ts';
import { readWhen } from './read-when.ts';
import { splitCell, splitPeople } from './split-people.ts';
import { readTitle } from './title-parts.ts';

/** What a schedule yields: its talks with who gives them, when and where. */
export interface ScheduleYield extends Pick<NoteYield, 'sessions' | 'talks' | 'people' | 'affiliations'> {
  /** Where the title of each talk stands. */
  readonly titles: readonly (Span | undefined)[];
}

interface Source {
  readonly path: string;
  readonly text: string;
  /** 1-based line of an offset. */
  readonly lineOf: (offset: number) => number;
}

const LINKS = ['page', 'video', 'slides', 'code'] as const;
const FORMATS: readonly (readonly [TalkFormat, RegExp])[] = [
  ['panel', /panel|round ?table|podium/i],
  ['keynote', /keynote|plenary|invited/i],
  ['tutorial', /tutorial/i],
  ['workshop', /workshop/i],
  ['poster', /poster/i],
  ['lightning', /lightning|flash|spotlight/i],
];

/** Reads each row that names a talk or who gives it; breaks are passed over. `isPlace`: whether words name an institution. */
export function extractSchedule(source: Source, table: Table, isPlace?: (words: string) => boolean): ScheduleYield {
  const talks: TalkCandidate[] = [];
  const people: PersonCandidate[] = [];
  const affiliations: AffiliationCandidate[] = [];
  const sessions: SessionCandidate[] = [];
  const titles: (Span | undefined)[] = [];
  const columnsOf = oncePer((names) => findColumns(names));
  for (const record of table.records) {
    const cells = cellsByRole(record, columnsOf(record.fields.map(({ name }) => name)));
    const title = cells('title')[0];
    const words = title === undefined ? '' : title.text.replace(/\s+/g, ' ');
    const speaking = cells('speakers').flatMap((cell) => splitPeople(cell, isPlace).map((person) => ({ ...person, group: cell.group })));
    if ((speaking.length === 0 && title === undefined) || (title !== undefined && isSection(words))) continue;
    titles.push(title);
    const talk = talks.length;
    const parts = readTitle(words);
    const format =
      FORMATS.find(([, pattern]) =>
        pattern.test(cells('format')[0]?.text ?? (speaking.length === 0 ? (cells('speakers')[0]?.text ?? '') : '')),
      )?.[0] ?? parts.format;
    const session = sessionOf(sessions, cells, record);
    const { start, end } = record;
    talks.push({
      ...parts,
      format,
      ...readWhen(cells('date')[0] ?? cells('day')[0], cells('time')[0], cells('end')[0], cells('minutes')[0]),
      ...(cells('room')[0] ? { room: cells('room')[0]?.text ?? '' } : {}),
      ...(session === undefined ? {} : { session }),
      links: [
        ...(title?.href === undefined ? [] : linkOf('page', title)),
        ...LINKS.flatMap((kind) => cells(kind).flatMap((cell) => linkOf(kind, cell))),
      ],
      start,
      end,
      header: { start, end },
    });
    const first = people.length;
    for (const { name } of speaking) {
      const evidence = quote(source, name, record, 'schedule: speakers');
      if (evidence) people.push({ name: name.text.replace(/\s+/g, ' '), evidence, as: format === 'panel' ? 'panelist' : 'speaker', talk });
    }
    const places = placesOf(speaking, cells('affiliation'));
    for (const { cell, person } of places) {
      const evidence = quote(source, cell, record, 'schedule: affiliation');
      if (evidence && people[first + person]) affiliations.push({ name: cell.text.replace(/\s+/g, ' '), person: first + person, evidence });
    }
  }
  // One session is none.
  if (sessions.length > 1) return { talks, people, affiliations, sessions, titles };
  const flat = talks.map((talk) => Object.fromEntries(Object.entries(talk).filter(([name]) => name !== 'session')) as TalkCandidate);
  return { talks: flat, people, affiliations, sessions: [], titles };
}

/** Remembers the answer for the last names: rows of one table have the same. */
function oncePer<T>(find: (names: readonly string[]) => T): (names: readonly string[]) => T {
  let last: { readonly key: string; readonly answer: T } | undefined;
  return (names) => {
    const key = names.join('\n');
    if (last?.key !== key) last = { key, answer: find(names) };
    return last.answer;
  };
}

function cellsByRole({ fields }: TableRecord, roles: ReadonlyMap<string, Role>): (role: Role) => readonly Cell[] {
  const byRole = new Map<Role, Cell[]>();
  for (const { name, cells } of fields) {
    const role = roles.get(name);
    if (role !== undefined) byRole.set(role, [...(byRole.get(role) ?? []), ...cells]);
  }
  return (role) => byRole.get(role) ?? [];
}

/** Which institution belongs to whom: what stands in brackets behind a name, what shares its entry, pair by pair, or one for all. */
function placesOf(
  speaking: readonly { readonly places: readonly Cell[]; readonly group: number | undefined }[],
  given: readonly Cell[],
): { cell: Cell; person: number }[] {
  const inside = speaking.flatMap(({ places }, person) => places.map((cell) => ({ cell, person })));
  if (given.some(({ group }) => group !== undefined)) {
    const grouped = given.flatMap((cell) => speaking.flatMap(({ group }, person) => (group === cell.group ? [{ cell, person }] : [])));
    return [...inside, ...grouped];
  }
  const [cell] = given;
  if (!cell) return inside;
  const parts = splitCell(cell, /[;\n|]|\s\/\s/);
  const count = speaking.length;
  const listed = parts.length === 1 && count > 1 ? splitCell(cell, /,/) : parts;
  const pairs = listed.length === count ? listed : undefined;
  if (pairs) return [...inside, ...pairs.map((part, person) => ({ cell: part, person }))];
  return [...inside, ...parts.flatMap((part) => speaking.map((_, person) => ({ cell: part, person })))];
}

function sessionOf(sessions: SessionCandidate[], cells: (role: Role) => readonly Cell[], { start, end }: Span): number | undefined {
  const cell = cells('session')[0] ?? cells('date')[0] ?? cells('day')[0];
  if (!cell) return undefined;
  const label = cell.text.replace(/T?\s*\d\d:\d\d.*$/, '').trim() || cell.text;
  const known = sessions.findIndex((session) => session.label === label);
  if (known >= 0) return known;
  const day = /\bday\s*(\d{1,2})\b/i.exec(label)?.[1];
  return sessions.push({ label, start, end, ...(day === undefined ? {} : { day: Number(day) }) }) - 1;
}

function linkOf(kind: TalkLink['kind'], { text, href }: Cell): TalkLink[] {
  const url = /https?:\/\/[^\s<>"']+/i.exec(href ?? text)?.[0];
  if (url === undefined) return [];
  const video = kind === 'page' && /youtu\.?be|vimeo/i.test(url);
  const slides = kind === 'page' && /slideshare|speakerdeck/i.test(url);
  return [{ kind: video ? 'video' : slides ? 'slides' : kind, url }];
}

/** So much of a row is shown around a quote. */
const LONGEST = 400;

function quote({ path, text, lineOf }: Source, { start, end }: Span, record: Span, rule: string): Evidence | undefined {
  if (end <= start || text.slice(start, end).trim() === '') return undefined;
  const near = record.end - record.start <= LONGEST && record.start <= start && record.end >= end;
  const context = near ? ([record.start, record.end] as const) : ([start, end] as const);
  return { source: path, line: lineOf(start), start, end, quote: text.slice(start, end), context, rule };
}
