/** Whether a folded word is known to be a name of people. */
export type NameTest = (word: string) => boolean;

/** Shorter words are names of their own at every letter: Jan and Jon, Chen and Cheng. */
const SHORTEST = 5;
const VOWELS = 'aeiouy';
/** Letters beside each other on a keyboard, by row; the letter below and to the right is half a key away. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * Whether two folded words can be one name with a slip of the hand. They are two where both are known names that do not sound alike, where the
 * first letter differs (Karl and Carl, Sutton and Dutton), where only an ending does (Gabriel and Gabriela, Francesca and Francesco,
 * Kowalska and Kowalski), and where a consonant stands for another that is not beside it on the keyboard (Petersen and Pedersen).
 */
export function isSlip(a: string, b: string, isName: NameTest): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST || a[0] !== b[0] || endsOtherwise(a, b)) return false;
  if (soundOf(a) === soundOf(b)) return true;
  const [x, y] = differing(a, b);
  if (x.length === 2 && x[0] === y[1] && x[1] === y[0]) return !a.endsWith(x) || !b.endsWith(y) || !(isName(a) && isName(b));
  if (isName(a) && isName(b)) return false;
  if (x.length !== 1 || y.length !== 1) return true;
  return (VOWELS.includes(x) && VOWELS.includes(y)) || areNeighbours(x, y);
}

/** Another vowel, `s` or `z` at the end, or one more. */
function endsOtherwise(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isEnding = (letter = ''): boolean => /^[aeiouysz]$/.test(letter);
  if (long.length === short.length) return short.slice(0, -1) === long.slice(0, -1) && isEnding(short.at(-1)) && isEnding(long.at(-1));
  return long.slice(0, -1) === short && isEnding(long.at(-1));
}

/** What is heard of a name, roughly: a letter doubled or not, a silent h, ph for f, c for k, y for i. */
function soundOf(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replace(/(?<=.)h/g, '')
    .replace(/c(?![eiyh])/g, 'k')
    .replace(/y(?!$)/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** What is left of two words without what they share at the start and at the end. */
function differing(a: string, b: string): readonly [string, string] {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function areNeighbours(a: string, b: string): boolean {
  const [x, y] = [placeOf(a), placeOf(b)];
  return Math.abs(x.row - y.row) <= 1 && Math.abs(x.column - y.column) <= 1;
}

function placeOf(letter: string): { row: number; column: number } {
  const row = ROWS.findIndex((letters) => letters.includes(letter));
  return { row, column: (ROWS[row]?.indexOf(letter) ?? -9) + row / 2 };
}
