import type { Cell } from '../notes/table.ts';
import { isSection } from './is-section.ts';

/** A name in a cell, with where that one is from as far as the cell itself says. */
export interface CellPerson {
  readonly name: Cell;
  readonly places: readonly Cell[];
}

const TITLE = /^(?:(?:prof|professor|dr|mr|mrs|ms|pd|dipl|ing|sir|dame)\b\.?\s*)+/i;
const NOBODY =
  /^(?:ph\.? ?d\.?|m\.?d\.?|m\.?sc\.?|jr\.?|tba|tbd|tbc|n\/?a|none|various(?: speakers)?|everyone|all|panel(?:lists|ists)?(?: discussion)?|keynotes?|chairs?|team|local team|committee|moderators?|students|participants|-+|–|—|\?+|organi[sz]ers?|speaker)$/i;

/** The people of a cell: "Ada Byron (MIT); Dr. Mary Moore and Ann Lee", "Byron, Ada", "Ada Byron, MIT", one a line. */
export function splitPeople(cell: Cell, isPlace: (words: string) => boolean = () => false): CellPerson[] {
  const people: CellPerson[] = [];
  for (const part of splitCell(cell, /[;\n|]|\s\/\s|(?:,\s*|\s+)(?:and|und|et|y|e|with|&)\s+/i)) {
    // "Byron, Ada" is one person, "Ada Byron, Mary Moore" are two.
    const reversed = /^[^\s,]+, ?[^\s,]+(?: \p{Lu}\.?)?$/u.test(part.text);
    const pieces = reversed ? [part] : splitCell(part, /,/);
    for (const [at, piece] of pieces.entries()) {
      const before = people.at(-1);
      if (at > 0 && before && isFrom(piece.text, before.name.text, pieces.length, isPlace)) {
        people[people.length - 1] = { ...before, places: [...before.places, piece] };
        continue;
      }
      const bracket = /^(.*?)\s*[([]([^()[\]]+)[)\]]\s*$/s.exec(piece.text);
      const words = bracket?.[1] ?? piece.text;
      const title = TITLE.exec(words)?.[0].length ?? 0;
      const bare = words.slice(title).replace(/,?\s+(?:ph\.?\s?d\.?|m\.?d\.?|m\.?sc\.?)$/i, '');
      if (!/\p{L}{2}/u.test(bare) || NOBODY.test(bare.trim()) || isSection(bare) || bare.length > 80) continue;
      const name = partOf(piece, title, title + bare.length);
      const inside =
        bracket?.[2] === undefined ? undefined : partOf(piece, piece.text.indexOf(bracket[2], words.length), undefined, bracket[2]);
      const [last = '', first = ''] = bare.split(/,\s*/);
      people.push({
        name: reversed ? { ...name, text: `${first} ${last}` } : name,
        places: inside && !/^(?:she|he|they|chair|moderator|remote|online)\b/i.test(inside.text) ? [inside] : [],
      });
    }
  }
  return people;
}

/** Whether what stands behind a comma says where somebody is from: an institution, or one word behind a full name alone. */
function isFrom(words: string, name: string, count: number, isPlace: (words: string) => boolean): boolean {
  if (!/\s/.test(name)) return false;
  return isPlace(words) || /^\p{Lu}{2,6}$/u.test(words) || (count === 2 && /^\p{Lu}[\p{L}\d-]{3,}$/u.test(words));
}

/** The pieces of a cell between separators outside of brackets, without white space at their ends. Escaped cells are cut by what they say. */
export function splitCell(cell: Cell, separator: RegExp): Cell[] {
  const pieces: Cell[] = [];
  const flat = cell.text.replace(/\([^()]*\)|\[[^[\]]*\]/g, (inside) => '\u0001'.repeat(inside.length));
  let at = 0;
  for (const match of [...flat.matchAll(new RegExp(separator, `g${separator.flags.replace('g', '')}`)), undefined]) {
    const end = match?.index ?? cell.text.length;
    const words = cell.text.slice(at, end);
    const from = at + words.length - words.trimStart().length;
    if (words.trim() !== '') pieces.push(partOf(cell, from, from + words.trim().length));
    at = end + (match?.[0].length ?? 0);
  }
  return pieces;
}

/** A part of a cell. Where the cell is not written as it reads, its whole place stands for the part. */
function partOf(cell: Cell, from: number, to = from, text = cell.text.slice(from, to)): Cell {
  const plain = cell.end - cell.start === cell.text.length;
  const { start } = cell;
  return { ...cell, text, ...(plain ? { start: start + from, end: start + from + text.length } : {}) };
}
