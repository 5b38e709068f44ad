import { foldWords } from '../text/fold.ts';
import type { Lexicon } from './lexicon.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Small words inside of family names. */
export const PARTICLES = set('van von de der den di da du del della la le ter ten el al bin ibn dos das zu');

/** Words that stand in front of a year without having written anything: dates, occasions, things with an edition. */
const DATED = set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun spring summer autumn fall winter easter christmas
  day week month year date time since until till before after around circa early late mid end version edition release volume vol issue no part
  chapter section page table figure fig eq equation challenge competition contest conference congress convention workshop workshops meeting
  meetup summit symposium seminar colloquium school forum fair festival hackathon sprint camp course class lecture keynote tutorial panel talk
  talks session track poster demo award awards prize medal survey census report act law bill olympics election budget strategy agenda horizon
  copyright updated published posted created born died founded established accepted submitted presented dataset data model models task tasks
  benchmark track shared room slide slides video notes photo image images best paper papers proceedings annual international national world`,
);
const FUNCTION = set(
  `a an the this that these those it its he she they we you i my our your their his her and or but nor so yet if then else when while where why how
  what which who whom whose in on at by to of for from with without within into onto over under about above below between among through during
  as is are was were be been being has have had do does did will would can could should may might must not no yes also only just even still
  now here there see cf ref refs more most less many much some any all each every both few new first last next other another such same e.g i.e via per`,
);
/** Places that meetings are held at; names of universities add theirs. */
const PLACES = set(
  `amsterdam athens austin australia austria bangkok barcelona basel beijing belgium berlin boston brazil brussels budapest canada chicago china
  cologne copenhagen dallas denmark denver dublin edinburgh europe finland florence france geneva germany glasgow greece hamburg helsinki india
  ireland israel istanbul italy japan kyiv kyoto lisbon london lyon madrid manchester melbourne mexico miami milan montreal moscow mumbai munich
  netherlands norway oslo oxford paris philadelphia poland porto portland portugal prague reykjavik rome rotterdam russia scotland seattle seoul
  shanghai singapore spain stockholm sweden switzerland sydney taipei tokyo toronto turin turkey utrecht vancouver venice vienna vilnius wales
  warsaw washington york zagreb zurich`,
);

/** Verbs behind an author: "Mumford (2010) argues …". */
export const REPORTS =
  /^\W{0,2}(?:also |first |later |already )?(?:show|prove|propos|introduc|argu|find|found|suggest|present|describ|demonstrat|report|claim|stud|observ|develop|conclud|note|analy[sz]|discuss|defin|review|wrote|writes|coined|call)/iu;

/** What speaks against a word's being an author. */
export interface WordTests {
  /** Never an author, whatever stands around it. */
  readonly isNever: (word: string) => boolean;
  /** A date, an occasion, a named thing: no author unless "et al." says so. */
  readonly isThing: (word: string) => boolean;
  /** An everyday or technical word, or a place: no author when nothing else makes it one. */
  readonly isDoubtful: (word: string) => boolean;
  readonly isGivenName: (word: string) => boolean;
  readonly isFamilyName: (word: string) => boolean;
  /** A term of the lexicon. */
  readonly isTechnical: (word: string) => boolean;
}

/** So many words are kept folded. */
const KEPT = 50_000;
const made = new WeakMap<Lexicon, WordTests>();

/** The tests of a lexicon, made at the first call and kept with it. */
export function wordTestsOf(lexicon: Lexicon): WordTests {
  const held = made.get(lexicon);
  if (held) return held;
  const things = new Set<string>();
  const capitals = new Set<string>();
  const name = (text: string): void => void (/\p{Lu}.*\p{Lu}/u.test(text) ? capitals.add(text) : things.add(foldWords(text)));
  const technical = new Set<string>();
  const places = new Set<string>();
  for (const { forms } of lexicon.concepts) {
    for (const { text } of forms) {
      if (!/\s/.test(text)) name(text);
      // "Hopfield network" leaves Hopfield an author; "neural network" does not leave "neural" one.
      for (const word of text.split(/[\s/-]+/)) if (/^\p{Ll}|\p{Lu}.*\p{Lu}/u.test(word)) technical.add(foldWords(word));
    }
  }
  for (const { forms } of lexicon.venues) for (const { text } of forms) if (!/\s/.test(text)) name(text);
  for (const { forms, kind } of lexicon.institutions) {
    for (const { text } of forms) {
      if (!/\s/.test(text)) places.add(foldWords(text));
      else if (kind === 'university') places.add(/ (?:of|at|in|de|di) (.*)/.exec(foldWords(text))?.[1] ?? '');
    }
  }
  const one = (words: ReadonlySet<string> | ReadonlyMap<string, unknown>, word: string): boolean =>
    words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));
  const folds = new Map<string, string>();
  const foldWord = (word: string): string => {
    const held = folds.get(word);
    if (held !== undefined) return held;
    const folded = foldWords(word);
    if (folds.size < KEPT) folds.set(word, folded);
    return folded;
  };
  const tests: WordTests = {
    isNever: (word) => FUNCTION.has(foldWord(word)),
    isThing: (word) => FUNCTION.has(foldWord(word)) || one(DATED, foldWord(word)) || one(things, foldWord(word)) || capitals.has(word),
    isDoubtful(word) {
      const folded = foldWord(word);
      if (/(?:ly|tions?|ness|ology|isms?|ities)$/.test(folded)) return true;
      return tests.isThing(word) || one(lexicon.words, folded) || one(technical, folded) || places.has(folded) || PLACES.has(folded);
    },
    isGivenName: (word) => lexicon.givenNames.has(foldWord(word)) || lexicon.ambiguousNames.has(foldWord(word)),
    isFamilyName: (word) => lexicon.familyNames.has(foldWord(word)),
    isTechnical: (word) => one(technical, foldWord(word)) || one(things, foldWord(word)) || capitals.has(word),
  };
  made.set(lexicon, tests);
  return tests;
}
