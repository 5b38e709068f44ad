import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gold } from '../gold.ts';
import type { Card } from './card.ts';

/** The talks of one annotated set, ready to be written down in any style, with the gold that belongs to them. */
export interface Cast {
  readonly name: string;
  readonly cards: readonly Card[];
  readonly gold: Gold;
}

const MOST = 8;

/** Reads the annotated sets of a folder as casts; their notes give the sentences, names and titles left out of them. */
export async function makeCasts(folder: string): Promise<Cast[]> {
  const casts: Cast[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    const files: string[] = await readdir(join(folder, name)).catch(() => []);
    if (!files.includes('gold.json')) continue;
    const gold = JSON.parse(await readFile(join(folder, name, 'gold.json'), 'utf8')) as Gold;
    if (gold.talks.length < 4) continue;
    casts.push(castOf(name, gold, sentences(await readNotes(join(folder, name), files), gold)));
  }
  return casts;
}

async function readNotes(folder: string, files: readonly string[]): Promise<string> {
  const paths = files.filter((file) => file.startsWith('notes.')).map((file) => join(folder, file));
  if (files.includes('notes'))
    for (const file of (await readdir(join(folder, 'notes'))).toSorted()) paths.push(join(folder, 'notes', file));
  return (await Promise.all(paths.map((path) => readFile(path, 'utf8')))).join('\n');
}

function castOf(name: string, gold: Gold, pool: readonly string[]): Cast {
  const from = new Map(gold.people.map(({ label, institutions = [] }) => [label, institutions] as const));
  const talks = gold.talks.filter(({ title }) => title.split(/\s+/).length > 1 && !title.startsWith('(')).slice(0, MOST);
  const each = Math.max(3, Math.min(7, Math.floor(pool.length / talks.length)));
  const cards = talks.map(({ title, speakers, panel }, i): Card => ({
    title: panelTitle(title, panel),
    people: speakers.map((speaker) => ({ name: speaker, places: from.get(speaker) ?? [] })),
    panel: panel ?? false,
    lines: pool.slice(i * each, (i + 1) * each),
  }));
  const speakers = new Set(talks.flatMap((talk) => talk.speakers));
  const people = gold.people.filter(({ label }) => speakers.has(label));
  const places = new Set(people.flatMap(({ institutions = [] }) => institutions));
  return { name, cards, gold: { ...gold, talks, people, institutions: gold.institutions.filter(({ label }) => places.has(label)) } };
}

/** A panel says that it is one; a title in capitals is written as others are. */
function panelTitle(title: string, panel: boolean): string {
  const words = /\p{Ll}/u.test(title) ? title : `${title[0] ?? ''}${title.slice(1).toLowerCase()}`;
  return panel && !/panel|podium|table|discussion/i.test(words) ? `Panel: ${words}` : words;
}

/** Lines of notes that name no speaker, place or title. */
function sentences(text: string, gold: Gold): string[] {
  const words = [...gold.people, ...gold.institutions].flatMap(({ label, aliases = [] }) =>
    [label, ...aliases].flatMap((form) => form.split(/[\s,]+/).filter((word) => word.length > 3)),
  );
  return text
    .split('\n')
    .map((line) => /^\s*(?:[-*•+.]+|\d{1,2}[.)]|\([a-z\d]\)|=>|->)\s+(\S.*)$/.exec(line)?.[1] ?? '')
    .filter((line) => line.length >= 15 && line.length < 160 && !words.some((word) => line.includes(word)))
    .filter((line) => !/:\s*$|^\d\d?[:.h]\d\d|^\*\*|^"|^[([]/.test(line));
}
