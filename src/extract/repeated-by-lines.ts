import type { Span } from '../model/evidence.ts';
import type { Block, Note } from '../notes/note.ts';
import { addToList } from '../text/add-to-list.ts';
import type { ByLine } from './by-line.ts';
import type { HeaderTests } from './header-atoms.ts';

/** So many blocks of a rank, and such a share of all, must have a line of one style right below them. */
const LEAST = 3;
const SHARE = 0.6;
/** Such a share of all the names must be no everyday words. */
const STRANGE = 0.7;
const LONGEST = 160;

const NAME_WORD = '(?:\\p{Lu}[\\p{L}\\p{M}.’\'-]*|[“"]\\p{L}[\\p{L} ]{1,20}[”"])';
const NAME = new RegExp(`^${NAME_WORD}(?:\\s+(?:(?:van|von|de|der|den|del|di|da|la|le|el|al|bin|ben)\\s+)*${NAME_WORD}){0,4}$`, 'u');
const APART = /\s*(?:[,;|/&]|\s(?:and|und|et|y|e)\s)\s*/giu;

/** Names without any mark, which are known by their words or not at all. */
const PLAIN = 'plain';
/** How a line says that it is names, whatever the names: in brackets, with the handle that speakers show, as authors are cited. */
const STYLES: readonly (readonly [string, RegExp])[] = [
  ['brackets', /^\((?<names>[^()]{3,140}?):?\)\s*$/u],
  ['handle', /^(?<names>[^@()]{3,80}?)\s*[-–—|,(]*\s*@\w{2,30}\)?\s*$/u],
  ['bars', /^(?<names>[^|()]{3,50}(?:\s*\|\s*[^|()]{3,50})+)$/u],
  ['pair', /^(?<names>\p{Lu}[\p{L}’'-]+(?:,\s\p{Lu}[\p{L}’'-]+)*,?\s(?:&|and)\s\p{Lu}[\p{L}’'-]+)\.?\s*(?:\[[^\]]{0,40}\])?\s*$/u],
  ['cited', /^(?<names>\p{Lu}[^()[\]]{1,80}?),?\s+et\.?\s+al\.?:?\s*(?:\[[^\]]{0,40}\])?\.?\s*$/u],
  [PLAIN, /^(?<names>[^()@[\]]{5,140})$/u],
];

interface Line {
  readonly index: number;
  readonly at: number;
  readonly kind: Block['kind'];
  readonly style: string;
  readonly people: readonly Span[];
}

/**
 * Lines below headings, or below items of one rank where `listed`, that are names by their style alone because most of that rank have one: names
 * that no lexicon knows, or surnames only. By the index of the block above.
 */
export function findRepeatedByLines(note: Note, plain: string, tests: HeaderTests, listed: boolean): ReadonlyMap<number, ByLine> {
  const ranks = new Map<string, { all: number; lines: Line[] }>();
  note.blocks.forEach((block, index) => {
    const rank = block.kind === 'heading' ? `heading ${block.level}` : listed && block.kind === 'item' ? `item ${block.level}` : undefined;
    const below = note.blocks[index + 1];
    if (rank === undefined || !below || below.kind === 'heading') return;
    // Items without any below them are those of another list.
    if (block.kind === 'item' && (below.kind !== 'item' || below.indent <= block.indent)) return;
    const held = ranks.get(rank) ?? { all: 0, lines: [] };
    held.all++;
    const line = readLine(plain, below, index);
    const known = line?.style !== PLAIN || line.people.every(({ start, end }) => tests.name(plain.slice(start, end)) >= 0.55);
    if (line && known) held.lines.push(line);
    ranks.set(rank, held);
  });
  const found = new Map<number, ByLine>();
  for (const { all, lines } of ranks.values()) {
    if (lines.length < LEAST || lines.length < all * SHARE) continue;
    const styles = new Map<string, Line[]>();
    for (const line of lines) addToList(styles, line.style, line);
    for (const [style, alike] of styles) {
      const names = alike.flatMap(({ people }) => people.map(({ start, end }) => plain.slice(start, end)));
      if (style === PLAIN || names.filter((name) => tests.name(name) >= 0.2).length < names.length * STRANGE) continue;
      for (const { index, at, kind, people } of alike) {
        const own = people.map((span) => ({ ...span, affiliations: [] }));
        found.set(index, { people: own, role: 'speaker', shape: 'plain', confidence: 0.85, at, kind });
      }
    }
  }
  return found;
}

function readLine(plain: string, block: Block, index: number): Line | undefined {
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || block.textEnd - block.textStart > LONGEST) return undefined;
  const words = plain.slice(block.textStart, block.textEnd).trim();
  const lead = plain.slice(block.textStart, block.textEnd).indexOf(words);
  for (const [style, pattern] of STYLES) {
    const names = pattern.exec(words)?.groups?.['names'];
    if (names === undefined) continue;
    const people = namesIn(names, block.textStart + lead + words.indexOf(names));
    return people.length > 0 ? { index, at: 0, kind: block.kind, style, people } : undefined;
  }
  return undefined;
}

/** The names of a list; none where one piece of it could be no name. */
function namesIn(words: string, from: number): Span[] {
  const people: Span[] = [];
  let at = 0;
  for (const { index, 0: mark } of [...words.matchAll(APART), { index: words.length, 0: '' }]) {
    const piece = words.slice(at, index);
    const name = piece.trim();
    if (name !== '' && !NAME.test(name)) return [];
    const start = from + at + piece.indexOf(name);
    if (name !== '') people.push({ start, end: start + name.length });
    at = index + mark.length;
  }
  return people;
}
