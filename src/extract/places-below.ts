import type { Span } from '../model/evidence.ts';
import type { Note } from '../notes/note.ts';
import { affiliationSpans } from './header-affiliations.ts';
import { cutHeader, type HeaderTests } from './header-atoms.ts';
import { isNoPlace } from './place-words.ts';
import { blockAt } from './quote.ts';

/** So many lines below a name may tell of the person. */
const LINES = 4;
const LONGEST = 110;
/** What may stand beside the name on its line: a title, a colon, an emoji, "introductions". */
const BESIDE =
  /^[\s*_:.,–—-]*(?:(?:prof|dr|mr|mrs|ms|professor)\b\.?\s*)?(?:introductions?|moderator|chair|panell?ist|speaker|host)?[\s*_:.,()–—-]*$/iu;

/**
 * Where the person is from whose name stands alone on a line: the lines right below it say a role or an institution and nothing else ("- Ada
 * Byron" above "- Head Librarian" and "- Acme College").
 */
export function findPlacesBelow(note: Note, plain: string, start: number, end: number, tests: HeaderTests): Span[] {
  const at = blockAt(note, start);
  const block = note.blocks[at];
  if (!block) return [];
  const lineEnd = plain.indexOf('\n', end);
  const inside = lineEnd >= 0 && lineEnd < block.textEnd;
  const to = inside ? lineEnd : block.textEnd;
  const from = Math.max(block.textStart, plain.lastIndexOf('\n', start) + 1);
  if (!BESIDE.test(plain.slice(from, start)) || !BESIDE.test(plain.slice(end, to))) return [];
  const lines = inside ? linesOf(plain, to + 1, block.textEnd) : [];
  for (const next of note.blocks.slice(at + 1, at + 1 + LINES)) {
    if (next.kind === 'heading' || next.kind === 'code' || (block.kind === 'item' && next.indent < block.indent)) break;
    lines.push(...linesOf(plain, next.textStart, next.textEnd));
  }
  let roles = false;
  for (const line of lines.slice(0, LINES)) {
    const words = plain.slice(line.start, line.end);
    if (words.length > LONGEST || /[.!?]\s+\p{Lu}|[!?]\s*$/u.test(words)) break;
    const atoms = cutHeader(plain, line.start, line.end, tests);
    roles ||= atoms.some(({ role }) => role);
    const places = affiliationSpans(plain, atoms, tests).filter(
      (span) => isSure(plain.slice(span.start, span.end), roles, tests) && !isNoPlace(plain.slice(span.start, span.end)),
    );
    const placed = places.reduce((sum, span) => sum + span.end - span.start, 0);
    if (places.length > 0 && (placed >= words.trim().length * 0.6 || roles)) return places;
    // A line that says a role: the institution may follow.
    if (!atoms.some(({ role }) => role) || atoms.some(({ name }) => name >= 0.9)) break;
  }
  return [];
}

/** Below a role what sounds like an institution is one; else a title of a talk may sound so. */
function isSure(words: string, roles: boolean, tests: HeaderTests): boolean {
  return tests.institution.score(words) >= (roles || SCHOOL.test(words) ? 0.75 : 0.9);
}

const SCHOOL = /universi|institut|college|hochschul|polit[eé]cn|librar(?:y|ies)$/iu;

function linesOf(plain: string, start: number, end: number): Span[] {
  const lines: Span[] = [];
  let at = start;
  for (const line of plain.slice(start, end).split('\n')) {
    if (line.trim() !== '') lines.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return lines;
}
