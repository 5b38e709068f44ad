import type { Span } from '../model/evidence.ts';
import type { InstitutionTest } from './institution-test.ts';

/** "at Acme", "of the Loom Institute", "bei der Firma Acme": what stands behind the last of these words. */
const BEHIND =
  /(?<!\p{L})(at|@|bei|chez|presso|of|for|with|from|en|du|de|di|del|della|do|da|an der|der|des)\s+(?:(?:the|la|le|el|il|lo|der|die|das)\s+)?(?=\p{Lu})/gu;
const OUTRIGHT = /^(?:at|@|bei|chez|presso)$/;
/** "Acme's Design team": the owner is who somebody works for. */
const OWNER = /['’]s?\s.*$/u;
/** Names that begin or end with what an institution is: "of Library Services" is a part of one. */
const SAYS_PLACE =
  /^(?:universi|institu|fundaci|fondation|banco|museo|musée|biblio|école|centro)|(?:universit(?:y|ät|eit)|institute|college|museum|foundation|laborator(?:y|ies)|labs|librar(?:y|ies)|hospital|academy|society|council|observatory|archives?|bank|inc\.?|gmbh|ltd\.?)$/iu;
const TAIL = /(?:\s+\p{Ll}[\p{L}-]*)+\s*$/u;
/** Chinese and Japanese say the role last: "織機研究院 織布研究所 高級研究員". */
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN_DIVISION = /(?:研究所|中心|部門?|組|處|処|課|室|局|科|系|團隊|团队|事業群)$/u;

/** The institution in words that say a role ("CTO at Acme", "Principal for Acme's design team", "織機公司 執行長"), by offsets in the words. */
export function placeInRole(words: string, test: InstitutionTest): Span | undefined {
  if (HAN.test(words)) return placeBeforeRole(words);
  const cuts = [...words.matchAll(BEHIND)].map((match) => ({ word: match[1] ?? '', start: match.index + match[0].length }));
  const sure = cuts.find(({ word }) => OUTRIGHT.test(word));
  if (sure) return spanAt(words, sure.start, words.replace(OWNER, '').length);
  for (const { start } of cuts) {
    const rest = words.slice(start);
    const owner = rest.replace(OWNER, '');
    if (owner !== rest && /^\p{Lu}[\p{L}\d.&-]+(?:\s\p{Lu}[\p{L}\d.&-]+)?$/u.test(owner)) return { start, end: start + owner.length };
    const bare = rest.replace(TAIL, '');
    if (test.score(bare) >= 0.9 || (bare === rest && SAYS_PLACE.test(rest) && test.score(rest) >= 0.8))
      return spanAt(words, start, words.length);
    // "the Acme Labs project": a name that begins with one that is known.
    const first = bare.split(/\s+/);
    for (let count = first.length - 1; count > 0; count--)
      if (test.score(first.slice(0, count).join(' ')) >= 0.9) return spanAt(words, start, words.length);
  }
  return undefined;
}

/** Without the small words behind a name, and without an empty end. */
function spanAt(words: string, start: number, to: number): Span | undefined {
  const name = /^[^·•|(),;:!?]*/.exec(words.slice(start, Math.max(start, to)))?.[0] ?? '';
  const end = start + name.replace(TAIL, '').trimEnd().length;
  return end - start >= 2 ? { start, end } : undefined;
}

function placeBeforeRole(words: string): Span | undefined {
  const pieces = words.trimEnd().split(/\s+/);
  if (pieces.length < 2) return undefined;
  pieces.pop();
  while (pieces.length > 1 && HAN_DIVISION.test(pieces.at(-1) ?? '')) pieces.pop();
  const last = pieces.at(-1) ?? '';
  const end = words.lastIndexOf(last, words.length - 1) + last.length;
  return { start: words.length - words.trimStart().length, end };
}
