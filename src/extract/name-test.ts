import { fold, foldWords } from '../text/fold.ts';
import { onceAWord } from '../text/once-a-word.ts';
import type { Lexicon } from './lexicon.ts';
import { oncePerLexicon } from './once-per-lexicon.ts';

const PARTICLES = new Set(
  'van von de der den di da dos das del della la le el al bin ibn ben ter ten zu af av y e st du do te los las op zum vom ap bar'.split(
    ' ',
  ),
);
/** Whether a folded word can stand between the parts of a name ("van"). */
export function isParticle(folded: string): boolean {
  return PARTICLES.has(folded);
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・]{2,12}$/u;
/** What is said behind a person's name. */
export const HAN_TITLE = /(?:さん|さま|くん|ちゃん|先生|教授|女士|[氏様])$/u;
/** The commonest family names of Chinese, of one character and of two, and of Japanese. */
const HAN_FAMILY = new Set([
  ...'王李張张劉刘陳陈楊杨黃黄趙赵周吳吴徐孫孙朱馬马胡郭林何高梁鄭郑羅罗宋謝谢唐韓韩曹許许鄧邓蕭萧肖馮冯曾程蔡彭潘袁于董余蘇苏葉叶呂吕魏蔣蒋田杜丁沈姜范江傅鍾钟盧卢汪戴崔任陸陆廖姚方金邱夏譚谭韋韦賈贾鄒邹石熊孟秦閻阎薛侯雷白龍龙段郝孔邵史毛常萬万顧顾賴赖武康賀贺嚴严尹錢钱施牛洪龔龚湯汤陶黎溫温莫易樊喬乔文安殷顏颜莊庄章魯鲁倪翁曲簡简游巫柯紀纪涂',
  ...'歐陽 欧阳 司馬 司马 上官 諸葛 诸葛 佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 島田 谷口 大野 丸山 今井 河野 武田 上野 松井 菅原 千葉 久保'.split(
    ' ',
  ),
]);
const TOKEN = /^(?:\p{Lu}\.?-?(?:\p{Lu}\.?)*|[\p{L}][\p{L}\p{M}'’.-]*)$/u;
const NO_NAME =
  /\b(?:universit|institut|college|school|laborator|research|cent(?:er|re)|academy|department|faculty|gmbh|inc\b|ltd\b|session|panel|keynote|workshop|tutorial|discussion|intro)/i;

const NO_SIGN = /[\d!?"“”=<>{}[\]#$%^*_+~\\]/;
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
    if (HAN.test(name)) {
      const joined = name.replace(/[\s・]+/g, '').replace(HAN_TITLE, '');
      // "…さん" is said of people alone.
      if (HAN_TITLE.test(name) && HAN_NAME.test(joined) && joined.length < 8) return 0.9;
      return HAN_NAME.test(joined) ? hanScore(joined) : 0;
    }
    // What begins with a small letter is most often no name, and its first word tells.
    if (!lowerCase && /^[a-z]+(?:\s|$)/.test(name)) return 0;
    const tokens = name.split(/\s+/);
    if (tokens.length > 6) return 0;
    if (NO_SIGN.test(name) || NO_NAME.test(name) || !tokens.every((token) => TOKEN.test(token))) return 0;
    const likely = score(tokens, lexicon, lowerCase);
    if (likely <= NOT_NAME) return likely;
    const folded = foldWords(name);
    return notNames.has(folded) || PLACES.has(folded) ? NOT_NAME : likely;
  };
}

/** A family name that is known and one or two characters more are a name; of two characters many are words; what begins otherwise may be Japanese. */
function hanScore(name: string): number {
  const family = [3, 2, 1].find((length) => HAN_FAMILY.has(name.slice(0, length)));
  if (family === undefined) return 0.3;
  const given = name.length - family;
  if (given < 1 || given > (family === 1 ? 2 : 3)) return 0.3;
  return family > 1 || given === 2 ? 0.85 : 0.6;
}

function score(tokens: readonly string[], lexicon: Lexicon, lowerCase: boolean): number {
  const factsOf = nameWordsOf(lexicon);
  let given = 0;
  let initials = 0;
  let doubt = 0;
  let full = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const facts = factsOf(token);
    if (facts.particle && i > 0 && i < tokens.length - 1) continue;
    // "Ada Byron III".
    if (i > 1 && i === tokens.length - 1 && /^(?:II|III|IV)$/.test(token)) continue;
    if (facts.initials) {
      initials++;
      continue;
    }
    full++;
    if ((!lowerCase && !facts.capital) || facts.coined) return 0;
    if (facts.sort === 'given') given += i === 0 ? 2 : 1;
    else if (facts.sort === 'ambiguous') given += i === 0 ? 1 : 0.5;
    else if (facts.sort === 'word') doubt += 1;
    else if (facts.sort === 'term') doubt += lexicon.givenNames.has(fold(tokens[0] ?? '')) ? 0.3 : 0.7;
    if (facts.capitals) capitals++;
  }
  // Where all is written in capitals, names are too; among other words they are shortenings.
  doubt += capitals === full && tokens.length > 1 ? 0.6 : capitals * 0.6;
  if (full === 0) return 0;
  if (tokens.length === 1) return given > 0 ? 0.4 : doubt > 0 ? 0 : 0.2;
  if (lowerCase && given < 2) return 0.1;
  if (doubt >= 1) return given >= 2 && doubt < 1.5 && full <= 3 ? 0.55 : 0.1;
  if (given >= 2) return 0.95 - doubt * 0.3;
  if (given > 0 || initials > 0) return 0.85 - doubt * 0.5;
  return doubt > 0 ? 0.3 : tokens.length <= 3 ? 0.66 : 0.4;
}

/** What a word says in a name by itself, as it is written. */
interface NameWord {
  readonly particle: boolean;
  readonly initials: boolean;
  /** Begins as the parts of a name do. */
  readonly capital: boolean;
  /** Has capitals inside that are no name's. */
  readonly coined: boolean;
  readonly sort: 'given' | 'ambiguous' | 'word' | 'term' | 'unknown';
  /** Is all capitals. */
  readonly capitals: boolean;
}

/** The words of names, each looked at once: those of a line are asked for by many. */
const nameWordsOf = oncePerLexicon((lexicon) =>
  onceAWord((token): NameWord => {
    const folded = fold(token).replace(/[.,]$/, '');
    const double = isDouble(token, lexicon);
    return {
      particle: PARTICLES.has(folded),
      initials: /^(?:\p{Lu}\.?-?){1,3}$/u.test(token) && token.replace(/[.-]/g, '').length <= (token.includes('.') ? 3 : 2),
      capital: /^[\p{Lu}\p{Lo}]/u.test(token) || /^(?:d|o|al|el)['’-]\p{Lu}/u.test(token),
      coined: !double && /\p{Ll}\p{Lu}/u.test(token) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|O['’]|D['’])\p{Lu}|-/u.test(token),
      sort: sortOf(folded, double ? token.split(CAMEL).map(fold) : folded.split('-'), lexicon),
      capitals: CAPITALS.test(token),
    };
  }),
);

function sortOf(folded: string, parts: readonly string[], lexicon: Lexicon): NameWord['sort'] {
  if (lexicon.givenNames.has(folded) || parts.every((part) => lexicon.givenNames.has(part))) return 'given';
  if (lexicon.ambiguousNames.has(folded)) return 'ambiguous';
  // "Pieter-Jan": one of the two is a clear given name, the other may be a word as well.
  if (parts.length === 2 && parts.some((part) => lexicon.givenNames.has(part)) && parts.every((part) => isGiven(part, lexicon)))
    return 'given';
  if (parts.length === 2 && parts.every((part) => KOREAN.has(part))) return 'given';
  if (isDoubleBarrelled(parts, lexicon)) return 'unknown';
  if (parts.some((part) => part.length > 2 && (lexicon.words.has(part) || isPlural(part, lexicon)))) return 'word';
  return parts.some((part) => lexicon.vocabulary.has(part)) ? 'term' : 'unknown';
}

/** "Bekele-Stone": a family name that no lexicon knows, and one that is a word of every day as well. */
function isDoubleBarrelled([first = '', second = '', third]: readonly string[], { words, vocabulary }: Lexicon): boolean {
  return third === undefined && first.length > 3 && second.length > 3 && !words.has(first) && !vocabulary.has(first);
}

function isGiven(part: string, { givenNames, ambiguousNames }: Lexicon): boolean {
  return givenNames.has(part) || ambiguousNames.has(part);
}

/** The syllables that given names of Korean are made of: "Sun-Hee" is one of two, whatever its parts are in English. */
const KOREAN = new Set(
  'ah bin bo byung chan cheol chul da dae do dong eun gi gu gun gyu ha hae han hee heon ho hoon hwa hwan hye hyeon hyuk hyun il in ja jae ji jin jong joo joon ju jun jung ki kwang kyu kyung mi min moon myung na nam ok ra ran rim sang seo seok seon seong seung sik so soo sook su suk sun sung tae taek won woo wook ye yeon yong yoo yoon you young yu yun'.split(
    ' ',
  ),
);
const CAPITALS = /^\p{Lu}{3,}(?:-\p{Lu}{2,})?$/u;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/u;

/** "AnnMarie": two given names in one word. */
function isDouble(token: string, lexicon: Lexicon): boolean {
  if (!CAMEL.test(token)) return false;
  const parts = token.split(CAMEL);
  return parts.length === 2 && parts.every((part) => lexicon.givenNames.has(fold(part)));
}

function isPlural(word: string, lexicon: Lexicon): boolean {
  return word.length > 4 && word.endsWith('s') && lexicon.words.has(word.slice(0, -1));
}
