import { fold, foldWords } from '../text/fold.ts';
import { closeness } from '../text/similarity.ts';

/** What two tellings of a talk are compared by. */
export interface TalkFacts {
  readonly title: string;
  readonly people: readonly string[];
}

interface Known extends TalkFacts {
  readonly words: ReadonlySet<string>;
  readonly folded: string;
  readonly families: ReadonlySet<string>;
}

interface Scored {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Pairs the talks of the notes with those of a schedule of the same meeting, each at most once, the surest first: one title, or one speaker
 * with a title that is near, missing, or the only one of that speaker on both sides. Depends on nothing but the two lists.
 */
export function matchTalks(notes: readonly TalkFacts[], schedule: readonly TalkFacts[]): [number, number][] {
  const [left, right] = [notes.map(known), schedule.map(known)];
  const byTitle = index(right, ({ folded }) => (folded === '' ? [] : [folded]));
  const byFamily = index(right, ({ families }) => families);
  const familiesLeft = index(left, ({ families }) => families);
  const pairs: Scored[] = [];
  left.forEach((x, a) => {
    // A heading that nobody could be read out of may hold title and speaker as they stand in the schedule.
    const names = x.people.length > 0 ? [...x.families] : x.folded.split(' ');
    const near = new Set([...(byTitle.get(x.folded) ?? []), ...names.flatMap((family) => byFamily.get(family) ?? [])]);
    for (const b of near) {
      const y = right[b];
      const only = [...x.families].some((family) => byFamily.get(family)?.length === 1 && familiesLeft.get(family)?.length === 1);
      const score = y ? scoreOf(x, y, only) : 0;
      if (score > 0) pairs.push({ a, b, score });
    }
  });
  pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
  const [takenLeft, takenRight] = [new Set<number>(), new Set<number>()];
  const matched: [number, number][] = [];
  for (const { a, b } of pairs) {
    if (takenLeft.has(a) || takenRight.has(b)) continue;
    takenLeft.add(a);
    takenRight.add(b);
    matched.push([a, b]);
  }
  return matched.toSorted(([a], [b]) => a - b);
}

function scoreOf(x: Known, y: Known, only: boolean): number {
  if (holdsBoth(x, y)) return 2.5;
  const title = titleScore(x, y);
  const people = Math.max(0, ...x.people.flatMap((one) => y.people.map((other) => personScore(one, other))));
  const named = x.people.length > 0 && y.people.length > 0;
  if (title === 1 && (people > 0 || !named || x.words.size >= 3)) return 2 + people;
  if (people === 0) return 0;
  if (title >= 0.5) return 1 + title + people / 2;
  // A speaker of one talk gave that talk, whatever it is called; a bare family name says too little for that.
  const missing = x.folded === '' || y.folded === '';
  return (missing || only) && (people >= 0.9 || (missing && only)) ? people : 0;
}

/** Whether the title of a talk that nobody is named for is in truth title and speaker of the other. */
export function holdsBoth(x: TalkFacts, y: TalkFacts): boolean {
  if (x.people.length > 0 || y.title.length < 5) return false;
  const [whole, title] = [foldWords(x.title), foldWords(y.title)];
  if (whole === title || !` ${whole} `.includes(` ${title} `)) return false;
  const rest = new Set(` ${whole} `.replace(` ${title} `, ' ').trim().split(' '));
  return y.people.some((name) =>
    foldWords(name)
      .split(' ')
      .some((word) => word.length > 2 && rest.has(word)),
  );
}

/** 1 for equal titles, else the share of the shorter one's telling words that the other has. */
function titleScore(x: Known, y: Known): number {
  if (x.folded === '' || y.folded === '') return 0;
  if (x.folded === y.folded) return 1;
  const [short, long] = x.words.size <= y.words.size ? [x.words, y.words] : [y.words, x.words];
  if (short.size === 0) return 0;
  const shared = [...short].filter((word) => long.has(word)).length;
  const share = shared / short.size;
  if (shared >= 2 || short.size === 1) return Math.min(0.95, share);
  return closeness(x.folded.slice(0, 80), y.folded.slice(0, 80)) >= 0.93 ? 0.9 : Math.min(0.4, share);
}

function personScore(a: string, b: string): number {
  const [x, y] = [foldWords(a).split(' '), foldWords(b).split(' ')];
  if (x.toSorted().join(' ') === y.toSorted().join(' ')) return 1;
  if (x.at(-1) !== y.at(-1) && !(x.length === 1 && y.includes(x[0] ?? '')) && !(y.length === 1 && x.includes(y[0] ?? '')))
    return closeness(x.join(' '), y.join(' ')) >= 0.93 ? 0.9 : 0;
  if (x.length === 1 || y.length === 1) return 0.7;
  return x[0]?.[0] === y[0]?.[0] ? 0.9 : 0;
}

function known({ title, people }: TalkFacts): Known {
  const folded = foldWords(title);
  const families = people.flatMap((name) => {
    const words = fold(name)
      .split(/[\s,]+/)
      .filter((word) => word !== '');
    // Any word may be the one that the other telling has; initials say nothing.
    return words.filter((word) => word.replace(/\W/g, '').length > 1 || words.length === 1);
  });
  return { title, people, folded, words: new Set(folded.split(' ').filter((word) => word.length > 3)), families: new Set(families) };
}

function index(talks: readonly Known[], keysOf: (talk: Known) => Iterable<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  talks.forEach((talk, i) => {
    for (const key of keysOf(talk)) {
      const held = places.get(key);
      if (held) held.push(i);
      else places.set(key, [i]);
    }
  });
  return places;
}
