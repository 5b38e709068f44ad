import type { Span } from '../model/evidence.ts';
import { onceAWord } from '../text/once-a-word.ts';
import type { InstitutionTest } from './institution-test.ts';

const NO_PLACE =
  /^(?:(?:an? )?(?:independent|freelancer?|self[- ]employed|unaffiliated|retired|student)(?: (?:researcher|scholar|consultant|developer|artist|designer|journalist))?|no affiliation|none|n\/?a|(?:full )?(?:pdf|pptx?|html?|bibtex|doi|arxiv|mp[34]|epub|docx?|transcript)|(?:title |abstract |affiliation )?tb[acd]|ecs|jmp|job market paper|oral|spotlight|solicited|invited|(?:(?:opening|closing|invited|plenary|lightning) )?(?:keynotes?|plenary|panel|poster|tutorial|workshop|talk|lecture|demo)|chair|moderator|(?:presenting|presenter|speaking|corresponding)(?: author)?(?:\s*:.*)?|(?:pre-?)?recorded|contributed|online|remote(?:ly)?|virtual|via (?:zoom|video)|on zoom|(?:she|he|they|ze|xe|it|any|elle|ella|er|sie|iel|hen)\s?\/\s?\p{L}+(?:\s?\/\s?\p{L}+)*|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*(?:at )?)?(?:[01]?\d|2[0-3])[:.h][0-5]\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?|joint(?:ly)? (?:work )?(?:with|w\/).*|joint|(?:see )?(?:(?:the|this|my|his|her|their) )?(?:slides?|notes?|videos?|paper|code|repo(?:sitory)?|blog(?: ?post)?|link|website|recording|here|abstract)(?:\s(?:here|available|below|link|online)\b.*)?|tag:?\s+#?\S+|#.*|https?:.*|.*\s(?:19|20)\d\d\.?|(?:et )?al\.?|(?:the )?(?:usa?|u\.s\.a?\.?|uk|u\.k\.|argentina|australia|austria|belgium|brazil|canada|chile|china|colombia|denmark|england|finland|france|germany|greece|hungary|india|iran|ireland|israel|italy|japan|korea|luxembourg|mexico|netherlands|norway|poland|portugal|russia|scotland|singapore|slovenia|south africa|south korea|spain|sweden|switzerland|taiwan|turkey|ukraine|united kingdom|united states))$/iu;
const LEAD =
  /^(?:(?:both|all(?!\s\p{Lu})|formerly|former|now|currently|previously|soon|then|ex|moving to|joining)\b(?:\s+(?:at|from|with|of))?[\s:-]+)+(?=\p{L})/iu;
const ROLE_OF = /^[^,]{2,60}?\s(?:of|at|@|for|bei|chez|en|na|da|do)\s+(?:the\s+)?(?=\p{Lu})/u;

/** Whether words in the place of an affiliation say that there is none, or something else altogether: "independent", "she/her", "tba". */
export const isNoPlace = onceAWord((words) => NO_PLACE.test(words.trim()) || /\?\s*$|[^\s@]@[^\s@]+\.\w/.test(words));

/** "one of the authors", "gave a great demo": three words and more that begin with a small letter, and no institution that is known. */
function isProse(words: string, test: InstitutionTest): boolean {
  return (
    /^\s*(?!(?:the|both|all|formerly|former|now|currently|previously|soon|then|ex|moving|joining)\s)\p{Ll}{2,}\s+\S+\s+\S/u.test(words) &&
    test.score(words) < 0.5 &&
    !test.isRole(words)
  );
}

/**
 * The institutions of a stretch that was read as an affiliation: "Oxford → now Acme", "A / B" and "A & B" are two, "both A" is A, the role in
 * "CTO of A" is left out, and what is no place is nothing.
 */
export function placesOf(text: string, start: number, end: number, test: InstitutionTest): Span[] {
  const words = text.slice(start, end);
  if (isNoPlace(words) || isProse(words, test)) return [];
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  if (lead > 0) return placesOf(text, start + lead, end, test);
  for (const apart of [/\s*(?:→|⇒|➜|->|=>)\s*/u, /\s+\/\s+/u, /(?<=\p{L}{2})\+(?=\p{Lu}\p{L})/u]) {
    const cut = apart.exec(words);
    if (!cut || cut.index < 2 || test.score(words) >= 0.9) continue;
    return [...placesOf(text, start, start + cut.index, test), ...placesOf(text, start + cut.index + cut[0].length, end, test)];
  }
  const and = /\s+(?:&|and)\s+/u.exec(words);
  if (and && test.score(words) < 0.9) {
    const [left, right] = [words.slice(0, and.index), words.slice(and.index + and[0].length)];
    const scores = [test.score(left), test.score(right)];
    if (Math.min(...scores) >= 0.5 && Math.max(...scores) >= 0.9)
      return [...placesOf(text, start, start + and.index, test), ...placesOf(text, start + and.index + and[0].length, end, test)];
  }
  const role = ROLE_OF.exec(words);
  if (role && test.score(words) < 0.75 && test.isRole(role[0])) return placesOf(text, start + role[0].length, end, test);
  return end > start ? [{ start, end }] : [];
}
