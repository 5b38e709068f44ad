import { byWord } from '../text/word-table.ts';
import { BRACKET, type PhraseEdges } from './phrase-edges.ts';
import type { Unit } from './term-units.ts';
import { featureOf, type Feature } from './term-weights.ts';
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

/** Features named by others, made once: most are asked for again with the next phrase. */
const BY_ITSELF = naming((what) => what);
const PLACED = pairing((place, size) => `${place}, ${size}`);
const ALONE = naming((sort) => `alone: ${sort}`);
const HEAD = naming((sort) => `head: ${sort}`);
const FIRST = naming((sort) => `first: ${sort}`);
const FIRST_NUMBER = pairing((sort, number) => `first: ${sort}, ${number}`);
const PAIR = pairing((first, last) => `pair: ${first} ${last}`);
const INNER = naming((sort) => `inner: ${sort}`);
const ALONE_AT = pairing((sort, place) => `alone: ${sort}, ${place}`);
const ALONE_CAPITAL = pairing((sort, place) => `alone: ${sort} capital, ${place}`);
const ALONE_ENDING = pairing((sort, ending) => `alone: ${sort}, ${ending} ending`);
const OPENS = naming((sort) => `opens: ${sort}`);
const HOLDS = naming((where) => `holds ${where}`);
const AFTER = naming((sort) => `after ${sort}`);
const BEFORE = naming((sort) => `before ${sort}`);
const TWICE = naming((sort) => `twice, ${sort}`);
const VERY_OFTEN = naming((number) => `very often, ${number}`);
const BLOCK = naming((kind) => `block ${kind}`);
const BLOCK_OF = pairing((kind, number) => `block ${kind}, ${number}`);
const ROOM = naming((size) => `room ${size}`);
const ROOM_OF = pairing((size, number) => `room ${size}, ${number}`);
const WHOLE_RUN = naming((size) => `whole run, ${size}`);
const TALK = naming((size) => `talk ${size}`);
const TALK_OF = pairing((size, number) => `talk ${size}, ${number}`);
const TALK_AT = pairing((size, place) => `talk ${size}, ${place}`);
const IN_TITLE = naming((place) => `in title: ${place}`);
const IN_TITLE_OF = pairing((place, number) => `in title: ${place}, ${number}`);
const RUN = naming((length) => `run of ${length}`);
const OFTEN = naming((sort) => `often, ${sort}`);

const ENDS = { none: featureOf('ends none'), few: featureOf('ends few'), some: featureOf('ends some'), many: featureOf('ends many') };
const SAYS = {
  headCannotEnd: featureOf('head cannot end'),
  nounByEnding: featureOf('noun by ending'),
  otherByEndingOne: featureOf('other by ending, one'),
  otherByEndingMore: featureOf('other by ending, more'),
  plural: featureOf('plural'),
  allBroad: featureOf('all broad'),
  allTechnical: featureOf('all technical'),
  noneTechnical: featureOf('none technical'),
  hyphen: featureOf('hyphen'),
  mended: featureOf('mended'),
  doubtful: featureOf('doubtful'),
  coined: featureOf('coined'),
  givenName: featureOf('given name'),
  allCapital: featureOf('all capital'),
  lastCapital: featureOf('last capital'),
  firstCapitalOnly: featureOf('first capital only'),
  inTalks: featureOf('in talks'),
  titled: featureOf('titled'),
  alwaysLongerLeft: featureOf('always longer left'),
  alwaysLongerRight: featureOf('always longer right'),
  oftenByItself: featureOf('often by itself'),
};

function naming(name: (a: string) => string): (a: string) => Feature {
  const features = new Map<string, Feature>();
  return (a) => {
    let known = features.get(a);
    if (!known) features.set(a, (known = featureOf(name(a))));
    return known;
  };
}

function pairing(name: (a: string, b: string) => string): (a: string, b: string) => Feature {
  const features = new Map<string, (b: string) => Feature>();
  return (a, b) => {
    let known = features.get(a);
    if (!known) features.set(a, (known = naming((other) => name(a, other))));
    return known(b);
  };
}

/** All that speaks for or against a phrase being a term; the weights are in `term-weights.ts`. */
export function termFeatures(units: readonly Unit[], scene: PhraseScene): Feature[] {
  const { place, edges, from, to } = scene;
  const [first, last] = [units[0], units.at(-1)];
  const token = last?.tokens.at(-1);
  if (!first || !last || !token) return [];
  const { length } = units;
  const one = length === 1 && !first.hyphen;
  const size = length === 1 ? (one ? 'one' : 'compound') : length === 2 ? 'two' : length === 3 ? 'three' : 'four';
  const more = one ? 'one' : 'more';
  const found: Feature[] = [BY_ITSELF(size), BY_ITSELF(place), PLACED(place, more)];
  const ending = endingOf(token);
  // A word of many terms that stands alone says little.
  const sort = one && last.broad && last.kind === 'term' ? 'broad' : last.sort;
  found.push(one ? ALONE(sort) : HEAD(sort));
  if (length > 1) found.push(FIRST(first.sort), PAIR(first.sort, sort));
  for (let i = 1; i < length - 1; i++) found.push(INNER(units[i]?.sort ?? ''));
  found.push(scene.ends === 0 ? ENDS.none : scene.ends < 3 ? ENDS.few : scene.ends < 12 ? ENDS.some : ENDS.many);
  if (!last.head) found.push(SAYS.headCannotEnd);
  if (ending.noun) found.push(SAYS.nounByEnding);
  if (ending.other) found.push(one ? SAYS.otherByEndingOne : SAYS.otherByEndingMore);
  if (ending.plural) found.push(SAYS.plural);
  const opens = edges.opens(from);
  const capital = edges.isCapital(from);
  if (one) {
    const named = capital && (place === 'prose' || place === 'title' || !opens);
    found.push(BY_ITSELF(ending.size), named ? ALONE_CAPITAL(sort, place) : ALONE_AT(sort, place));
    found.push(ALONE_ENDING(sort, ending.noun ? 'noun' : ending.other ? 'other' : 'no'));
  }
  const led = length > 1 && first.kind === 'participle';
  if (led && (place !== 'prose' || opens)) found.push(OPENS(first.sort));
  const all = lookOver(units, scene);
  if (all.broad) found.push(SAYS.allBroad);
  if (all.technical === length) found.push(SAYS.allTechnical);
  else if (all.technical === 0) found.push(SAYS.noneTechnical);
  if (all.hyphen) found.push(SAYS.hyphen);
  if (all.mended) found.push(SAYS.mended);
  if (all.doubtful) found.push(SAYS.doubtful);
  if (led) found.push(FIRST_NUMBER(first.sort, ending.plural ? 'plural' : 'singular'));
  found.push(HOLDS(scene.holds));
  if (scene.coined) found.push(SAYS.coined);
  if (all.givenName) found.push(SAYS.givenName);
  if (place !== 'title' && !(opens && length === 1) && all.capitals === length) found.push(SAYS.allCapital);
  if (length > 1 && !capital && edges.isCapital(to - 1)) found.push(SAYS.lastCapital);
  if (length > 1 && capital && !opens && !edges.isCapital(from + 1)) found.push(SAYS.firstCapitalOnly);
  if (scene.before) found.push(AFTER(scene.before.sort));
  if (scene.after) found.push(BEFORE(scene.after.sort));
  const [left, right] = [edges.left(from), edges.right(to - 1)];
  if (left.says && left.says !== BRACKET.before) found.push(left.says);
  if (right.says === BRACKET.behind) found.push(right.says);
  if (left.says === BRACKET.before) found.push(left.says);
  if (right.says && right.says !== BRACKET.behind) found.push(right.says);
  const often = one ? sort : 'more';
  if (scene.count === 2) found.push(TWICE(often));
  if (scene.count > 2) found.push(OFTEN(often));
  if (scene.talks > 1) found.push(SAYS.inTalks);
  if (scene.titled && place !== 'title') found.push(SAYS.titled);
  addSurroundings(found, scene, size, more);
  addWordFeatures(found, units, one, left.word, right.word);
  return found;
}

/** What is asked of all units of a phrase, seen in one go. */
function lookOver(units: readonly Unit[], { edges, from, isGivenName }: PhraseScene) {
  const all = { broad: true, technical: 0, capitals: 0, hyphen: false, mended: false, doubtful: false, givenName: false };
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit) continue;
    all.broad &&= unit.broad;
    all.hyphen ||= unit.hyphen;
    if (unit.technical) all.technical++;
    for (const { mended, doubtful } of unit.parts) {
      all.mended ||= mended !== undefined;
      all.doubtful ||= doubtful;
    }
    if (!edges.isCapital(from + i)) continue;
    all.capitals++;
    all.givenName ||= isGivenName(unit.tokens[0]?.folded ?? '');
  }
  return all;
}

/** A run of so many units is long, and longer ones are as long. */
const LONG_RUN = 6;

function roomOf(characters: number): string {
  if (characters < 25) return 'tiny';
  if (characters < 60) return 'small';
  return characters < 140 ? 'middling' : characters < 400 ? 'large' : 'huge';
}

function lengthOf(characters: number): string {
  if (characters < 300) return 'short';
  return characters < 1000 ? 'middling' : characters < 3000 ? 'long' : 'very long';
}

function addSurroundings(found: Feature[], scene: PhraseScene, size: string, number: string): void {
  const { place, block, count, longerLeft, longerRight } = scene;
  const room = roomOf(scene.room);
  const talk = lengthOf(scene.talkSize);
  found.push(BLOCK(block), BLOCK_OF(block, number), ROOM(room), ROOM_OF(room, number));
  found.push(RUN(String(Math.min(scene.run, LONG_RUN))), TALK(talk), TALK_OF(talk, number), TALK_AT(talk, place));
  if (scene.to - scene.from === scene.run) found.push(WHOLE_RUN(size));
  if (scene.inTitle) found.push(IN_TITLE(scene.inTitle), IN_TITLE_OF(scene.inTitle, number));
  if (count > 1) {
    if (longerLeft === count) found.push(SAYS.alwaysLongerLeft);
    if (longerRight === count) found.push(SAYS.alwaysLongerRight);
    if (longerLeft < count && longerRight < count) found.push(SAYS.oftenByItself);
  }
  if (count > 4) found.push(VERY_OFTEN(number));
}
