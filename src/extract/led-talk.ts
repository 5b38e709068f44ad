import type { Span } from '../model/evidence.ts';
import type { Note } from '../notes/note.ts';
import { foldWords } from '../text/fold.ts';
import type { ByLine } from './by-line.ts';
import type { FoundTalks } from './found-talk.ts';
import type { HeaderTests } from './header-atoms.ts';
import type { Opener } from './opener.ts';
import { readListedPeople, readNames } from './people-field.ts';
import type { HeaderPerson } from './split-header.ts';
import { findSoleTitle } from './sole-title.ts';
import { isMeeting } from './talk-signs.ts';

/** So many lines stand between a note's title and the label at most. */
const NEAR = 8;

/**
 * A note with a title of its own that says above all its headings who speaks ("Presenters:" and a list) is one talk, whatever stands below:
 * unless it is a meeting's, or the lines below name others. `openers` are those that would be talks else.
 */
export function findLedTalk(
  note: Note,
  plain: string,
  openers: readonly Opener[],
  tests: HeaderTests,
  all: readonly Opener[],
): FoundTalks | undefined {
  const sole = findSoleTitle(note, plain);
  if (!sole || (isMeeting(sole.words) && !PANEL.test(sole.words))) return undefined;
  const given = givenBelow(sole.index, openers, all);
  const byLine = labelAbove(note, plain, sole.index ?? -1, tests) ?? given;
  if (!byLine) return undefined;
  const wordsOf = ({ start, end }: Span): string[] => foldWords(plain.slice(start, end)).split(' ');
  const people = byLine.people.map((person) => ({ person, words: new Set(wordsOf(person)) }));
  const named = openers.flatMap(({ parts, index }) => (index > (sole.index ?? -1) ? parts.people : []));
  const others = named.some((other) => people.every(({ words }) => wordsOf(other).every((word) => !words.has(word))));
  // "## Ada Byron, Acme" over what she said tells where she is from.
  const placesOf = (person: HeaderPerson, words: ReadonlySet<string>): readonly Span[] =>
    person.affiliations.length > 0
      ? person.affiliations
      : (named.find((other) => other.affiliations.length > 0 && wordsOf(other).every((word) => words.has(word)))?.affiliations ?? []);
  const [start] = note.blocks;
  if ((others && byLine !== given) || !start) return undefined;
  const heading = sole.index === undefined ? undefined : note.blocks[sole.index];
  const parts = heading ? { title: { start: heading.textStart, end: heading.textEnd } } : {};
  const opener: Opener = {
    index: sole.index ?? -1,
    block: heading ?? { ...start, start: 0, end: 0 },
    shape: heading ? 'whole note' : 'front matter',
    start: heading?.textStart ?? 0,
    end: heading?.textEnd ?? 0,
    parts: { people: [], ...parts, order: 'title-only', confidence: 0 },
    byLine: { ...byLine, people: people.map(({ person, words }) => ({ ...person, affiliations: placesOf(person, words) })) },
    evidence: 1,
    section: false,
  };
  return {
    talks: [{ opener, end: note.text.trimEnd().length, lightning: false }],
    sessions: [],
    layout: { rule: 'speakers at the top', confidence: 0.9 },
  };
}

/** So much of the headings below must name somebody to be talks of their own. */
const MOST = 0.5;

/** "by Ada Byron", or "### Ada Byron", right below the one title of a note whose other headings seldom name anybody: those who made what she speaks of. */
function givenBelow(title: number | undefined, openers: readonly Opener[], all: readonly Opener[]): ByLine | undefined {
  if (title === undefined || openers.length === 0) return undefined;
  const own = all.find(({ index }) => index === title);
  const line = own?.byLine;
  if (!own || line?.at !== 0 || own.section || (line.shape !== 'by' && line.kind !== 'heading')) return undefined;
  const headings = all.filter(({ block, section, index }) => block.kind === 'heading' && !section && index > title);
  const named = headings.filter(({ parts, byLine }) => parts.people.length > 0 || byLine !== undefined);
  const among = openers.every(({ block }) => block.kind === 'heading');
  return among && headings.length >= 4 && named.length < headings.length * MOST ? line : undefined;
}

const PANEL = /\bpanel\b|round ?table/i;

/** The one label of people in the first lines below the title, above any other heading. */
function labelAbove(note: Note, plain: string, title: number, tests: HeaderTests): ByLine | undefined {
  for (let index = title + 1; index < Math.min(note.blocks.length, title + 1 + NEAR); index++) {
    const block = note.blocks[index];
    if (!block || block.kind === 'heading') return undefined;
    const listed = readListedPeople(note, plain, block, tests);
    if (listed) return listed;
  }
  // "On looms (Panel)" above nothing but names.
  const heading = note.blocks[title];
  const panel = heading !== undefined && PANEL.test(plain.slice(heading.textStart, heading.textEnd));
  const listed = panel ? readNames(note, plain, title, tests) : [];
  return listed.length > 1 ? { people: listed, role: 'panelist', shape: 'label', confidence: 0.95 } : undefined;
}
