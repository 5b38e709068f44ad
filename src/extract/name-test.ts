import { fold, foldWords } from '../text/fold.ts';
import type { Lexicon } from './lexicon.ts';
import { oncePerLexicon } from './once-per-lexicon.ts';

const PARTICLES = new Set(
  'van von de der den di da dos das del della la le el al bin ibn ben ter ten zu af av y e st du do te los las op zum vom ap bar'.split(
    ' ',
  ),
);
const HAN_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・]{2,12}$/u;
const TOKEN = /^(?:\p{Lu}\.?-?(?:\p{Lu}\.?)*|[\p{L}][\p{L}\p{M}'’.-]*)$/u;
const NO_NAME =
  /\b(?:universit|institut|college|school|laborator|research|cent(?:er|re)|academy|department|faculty|gmbh|inc\b|ltd\b|session|panel|keynote|workshop|tutorial|discussion|intro)/i;

const NO_SIGN = /[\d!?"“”=<>{}[\]#$%^*_+~\\]/;
/** No letter of a Han or Kana script stands below. */
const FIRST_HAN = 0x2e80;
/** How likely a name of the lexicon's that is no person's is one. */
const NOT_NAME = 0.05;

/** Towns and states that look like people. */
const PLACES = new Set(
  `san francisco,san diego,san jose,san antonio,santa barbara,santa cruz,santa fe,santa clara,santa monica,los angeles,las vegas,palo alto,ann arbor,new york,
new york city,new haven,new delhi,new orleans,new mexico,new jersey,new south wales,baton rouge,chapel hill,st louis,st andrews,st petersburg,st gallen,
buenos aires,sao paulo,rio de janeiro,hong kong,tel aviv,cape town,mexico city,den haag,den bosch,la jolla,el paso,fort collins,college station,
north carolina,south carolina,north dakota,south dakota,west virginia,rhode island,british columbia,nova scotia,costa rica,puerto rico,sri lanka,
saudi arabia,san sebastian,santiago de compostela,las palmas,palma de mallorca,frankfurt am main,abu dhabi,kuala lumpur,ho chi minh city,addis ababa,
george town,salt lake city,kansas city,berkeley,coral gables,college park,state college,davis,irvine,riverside,merced`
    .split(/,\s*/)
    .map(foldWords),
);

/** How likely words are the name of a person, 0…1, by their shape, the lexicon's given names and everyday words, and the names known from the note. */
export type NameTest = (words: string, options?: { readonly lowerCase?: boolean }) => number;

/** Folded names of the lexicon that are no people's. */
const notNamesOf = oncePerLexicon(
  ({ concepts, institutions, venues }) =>
    new Set([...concepts, ...institutions, ...venues].flatMap(({ forms }) => forms.map(({ text }) => foldWords(text)))),
);

/** The test for one note; `known` are the folded names that the note itself lists (its speakers). */
export function createNameTest(lexicon: Lexicon, known: ReadonlySet<string>): NameTest {
  const notNames = notNamesOf(lexicon);
  return (words, { lowerCase = false } = {}) => {
    const name = words.trim();
    if (name.length > 60) return 0;
    if (known.size > 0 && known.has(foldWords(name))) return 0.98;
    if (name.charCodeAt(0) >= FIRST_HAN && HAN_NAME.test(name)) return name.length <= 5 ? 0.7 : 0.3;
    // What begins with a small letter is most often no name, and its first word tells.
    const tokens = name.split(/\s+/);
    if (tokens.length > 6 || (!lowerCase && /^[a-z]+$/.test(tokens[0] ?? ''))) return 0;
    if (NO_SIGN.test(name) || NO_NAME.test(name) || !tokens.every((token) => TOKEN.test(token))) return 0;
    const likely = score(tokens, lexicon, lowerCase);
    if (likely <= NOT_NAME) return likely;
    const folded = foldWords(name);
    return notNames.has(folded) || PLACES.has(folded) ? NOT_NAME : likely;
  };
}

function score(tokens: readonly string[], lexicon: Lexicon, lowerCase: boolean): number {
  let given = 0;
  let initials = 0;
  let doubt = 0;
  let full = 0;
  for (const [i, token] of tokens.entries()) {
    const folded = fold(token).replace(/[.,]$/, '');
    if (PARTICLES.has(folded) && i > 0 && i < tokens.length - 1) continue;
    if (/^(?:\p{Lu}\.?-?){1,3}$/u.test(token) && token.replace(/[.-]/g, '').length <= (token.includes('.') ? 3 : 2)) {
      initials++;
      continue;
    }
    full++;
    if (!lowerCase && !/^[\p{Lu}\p{Lo}]/u.test(token) && !/^(?:d|o|al|el)['’-]\p{Lu}/u.test(token)) return 0;
    if (/\p{Ll}\p{Lu}/u.test(token) && !isDouble(token, lexicon) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|O['’]|D['’])\p{Lu}|-/u.test(token))
      return 0;
    const parts = isDouble(token, lexicon) ? token.split(CAMEL).map(fold) : folded.split('-');
    const isGiven = lexicon.givenNames.has(folded) || parts.every((part) => lexicon.givenNames.has(part));
    if (isGiven) given += i === 0 ? 2 : 1;
    else if (lexicon.ambiguousNames.has(folded)) given += i === 0 ? 1 : 0.5;
    else if (parts.some((part) => part.length > 2 && (lexicon.words.has(part) || isPlural(part, lexicon)))) doubt += 1;
    else if (parts.some((part) => lexicon.vocabulary.has(part))) doubt += lexicon.givenNames.has(fold(tokens[0] ?? '')) ? 0.3 : 0.7;
    if (/^\p{Lu}{3,}$/u.test(token)) doubt += 0.6;
  }
  if (full === 0) return 0;
  if (tokens.length === 1) return given > 0 ? 0.4 : doubt > 0 ? 0 : 0.2;
  if (lowerCase && given < 2) return 0.1;
  if (doubt >= 1) return given >= 2 && doubt < 1.5 && full <= 3 ? 0.55 : 0.1;
  if (given >= 2) return 0.95 - doubt * 0.3;
  if (given > 0 || initials > 0) return 0.85 - doubt * 0.5;
  return doubt > 0 ? 0.3 : tokens.length <= 3 ? 0.66 : 0.4;
}

const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/u;

/** "AnnMarie": two given names in one word. */
function isDouble(token: string, lexicon: Lexicon): boolean {
  const parts = token.split(CAMEL);
  return parts.length === 2 && parts.every((part) => lexicon.givenNames.has(fold(part)));
}

function isPlural(word: string, lexicon: Lexicon): boolean {
  return word.endsWith('s') && lexicon.words.has(word.slice(0, -1));
}
