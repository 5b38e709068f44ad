import type { Span } from '../model/evidence.ts';
import type { Block } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';
import { trimSpan } from './name-span.ts';
import { listOfNames } from './name-list.ts';
import type { RunIn } from './run-in.ts';
import { splitHeader, type HeaderParts } from './split-header.ts';

/** Reads a line of cells without a table ("`A1` | A. Name, B. Name | Acme / Widgets | **Title**"): the bold cell is the title. */
export function readPipeCells(plain: string, block: Block, tests: HeaderTests): RunIn | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined;
  const title = block.inlines.find(({ kind, start }) => kind === 'strong' && /\|\s*$/.test(plain.slice(block.textStart, start)));
  if (!title || title.start - block.textStart > 240) return undefined;
  const cells = cellsOf(plain, block.textStart, title.start);
  const read = cells.map((cell) => namesIn(plain, cell, tests));
  const at = read.findIndex((people) => people.length > 0);
  const named = cells[at];
  const whole = trimSpan(plain, title.textStart, title.textEnd);
  if (!named || !whole || cells.length < 2) return undefined;
  const people = read[at] ?? [];
  const place = cells[at + 1];
  const places = place ? cellsOf(plain, place.start, place.end, /(\s+\/\s+)/) : [];
  const placed = people.map((person, i) => {
    const own = places.length === people.length ? places.slice(i, i + 1) : places;
    return person.affiliations.length > 0 && places.length === 0 ? person : { ...person, affiliations: own };
  });
  return { start: block.textStart, end: title.end, parts: { people: placed, title: whole, order: 'name-first', confidence: 0.9 } };
}

/** The people of a cell: a list of names, or a clear name with something else beside it ("A. Name and the team"). */
function namesIn(plain: string, { start, end }: Span, tests: HeaderTests): HeaderParts['people'] {
  const listed = listOfNames(plain, start, end, tests);
  if (listed) return listed;
  const { people, confidence } = splitHeader(plain, start, end, tests, { order: 'name-only' });
  return confidence >= 0.6 ? people : [];
}

function cellsOf(plain: string, start: number, end: number, separator = /(\s*\|\s*)/): Span[] {
  let at = start;
  return plain
    .slice(start, end)
    .split(separator)
    .flatMap((piece) => {
      const from = at;
      at += piece.length;
      return /\p{L}/u.test(piece) ? [{ start: from, end: at }] : [];
    });
}
