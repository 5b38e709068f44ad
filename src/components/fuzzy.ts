/** How well a text answers what was typed, and which stretches of it do. */
export interface FuzzyMatch {
  readonly score: number;
  readonly ranges: readonly (readonly [number, number])[];
}

/** What a letter is worth that goes on where the last one was, that begins a word, and what a gap costs. */
const WORTH = { follows: 3, begins: 2.5, gap: 1.5, late: 0.02 };

/**
 * Finds the letters of a query in a text in their order, blanks aside: best where they follow each other or begin words.
 * Undefined when a letter is missing or they are strewn over the middles of words.
 */
export function matchFuzzy(query: string, text: string): FuzzyMatch | undefined {
  const letters = [...query.toLowerCase().replaceAll(/\s+/g, '')];
  const signs = [...text.toLowerCase()];
  if (letters.length === 0) return { score: 0, ranges: [] };
  if (letters.length > signs.length) return undefined;
  const best = findBest(letters, signs);
  if (best === undefined) return undefined;
  const ranges = rangesOf(best.places, [...text]);
  const strewn = ranges.filter(([start]) => start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1] ?? ''));
  return strewn.length > Math.floor(letters.length / 5) ? undefined : { score: best.score, ranges };
}

interface Way {
  readonly score: number;
  readonly places: readonly number[];
}

/** The best way to place the letters from the first to each one, ending at each sign. */
function findBest(letters: readonly string[], signs: readonly string[]): Way | undefined {
  let ways: (Way | undefined)[] = [];
  for (const [index, letter] of letters.entries()) {
    let before: Way | undefined;
    const next: (Way | undefined)[] = [];
    for (const [place, sign] of signs.entries()) {
      // `before` is the best way that ends at least one sign earlier than a gap allows.
      if (sign === letter) {
        const begins = place === 0 || !/[\p{L}\p{N}]/u.test(signs[place - 1] ?? '') ? WORTH.begins : 0;
        const late = place * WORTH.late;
        if (index === 0) next[place] = { score: 1 + begins - late, places: [place] };
        else {
          const follows = ways[place - 1];
          const options = [
            follows && { score: follows.score + 1 + Math.max(begins, WORTH.follows), places: [...follows.places, place] },
            before && { score: before.score + 1 + begins - WORTH.gap, places: [...before.places, place] },
          ];
          next[place] = better(options[0], options[1]);
        }
      }
      before = better(before, ways[place - 1]);
    }
    ways = next;
  }
  return ways.reduce(better, undefined);
}

function better(a: Way | undefined, b: Way | undefined): Way | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.score > a.score ? b : a;
}

/** Stretches in UTF-16 offsets. */
function rangesOf(places: readonly number[], signs: readonly string[]): [number, number][] {
  const starts: number[] = [];
  let offset = 0;
  for (const sign of signs) {
    starts.push(offset);
    offset += sign.length;
  }
  const ranges: [number, number][] = [];
  for (const place of places) {
    const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? offset];
    const last = ranges.at(-1);
    if (last?.[1] === start) last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
}
