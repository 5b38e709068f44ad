import type { HeaderTests } from './header-atoms.ts';
import { trimSpan } from './name-span.ts';
import { PART } from './sentence-people.ts';
import type { HeaderParts, HeaderPerson } from './split-header.ts';

const NAME = `${PART}(?:\\s+(?:(?:van|von|de|der|den|di|da|la|le|el|al|bin|ben|dos)\\s+){0,2}${PART}){1,3}?`;
const FROM =
  "(?:,?\\s+(?:of|from|at|dell['’]|della|dello|degli|dei|del|di|de la|de l['’]|du|des|de|vom|von der|von|aus|van de|van het|van|da|do|från|fra)\\s*(?:the\\s+)?(?<place>\\p{L}[^,;:()]{1,60}?)|\\s*\\((?<bracket>[^()]{2,80})\\))?";
/** "talked about", in the languages that notes are met in: the auxiliary, the verb, and the word in front of what it was about. */
const SPOKE = [
  '(?:talk(?:ed|s|ing)|sp(?:oke|eaks|eaking)|present(?:ed|s|ing)|lectur(?:ed|es)|report(?:ed|s))\\s+(?:about|on|of)',
  '(?:ha|hanno)\\s+(?:parlato|discusso|raccontato)\\s+(?:di|su|sulla|sul)|(?:parla|parlano)\\s+(?:di|su|sulla|sul)|(?:ha|hanno)\\s+(?:presentato|illustrato)',
  "(?:a|ont)\\s+(?:parlé|discuté)\\s+(?:de la|des|du|de|d['’])|parlent?\\s+(?:de la|des|du|de|d['’])|(?:a|ont)\\s+(?:présenté|exposé)|présentent?",
  '(?:habló|hablaron|habla|hablan|ha hablado)\\s+(?:sobre|acerca de|del|de)|(?:presentó|presentaron|presenta|expuso)',
  '(?:falou|falaram|fala|falam)\\s+(?:sobre|de|do|da|dos|das)|(?:apresentou|apresentaram)',
  '(?:sprach|sprachen|spricht|sprechen|referierte|referierten|referiert|berichtete|berichteten|berichtet|redete)\\s+(?:über|zum?|zur|von)',
  '(?:sprak|spraken|spreekt|vertelde|vertelden|vertelt|praatte)\\s+over|(?:talade|pratade|berättade|snackade|fortalte|snakket|talte)\\s+om',
].join('|');
const SPOKEN = new RegExp(
  `^\\s*(?<name>${NAME})(?:\\s+(?:and|und|et|y|e|en|&)\\s+(?<other>${NAME}))?${FROM},?\\s+(?:${SPOKE})\\s*[:,]?\\s*(?=[\\p{L}\\d“"«„*_])`,
  'u',
);
const SURE = 0.5;

/** Reads a line that is a sentence of who spoke on what ("Ada Byron of Acme talked about engines"); undefined for others. */
export function readSpokenLine(plain: string, start: number, end: number, tests: HeaderTests): HeaderParts | undefined {
  if (end - start > 220) return undefined;
  const match = SPOKEN.exec(plain.slice(start, end));
  const { name = '', other = '', place, bracket } = match?.groups ?? {};
  if (!match || tests.name(name) < SURE || (other !== '' && tests.name(other) < SURE)) return undefined;
  const title = trimSpan(plain, start + match[0].length, end);
  if (!title) return undefined;
  const spanOf = (words: string, from: number) => {
    const at = start + match[0].indexOf(words, from);
    return { start: at, end: at + words.length };
  };
  const own = spanOf(name, 0);
  const second = other === '' ? undefined : spanOf(other, own.end - start);
  const from = place ?? bracket;
  const affiliations = from === undefined ? [] : [spanOf(from, (second ?? own).end - start)];
  const people: HeaderPerson[] = [own, ...(second ? [second] : [])].map((span) => ({ ...span, affiliations }));
  const mark = /^[?!]/.exec(plain.slice(title.end, end))?.[0].length ?? 0;
  return { people, title: { start: title.start, end: title.end + mark }, order: 'name-first', confidence: 0.9 };
}
