import type { Span } from '../model/evidence.ts';
import type { Role } from '../model/ontology.ts';
import type { Block, Note } from '../notes/note.ts';
import { affiliationSpans } from './header-affiliations.ts';
import { cutHeader, type HeaderTests } from './header-atoms.ts';
import { labelOf } from './note-labels.ts';
import { isNobody, PERSON_LABEL, roleOfLabel } from './people-labels.ts';
import { splitHeader, type HeaderPerson } from './split-header.ts';

/** The people of an explicit field, and what they do there. */
export interface PeopleField {
  readonly people: readonly HeaderPerson[];
  readonly role: Role;
  readonly shape: 'label';
  readonly confidence: number;
}

/** Reads `key: value` lines of a person ("- speaker: Ada Byron (Acme)"); names there may be in lower case. */
export function readLabelledPeople(text: string, start: number, blockEnd: number, tests: HeaderTests): PeopleField | undefined {
  const end = closedEnd(text, start, blockEnd);
  const line = text.slice(start, end);
  // Most lines have no label.
  if (!/[:：=]|\s[-–—]\s/.test(line)) return readBoldLabel(text, start, end, tests);
  const lead = /^[\s*_]*(?:\((?=.*\)[\s*_.]*$))?/.exec(line)?.[0].length ?? 0;
  const label: readonly string[] | null | undefined = PERSON_LABEL.exec(line.slice(lead)) ?? learntLabel(text, start, end, lead, tests);
  if (!label) return undefined;
  const from = start + lead + (label[0]?.length ?? 0);
  const role = roleOfLabel(label[1] ?? '');
  const people = readPeopleField(text, from, end, tests);
  return people.length > 0 ? { people, role, shape: 'label', confidence: 0.95 } : undefined;
}

const BOLD_LABEL = /^\s{2}(\p{L}[\p{L} ]{1,20}?)\s{3,}(?=\S)/u;

/** "**Who** Ada Byron": the marks alone set the label off, so that a clear name must follow. */
function readBoldLabel(text: string, start: number, end: number, tests: HeaderTests): PeopleField | undefined {
  const label = text.startsWith('  ', start) ? BOLD_LABEL.exec(text.slice(start, Math.min(end, start + 40))) : null;
  const words = label?.[1] ?? '';
  if (!label || end - start > 200 || PERSON_LABEL.exec(`${words}:`)?.[0].length !== words.length + 1) return undefined;
  const people = readPeopleField(text, start + label[0].length, end, tests);
  const [first] = people;
  const clear = first !== undefined && tests.name(text.slice(first.start, first.end)) >= 0.5;
  return clear ? { people, role: roleOfLabel(words), shape: 'label', confidence: 0.9 } : undefined;
}

/** Whether a line is a field of people whose value says that nobody is known ("Speaker: tba"). */
export function saysNobody(text: string, { textStart, textEnd }: Block): boolean {
  const written = text.slice(textStart, Math.min(textEnd, textStart + 120));
  const bold = written.startsWith('  ') ? BOLD_LABEL.exec(written)?.[1] : undefined;
  const line = bold === undefined ? written.replace(/^[\s*_]+/, '') : written.trimStart().replace(/\s{3}/, ': ');
  const label = /[:：]/.test(line) ? PERSON_LABEL.exec(line) : null;
  return label !== null && roleOfLabel(label[1] ?? '') === 'speaker' && isNobody(line.slice(label[0].length));
}

/** "Speaker: Ada Byron (University of⏎Northshire)": a bracket that the line leaves open is closed on the next one. */
function closedEnd(text: string, start: number, end: number): number {
  const line = text.slice(start, end);
  if (line.lastIndexOf('(') <= line.lastIndexOf(')')) return end;
  return end + (/^[*_]*[ \t]*\r?\n[ \t]*[^()\n]{1,80}\)/.exec(text.slice(end, end + 120))?.[0].length ?? 0);
}

/** Whether words are what a field of people is called ("Speaker", "Presented by", "Referentin"). */
export function isPeopleLabel(words: string): boolean {
  return PERSON_LABEL.exec(`${words}:`)?.[0].length === words.length + 1 && !/^(?:who|name|by)$/i.test(words);
}

/** So many lines below a label at most are its names. */
const LISTED = 12;

/** The people of a label alone on its line ("Presenters:"), from the list below it: one item a person. */
export function readListedPeople(note: Note, text: string, label: Block, tests: HeaderTests): PeopleField | undefined {
  if (label.kind === 'item' || label.textEnd - label.textStart > 40) return undefined;
  const words = text.slice(label.textStart, label.textEnd).replace(/^[\s*_]+|[\s*_]+$/g, '');
  if (!/[:：]$/.test(words) || !isPeopleLabel(words.slice(0, -1))) return undefined;
  const people = readNames(note, text, note.blocks.indexOf(label), tests);
  return people.length > 0 ? { people, role: roleOfLabel(words), shape: 'label', confidence: 0.95 } : undefined;
}

/** The people of the list that begins below a block, if each item is of them. */
export function readNames({ blocks }: Note, text: string, index: number, tests: HeaderTests): readonly HeaderPerson[] {
  const first = blocks[index + 1];
  if (first?.kind !== 'item') return [];
  const people: HeaderPerson[] = [];
  for (const block of blocks.slice(index + 1, index + 1 + LISTED)) {
    if (block.kind !== 'item' || block.indent < first.indent || (people.length > 0 && block.gap)) break;
    if (block.indent > first.indent || isNobody(text.slice(block.textStart, block.textEnd))) continue;
    const named = block.textEnd - block.textStart > 160 ? [] : readPeopleField(text, block.textStart, block.textEnd, tests);
    if (named.length === 0) return [];
    people.push(...named);
  }
  return people;
}

/** The people of an explicit field, where anything may be a name. */
export function readPeopleField(text: string, start: number, end: number, tests: HeaderTests): HeaderPerson[] {
  const loose: HeaderTests = { ...tests, sites: undefined, name: (words) => explicitName(words, tests) };
  // "Ada ??"
  const to = end - (/\s*\?{2,}\s*$/.exec(text.slice(start, end))?.[0].length ?? 0);
  const groups = text.slice(start, to).includes(';') ? stretches(text, start, to) : [{ start, end: to }];
  return groups.flatMap((group) => {
    const words = text.slice(group.start, group.end);
    // "someone from Acme": the place names nobody either.
    if (isNobody(words) && !/[,&]|\s(?:and|und|et)\s/.test(words)) return [];
    return withPlaces(text, splitHeader(text, group.start, group.end, loose).people, tests, groups.length > 1);
  });
}

/** A label in whatever language behind which the note has people ("Ministrante: …"); one it has only once is in the table above. */
function learntLabel(text: string, start: number, end: number, lead: number, tests: HeaderTests): readonly string[] | undefined {
  const label = labelOf(text, { textStart: start + lead, textEnd: end });
  if (!label || tests.labels?.get(label.key) !== 'people') return undefined;
  return [text.slice(start + lead, start + lead + label.length), label.key];
}

/** No semicolon of "A (X; Y)". */
const OUTER_SEMICOLON = /;(?![^()\n]*\))/;

/** "A, X; B, Y": the parts between semicolons. */
function stretches(text: string, start: number, end: number): Span[] {
  let at = start;
  return text
    .slice(start, end)
    .split(/\((?:with|w\/|and|mit|avec|con)\s/i.test(text.slice(start, end)) ? ';' : OUTER_SEMICOLON)
    .map((part) => {
      const span = { start: at, end: at + part.length };
      at += part.length + 1;
      return span;
    })
    .filter((span) => text.slice(span.start, span.end).trim() !== '');
}

/**
 * In an explicit field anything may be a name, so "Bob Miller, Acme Widgets" would be two people: behind a clear name, what is none is where
 * that person is from; between semicolons all that follows the first name is.
 */
function withPlaces(text: string, people: readonly HeaderPerson[], tests: HeaderTests, grouped: boolean): HeaderPerson[] {
  const kept: HeaderPerson[] = [];
  for (const person of people) {
    const last = kept.at(-1);
    // What stands in brackets behind a name is all where that person is from: "(University of California, Santa Barbara)".
    const open = last ? text.slice(last.end, person.start).lastIndexOf('(') : -1;
    if (last && open >= 0 && !text.slice(last.end + open, person.start).includes(')')) {
      const close = text.indexOf(')', person.start);
      const start = last.end + open + 1;
      const end = close < 0 || close - start > 150 ? person.end : close;
      const named = affiliationSpans(text, cutHeader(text, start, end, tests), tests);
      kept[kept.length - 1] = { ...last, affiliations: named.length > 0 ? named : [{ start, end }] };
      continue;
    }
    const words = text.slice(person.start, person.end);
    const clear = last !== undefined && tests.name(text.slice(last.start, last.end)) >= 0.6;
    if (last && clear && (grouped || tests.name(words) < 0.5)) {
      kept[kept.length - 1] = {
        ...last,
        affiliations: [...last.affiliations, { start: person.start, end: person.end }, ...person.affiliations],
      };
    } else kept.push(person);
  }
  return kept;
}

/** In an explicit field a name may be lower case or one handle-like word. */
function explicitName(words: string, tests: HeaderTests): number {
  if (tests.institution.score(words) >= 0.75 || isNobody(words)) return 0;
  const plain = tests.name(words);
  if (plain >= 0.5) return Math.max(plain, 0.9);
  const count = words.trim().split(/\s+/).length;
  if (!/^[\p{L}\p{M}\s.'’-]+$/u.test(words) || count > 4 || /\.\p{Ll}{2,}/u.test(words)) return 0;
  if (tests.institution.isRole(words)) return 0;
  return count >= 2 ? 0.75 : /^\p{L}{3,}$/u.test(words.trim()) ? 0.6 : 0;
}
