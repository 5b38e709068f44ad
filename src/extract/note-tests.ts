import type { Note } from '../notes/note.ts';
import { foldWords } from '../text/fold.ts';
import { findRosters, type Roster } from './find-rosters.ts';
import type { HeaderTests } from './header-atoms.ts';
import { createInstitutionTest } from './institution-test.ts';
import type { Lexicon } from './lexicon.ts';
import { learnLabels } from './note-labels.ts';
import { findNameSites } from './name-sites.ts';
import { createNameTest, type NameTest } from './name-test.ts';
import { createVenueTest } from './venue-test.ts';

/** The tests of names and institutions for one note: its lists of speakers are known names, and their surnames stand for them. */
export function createNoteTests(note: Note, plain: string, lexicon: Lexicon): { tests: HeaderTests; rosters: readonly Roster[] } {
  const institution = createInstitutionTest(lexicon);
  const rosters = findRosters(note, plain, { name: createNameTest(lexicon, new Set()), institution });
  const listed = rosters.flatMap(({ people }) => people.map(({ start, end }) => plain.slice(start, end).replace(/\s+/g, ' ')));
  const strict = createNameTest(lexicon, new Set(listed.map(foldWords)));
  const whole = partsOf(listed);
  const lower = isLowerCase(note, plain);
  const score: NameTest = (words, options) => {
    const own = strict(words, options);
    if (own >= 0.5) return own;
    if (whole.size > 0 && whole.has(foldWords(words))) return 0.9;
    const loose = lower ? strict(words, { lowerCase: true }) : 0;
    return loose >= 0.8 ? loose : own;
  };
  // A line is asked about as a heading, as the by-line of those above it, and again once the layout is known.
  const scores = new Map<string, number>();
  const name: NameTest = (words, options) => {
    if (options) return score(words, options);
    let held = scores.get(words);
    if (held === undefined) scores.set(words, (held = score(words)));
    return held;
  };
  const sites = lower || listed.length > 0 ? undefined : findNameSites(plain);
  const tests: HeaderTests = { name, sites, institution, venue: createVenueTest(lexicon), fullName: (part) => whole.get(foldWords(part)) };
  return { rosters, tests: { ...tests, labels: learnLabels(note, plain, tests) } };
}

/** First and last names that belong to one listed person only, with the whole name. */
function partsOf(names: readonly string[]): Map<string, string> {
  const parts = new Map<string, string>();
  const twice = new Set<string>();
  for (const name of new Set(names)) {
    const words = name.split(' ');
    if (words.length < 2) continue;
    for (const word of [words[0] ?? '', words.at(-1) ?? ''].map(foldWords)) {
      if (word.length < 3 || parts.has(word)) twice.add(word);
      else parts.set(word, name);
    }
  }
  for (const word of twice) parts.delete(word);
  return parts;
}

/** Whether the note is written in lower case throughout, names included. */
function isLowerCase(note: Note, plain: string): boolean {
  let lower = 0;
  let upper = 0;
  for (const { kind, textStart, textEnd } of note.blocks) {
    if (kind === 'code' || kind === 'hidden') continue;
    const first = /\p{L}/u.exec(plain.slice(textStart, Math.min(textEnd, textStart + 40)))?.[0];
    if (first === undefined) continue;
    if (/\p{Ll}/u.test(first)) lower++;
    else if (/\p{Lu}/u.test(first)) upper++;
  }
  return lower >= 8 && lower > upper * 5;
}
