import type { NameTest } from './name-test.ts';
import { isTitled, type Piece } from './header-pieces.ts';
import { trimSpan } from './name-span.ts';

/** So sure a name must be where only a word or a full stop parts it from the rest. */
const CLEAR = 0.9;
/** "Ada Byron on looms", "Ada Byron of Acme", "Ada Byron. On looms": words behind which the rest may begin. */
const BEHIND =
  /(?:\s+(on|of|presents|presenting|discusses|speaks on|talks about|speaking on|talking about|über|sur|sobre|su)\s+|(?<=\p{Ll}{2})(\.)\s+)(?=\S)/giu;
/** "On looms. Ada Byron", "On Looms By Ada Byron": the last full stop, which ends no "Dr.", or the word in title case. */
const BEFORE = /^.*(?<!\b(?:Dr|Prof|St|Mr|Mrs|Ms|Sr|vs|al|cf))(?:(?<=[\p{Ll}\d)]{2})[.!]|(?<=[\p{L}\d?!)])\s+By)\s+(?=\p{Lu})/su;
const MAY_PART = /[.!]\s|\sBy\s|\s(?:on|of|over|presents|presenting|discusses|speak|talk|speaking|talking|über|sur|sobre|su)\s/i;

/** Parts a clear name from what a word or a full stop joins it to, at either end of a header. */
export function withWordedNames(text: string, pieces: readonly Piece[], score: NameTest): readonly Piece[] {
  if (!pieces.some(({ words, quoted }) => !quoted && MAY_PART.test(words))) return pieces;
  return pieces.flatMap((piece, i) => {
    if (piece.quoted || !MAY_PART.test(piece.words)) return [piece];
    return cutBehind(text, piece, score, i === 0) ?? cutBefore(text, piece, score) ?? [piece];
  });
}

/** A name at the beginning of a piece; a title follows only at the beginning of all. */
function cutBehind(text: string, piece: Piece, score: NameTest, first: boolean): readonly Piece[] | undefined {
  for (const match of piece.words.matchAll(BEHIND)) {
    const word = (match[1] ?? match[2] ?? '').toLowerCase();
    if (!first && word !== 'of') continue;
    const name = piece.words.slice(0, match.index);
    if (name.length > 50) return undefined;
    if (!isTitled(name, piece) && score(name) < CLEAR) continue;
    const rest = trimSpan(text, piece.start + match.index + match[0].length, piece.end);
    return (
      rest && [
        cut(text, piece, piece.start, piece.start + name.length, piece.before),
        cut(text, { ...rest, words: '', before: '', quoted: false }, rest.start, piece.end, word === 'of' ? 'at' : '.'),
      ]
    );
  }
  return undefined;
}

/** A name at the end of a piece, behind a full stop. */
function cutBefore(text: string, piece: Piece, score: NameTest): readonly Piece[] | undefined {
  const lead = BEFORE.exec(piece.words)?.[0];
  if (lead === undefined || score(piece.words.slice(lead.length)) < CLEAR) return undefined;
  const by = /\s+By\s+$/.exec(lead);
  // An exclamation mark belongs to the words before it.
  const end = by ? by.index : lead.trimEnd().length - (/!\s*$/.test(lead) ? 0 : 1);
  const mark = by ? 'by' : '.';
  return [cut(text, piece, piece.start, piece.start + end, piece.before), cut(text, piece, piece.start + lead.length, piece.end, mark)];
}

function cut(text: string, piece: Piece, start: number, end: number, before: string): Piece {
  return { ...piece, start, end, words: text.slice(start, end), before };
}
