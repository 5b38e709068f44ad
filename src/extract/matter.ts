import type { AffiliationCandidate, PersonCandidate, TalkCandidate } from '../model/candidates.ts';
import type { TalkLink } from '../model/graph-file.ts';
import type { Note } from '../notes/note.ts';
import { fileWords, type FileTitle } from './file-title.ts';
import { quoteAt } from './quote.ts';
import { readTitle } from './title-parts.ts';

/**
 * Facts of a talk that the front matter of its note gives: only a note of one talk has them. `untitled`: no line of the note is its title,
 * and what the front matter calls it is, where its speaker is known otherwise (`told`), or the name of the file, where it is words.
 */
export function matterTalk(note: Note, untitled: boolean, told: boolean, filed?: FileTitle): Partial<TalkCandidate> {
  const text = (key: string): string | undefined => scalar(note.matter[key]);
  const named = untitled ? ((told ? text('title') : undefined) ?? filed?.title ?? wordsOfFile(note.path)) : undefined;
  if (!hasPeople(note)) return named === undefined ? {} : readTitle(named);
  const given = text('title') ?? named;
  const date = text('date');
  const time = text('time');
  const room = text('room') ?? text('location');
  return {
    ...(given === undefined ? {} : readTitle(given)),
    ...(date === undefined ? {} : { date: date.slice(0, 10) }),
    ...(time === undefined ? {} : { time }),
    ...(room === undefined ? {} : { room }),
  };
}

/** The name of a file as a title: at least two words, without the date in front; undefined for "2024-01-10-kim". */
function wordsOfFile(path: string): string | undefined {
  const name = fileWords(path);
  const words = name.includes(' ') ? name : name.split('-').length >= 3 ? name.replace(/-+/g, ' ') : '';
  return /\p{L}{2}\S*\s+\S*\p{L}/u.test(words) ? words.trim() : undefined;
}

const LINKS: readonly (readonly [TalkLink['kind'], RegExp])[] = [
  ['page', /^(?:url|link|links?|page|web ?site|source)$/i],
  ['video', /^(?:video|recording|youtube|vimeo)(?:[ _-]?(?:url|link))?$/i],
  ['slides', /^(?:slides?|deck|presentation)(?:[ _-]?(?:url|link))?$/i],
  ['code', /^(?:code|repo|repository|github)(?:[ _-]?(?:url|link))?$/i],
];

/** The links that the front matter of a note gives. */
export function matterLinks({ matter }: Note): TalkLink[] {
  return LINKS.flatMap(([kind, pattern]) =>
    values(matter, pattern).flatMap((value) => {
      const url = /^<?(https?:\/\/[^\s<>"']+)>?$/i.exec(value)?.[1];
      return url === undefined ? [] : [{ kind, url }];
    }),
  );
}

/** Speakers and their institutions from the front matter, quoted where they stand in it. */
export function matterPeople(
  note: Note,
  talks: readonly TalkCandidate[],
  people: readonly PersonCandidate[],
  isName: (words: string) => boolean,
  filed?: FileTitle,
): { people: PersonCandidate[]; affiliations: AffiliationCandidate[] } {
  const found = { people: [] as PersonCandidate[], affiliations: [] as AffiliationCandidate[] };
  if (talks.length !== 1 || people.some(({ talk }) => talk === 0)) return found;
  const stated = values(note.matter, isAuthored(note) ? /^(?:speakers?|presenters?|authors?)$/i : /^(?:speakers?|presenters?)$/i);
  const title = scalar(note.matter['title']);
  // A line of nothing but names below the title says who speaks.
  if (stated.length === 0) stated.push(...namesBelowTitle(note, isName));
  // A note that is called after a person, of a talk with a title of its own.
  const names = stated.length === 0 && title !== undefined && title !== talks[0]?.title && isName(title) ? [title] : stated;
  for (const name of names) {
    const at = note.text.indexOf(name);
    if (at < 0) continue;
    found.people.push({ name, evidence: quoteAt(note, at, at + name.length, 'front matter: speaker'), as: 'speaker', talk: 0 });
  }
  // The file is called after who spoke; what its notes begin with stands for it.
  const first = note.blocks.find(({ kind }) => kind !== 'hidden' && kind !== 'rule');
  if (found.people.length === 0 && first)
    for (const name of filed?.people ?? [])
      found.people.push({ name, evidence: quoteAt(note, first.start, first.end, 'name of the file'), as: 'speaker', talk: 0 });
  for (const [key, as] of [
    [/^(?:panell?ists?|participants?|panel)$/i, 'panelist'],
    [/^(?:moderators?|chairs?|hosts?)$/i, 'chair'],
  ] as const) {
    for (const name of values(note.matter, key)) {
      const at = note.text.indexOf(name);
      if (at >= 0 && /\s/.test(name))
        found.people.push({ name, evidence: quoteAt(note, at, at + name.length, `front matter: ${as}`), as, talk: 0 });
    }
  }
  const places = values(note.matter, /^(?:affiliations?|institutions?|organi[sz]ation|company)$/i);
  for (const place of places) {
    const at = note.text.indexOf(place);
    if (at < 0) continue;
    const evidence = quoteAt(note, at, at + place.length, 'front matter: affiliation');
    const of =
      places.length === names.length ? [places.indexOf(place)] : found.people.flatMap(({ as }, i) => (as === 'speaker' ? [i] : []));
    for (const person of of) if (found.people[person]) found.affiliations.push({ name: place, person, evidence });
  }
  return found;
}

/** The front matter says that the note is of a talk, so that its author is who gave it; of other notes it is who wrote them down. */
export function isAuthored({ matter }: Note): boolean {
  const has = (keys: RegExp, what: RegExp): boolean =>
    Object.entries(matter).some(([key, value]) => keys.test(key) && what.test(JSON.stringify(value) ?? ''));
  return has(/^authors?$/i, /\p{L}/u) && has(/^(?:type|category|tags?|event|conference)$/i, /talk|conference|seminar|keynote|colloqui/i);
}

const NAMED = /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.’'-]*|van|von|de|der|den|del|di|da|la|le)){1,4}$/u;

/** The names of a subtitle that is nothing else: clear ones, or several of which most are and all look so. */
export function namesBelowTitle({ matter }: Note, isName: (words: string) => boolean): readonly string[] {
  const below = values(matter, /^subtitle$/i);
  const clear = below.filter(isName).length;
  const several = below.length >= 2 && below.every((words) => NAMED.test(words)) && clear >= below.length * 0.5;
  return below.length > 0 && (clear === below.length || several) ? below : [];
}

function hasPeople(note: Note): boolean {
  return values(note.matter, /^(?:speakers?|presenters?|authors?)$/i).length > 0;
}

function values(matter: Note['matter'], key: RegExp): string[] {
  return Object.entries(matter)
    .filter(([name]) => key.test(name))
    .flatMap(([, value]): unknown[] =>
      Array.isArray(value) ? value : typeof value === 'string' ? value.split(/\s*(?:,\s+and\s|,|;| and | & )\s*/) : [value],
    )
    .map((value) => scalar(typeof value === 'object' && value !== null && 'name' in value ? value.name : value))
    .filter((value) => value !== undefined);
}

function scalar(value: unknown): string | undefined {
  const text =
    typeof value === 'string'
      ? value.replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, '$1')
      : typeof value === 'number'
        ? String(value)
        : value instanceof Date
          ? value.toISOString()
          : undefined;
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}
