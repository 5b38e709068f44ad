import type { Role } from '../model/ontology.ts';
import type { Span } from '../model/evidence.ts';
import type { Block, Note } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';
import { nameSpan } from './name-span.ts';
import { isSpeakerLine } from './label-records.ts';
import { firstSentence, LEAD } from './led-line.ts';
import { isNoteTaker } from './note-taker.ts';
import { oncePerBlock } from './once-per-block.ts';
import { readLabelledPeople, readListedPeople } from './people-field.ts';
import { couldBeName, splitHeader, type HeaderPerson } from './split-header.ts';
import { withoutLinks } from './without-links.ts';
import { endBeforeOthers } from './without-others.ts';

/** A line under a heading that says who gives the talk. */
export interface ByLine {
  readonly people: readonly HeaderPerson[];
  readonly role: Role;
  /** The shape of the line, which the document votes on. */
  readonly shape: 'label' | 'emphasis' | 'by' | 'plain';
  readonly confidence: number;
  /** How many blocks below the heading it stands, 0 for the next one, and of what kind it is. */
  readonly at?: number;
  readonly kind?: Block['kind'];
}

/** Where the document's clear by-lines stand; `placed`: they say where the speaker is from. */
export interface ByLinePrior {
  readonly at: number;
  readonly kind: Block['kind'];
  readonly placed: boolean;
}

/** Finds the by-line in the first lines under a heading. `trusted` are the shapes that the document uses for it. */
export function findByLine(
  note: Note,
  plain: string,
  below: readonly Block[],
  tests: HeaderTests,
  trusted?: ReadonlySet<ByLine['shape']>,
  prior?: ByLinePrior,
): ByLine | undefined {
  const near = below.slice(0, 4);
  const expected = prior && near.slice(0, prior.at + 1).every(({ kind }) => kind !== 'heading') ? near[prior.at] : undefined;
  if (prior && expected?.kind === prior.kind) {
    const line = readExpected(note, plain, expected, tests, prior);
    if (line) return withMoreLines(note, plain, { ...line, at: prior.at, kind: prior.kind }, below, tests);
  }
  for (const [i, block] of near.entries()) {
    if (block.kind === 'heading' && i === 0) return labelledHeading(plain, block, tests) ?? readHeadingLine(plain, block, tests);
    if (block.kind === 'heading' || block.kind === 'code') break;
    // What stands below an item is said of that one.
    const above = near[i - 1];
    if (block.kind === 'item' && above?.kind === 'item' && block.indent > above.indent) break;
    const labelled = readLabelledPeople(plain, block.textStart, block.textEnd, tests) ?? readListedPeople(note, plain, block, tests);
    if (labelled) return { ...labelled, at: i, kind: block.kind };
    const said = firstSentence(plain, block);
    if (i > 2 || said.textEnd - said.textStart > 220) continue;
    const line = readByLine(note, plain, said, isOverPlace(plain, block, near[i + 1], tests) ? loosely(tests) : tests, i);
    if (line && (!trusted || trusted.has(line.shape) || line.confidence >= 0.9))
      return withMoreLines(note, plain, { ...line, at: i, kind: block.kind }, below, tests);
    if (block.kind === 'paragraph' && block.textEnd - block.textStart > 120) break;
  }
  return undefined;
}

const PLACED = /^\s*(?:\p{Lu}[^(),:;]{3,40}\([^()]{2,80}\)\s*(?:,|;|&|\band\b)?\s*){2,}$/u;

/** "Name (Place), Name (Place)": nothing but that, at least twice, whatever the names. */
function readPlaced(plain: string, start: number, end: number): HeaderPerson[] {
  const line = plain.slice(start, end);
  if (line.length > 600 || !PLACED.test(line)) return [];
  return [...line.matchAll(/(\p{Lu}[^(),:;]{3,40}?)\s*\(([^()]+)\)/gu)].map(({ index, 0: all, 1: name = '', 2: place = '' }) => {
    const from = start + index;
    const at = from + all.length - 1 - place.length;
    return { start: from, end: from + name.length, affiliations: [{ start: at, end: at + place.length }] };
  });
}

/** "## Speaker: Ada Byron" right below the heading of a title. */
function labelledHeading(plain: string, block: Block, tests: HeaderTests): ByLine | undefined {
  const field = isSpeakerLine(plain, block) ? readLabelledPeople(plain, block.textStart, block.textEnd, tests) : undefined;
  return field && { ...field, at: 0, kind: block.kind };
}

/** "### Ada Byron, Acme" right below the heading of a title. */
function readHeadingLine(plain: string, { kind, textStart, textEnd }: Block, tests: HeaderTests): ByLine | undefined {
  const { people, title, confidence } = splitHeader(plain, textStart, textEnd, tests, { order: 'name-only' });
  const placed = readPlaced(plain, textStart, textEnd);
  if (placed.length > 0) return { people: placed, role: 'speaker', shape: 'plain', confidence: 0.85, at: 0, kind };
  if (title || people.length === 0 || confidence < 0.7) return undefined;
  return { people, role: 'speaker', shape: 'plain', confidence: Math.min(0.85, confidence), at: 0, kind };
}

/** The lines right below a by-line that name one person more each. */
function withMoreLines(
  note: Note,
  plain: string,
  line: ByLine & { readonly at: number },
  below: readonly Block[],
  tests: HeaderTests,
): ByLine {
  const people = [...line.people];
  const first = below[line.at];
  for (const block of below.slice(line.at + 1)) {
    if (block.kind !== first?.kind || block.indent !== first.indent || block.textEnd - block.textStart > 150) break;
    const more = readByLine(note, plain, block, tests, 1);
    if (!more || more.confidence < 0.7) break;
    // Behind a blank line a name alone may be much else.
    if (block.gap && [...line.people, ...more.people].some(({ affiliations }) => affiliations.length === 0)) break;
    people.push(...more.people);
  }
  return people.length > line.people.length ? { ...line, people } : line;
}

/** The last line of a talk that says who gave it, set off by a dash or by emphasis ("*— Ada Byron, Acme*"). */
export function findLastLine(note: Note, plain: string, block: Block, tests: HeaderTests): ByLine | undefined {
  const words = plain.slice(block.textStart, block.textEnd);
  if (words.length > 150 || (!/^\s*[—–-]/.test(words) && !(wholeEmphasis(block, note) && block.gap))) return undefined;
  const line = readByLine(note, plain, block, tests, 0);
  return line && line.confidence >= 0.7 ? { ...line, shape: 'emphasis' } : undefined;
}

/** The same tests where a name is expected: whatever could be one is. */
function loosely(tests: HeaderTests): HeaderTests {
  return {
    ...tests,
    sites: undefined,
    name: (words) => {
      const name = tests.name(words);
      return name < 0.85 && tests.institution.score(words) < 0.75 && couldBeName(words.trim(), name) ? 0.85 : name;
    },
  };
}

/** Whether the next line of a paragraph is an institution, and nothing else: the one above it is who is from there. */
function isOverPlace(plain: string, block: Block, next: Block | undefined, tests: HeaderTests): boolean {
  if (block.kind !== 'paragraph' || next?.kind !== 'paragraph' || next.gap || next.textEnd - next.textStart > 80) return false;
  return tests.institution.score(plain.slice(next.textStart, next.textEnd).trim()) >= 0.75;
}

/** Where the document has its by-lines, a line that could be one is read as one. */
function readExpected(note: Note, plain: string, block: Block, tests: HeaderTests, prior: ByLinePrior): ByLine | undefined {
  if (block.textEnd - block.textStart > 220) return undefined;
  const line = readByLine(note, plain, block, loosely(tests), prior.at);
  const [first, second, third] = line?.people ?? [];
  if (!line || !first || !second || third || !prior.placed || first.affiliations.length + second.affiliations.length > 0) return line;
  // Where the others say "Name, place", a second name behind a comma is a place.
  const apart = /^\s*,\s*$/.test(plain.slice(first.end, second.start)) && !/[,;&]/.test(plain.slice(second.end, block.textEnd));
  const clear = tests.name(plain.slice(second.start, second.end)) >= 0.9;
  return apart && !clear ? { ...line, people: [{ ...first, affiliations: [{ start: second.start, end: second.end }] }] } : line;
}

/** A line as it is read wherever it stands below a heading: without its links, behind the words that lead to a name. */
interface NearLine {
  readonly block: Block;
  readonly words: string;
  readonly by: boolean;
  readonly emphasised: boolean;
  readonly span: Span;
}

/** Undefined for a line that is none of a speaker, whatever its words. */
const readNear = oncePerBlock((note, plain, whole): NearLine | undefined => {
  const written = plain.slice(whole.textStart, withoutLinks(whole, plain, whole.textEnd)).trimEnd();
  // A link leaves a blank in front of the full stop.
  const stopped = /\s\.$/.test(written.slice(-2)) ? written.slice(0, -1).trimEnd() : written;
  const kept = stopped.slice(0, endBeforeOthers(stopped, 0, stopped.length));
  const block = { ...whole, textEnd: whole.textStart + kept.length };
  const words = plain.slice(block.textStart, block.textEnd);
  const lead = LEAD.exec(words);
  // An item "A + B + C" names people in the notes of a talk.
  if (block.kind === 'item' && !lead && words.includes('+') && /\s\+\s/.test(words)) return undefined;
  if (isNoteTaker(words)) return undefined;
  const span = { start: block.textStart + (lead?.[0].length ?? 0), end: block.textEnd };
  return { block, words, by: lead !== null, emphasised: wholeEmphasis(block, note), span };
});

/** The names of a line that stands where names may stand alone. */
const splitNear = oncePerBlock((note, plain, whole, tests) => {
  const { start, end } = readNear(note, plain, whole, tests)?.span ?? { start: whole.textStart, end: whole.textStart };
  return splitHeader(plain, start, end, tests, { order: 'name-only' });
});

function readByLine(note: Note, plain: string, whole: Block, tests: HeaderTests, index: number): ByLine | undefined {
  const near = readNear(note, plain, whole, tests);
  if (!near) return undefined;
  const { block, words, by, emphasised, span } = near;
  if (!by && !emphasised && index > 1) return undefined;
  const parts = splitNear(note, plain, whole, tests);
  const first = parts.people[0];
  // A by-line begins with a name; what follows is where they are from.
  if (!first || first.start - span.start > 8) return lowerCaseName(plain, block, tests, index);
  const title = parts.title;
  const noise = title ? title.end - title.start : 0;
  if (by || emphasised)
    return noise > 90
      ? undefined
      : { people: parts.people, role: 'speaker', shape: by ? 'by' : 'emphasis', confidence: Math.min(0.95, parts.confidence + 0.1) };
  // "Name (Place)" and "Name, Known Place" alone on a line say enough, whatever the name.
  const placed = parts.people.every((person) => person.affiliations.length > 0);
  // So does a name with the address or handle that speakers show.
  const shown = index < 2 && /<?[\w.+-]+@[\w-]+\.\w+>?|\s@\w{2,}\s*$/.test(note.text.slice(whole.textStart, whole.textEnd));
  const said = !title && index < 2 && parts.confidence >= 0.55 && (placed || shown);
  // "Ada Byron, Acme." ends with a full stop, as a sentence would: it must say where she is from, or name several and no more.
  const listed = !title && parts.people.length > 1 && parts.confidence >= 0.8;
  const stopped = /\.\s*$/.test(words) && !listed && (!said || words.length > 100);
  if (/[:!?]\s*$/.test(words) || stopped || (title && title.end - title.start > 40) || (parts.confidence < 0.8 && !said)) return undefined;
  const rest = title ? plain.slice(title.start, title.end) : '';
  const known = rest === '' || tests.institution.isRole(rest) || tests.institution.score(rest) >= 0.5;
  // "Liz Rice - Isovalent" right below a heading: a few capitalised words behind a clear name are where she is from.
  const place =
    !known &&
    title !== undefined &&
    index === 0 &&
    parts.confidence >= 0.9 &&
    /^[\p{Lu}\p{Lo}][\p{L}\d&.-]*(?:,?\s[\p{Lu}\p{Lo}][\p{L}\d&.-]*){0,2}$/u.test(rest);
  if (!known && !place) return undefined;
  const people = place
    ? parts.people.map((person, i) => (i === parts.people.length - 1 ? { ...person, affiliations: between(plain, title) } : person))
    : parts.people;
  return { people, role: 'speaker', shape: 'plain', confidence: Math.max(said ? 0.8 : 0, Math.min(0.9, parts.confidence)) };
}

/** The stretches of a span between its commas. */
function between(plain: string, { start, end }: Span): Span[] {
  return [...plain.slice(start, end).matchAll(/[^,\s][^,]*/gu)].map(({ index, 0: part }) => ({
    start: start + index,
    end: start + index + part.trimEnd().length,
  }));
}

/** Two or three words and nothing else, not all of them with a capital. */
const NAME_ALONE = /^\s*\p{L}\p{Ll}+(?:\s\p{L}\p{Ll}+){1,2}\s*$/u;

/** A nested item or a line below a heading that is only a name, perhaps in lower case ("- jacob tomlinson", "- thomas caswell, maintainer"). */
function lowerCaseName(plain: string, block: Block, tests: HeaderTests, index: number): ByLine | undefined {
  const words = plain.slice(block.textStart, block.textEnd);
  if (index > 0 || (block.kind !== 'item' && !(block.kind === 'paragraph' && NAME_ALONE.test(words)))) return undefined;
  if (words.trim().length > 40 && !/[,(]/.test(words)) return undefined;
  const head = /^\s*([^,(]{3,40}?)\s*(?:$|[,(])/.exec(words)?.[1];
  if (head === undefined || tests.name(head, { lowerCase: true }) < 0.8) return undefined;
  const span = nameSpan(plain, block.textStart, block.textStart + words.indexOf(head) + head.length);
  if (!span) return undefined;
  const bracket = /\((?:works? (?:at|for)\s+|from\s+)?([^,()]+)/.exec(words);
  const from = bracket ? block.textStart + words.indexOf(bracket[1] ?? '', bracket.index) : 0;
  const affiliations =
    bracket && tests.institution.score(bracket[1] ?? '') >= 0.75 ? [{ start: from, end: from + (bracket[1] ?? '').length }] : [];
  return { people: [{ ...span, affiliations }], role: 'speaker', shape: 'plain', confidence: 0.8 };
}

function wholeEmphasis(block: Block, note: Note): boolean {
  const inline = block.inlines.find(({ kind }) => kind === 'emphasis' || kind === 'strong');
  if (!inline) return false;
  const outside = note.text.slice(block.textStart, inline.start) + note.text.slice(inline.end, block.textEnd);
  return inline.start - block.textStart < 4 && outside.replace(/[\s*_.,;@-]|@\w+/g, '').length <= 3;
}
