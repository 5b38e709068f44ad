import type { NoteYield, TalkCandidate } from '../model/candidates.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Note } from '../notes/note.ts';
import { plainText } from '../notes/plain-text.ts';
import { findConcepts } from './find-concepts.ts';
import { induceConcepts } from './induce-concepts.ts';
import { readFileTitle } from './file-title.ts';
import { findEvent } from './find-event.ts';
import { findPapers } from './find-papers.ts';
import { addProseAffiliations, findTalkPeople, rosterPeople, sessionPeople } from './find-people.ts';
import { findTalks } from './find-talks.ts';
import type { FoundTalk } from './found-talk.ts';
import { findVoices } from './find-voices.ts';
import type { Lexicon } from './lexicon.ts';
import { findMatterTags } from './matter-tags.ts';
import { matterLinks, matterPeople, matterTalk } from './matter.ts';
import { createNoteTests } from './note-tests.ts';
import { findNoteAffiliations, withCampus } from './note-affiliations.ts';
import { findNoteLinks, isAboutPerson } from './note-links.ts';
import { findTitles, withProvenTalks, type ProvenTitle } from './proven-talks.ts';
import { talkAt, type Extractor, type Reading } from './reading.ts';
import { findSessionPeople } from './session-people.ts';
import { findSoleTitle } from './sole-title.ts';
import { readLinks } from './talk-links.ts';
import { readTitle } from './title-parts.ts';

/** What the notes of a folder have in common stands in such a one. */
const INDEX = /(?:^|[/\\])(?:_?index|readme|home|overview|summary|contents|moc)\.[a-z]+$/i;

/** What is read inside of talks, in this order. */
const EXTRACTORS: readonly Extractor[] = [findVoices, findPapers, findConcepts, induceConcepts, findMatterTags];

/** What one note yields: a pure function of the note and the lexicon, and of the titles that a schedule has proven to be talks. */
export function extractNote(note: Note, lexicon: Lexicon, proven: readonly ProvenTitle[] = []): NoteYield {
  const plain = plainText(note);
  const { tests, rosters } = createNoteTests(note, plain, lexicon);

  const told = findTalks(note, plain, tests);
  const titles = findTitles(note, plain, told);
  const found = withProvenTalks(note, plain, tests, told, proven);
  // The front matter of a note of several talks speaks of the meeting, not of each talk.
  const [only] = found.talks.length === 1 ? found.talks : [];
  const whole = only ? only.opener.index < 0 : found.talks.length === 0;
  const filed = whole ? readFileTitle(note.path, tests) : undefined;
  const matter = only ? matterTalk(note, only.opener.parts.title === undefined, isTold(only), filed) : {};
  const links = found.talks.length === 1 ? matterLinks(note) : [];
  const talks = found.talks.map((talk) => {
    const read = talkCandidate(note, plain, talk);
    const others = read.links.filter(({ url }) => links.every((link) => link.url !== url));
    return { ...read, ...matter, links: [...links, ...others] };
  });
  // "Speakers: A, B, C" under a heading is that talk's by-line, no list of all speakers.
  const lists = rosters.filter(({ block }) => talkAt(talks, block.start) === undefined);
  const listed = rosterPeople(note, plain, lists, found.sessions);
  const giving = findTalkPeople(note, plain, found.talks, talks, tests);
  const named = matterPeople(note, talks, giving.people, (words) => tests.name(words) >= 0.8, filed);
  addProseAffiliations(note, plain, named, 0, 0, note.text.length, tests);
  const leading = sessionPeople(note, plain, findSessionPeople(note, plain, talks, found.sessions, tests));
  const people = [...listed.people, ...giving.people, ...named.people, ...leading.people];
  const shift = (by: number) => (candidate: (typeof giving.affiliations)[number]) => ({ ...candidate, person: candidate.person + by });
  const stated = [
    ...listed.affiliations,
    ...giving.affiliations.map(shift(listed.people.length)),
    ...named.affiliations.map(shift(listed.people.length + giving.people.length)),
    ...leading.affiliations.map(shift(listed.people.length + giving.people.length + named.people.length)),
  ];
  const affiliations = [...stated, ...findNoteAffiliations(note, plain, people, stated, talks, tests)].map((affiliation) =>
    withCampus(note, plain, affiliation, tests),
  );

  let reading: Reading = { note, plain, lexicon, talks, people, affiliations, concepts: [], papers: [] };
  for (const { find } of EXTRACTORS) reading = withFound(reading, find(reading));
  const called =
    talks.length === 0 && !INDEX.test(note.path)
      ? (findSoleTitle(note, plain) ?? (filed && { at: 0, words: filed.words, filed: true as const }))
      : undefined;
  const linked = talks.length === 0 ? [] : findNoteLinks(note, plain);
  return {
    source: note.path,
    event: findEvent(note, plain, talks),
    layout: found.layout,
    sessions: found.sessions,
    talks,
    people: reading.people,
    affiliations,
    concepts: reading.concepts,
    papers: reading.papers,
    diagnostics: layoutDiagnostics(note, found.layout, talks),
    ...(titles.length === 0 ? {} : { titles }),
    ...(told.alone && talks.length === 0 ? { alone: told.alone } : {}),
    ...(called ? { called: { at: called.at, words: called.words, ...('filed' in called ? { filed: true } : {}) } } : {}),
    ...(linked.length === 0 ? {} : { links: linked }),
    ...(talks.length === 0 && isAboutPerson(note, tests.name) ? { person: true } : {}),
  };
}

/** Of the same form at each step: whatever reads it is compiled for that one. */
function withFound(reading: Reading, found: ReturnType<Extractor['find']>): Reading {
  const { note, plain, lexicon, talks, affiliations } = reading;
  const people = [...reading.people, ...(found.people ?? [])];
  const concepts = [...reading.concepts, ...(found.concepts ?? [])];
  const papers = [...reading.papers, ...(found.papers ?? [])];
  return { note, plain, lexicon, talks, people, affiliations, concepts, papers };
}

function talkCandidate(note: Note, plain: string, { opener, end, session, lightning }: FoundTalk): TalkCandidate {
  const span = opener.parts.title;
  const words = span ? plain.slice(span.start, span.end) : '';
  // A title in the front matter stands in no block.
  const read = readTitle(words.trim() === '' && span ? note.text.slice(span.start, span.end) : words, opener.label);
  const title = opener.parts.people.length > 0 || read.title !== '' ? read : { ...read, title: '' };
  const links = readLinks(note, opener, end);
  return {
    ...title,
    ...(lightning && title.format === 'talk' ? { format: 'lightning' as const } : {}),
    ...(session === undefined ? {} : { session }),
    ...(opener.date === undefined ? {} : { date: opener.date }),
    ...(opener.time === undefined ? {} : { time: opener.time }),
    links,
    start: opener.block.start,
    end,
    header: { start: opener.block.start, end: Math.min(end, opener.block.end) },
  };
}

function layoutDiagnostics(note: Note, layout: NoteYield['layout'], talks: readonly TalkCandidate[]): Diagnostic[] {
  if (talks.length > 0 || note.blocks.length < 3) return [];
  const message = 'No talks were recognised. Give each talk a heading of its own with its speaker, such as "## Ada Byron: On engines".';
  return [{ source: note.path, line: 1, rule: layout.rule, message }];
}

/** Whether something else than its title says that a note is a talk. */
function isTold({ opener }: FoundTalk): boolean {
  return opener.parts.people.length > 0 || opener.byLine !== undefined || opener.shape === 'front matter';
}
