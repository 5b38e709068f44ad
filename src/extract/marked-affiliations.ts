import { allMatches } from '../text/all-matches.ts';
import type { PersonCandidate } from '../model/candidates.ts';
import type { Span } from '../model/evidence.ts';
import type { Block, Note } from '../notes/note.ts';

const SIGNS = '¹²³⁴⁵⁶⁷⁸⁹*†‡§';
const BEHIND = /^(?:[^\S\n]*(?:<sup>|\^|\[|\()?[^\S\n]*([¹²³⁴⁵⁶⁷⁸⁹*†‡§]|\d(?!\d))[^\S\n]*(?:<\/sup>|\^|\]|\))?[^\S\n]*[,˒]?)+/u;
const LINE = /^\s*(?:<sup>|\^|\[|\()?\s*([¹²³⁴⁵⁶⁷⁸⁹*†‡§]|\d(?!\d))\s*(?:<\/sup>|\^|\]|\)|\.)?\s*(?=\p{L})/u;

/** "A¹, B²" above "¹ Acme" and "² Widgets": each person's institutions by the marks behind the name. `person` is an index into `people`. */
export function findMarkedAffiliations(
  note: Note,
  plain: string,
  people: readonly PersonCandidate[],
  below: readonly Block[],
): (Span & { readonly person: number })[] {
  const signs = people.map(({ evidence }) => signsBehind(note.text.slice(evidence.end, evidence.end + 40)));
  if (signs.every(({ length }) => length === 0)) return [];
  const places = new Map<string, Span>();
  for (const block of below.slice(0, 7)) {
    if (block.kind === 'heading') break;
    for (const span of parts(note.text, block)) {
      const match = LINE.exec(note.text.slice(span.start, span.end));
      const sign = match?.[1];
      const to = span.start + note.text.slice(span.start, span.end).trimEnd().length;
      if (match && sign !== undefined && to - span.start < 120) places.set(digit(sign), { start: span.start + match[0].length, end: to });
    }
  }
  return people.flatMap(({ evidence }, person) =>
    (signs[person] ?? []).flatMap((sign) => {
      const span = places.get(sign);
      return span && plain.slice(span.start, span.end).trim() !== '' && span.start > evidence.end ? [{ ...span, person }] : [];
    }),
  );
}

function signsBehind(text: string): string[] {
  const behind = BEHIND.exec(text)?.[0] ?? '';
  return [...behind].filter((sign) => SIGNS.includes(sign) || /\d/.test(sign)).map(digit);
}

/** In front of a part that begins with a mark. */
const CUT = /[,;]\s*(?=(?:<sup>|\^)?[¹²³⁴⁵⁶⁷⁸⁹†‡§\d]\s*(?:<\/sup>|\^)?\s?\p{Lu})/gu;

/** A numbered item with its number, or the parts of a line between commas that begin with a mark. */
function parts(text: string, { start, end, textStart, number }: Block): Span[] {
  if (number !== undefined) return [{ start, end }];
  const line = text.slice(textStart, end);
  const cuts = allMatches(line, CUT).map(({ index }) => index);
  const bounds = [0, ...cuts, line.length];
  return bounds.slice(0, -1).map((from, i) => ({
    start: textStart + from + (/^[,;]?\s*/.exec(line.slice(from))?.[0].length ?? 0),
    end: textStart + (bounds[i + 1] ?? line.length),
  }));
}

function digit(sign: string): string {
  const at = '¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign);
  return at < 0 ? sign : String(at + 1);
}
