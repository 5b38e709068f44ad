import type { AffiliationCandidate, PersonCandidate, SessionCandidate, TalkCandidate } from '../model/candidates.ts';
import type { Role } from '../model/ontology.ts';
import type { Block, Note } from '../notes/note.ts';
import { readLabelledPeople } from './by-line.ts';
import type { Roster } from './find-rosters.ts';
import type { FoundTalk } from './found-talk.ts';
import { readPanelLine } from './panel-people.ts';
import { findProseAffiliation } from './prose-affiliations.ts';
import { quoteAt } from './quote.ts';
import { nameSpan, type HeaderTests } from './header-atoms.ts';
import type { HeaderPerson } from './split-header.ts';

interface Found {
  readonly people: PersonCandidate[];
  readonly affiliations: AffiliationCandidate[];
}

/** The people of each talk, from its heading and the lines under it, with their institutions. */
export function findTalkPeople(
  note: Note,
  plain: string,
  talks: readonly FoundTalk[],
  candidates: readonly TalkCandidate[],
  tests: HeaderTests,
): Found {
  const all: Found = { people: [], affiliations: [] };
  talks.forEach(({ opener, end }, talk) => {
    const found: Found = { people: [], affiliations: [] };
    const panel = candidates[talk]?.format === 'panel';
    const add = (person: HeaderPerson, as: Role, rule: string): void =>
      addPerson(note, plain, found, person, panel && as === 'speaker' ? 'panelist' : as, rule, talk);
    for (const person of opener.parts.people) add(person, 'speaker', `heading: ${opener.parts.order.replace('-', ' ')}`);
    const below = note.blocks.slice(opener.index + 1, opener.index + 7).filter((block) => block.end <= end);
    const line = opener.byLine;
    if (line && opener.parts.people.length === 0)
      for (const person of line.people) add(person, line.role, `line under the heading: ${line.shape}`);
    else if (line && line.shape === 'label') for (const person of line.people) add(person, line.role, 'line under the heading: label');
    for (const more of moreLabels(plain, below, tests, line?.people[0]?.start))
      for (const person of more.people) add(person, more.role, 'line under the heading: label');
    if (panel) {
      for (const block of below.slice(0, 3)) {
        if (block.kind === 'heading') break;
        for (const person of readPanelLine(plain, block.textStart, block.textEnd, tests) ?? []) {
          const known = found.people.some(
            ({ talk: other, evidence }) => other === talk && evidence.start < person.end && evidence.end > person.start,
          );
          if (!known) addPerson(note, plain, found, person, person.role, 'line of a panel', talk);
        }
      }
    }
    addLooseAffiliation(note, plain, found, talk, below, tests);
    addProseAffiliations(note, plain, found, talk, opener.block.end, end, tests);
    for (const affiliation of found.affiliations) all.affiliations.push({ ...affiliation, person: affiliation.person + all.people.length });
    all.people.push(...found.people);
  });
  return all;
}

/** For those whose heading names no institution: what the talk's lines say. */
function addProseAffiliations(note: Note, plain: string, found: Found, talk: number, start: number, end: number, tests: HeaderTests): void {
  found.people.forEach((person, index) => {
    if (person.talk !== talk || found.affiliations.some((affiliation) => affiliation.person === index)) return;
    const span = findProseAffiliation(plain, person.name, start, end, tests);
    if (!span || span.end <= span.start) return;
    const name = plain.slice(span.start, span.end).replace(/\s+/g, ' ');
    found.affiliations.push({ name, person: index, evidence: quoteAt(note, span.start, span.end, 'said of the person in the notes') });
  });
}

/** The people of the lists of speakers. */
export function rosterPeople(note: Note, plain: string, rosters: readonly Roster[], sessions: readonly SessionCandidate[]): Found {
  const found: Found = { people: [], affiliations: [] };
  for (const { people, favorite, day, label } of rosters) {
    const session = day === undefined ? -1 : sessions.findIndex((candidate) => candidate.day === day);
    for (const person of people) {
      const before = found.people.length;
      addPerson(note, plain, found, person, 'roster', `list: ${label}`, undefined);
      const added = found.people[before];
      if (added) found.people[before] = { ...added, ...(favorite ? { favorite } : {}), ...(session < 0 ? {} : { session }) };
    }
  }
  return found;
}

function addPerson(
  note: Note,
  plain: string,
  found: Found,
  person: HeaderPerson,
  as: PersonCandidate['as'],
  rule: string,
  talk: number | undefined,
): void {
  const span = nameSpan(plain, person.start, person.end);
  if (!span) return;
  const name = plain.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  const same = found.people.findIndex((other) => other.talk === talk && other.as === as && other.name === name && talk !== undefined);
  const index = same >= 0 ? same : found.people.length;
  if (same < 0)
    found.people.push({ name, evidence: quoteAt(note, span.start, span.end, rule), as, ...(talk === undefined ? {} : { talk }) });
  for (const { start, end } of person.affiliations) {
    const words = plain.slice(start, end).replace(/\s+/g, ' ').trim();
    if (words.length >= 2)
      found.affiliations.push({ name: words, person: index, evidence: quoteAt(note, start, end, `${rule}, institution`) });
  }
}

/** "moderator: …" next to "speakers: …". */
function moreLabels(
  plain: string,
  below: readonly Block[],
  tests: HeaderTests,
  done: number | undefined,
): { people: readonly HeaderPerson[]; role: Role }[] {
  return below.slice(0, 4).flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'code') return [];
    const line = readLabelledPeople(plain, block.textStart, block.textEnd, tests);
    return line && line.people[0]?.start !== done ? [line] : [];
  });
}

const AFFILIATION_LABEL =
  /^\s*(?:affil(?:iation)?s?|institution(?:en|s|e)?|institute?|universit(?:y|ies)|universität|université|universidad|organi[sz]ations?|organismo|org|company|firma|employer|works? (?:at|for)|workplace|from|at|inst|einrichtung|hochschule|établissement|entreprise|afiliaci[óo]n|empresa|affiliazione|ente|instelling)\s*(?:::?|[：=])\s*/i;
const BRACKETED = /^\s*\(((?:joining|joint position (?:with|at)|now at|moving to|works? (?:at|for)|from|at)\b[^()]*)\)\s*\.?\s*$/i;

/** A line of its own under the heading that says only an institution, or that the speaker joins one. */
function addLooseAffiliation(note: Note, plain: string, found: Found, talk: number, below: readonly Block[], tests: HeaderTests): void {
  const people = found.people
    .map((person, index) => ({ person, index }))
    .filter(({ person }) => person.talk === talk && person.as !== 'chair');
  const only = people[0];
  if (!only) return;
  if (people.length > 1)
    return addPairs(
      note,
      plain,
      found,
      people.map(({ index }) => index),
      below,
    );
  const held = new Set(found.affiliations.filter(({ person }) => person === only.index).map(({ name }) => name));
  for (const block of below.slice(0, 4)) {
    if (block.kind === 'heading') break;
    const words = plain.slice(block.textStart, block.textEnd);
    const label = AFFILIATION_LABEL.exec(words);
    const from = block.textStart + (label?.[0].length ?? 0);
    const stretches =
      label || BRACKETED.test(words)
        ? pieces(plain, from, block.textEnd, label ? /([;/|()])/ : undefined)
        : block === below[0] && only.person.evidence.start < block.start && isInstitutionLine(words, tests)
          ? [{ start: block.textStart, end: block.textEnd }]
          : workPlace(plain, block, tests);
    for (const piece of stretches) {
      for (const span of tests.institution.split(plain, piece.start, piece.end)) {
        const name = plain.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
        if (
          name.length < 2 ||
          held.has(name) ||
          (!label && tests.institution.score(name) < 0.7 && !BRACKETED.test(words) && !WORKS.test(words))
        )
          continue;
        held.add(name);
        found.affiliations.push({
          name,
          person: only.index,
          evidence: quoteAt(note, span.start, span.end, 'line under the heading: institution'),
        });
      }
    }
  }
}

/** "Affil: X / Y" under two speakers: pair by pair. */
function addPairs(note: Note, plain: string, found: Found, people: readonly number[], below: readonly Block[]): void {
  for (const block of below.slice(0, 4)) {
    const label = AFFILIATION_LABEL.exec(plain.slice(block.textStart, block.textEnd));
    if (!label) continue;
    const spans = pieces(plain, block.textStart + label[0].length, block.textEnd, /(\s*[/;|]\s*)/);
    if (spans.length !== people.length && spans.length !== 1) continue;
    people.forEach((person, i) => {
      const span = spans[spans.length === 1 ? 0 : i];
      if (!span) return;
      const evidence = quoteAt(note, span.start, span.end, 'line under the heading: institution');
      found.affiliations.push({ name: evidence.quote.replace(/\s+/g, ' '), person, evidence });
    });
  }
}

/** A short line of capitalised words that names an institution and nothing else. */
function isInstitutionLine(words: string, tests: HeaderTests): boolean {
  const line = words.trim();
  if (line.length > 80 || /[.:;!?]$/.test(line)) return false;
  const score = tests.institution.score(line);
  if (score >= 0.9) return true;
  const first = line.split(/\s+/)[0] ?? '';
  return (
    score >= 0.75 &&
    line.split(/\s+/).length <= 5 &&
    (tests.institution.score(first) >= 0.9 || /\b(?:universit|institut|college)/i.test(line))
  );
}

const WORKS =
  /\b(?:work(?:s|ing)? (?:at|for)|professor (?:at|in)|researcher (?:at|from)|scientist (?:at|from|with)|engineer (?:at|with)|student (?:at|from)|postdoc (?:at|with)|based (?:at|in)|CEO of|founder of|joining)\s+(?:the\s+)?(\p{Lu}[\p{L}\d&'’.-]*(?:\s+(?:of|for|and|the|de|di)\s+\p{Lu}[\p{L}\d&'’.-]*|\s+\p{Lu}[\p{L}\d&'’.-]*){0,6})/u;

/** "… a gamma ray astronomer, working at Harvard Smithsonian": what a line says of where the speaker works. */
function workPlace(plain: string, block: Block, tests: HeaderTests): { start: number; end: number }[] {
  const match = WORKS.exec(plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + 300)));
  const place = match?.[1];
  if (!match || place === undefined || tests.name(place) >= 0.8) return [];
  const start = block.textStart + match.index + match[0].length - place.length;
  return [{ start, end: start + place.replace(/[.,]$/, '').length }];
}

const FILLER =
  /^(?:[\s(]|joining|joint position|position|with|at|now|moving to|works? (?:at|for)|from|the|in (?:spring|summer|fall|autumn|winter|\d{4}).*|\d{4})+\s*/i;

function pieces(
  plain: string,
  start: number,
  end: number,
  separator = /([.,;()]|\b(?:joint position|and also)\b)/i,
): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let at = start;
  for (const part of plain.slice(start, end).split(separator)) {
    const lead = FILLER.exec(part)?.[0].length ?? 0;
    const tail = / in (?:spring|summer|fall|autumn|winter|\d{4}).*$/i.exec(part);
    const to = tail ? tail.index : part.length;
    if (/[\p{L}]{2}/u.test(part.slice(lead, to))) spans.push({ start: at + lead, end: at + to });
    at += part.length;
  }
  return spans;
}
