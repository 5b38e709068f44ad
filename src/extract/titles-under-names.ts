import type { Span } from '../model/evidence.ts';
import type { Block, Note } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';
import { trimSpan } from './name-span.ts';
import { isSection } from './is-section.ts';
import { withOpener } from './late-opener.ts';
import type { Opener } from './opener.ts';

/** The line below a talk's names that may be its title, and how it is written: the document votes on that. */
interface Line {
  readonly at: number;
  readonly title: Span;
  readonly style: string;
  /** Written as no line of notes is: in bold, in quotation marks, as a heading. */
  readonly marked: boolean;
  readonly like: boolean;
}

/** So many talks it takes that only name who spoke, and such a part of all. */
const LEAST = 2;
const PART = 0.6;
/** So many of the lines below the names must read like titles, and at most so many of the lines below those. */
const TITLED = 0.75;
const NOTED = 0.4;
/** So many lines below the names the title is looked for: a place, a link and a picture may come first. */
const NEAR = 4;
/** So many lines of a talk are compared with the first one. */
const COMPARED = 6;

/**
 * Gives talks that only name who spoke the titles on the lines below, where the document has most of them written in one way: marked as
 * nothing else is, or reading like titles above lines that do not.
 */
export function withTitlesUnderNames(note: Note, plain: string, openers: readonly Opener[], tests: HeaderTests): readonly Opener[] {
  const isBare = ({ parts }: Opener): boolean => parts.people.length > 0 && parts.title === undefined;
  // A line of the same shape right below a name is no talk of its own.
  const talks = openers.filter(({ index, block, parts }, i) => {
    const above = openers[i - 1];
    return !above || !isBare(above) || above.index !== index - 1 || block.gap || parts.people.length > 0;
  });
  const bare = talks.filter(isBare);
  if (bare.length < LEAST || bare.length < talks.length * PART) return openers;
  const starts = new Set(talks.map(({ index }) => index));
  const below = new Map(bare.map((opener) => [opener, linesBelow(note, plain, opener, starts, tests)]));
  const firsts = [...below.values()].flatMap(([first]) => (first ? [first] : []));
  const style = mostFrequent(firsts.map((line) => line.style));
  const titles = firsts.filter((line) => line.style === style);
  if (titles.length < LEAST || titles.length < bare.length * PART) return openers;
  if (titles.filter(({ like }) => like).length < titles.length * TITLED) return openers;
  // "What she said" below each name labels the notes.
  if (new Set(titles.map(({ title }) => plain.slice(title.start, title.end))).size < titles.length * TITLED) return openers;
  if (!titles[0]?.marked) {
    const notes = [...below.values()].flatMap(([, ...others]) => others.filter((line) => line.style === style));
    if (notes.filter(({ like }) => like).length > notes.length * NOTED) return openers;
  }
  return talks.map((opener) => {
    const first = below.get(opener)?.[0];
    if (first === undefined || first.style !== style || (!first.like && !first.marked)) return opener;
    const order = opener.index < first.at ? 'name-first' : opener.parts.order;
    return withOpener(opener, { parts: { ...opener.parts, title: first.title, order }, titleAt: first.at });
  });
}

/** The first lines of a talk, without those that say where its speaker is from. */
function linesBelow(note: Note, plain: string, opener: Opener, starts: ReadonlySet<number>, tests: HeaderTests): Line[] {
  const lines: Line[] = [];
  for (let at = opener.index + 1; at <= opener.index + NEAR + COMPARED && lines.length < COMPARED; at++) {
    const block = note.blocks[at];
    if (!block || starts.has(at) || block.kind === 'rule' || block.kind === 'row') break;
    if (block.kind === 'heading' && opener.block.kind === 'heading' && block.level <= opener.block.level) break;
    const line = readLine(note, plain, at, block, tests);
    if (line) lines.push(line);
    else if (lines.length === 0 && at >= opener.index + NEAR) break;
  }
  return lines;
}

const LABELLED = /^[\s*_]*(?:title|talk|topic|subject|thema|titel|titre|t[ií]tulo|titolo)\s*[:：][\s*_]*(?=\S)/iu;
/** Nothing but a time, whatever picture stands in front of it. */
const HOURS = /^[^\p{L}\d]*\d{1,2}[:.h]?\d{0,2}(?:\s*(?:[ap]\.?m\.?|to|bis|[-–—]|\d{1,2}[:.h]\d\d))*[^\p{L}\d]*$/iu;
const QUOTED = /^["“„«‘'](?=\S).*["”“»’'][.,]?$/u;

/** Undefined for a line without words, and for one of a place, of a role or of links. */
function readLine(note: Note, plain: string, at: number, block: Block, tests: HeaderTests): Line | undefined {
  if (block.kind !== 'heading' && block.kind !== 'item' && block.kind !== 'paragraph') return undefined;
  const label = LABELLED.exec(plain.slice(block.textStart, block.textEnd))?.[0] ?? '';
  const span = trimSpan(plain, block.textStart + label.length, block.textEnd);
  if (!span) return undefined;
  const mark = /^[?!)]/.exec(plain.slice(span.end, block.textEnd))?.[0].length ?? 0;
  const title = { start: span.start, end: span.end + mark };
  const words = plain.slice(title.start, title.end);
  const whole = plain.slice(block.textStart, block.textEnd).trim();
  if (!/\p{L}{2}/u.test(words) || HOURS.test(words) || tests.institution.score(words) >= 0.75 || tests.institution.isRole(words))
    return undefined;
  const shape = label !== '' ? 'label' : QUOTED.test(whole) ? 'quoted' : block.kind === 'heading' ? 'heading' : wholeMark(block, note);
  const marked = shape !== undefined;
  return { at, title, style: shape ?? `${block.kind} ${block.marker}`, marked, like: isTitle(words, whole, marked) };
}

/** The mark that a whole line stands in. */
function wholeMark({ inlines, textStart, textEnd }: Block, note: Note): 'strong' | 'emphasis' | undefined {
  const inline = inlines.find(({ kind }) => kind === 'strong' || kind === 'emphasis');
  if (inline?.kind !== 'strong' && inline?.kind !== 'emphasis') return undefined;
  const outside = note.text.slice(textStart, inline.start) + note.text.slice(inline.end, textEnd);
  return outside.replace(/[\s*_.]/g, '') === '' ? inline.kind : undefined;
}

function isTitle(words: string, whole: string, marked: boolean): boolean {
  const count = words.split(/\s+/).length;
  if (words.length > 160 || count > 25 || isSection(words) || (count < 2 && !marked)) return false;
  return /^["“„«‘'(¿¡]?[\p{Lu}\p{Lo}\d]/u.test(words) && (marked || !/[.;,:]["”]?$/u.test(whole));
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
