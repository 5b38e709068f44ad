import type { NoteYield } from '../model/candidates.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Span } from '../model/evidence.ts';
import { lineStarts } from '../notes/parse-note.ts';
import type { Block, Note } from '../notes/note.ts';
import { readCsv } from '../notes/read-csv.ts';
import { readYamlTable } from '../notes/read-yaml-table.ts';
import type { Table } from '../notes/table.ts';
import { extractSchedule } from './extract-schedule.ts';
import { findConcepts } from './find-concepts.ts';
import { createInstitutionTest } from './institution-test.ts';
import type { Lexicon } from './lexicon.ts';
import { lineAt } from './quote.ts';
import { findColumns, isSchedule, looksLikeSchedule } from './schedule-columns.ts';

const YAML = /\.ya?ml$/i;
const FILE = /\.(?:csv|tsv|ya?ml)$/i;
const NOTHING = { sessions: [], talks: [], people: [], affiliations: [], concepts: [], papers: [], diagnostics: [] } as const;

/** Whether a file is read as a schedule, by the ending of its name. */
export function isScheduleFile(path: string): boolean {
  return FILE.test(path);
}

/** What a schedule in a file of its own yields; one that is none yields nothing and says so, quietly where it does not look like one. */
export function readSchedule(path: string, text: string, lexicon: Lexicon): { found: NoteYield; trouble: readonly Diagnostic[] } {
  const lines = lineStarts(text);
  const layout = { rule: YAML.test(path) ? 'schedule: YAML' : 'schedule: CSV', confidence: 0.95 };
  const base = { ...NOTHING, source: path, event: { title: titleOf(path) }, layout };
  const none = (line: number, message: string) => {
    const trouble: Diagnostic[] = [{ source: path, line, rule: 'no schedule', message, ...(isMeant(path, text) ? {} : { quiet: true }) }];
    return { found: { ...base, left: 'no schedule' as const }, trouble };
  };
  const table = YAML.test(path) ? readYamlTable(text, isSchedule) : readCsv(text);
  if ('message' in table) return none(table.line, `is no YAML and was left out: ${table.message}`);
  if (!table.records.some(({ fields }) => isSchedule(fields.map(({ name }) => name))))
    return none(
      1,
      `is no schedule of talks and was left out: expected ${YAML.test(path) ? 'names' : 'columns'} such as title and speakers, or title, time and room`,
    );
  const lineOf = (offset: number): number => lineAt({ lines }, offset);
  const { titles, ...schedule } = extractSchedule({ path, text, lineOf }, table, placeTest(lexicon));
  const dates = schedule.talks.flatMap(({ date }) => date ?? []).toSorted();
  const event = { ...base.event, ...(dates[0] === undefined ? {} : { date: dates[0] }) };
  const found: NoteYield = { ...base, ...schedule, event, schedule: true };
  const note = asNote(
    path,
    text,
    lines,
    titles.filter((title) => title !== undefined),
  );
  const reading = {
    note,
    plain: onlyTitles(text, titles),
    lexicon,
    talks: found.talks,
    people: [],
    affiliations: [],
    concepts: [],
    papers: [],
  };
  const concepts = findConcepts.find(reading).concepts ?? [];
  return { found: { ...found, concepts }, trouble: [] };
}

const MEANT = /schedul|programme?\b|agenda|time-?table|talks?\b|speakers?\b|sessions?\b/i;

/** Whether a file looks as if it were meant as a schedule: by its name, or by a column that schedules have. */
function isMeant(path: string, text: string): boolean {
  if (MEANT.test(path.split('/').at(-1) ?? '')) return true;
  const head = YAML.test(path)
    ? [...text.slice(0, 5_000).matchAll(/^[\s-]*(\w[\w -]{0,40}):/gm)].map(([, name = '']) => name)
    : headOf(text);
  return looksLikeSchedule(head);
}

function headOf(text: string): string[] {
  return (text.slice(0, 5_000).split(/\r?\n/)[0] ?? '').split(/[,;|\t]/).map((name) => name.replace(/["\ufeff]/g, '').trim());
}

/** The schedules among the tables of a note; in notes of a meeting that hold no other talks, titles with authors are one too. */
export function findTimetables(tables: readonly Table[], untold: boolean): readonly Table[] {
  return tables.filter(({ records }) => {
    const names = records[0]?.fields.map(({ name }) => name) ?? [];
    const roles = new Set(untold ? findColumns(names).values() : []);
    return isSchedule(names) || (roles.has('title') && roles.has('speakers'));
  });
}

/** Whether words name an institution, as far as a lexicon can tell. */
export function placeTest(lexicon: Lexicon): (words: string) => boolean {
  const { score } = createInstitutionTest(lexicon);
  return (words) => score(words) >= 0.75;
}

function titleOf(path: string): string {
  const name = (path.split('/').at(-1) ?? path)
    .replace(/\.[a-z]+$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) || 'Schedule';
}

/** The text with all blanked but the titles. */
function onlyTitles(text: string, titles: readonly (Span | undefined)[]): string {
  const parts: string[] = [];
  let at = 0;
  const blank = (to: number): void => void parts.push(text.slice(at, to).replace(/[^\n\r]+/g, (words) => ' '.repeat(words.length)));
  for (const title of titles) {
    if (!title || title.start < at) continue;
    blank(title.start);
    parts.push(text.slice(title.start, title.end));
    at = title.end;
  }
  blank(text.length);
  return parts.join('');
}

/** A schedule as a note whose lines are its titles, for the extractors of ideas. */
function asNote(path: string, text: string, lines: readonly number[], titles: readonly Span[]): Note {
  const blocks = titles
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }): Block => ({
      kind: 'paragraph',
      level: 0,
      indent: 0,
      marker: '',
      start,
      end,
      textStart: start,
      textEnd: end,
      inlines: [],
      gap: false,
    }));
  return { path, text, format: 'text', blocks, lines, matter: {} };
}
