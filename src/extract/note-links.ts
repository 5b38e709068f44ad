import type { NoteLink } from '../model/candidates.ts';
import type { Note } from '../notes/note.ts';
import { plainText } from '../notes/plain-text.ts';
import type { HeaderTests } from './header-atoms.ts';

const PEOPLE = /(?:^|\/)(?:people|persons?|contacts?|speakers?|personen|leute|kontakte|personnes|contactos|personas|persone)\//i;

/** The links of a note to others beside it: `[[Folder/Note#Part|words]]`, `[words](folder/note.md)`. */
export function findNoteLinks(note: Note, plain = plainText(note)): NoteLink[] {
  return note.blocks.flatMap(({ inlines }) =>
    inlines.flatMap(({ kind, start, end, textStart, textEnd, href }): NoteLink[] => {
      const written = kind === 'wikilink' ? note.text.slice(start + 2, end - 2) : kind === 'link' ? localTarget(href) : '';
      const target = written.replace(/[|#][^]*$/, '').trim();
      return target === '' ? [] : [{ start, end, target, words: plain.slice(textStart, textEnd).trim() }];
    }),
  );
}

function localTarget(href = ''): string {
  if (/^[a-z][a-z+.-]*:/i.test(href) || !/\.(?:md|markdown|org|txt)(?:#|$)/i.test(href)) return '';
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** Whether a note is about a person: it is called after one, lies among people, or its front matter says so. */
export function isAboutPerson({ path, matter }: Note, name: HeaderTests['name']): boolean {
  const stem = (path.split('/').at(-1) ?? '').replace(/\.[a-z]+$/i, '');
  const sorts = [matter['type'], matter['kind'], matter['category'], matter['tags']].flat();
  return (
    PEOPLE.test(path) || name(stem) >= 0.8 || sorts.some((one) => typeof one === 'string' && /^#?(?:person|people|contact)s?$/i.test(one))
  );
}
