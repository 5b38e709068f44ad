import type { AffiliationCandidate, PersonCandidate, SessionCandidate, TalkCandidate } from '../model/candidates.ts';
import type { Span } from '../model/evidence.ts';
import type { Role } from '../model/ontology.ts';
import type { Block, Note } from '../notes/note.ts';
import { readLabelledPeople, readListedPeople } from './people-field.ts';
import type { Roster } from './find-rosters.ts';
import type { FoundTalk } from './found-talk.ts';
import { readPanelLine } from './panel-people.ts';
import { findLinkedPlaces } from './linked-places.ts';
import { findLineAffiliations } from './line-affiliations.ts';
import { placesOf } from './place-words.ts';
import { findPronounAffiliation, findProseAffiliation } from './prose-affiliations.ts';
import { readRoleLine } from './role-line.ts';
import { shareLast, withSame } from './shared-places.ts';
import { quoteAt } from './quote.ts';
import { calledName } from './called-name.ts';
import type { HeaderTests } from './header-atoms.ts';
import { nameSpan } from './name-span.ts';
import type { findSessionPeople } from './session-people.ts';
import type { HeaderPerson } from './split-header.ts';
import { findVotedPlaces } from './voted-places.ts';

export interface Found {
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
  const voted = findVotedPlaces(note, plain, talks, tests);
  talks.forEach(({ opener, end }, talk) => {
    const found: Found = { people: [], affiliations: [] };
    const panel = candidates[talk]?.format === 'panel';
    const add = (person: HeaderPerson, as: Role, rule: string): void =>
      addPerson(note, plain, found, person, panel && as === 'speaker' ? 'panelist' : as, rule, talk, tests);
    const shared = (people: readonly HeaderPerson[]): readonly HeaderPerson[] => withSame(plain, panel ? people : shareLast(plain, people));
    for (const person of shared(opener.parts.people)) add(person, 'speaker', `heading: ${opener.parts.order.replace('-', ' ')}`);
    const { title } = opener.parts;
    const isTitle = ({ textStart, textEnd }: Block): boolean => title !== undefined && textStart < title.end && textEnd > title.start;
    const below = note.blocks.slice(opener.index + 1, opener.index + 7).filter((block) => block.end <= end && !isTitle(block));
    const line = opener.byLine;
    if (line && opener.parts.people.length === 0)
      for (const person of shared(line.people)) add(person, line.role, `line under the heading: ${line.shape}`);
    else if (line && line.shape === 'label')
      for (const person of shared(line.people)) add(person, line.role, 'line under the heading: label');
    for (const more of moreLabels(note, plain, below, tests, line?.people[0]?.start))
      for (const person of shared(more.people)) add(person, more.role, 'line under the heading: label');
    if (panel) {
      for (const block of below.slice(0, 3)) {
        if (block.kind === 'heading') break;
        for (const person of readPanelLine(plain, block.textStart, block.textEnd, tests) ?? []) {
          const known = found.people.some(
            ({ talk: other, evidence }) => other === talk && evidence.start < person.end && evidence.end > person.start,
          );
          if (!known) addPerson(note, plain, found, person, person.role, 'line of a panel', talk, tests);
        }
      }
    }
    const by = line && line.at !== undefined ? note.blocks[opener.index + 1 + line.at] : undefined;
    for (const { person, start, end } of findLineAffiliations(note, plain, found, below, by, tests))
      found.affiliations.push({
        name: plain.slice(start, end).replace(/\s+/g, ' ').trim(),
        person,
        evidence: quoteAt(note, start, end, 'line under the heading: institution'),
      });
    for (const { person, start, end: to } of findLinkedPlaces(note, plain, found.people, found.affiliations, opener.index + 1, end, tests))
      found.affiliations.push({
        name: plain.slice(start, to).trim(),
        person,
        evidence: quoteAt(note, start, to, 'a line of its own: institution'),
      });
    addVoted(note, plain, found, voted.get(talk) ?? []);
    addRoleLines(note, plain, found, opener, talk, tests);
    // Behind a title in bold letters the prose goes on in the same block.
    const head = opener.block.kind === 'heading' ? opener.block.end : Math.min(opener.block.end, Math.max(opener.end, opener.block.start));
    addProseAffiliations(note, plain, found, talk, head, end, tests);
    for (const affiliation of found.affiliations) all.affiliations.push({ ...affiliation, person: affiliation.person + all.people.length });
    all.people.push(...found.people);
  });
  return all;
}

/** What the line below the heading says, where no other rule has read it: of each speaker the same, or of each one of as many places. */
function addVoted(note: Note, plain: string, found: Found, places: readonly Span[]): void {
  const speakers = found.people.flatMap(({ as }, index) => (as === 'speaker' || as === 'panelist' ? [index] : []));
  if (places.length === 0 || found.affiliations.length > 0) return;
  const each = speakers.length > 1 && places.length === speakers.length;
  if (speakers.length > 1 && places.length > 1 && !each) return;
  speakers.forEach((person, i) => {
    for (const { start, end } of each ? places.slice(i, i + 1) : places) {
      const evidence = quoteAt(note, start, end, 'line under most headings: institution');
      found.affiliations.push({ name: plain.slice(start, end).replace(/\s+/g, ' ').trim(), person, evidence });
    }
  });
}

/** The line between a heading that only names speakers and the one that holds the title says where they are from. */
function addRoleLines(note: Note, plain: string, found: Found, opener: FoundTalk['opener'], talk: number, tests: HeaderTests): void {
  const line = note.blocks[opener.index + 1];
  if (opener.titleAt === undefined || opener.titleAt === opener.index + 1 || !line || found.affiliations.length > 0) return;
  if (/\b(?:moderat|chair|host)\p{L}*\s/iu.test(plain.slice(line.textStart, line.textEnd))) {
    const cut = plain.slice(line.textStart, line.textEnd).search(/\b(?:moderat|chair|host)/i);
    for (const person of readPanelLine(plain, line.textStart + cut, line.textEnd, tests) ?? [])
      addPerson(note, plain, found, person, person.role, 'line under the heading: label', talk, tests);
    return;
  }
  const speakers = found.people.flatMap(({ as }, index) => (as === 'speaker' || as === 'panelist' ? [index] : []));
  readRoleLine(plain, line, speakers.length, tests).forEach((places, i) => {
    for (const { start, end } of places)
      found.affiliations.push({
        name: plain.slice(start, end).replace(/\s+/g, ' ').trim(),
        person: speakers[i] ?? 0,
        evidence: quoteAt(note, start, end, 'line under the heading: institution'),
      });
  });
}

/** For those whose heading names no institution: what the talk's lines say. */
export function addProseAffiliations(
  note: Note,
  plain: string,
  found: Found,
  talk: number,
  start: number,
  end: number,
  tests: HeaderTests,
): void {
  found.people.forEach((person, index) => {
    if (person.talk !== talk || found.affiliations.some((affiliation) => affiliation.person === index)) return;
    const alone = found.people.filter((other) => other.talk === talk).length === 1;
    const span =
      findProseAffiliation(plain, person.name, start, end, tests) ?? (alone ? findPronounAffiliation(plain, start, end) : undefined);
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

/** The people who lead sessions: they take part, whether or not they give a talk. */
export function sessionPeople(note: Note, plain: string, led: ReturnType<typeof findSessionPeople>): Found {
  const found: Found = { people: [], affiliations: [] };
  for (const { person, session } of led) {
    const before = found.people.length;
    addPerson(note, plain, found, person, 'roster', `${person.role} of a session`, undefined);
    const added = found.people[before];
    if (added && session !== undefined) found.people[before] = { ...added, session };
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
  tests?: HeaderTests,
): void {
  const span = nameSpan(plain, person.start, person.end);
  if (!span) return;
  const written = calledName(plain.slice(span.start, span.end).replace(/\s+/g, ' ').trim());
  const name = (written.includes(' ') ? undefined : tests?.fullName?.(written)) ?? written;
  const same = found.people.findIndex((other) => other.talk === talk && other.as === as && other.name === name && talk !== undefined);
  const index = same >= 0 ? same : found.people.length;
  if (same < 0)
    found.people.push({ name, evidence: quoteAt(note, span.start, span.end, rule), as, ...(talk === undefined ? {} : { talk }) });
  const places = person.affiliations.flatMap(({ start, end }) =>
    tests ? placesOf(plain, start, end, tests.institution) : [{ start, end }],
  );
  for (const { start, end } of places) {
    const words = plain.slice(start, end).replace(/\s+/g, ' ').trim();
    if (words.length >= 2)
      found.affiliations.push({ name: words, person: index, evidence: quoteAt(note, start, end, `${rule}, institution`) });
  }
}

/** "moderator: …" next to "speakers: …". */
function moreLabels(
  note: Note,
  plain: string,
  below: readonly Block[],
  tests: HeaderTests,
  done: number | undefined,
): { people: readonly HeaderPerson[]; role: Role }[] {
  return below.slice(0, 4).flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'code') return [];
    const line = readLabelledPeople(plain, block.textStart, block.textEnd, tests) ?? readListedPeople(note, plain, block, tests);
    return line && line.people[0]?.start !== done ? [line] : [];
  });
}
