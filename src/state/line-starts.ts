type Texts = ReadonlyMap<string, string>;

/** Texts do not change, and what is asked of them is asked often. */
const KNOWN = new WeakMap<Texts, Map<string, readonly number[]>>();

/** Where each line of a note begins, as offsets; none without its text. */
export function lineStarts(texts: Texts, source: string): readonly number[] {
  const known = KNOWN.get(texts) ?? new Map<string, readonly number[]>();
  KNOWN.set(texts, known);
  const starts = known.get(source) ?? readStarts(texts.get(source));
  known.set(source, starts);
  return starts;
}

/** The 1-based line of a note that an offset stands in; 1 without its text. */
export function lineOf(texts: Texts, source: string, offset: number): number {
  return Math.max(1, lastAtMost(lineStarts(texts, source), offset) + 1);
}

/** The index of the last number that is not greater, of numbers that ascend; -1 when all are. */
export function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function readStarts(text: string | undefined): number[] {
  if (text === undefined) return [];
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
