import { byWord } from '../text/word-table.ts';
import type { PhraseEdges } from './phrase-edges.ts';
import type { Unit } from './term-units.ts';
import { addWordFeatures } from './word-features.ts';

/** Where a phrase stands: in a title, a whole line or a whole part of a list, emphasised, in front of its explanation, or in prose. */
export type Place = 'title' | 'line' | 'emphasis' | 'part' | 'label' | 'opening' | 'prose';

/** What is known of a phrase besides its own words. */
export interface PhraseScene {
  readonly plain: string;
  readonly place: Place;
  /** The edges of all units of the run, of which the phrase has those from `from` to `to` (exclusive). */
  readonly edges: PhraseEdges;
  readonly from: number;
  readonly to: number;
  /** The units of the run that stand directly before and after the phrase. */
  readonly before: Unit | undefined;
  readonly after: Unit | undefined;
  /** How often the note says it, in how many of its talks, and whether another title of a talk does. */
  readonly count: number;
  readonly talks: number;
  readonly titled: boolean;
  /** Where a term of the lexicon or a coined name stands inside. */
  readonly holds: 'end' | 'start' | 'inside' | 'none';
  readonly coined: boolean;
  /** How many terms of the lexicon the last word ends. */
  readonly ends: number;
  /** How much stands around it: its block's kind and length in characters, how many units its run has, how long its talk is. */
  readonly block: string;
  readonly room: number;
  readonly run: number;
  readonly talkSize: number;
  /** Where in a title it stands. */
  readonly inTitle: Place | undefined;
  /** How often the note says it with the unit before it, and with the one behind. */
  readonly longerLeft: number;
  readonly longerRight: number;
  readonly isGivenName: (folded: string) => boolean;
}

const NOUN =
  /(?:tion|sion|ity|ness|ism|ology|graphy|metry|sis|ance|ence|ment|ics|ency|ancy|ture|oid|gram|scope|ase|ome|tron|ware|cide|emia|itis)s?$/;
const OTHER = /(?:ed|ly|al|ic|ous|ive|able|ible|ish|less|ful|est|er)$/;

/** How a word ends. */
const endingOf = byWord(({ folded }) => ({
  noun: NOUN.test(folded),
  other: OTHER.test(folded),
  plural: /[^s]s$/.test(folded),
  size: folded.length < 5 ? 'short' : folded.length < 8 ? 'middling' : 'long',
}));

/** Names put together of others, made once: most are asked for again with the next phrase. */
const PLACED = naming((place, size) => `${place}, ${size}`);
const ALONE = naming((sort) => `alone: ${sort}`);
const HEAD = naming((sort) => `head: ${sort}`);
const FIRST = naming((sort) => `first: ${sort}`);
const FIRST_NUMBER = naming((sort, number) => `first: ${sort}, ${number}`);
const PAIR = naming((first, last) => `pair: ${first} ${last}`);
const INNER = naming((sort) => `inner: ${sort}`);
const ALONE_AT = naming((sort, place) => `alone: ${sort}, ${place}`);
const ALONE_CAPITAL = naming((sort, place) => `alone: ${sort} capital, ${place}`);
const ALONE_ENDING = naming((sort, ending) => `alone: ${sort}, ${ending} ending`);
const OPENS = naming((sort) => `opens: ${sort}`);
const HOLDS = naming((where) => `holds ${where}`);
const AFTER = naming((sort) => `after ${sort}`);
const BEFORE = naming((sort) => `before ${sort}`);
const TWICE = naming((sort) => `twice, ${sort}`);
const VERY_OFTEN = naming((number) => `very often, ${number}`);
const BLOCK = naming((kind) => `block ${kind}`);
const BLOCK_OF = naming((kind, number) => `block ${kind}, ${number}`);
const ROOM = naming((size) => `room ${size}`);
const ROOM_OF = naming((size, number) => `room ${size}, ${number}`);
const WHOLE_RUN = naming((size) => `whole run, ${size}`);
const TALK = naming((size) => `talk ${size}`);
const TALK_OF = naming((size, number) => `talk ${size}, ${number}`);
const TALK_AT = naming((size, place) => `talk ${size}, ${place}`);
const IN_TITLE = naming((place) => `in title: ${place}`);
const IN_TITLE_OF = naming((place, number) => `in title: ${place}, ${number}`);
const RUNS = Array.from({ length: 7 }, (_, length) => `run of ${length}`);
const OFTEN = naming((sort) => `often, ${sort}`);

function naming(name: (a: string, b: string) => string): (a: string, b?: string) => string {
  const names = new Map<string, Map<string, string>>();
  return (a, b = '') => {
    let held = names.get(a);
    if (!held) names.set(a, (held = new Map<string, string>()));
    let known = held.get(b);
    if (known === undefined) held.set(b, (known = name(a, b)));
    return known;
  };
}

/** The names of all that speaks for or against a phrase being a term; their weights are in `term-weights.ts`. */
export function termFeatures(units: readonly Unit[], scene: PhraseScene): string[] {
  const { place, edges, from, to } = scene;
  const [first, last] = [units[0], units.at(-1)];
  const token = last?.tokens.at(-1);
  if (!first || !last || !token) return [];
  const { length } = units;
  const one = length === 1 && !first.hyphen;
  const size = length === 1 ? (one ? 'one' : 'compound') : length === 2 ? 'two' : length === 3 ? 'three' : 'four';
  const more = one ? 'one' : 'more';
  const found: string[] = [size, place, PLACED(place, more)];
  const ending = endingOf(token);
  // A word of many terms that stands alone says little.
  const sort = one && last.broad && last.kind === 'term' ? 'broad' : last.sort;
  found.push(one ? ALONE(sort) : HEAD(sort));
  if (length > 1) found.push(FIRST(first.sort), PAIR(first.sort, sort));
  for (let i = 1; i < length - 1; i++) found.push(INNER(units[i]?.sort ?? ''));
  found.push(scene.ends === 0 ? 'ends none' : scene.ends < 3 ? 'ends few' : scene.ends < 12 ? 'ends some' : 'ends many');
  if (!last.head) found.push('head cannot end');
  if (ending.noun) found.push('noun by ending');
  if (ending.other) found.push(one ? 'other by ending, one' : 'other by ending, more');
  if (ending.plural) found.push('plural');
  const opens = edges.opens(from);
  const capital = edges.isCapital(from);
  if (one) {
    const named = capital && (place === 'prose' || place === 'title' || !opens);
    found.push(ending.size, named ? ALONE_CAPITAL(sort, place) : ALONE_AT(sort, place));
    found.push(ALONE_ENDING(sort, ending.noun ? 'noun' : ending.other ? 'other' : 'no'));
  }
  const led = length > 1 && first.kind === 'participle';
  if (led && (place !== 'prose' || opens)) found.push(OPENS(first.sort));
  if (units.every(({ broad }) => broad)) found.push('all broad');
  if (units.every(({ technical }) => technical)) found.push('all technical');
  else if (units.every(({ technical }) => !technical)) found.push('none technical');
  if (units.some(({ hyphen }) => hyphen)) found.push('hyphen');
  if (units.some(({ parts }) => parts.some(({ mended }) => mended !== undefined))) found.push('mended');
  if (units.some(({ parts }) => parts.some(({ doubtful }) => doubtful === true))) found.push('doubtful');
  if (led) found.push(FIRST_NUMBER(first.sort, ending.plural ? 'plural' : 'singular'));
  found.push(HOLDS(scene.holds));
  if (scene.coined) found.push('coined');
  if (units.some(({ tokens }, i) => edges.isCapital(from + i) && scene.isGivenName(tokens[0]?.folded ?? ''))) found.push('given name');
  if (place !== 'title' && !(opens && length === 1) && units.every((_, i) => edges.isCapital(from + i))) found.push('all capital');
  if (length > 1 && !capital && edges.isCapital(to - 1)) found.push('last capital');
  if (length > 1 && capital && !opens && !edges.isCapital(from + 1)) found.push('first capital only');
  if (scene.before) found.push(AFTER(scene.before.sort));
  if (scene.after) found.push(BEFORE(scene.after.sort));
  const [left, right] = [edges.left(from), edges.right(to - 1)];
  if (left !== undefined && left !== 'after (') found.push(left);
  if (right === '(') found.push(right);
  if (left === 'after (') found.push(left);
  if (right !== undefined && right !== '(') found.push(right);
  const often = one ? sort : 'more';
  if (scene.count === 2) found.push(TWICE(often));
  if (scene.count > 2) found.push(OFTEN(often));
  if (scene.talks > 1) found.push('in talks');
  if (scene.titled && place !== 'title') found.push('titled');
  addSurroundings(found, scene, size, more);
  addWordFeatures(found, units, one, edges.leftWord(from), edges.rightWord(to - 1));
  return found;
}

/** The last of `names` whose bound is not above a number. */
function sizeOf(number: number, names: readonly (readonly [number, string])[]): string {
  let name = '';
  for (const [least, called] of names) if (number >= least) name = called;
  return name;
}

const ROOMS = [
  [0, 'tiny'],
  [25, 'small'],
  [60, 'middling'],
  [140, 'large'],
  [400, 'huge'],
] as const;
const TALKS = [
  [0, 'short'],
  [300, 'middling'],
  [1000, 'long'],
  [3000, 'very long'],
] as const;

function addSurroundings(found: string[], scene: PhraseScene, size: string, number: string): void {
  const { place, block, count, longerLeft, longerRight } = scene;
  const room = sizeOf(scene.room, ROOMS);
  const talk = sizeOf(scene.talkSize, TALKS);
  found.push(BLOCK(block), BLOCK_OF(block, number), ROOM(room), ROOM_OF(room, number));
  found.push(RUNS[Math.min(scene.run, RUNS.length - 1)] ?? '', TALK(talk), TALK_OF(talk, number), TALK_AT(talk, place));
  if (scene.to - scene.from === scene.run) found.push(WHOLE_RUN(size));
  if (scene.inTitle) found.push(IN_TITLE(scene.inTitle), IN_TITLE_OF(scene.inTitle, number));
  if (count > 1) {
    if (longerLeft === count) found.push('always longer left');
    if (longerRight === count) found.push('always longer right');
    if (longerLeft < count && longerRight < count) found.push('often by itself');
  }
  if (count > 4) found.push(VERY_OFTEN(number));
}
