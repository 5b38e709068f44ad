import type { Span } from '../model/evidence.ts';
import type { Block, Note } from '../notes/note.ts';
import { addToList } from '../text/add-to-list.ts';
import type { FoundTalk } from './found-talk.ts';
import { affiliationSpans } from './header-affiliations.ts';
import { cutHeader, type Atom, type HeaderTests } from './header-atoms.ts';
import { isNoPlace } from './place-words.ts';

/** So many talks it takes, and such a part of those that name who spoke has such a line. */
const LEAST = 3;
const PART = 0.6;
/** Such a part of the lines names what surely is an institution: of those in a style of their own, and of plain ones. */
const PLACED = { marked: 0.5, plain: 0.6 };
const LONGEST = 140;

interface Line {
  readonly talk: number;
  readonly style: string;
  readonly atoms: readonly Atom[];
}

/**
 * Where people are from by the document's vote: below most headings that name a speaker stands one line of the same style, and most of
 * these lines hold an institution that is known or called one; then the others are places too, as they are written. By talk.
 */
export function findVotedPlaces(
  note: Note,
  plain: string,
  talks: readonly FoundTalk[],
  tests: HeaderTests,
): ReadonlyMap<number, readonly Span[]> {
  const lines = talks.flatMap(({ opener, end }, talk): Line[] => {
    const at = opener.index + (opener.titleAt === opener.index + 1 ? 2 : 1);
    const block = note.blocks[at];
    if (opener.parts.people.length === 0 || !block || block.end > end) return [];
    const line = readLine(note, plain, block, tests);
    return line ? [{ ...line, talk }] : [];
  });
  const named = talks.filter(({ opener }) => opener.parts.people.length > 0).length;
  const voted = new Map<number, readonly Span[]>();
  const styles = new Map<string, Line[]>();
  for (const line of lines) addToList(styles, line.style, line);
  for (const [style, own] of styles) {
    if (own.length < LEAST || own.length < named * PART) continue;
    const placed = own.filter(({ atoms }) => atoms.some(({ institution }) => institution >= 0.75)).length;
    if (placed < own.length * (style.startsWith('marked') ? PLACED.marked : PLACED.plain)) continue;
    // A list of who else took part says names.
    if (own.filter(({ atoms }) => atoms.some(({ name }) => name >= 0.9)).length > own.length / 3) continue;
    for (const { talk, atoms } of own) {
      const last = atoms.at(-1);
      // "LOOM, Weaverton": the town where it is.
      const town =
        last &&
        atoms.length > 1 &&
        last.before === ',' &&
        last.institution < 0.5 &&
        /^\p{Lu}\p{Ll}+$/u.test(plain.slice(last.start, last.end));
      const places = affiliationSpans(plain, town ? atoms.slice(0, -1) : atoms, tests).filter(
        ({ start, end }) => !isNoPlace(plain.slice(start, end)),
      );
      if (places.length > 0) voted.set(talk, places);
    }
  }
  return voted;
}

/** A short line that is no sentence, and how it is written. */
function readLine(note: Note, plain: string, block: Block, tests: HeaderTests): Omit<Line, 'talk'> | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined;
  const words = plain.slice(block.textStart, block.textEnd);
  const said = words.trim().replace(/^[(*_]+|[).*_]+$/g, '');
  if (said.length < 3 || said.length > LONGEST || !/^[\p{Lu}\p{Lo}]/u.test(said) || /[.!?]\s+\p{Lu}\p{Ll}{3}|[!?:;]$|\n/u.test(said))
    return undefined;
  const inline = block.inlines.find(({ kind }) => kind === 'emphasis' || kind === 'strong');
  const outside = inline ? note.text.slice(block.textStart, inline.start) + note.text.slice(inline.end, block.textEnd) : words;
  const marked =
    inline !== undefined && outside.replace(/[\s*_.()]/g, '') === ''
      ? inline.kind
      : /^\s*\(.*\)\.?\s*$/.test(words)
        ? 'bracket'
        : undefined;
  const start = block.textStart + words.indexOf(said);
  const atoms = cutHeader(plain, start, start + said.length, tests);
  return { style: marked === undefined ? `plain ${block.kind}` : `marked ${marked}`, atoms };
}
