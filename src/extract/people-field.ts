import type { Span } from '../model/evidence.ts';
import type { Role } from '../model/ontology.ts';
import type { Note } from '../notes/note.ts';
import { affiliationSpans } from './header-affiliations.ts';
import { cutHeader, type HeaderTests } from './header-atoms.ts';
import { labelOf } from './note-labels.ts';
import { splitHeader, type HeaderPerson } from './split-header.ts';

/** The people of an explicit field, and what they do there. */
export interface PeopleField {
  readonly people: readonly HeaderPerson[];
  readonly role: Role;
  readonly shape: 'label';
  readonly confidence: number;
}

const PERSON_LABEL =
  /^(?:\*|_)*(speakers?(?:['’]s)?(?: bio(?:graph(?:y|ies?))?s?)?|about the speakers?|presenters?|presented by|(?:co-?)?authors?|co-?presenters?|given by|by|lecturers?|panell?ists?|panel members?|moderators?|moderated by|moderation|leitung|chairs?|chaired by|session chairs?|hosts?|discussants?|instructors?|who|name|keynote(?: speaker)?|invited speaker|guest(?: speaker| lecturer)?s?|invité(?:e|s|es)?|gastredner(?:in)?|invitad[oa]s?|ospit[ei]|convidad[oa]s?|referent(?:in)?|ponente|orateur|intervenant(?:e|s|es)?|sp[eaiklr]{3,5}rs?|vortragende[rn]?|redner(?:in(?:nen)?)?|referent(?:en|innen)|conf[ée]renci(?:er|ère)s?|orateurs?|oratrice|ponentes|oradora?(?:es)?|conferencistas?|palestrantes?|relator[ei]|relatrice|sprekers?|föreläsare|foredragsholder|prelegent\p{L}*|autor(?:en|in|a|es)?|auteurs?|author|ministrantes?|ministrad[ao] por|expositora?(?:es)?|apresentad(?:or(?:a|es)?|[ao] por)|presenta(?:tore|do por)|coordena(?:ção|dora?)|conférenci(?:er|ère)s?|présenté par|docentes?|talare|föredragshållare|puhuja|előadó|konuşmacı|mówca|řečník|докладчик|спикер|講者|讲者|講師|讲师|演講者|演讲者|主講人|主讲人|主講|報告人|报告人|発表者|登壇者|講演者|スピーカー|발표자|연사)(?:\(s\))?\s*(?:\*|_)*\s*(?:::?|[：=]|\s[-–—]\s)(?:\*|_)*\s*/iu;

const CHAIR = /moderat|chair|host|coorden|coordina|leitung|préside|presid/i;

/** Reads `key: value` lines of a person ("- speaker: Ada Byron (Acme)"); names there may be in lower case. */
export function readLabelledPeople(text: string, start: number, blockEnd: number, tests: HeaderTests): PeopleField | undefined {
  const end = closedEnd(text, start, blockEnd);
  const line = text.slice(start, end);
  // Most lines have no label.
  if (!/[:：=]|\s[-–—]\s/.test(line)) return undefined;
  const lead = /^[\s*_]*/.exec(line)?.[0].length ?? 0;
  const label: readonly string[] | null | undefined = PERSON_LABEL.exec(line.slice(lead)) ?? learntLabel(text, start, end, lead, tests);
  if (!label) return undefined;
  const from = start + lead + (label[0]?.length ?? 0);
  const role: Role = CHAIR.test(label[1] ?? '')
    ? 'chair'
    : /discussant/i.test(label[1] ?? '')
      ? 'discussant'
      : /panel/i.test(label[1] ?? '')
        ? 'panelist'
        : 'speaker';
  const people = readPeopleField(text, from, end, tests);
  return people.length > 0 ? { people, role, shape: 'label', confidence: 0.95 } : undefined;
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
export function readListedPeople(note: Note, text: string, index: number, tests: HeaderTests): readonly HeaderPerson[] {
  const label = note.blocks[index];
  if (!label || label.kind === 'item') return [];
  const words = text.slice(label.textStart, label.textEnd).replace(/^[\s*_]+|[\s*_]+$/g, '');
  return /[:：]$/.test(words) && isPeopleLabel(words.slice(0, -1)) ? readNames(note, text, index, tests) : [];
}

/** The people of the list that begins below a block, if each item is of them. */
export function readNames({ blocks }: Note, text: string, index: number, tests: HeaderTests): readonly HeaderPerson[] {
  const first = blocks[index + 1];
  if (first?.kind !== 'item') return [];
  const people: HeaderPerson[] = [];
  for (const block of blocks.slice(index + 1, index + 1 + LISTED)) {
    if (block.kind !== 'item' || block.indent < first.indent || (people.length > 0 && block.gap)) break;
    if (block.indent > first.indent) continue;
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
  return groups.flatMap((group) => withPlaces(text, splitHeader(text, group.start, group.end, loose).people, tests, groups.length > 1));
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

const NOBODY =
  /^(?:not?|none|nobody|no[- ]one|unknown|various|several|unclear|forgot(?:ten)?|missed|não|nao|ninguém|desconhecido|niemand|keine?r?|unbekannt|nicht|aucune?|inconnu|personne|pas|ninguno|nadie|nessuno)(?!\p{L})/iu;

/** In an explicit field a name may be lower case or one handle-like word. */
function explicitName(words: string, tests: HeaderTests): number {
  if (tests.institution.score(words) >= 0.75 || NOBODY.test(words.trim())) return 0;
  const plain = tests.name(words);
  if (plain >= 0.5) return Math.max(plain, 0.9);
  const count = words.trim().split(/\s+/).length;
  if (!/^[\p{L}\p{M}\s.'’-]+$/u.test(words) || count > 4 || /\.\p{Ll}{2,}/u.test(words)) return 0;
  if (tests.institution.isRole(words)) return 0;
  return count >= 2 ? 0.75 : /^\p{L}{3,}$/u.test(words.trim()) ? 0.6 : 0;
}
