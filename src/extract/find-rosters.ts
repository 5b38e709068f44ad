import type { Block, Note } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';
import { splitHeader, type HeaderPerson } from './split-header.ts';

/** A line that lists who speaks ("Day-1 Speakers: …", "Favorites: …"), outside of any talk. */
export interface Roster {
  readonly block: Block;
  readonly label: string;
  readonly favorite: boolean;
  /** The day that the line names, where it does. */
  readonly day?: number;
  readonly people: readonly HeaderPerson[];
}

const LABEL =
  /^\s*([^:]{0,40}?\b(speakers?|presenters?|lecturers?|keynotes?|panell?ists?|participants?|people|attendees|favou?rites?|highlights?|best talks?)\b[^:]{0,20}):\s*/i;

/** Finds lists of speakers: a label and at least three names (two for favourites), most of the items names. */
export function findRosters(note: Note, plain: string, tests: HeaderTests): Roster[] {
  const rosters: Roster[] = [];
  for (const block of note.blocks) {
    if (block.kind === 'code' || block.kind === 'hidden') continue;
    const line = plain.slice(block.textStart, block.textEnd);
    const label = line.length < 4_000 ? LABEL.exec(line) : null;
    if (!label) continue;
    const start = block.textStart + label[0].length;
    const people = listedNames(plain, start, block.textEnd, tests);
    const favorite = /favou?rite|highlight|best/i.test(label[2] ?? '');
    if (people.length < (favorite ? 2 : 3)) continue;
    const day = /\bday[\s-]*(\d{1,2})\b/i.exec(label[1] ?? '')?.[1];
    const above = rosters.at(-1)?.day;
    const number = day === undefined ? (favorite ? above : undefined) : Number(day);
    rosters.push({ block, label: (label[1] ?? '').trim(), favorite, ...(number === undefined ? {} : { day: number }), people });
  }
  return rosters;
}

function listedNames(plain: string, start: number, end: number, tests: HeaderTests): HeaderPerson[] {
  const people: HeaderPerson[] = [];
  let items = 0;
  let at = start;
  for (const part of plain.slice(start, end).split(/([,;]|\s+(?:and|&)\s+)/)) {
    if (!/^(?:[,;]|\s+(?:and|&)\s+)$/.test(part) && part.trim() !== '') {
      items++;
      const parts = splitHeader(plain, at, at + part.length, {
        ...tests,
        sites: undefined,
        name: (words) => Math.max(tests.name(words), listed(words)),
      });
      const person = parts.people[0];
      if (person && !parts.title) people.push(person);
    }
    at += part.length;
  }
  return people.length >= items * 0.7 ? people : [];
}

/** In a list of speakers two or three capitalised words are a name. */
function listed(words: string): number {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|de|der|den|la|di)){1,3}$/u.test(words.trim()) ? 0.7 : 0;
}
