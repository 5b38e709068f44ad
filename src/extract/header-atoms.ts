import type { Span } from '../model/evidence.ts';
import { calledName } from './called-name.ts';
import { cutPieces, isTitled, type Piece } from './header-pieces.ts';
import type { InstitutionTest } from './institution-test.ts';
import type { NameSites } from './name-sites.ts';
import type { NameTest } from './name-test.ts';
import type { VenueTest } from './venue-test.ts';
import { withWordedNames } from './worded-names.ts';

export interface HeaderTests {
  readonly name: NameTest;
  readonly institution: InstitutionTest;
  /** Where in the note a name of at least two words can stand; absent where `name` takes other words too. */
  readonly sites?: NameSites | undefined;
  /** Whether words hold the name of a known meeting. */
  readonly venue?: VenueTest;
  /** The labels that the note uses as fields, by their folded words. */
  readonly labels?: ReadonlyMap<string, 'people' | 'other'>;
  /** The whole name of a person of the note's lists that a first or last name alone belongs to. */
  readonly fullName?: (part: string) => string | undefined;
}

/** A piece of a heading between two separators, and what it could be. */
export interface Atom extends Span {
  /** What parts it from the atom before. */
  readonly before: string;
  readonly name: number;
  readonly institution: number;
  readonly role: boolean;
  /** In quotation marks: a title. */
  readonly quoted: boolean;
  /** A few words that all begin with a capital letter, as a name of anything does. */
  readonly proper: boolean;
}

/** Cuts a heading at its separators; what stands in quotation marks is one piece. */
export function cutHeader(text: string, start: number, end: number, tests: HeaderTests): readonly Atom[] {
  const pieces = withNicknames(withInverted(text, cutPieces(text, start, end), tests), tests);
  return withWordedNames(text, pieces, tests.name).map((piece) => readAtom(piece, tests));
}

/** "Ada (Adelaide) Byron" is one name where it is a clear one without the brackets, which hold no institution. */
function withNicknames(pieces: readonly Piece[], tests: HeaderTests): readonly Piece[] {
  const at = pieces.findIndex(({ before }, i) => before === '(' && pieces[i + 1]?.before === ')');
  const [first, called, last] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!first || !called || !last || !ONE_WORD.test(first.words) || !ONE_WORD.test(called.words)) return pieces;
  const words = `${first.words} ${last.words}`;
  if (tests.institution.score(called.words) >= 0.5 || tests.name(words) < CLEAR) return pieces;
  return [...pieces.slice(0, at - 1), { ...first, end: last.end, words }, ...pieces.slice(at + 2)];
}

const CALLED = /\p{Ll} \(\p{Lu}\p{Ll}[^()]{0,20}\) \p{Lu}/u;
const ONE_WORD = /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*$/u;

/** "Byron, Ada: On engines": two single words in front of a title are one name where they are a clear one the other way round. */
function withInverted(text: string, pieces: readonly Piece[], tests: HeaderTests): readonly Piece[] {
  const [last, first, title] = pieces;
  if (!last || !first || !title || first.before !== ',' || !/^[:–—-]$/.test(title.before)) return pieces;
  const written = `${last.words}, ${first.words}`;
  const called = calledName(written);
  if (called === written || tests.name(called) < CLEAR) return pieces;
  const { start, before } = last;
  return [{ start, end: first.end, words: text.slice(start, first.end), before, quoted: false }, ...pieces.slice(2)];
}

const CLEAR = 0.9;

/** "Byron, Ada: …" may begin so, in so many characters. */
const MAY_INVERT = /^[^,，\n]{1,60}[,，][^,，\n]{1,60}[:：–—-]/;
const INVERTED = 125;

/** Whether a piece of a heading is a name this likely: most lines of a note name nobody, and then nothing more is asked about them. */
export function holdsName(text: string, start: number, end: number, tests: HeaderTests, least: number): boolean {
  const none = least >= 0.5 && tests.sites?.(text, start, end) === false;
  if (none && !MAY_INVERT.test(text.slice(start, Math.min(end, start + INVERTED))) && !CALLED.test(text.slice(start, end))) return false;
  const pieces = cutPieces(text, start, end);
  const named = pieces.some((piece) => !piece.quoted && (isTitled(piece.words, piece) || tests.name(piece.words) >= least));
  return (
    named ||
    withNicknames(pieces, tests) !== pieces ||
    withInverted(text, pieces, tests) !== pieces ||
    withWordedNames(text, pieces, tests.name).length > pieces.length
  );
}

const PROPER =
  /^(?:\p{Lu}|\p{Ll}\p{Lu}|\d|mairie )[\p{L}\p{M}\d&'’.+-]*(?:\s+(?:(?:\p{Lu}|\d|\p{Ll}\p{Lu}|&)[\p{L}\p{M}\d&'’.+-]*|of|for|and|the|in|at|de|di|da|do|dos|der|des|du|für|la|le|et|und|y|e|van|voor|zu|d['’]\p{L}+)){0,6}$/u;

/** Words that no person is called by, in the languages that notes are met in. */
const SURE_PLACE =
  /(?<!\p{L})(?:universi|univerz|institu|istitut|hochschul|polit[eé]c|polytech|laborat|hospital|h[oô]pital|centro|centre|fundaci|fundaç|fondazione|fondation|minist|museo|museum|biblio|banco|academy|college)/iu;

/** How likely what stands behind "Prof." is a name. */
const TITLED = 0.9;

function readAtom(piece: Piece, tests: HeaderTests): Atom {
  const { start, end, words, before, quoted } = piece;
  if (quoted) return { start, end, before, name: 0, institution: 0, role: false, quoted, proper: false };
  const named = Math.max(isTitled(words, piece) ? TITLED : 0, tests.name(words.includes(',') ? calledName(words) : words));
  const institution = tests.institution.score(words);
  const name = institution >= 0.9 || (institution >= 0.8 && SURE_PLACE.test(words)) ? 0 : named;
  return { start, end, before, name, institution, role: tests.institution.isRole(words), quoted, proper: PROPER.test(words) };
}
