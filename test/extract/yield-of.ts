import { extractNote } from '../../src/extract/extract-note.ts';
import type { NoteYield } from '../../src/model/candidates.ts';
import { parseNote } from '../../src/notes/parse-note.ts';
import { smallLexicon } from './small-lexicon.ts';

const lexicon = smallLexicon();

/** What a note yields with the small lexicon. */
export function yieldOf(path: string, text: string): NoteYield {
  return extractNote(parseNote(path, text).note, lexicon);
}

/** Each talk as one string: "names @ institutions : title", chairs as "(chair) name". */
export function showTalks({ talks, people, affiliations }: NoteYield): string[] {
  return talks.map(({ title }, i) => {
    const own = people.map((person, index) => ({ person, index })).filter(({ person }) => person.talk === i && person.as !== 'voice');
    const names = own.map(({ person: { as, name } }) => (as === 'speaker' || as === 'panelist' ? name : `(${as}) ${name}`));
    const places = affiliations.filter(({ person }) => own.some(({ index }) => index === person)).map(({ name }) => name);
    return `${names.join(' + ')} @ ${[...new Set(places)].join(' + ')} : ${title}`;
  });
}
