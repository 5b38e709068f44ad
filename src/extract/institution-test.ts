import { onceAWord } from '../text/once-a-word.ts';
import { placeKey } from '../text/place-key.ts';
import type { Span } from '../model/evidence.ts';
import { tokenize } from '../text/tokens.ts';
import { CLEAR_PLACE, VAGUE_PLACE } from './institution-words.ts';
import type { Lexicon } from './lexicon.ts';
import { oncePerLexicon } from './once-per-lexicon.ts';

const ROLE =
  /\b(?:prof\w*|founder|director|officer|manager|advis[eo]r|engineer|researcher|scientist|student|ph\.?d|postdoc|fellow|editor|head|chair|lead|ceo|cto|cio|coo|cfo|ciso|cso|cmo|cpo|svp|evp|sre|vp|developer|maintainer|librarian|lecturer|analyst|consultant|president|dean|author|candidate|principal|senior|chief|vice|associate|assistant|member|curator|archivist|journalist|evangelist|architect|specialist|coordinator|contributor|creator|programmer|designer|economist|physicist|historian|reporter|emeritus|alumn\w+|winner|recipient|organi[sz]er|leader|investigator|intern|instructor|teacher|trainer|owner|administrator|strategist|technologist|entrepreneur|biologist|chemist|mathematician|statistician|linguist|psychologist|neuroscientist|astronomer|anthropologist|archaeologist|philosopher|sysadmin|(?:under)?graduate|doctoral|directeur|directrice|directora|dirett(?:ore|rice)|gerente|jefe|leiter(?:in)?|geschäftsführer(?:in)?|mitarbeiter(?:in)?|doktorand(?:in)?|responsable|ing[ée]nieure?|ingenier[oa]|chercheur|chercheuse|chargée?|présidente?|presidente|investigadora?|ricercat(?:ore|rice)|fondat(?:eur|rice|ore)|fundadora?|desarrolladora?|sviluppat(?:ore|rice)|développeu(?:r|se)|doctorante?|bibliothécaire|conservat(?:eur|rice)|chef(?:fe)?|gestionnaire|dottorand[oa]|assegnista|doctorand[oa]|catedr[áa]tic[oa]|wissenschaftliche\w*|advocate|commissioner|rector|rektor(?:in)?|provost|chancellor|counsel|attorney|lawyer|physician|surgeon|geologist|ecologist|geographer|sociologist|geneticist|epidemiologist|oceanographer|climatologist|meteorologist|seismologist|bioinformatician|cryptographer|educator|hoogleraar|onderzoeker|docent[ei]?|entwickler(?:in)?)\b|(?:執行長|研究員|研究员|科學家|科学家|工程師|工程师|教授|經理|经理|總監|总监|主任|顧問|顾问|架構師|架构师|理事長?|創辦人|创始人|董事長|博士|講師|讲师|學生|学生|部長|社長|代表|연구원|교수|개발자)$/iu;

/** What is known about the words of an affiliation. */
export interface InstitutionTest {
  /** How likely words name an institution, 0…1; 0.9 and more when the lexicon holds it. */
  readonly score: (words: string) => number;
  readonly isRole: (words: string) => boolean;
  /** Whether words with a comma in them are the one name that the lexicon knows ("Royal Holloway, University of London"). */
  readonly isWhole: (words: string) => boolean;
  /** The institutions named in a stretch of text: those that the lexicon knows, else the whole stretch without roles. */
  readonly split: (text: string, start: number, end: number) => Span[];
}

/** The test by a lexicon, made once for all notes. */
export const createInstitutionTest: (lexicon: Lexicon) => InstitutionTest = oncePerLexicon(makeTest);

function makeTest(lexicon: Lexicon): InstitutionTest {
  const forms = new Map(
    lexicon.institutions.flatMap((entry) => entry.forms.map((form) => [placeKey(form.text), form.unsure ? 0.75 : 0.95] as const)),
  );
  const commaed = new Set(
    lexicon.institutions.flatMap((entry) => entry.forms.filter(({ text }) => text.includes(',')).map(({ text }) => placeKey(text))),
  );
  const score = (words: string): number => (words.length > 120 ? 0 : scoreAnew(words));
  const isRole = onceAWord((words) => ROLE.test(words));
  const scoreAnew = onceAWord((words) => {
    const folded = placeKey(words);
    if (folded === '') return 0;
    const known = forms.get(folded);
    if (known !== undefined) return known;
    if (NUMERAL.test(words)) return 0;
    if (DOMAIN.test(words)) return 0.76;
    if (isCapitalised(words)) {
      if (CLEAR_PLACE.test(words)) return 0.8;
      if (VAGUE_PLACE.test(words)) return 0.76;
    }
    if (COMPANY.test(words.trim())) return 0.76;
    if (/^\p{Lu}{2,6}$/u.test(words.trim())) return 0.5;
    return 0;
  });
  return { score, isRole, isWhole, split };

  function isWhole(words: string): boolean {
    return CAMPUS.test(words) || commaed.has(placeKey(words));
  }

  function split(text: string, start: number, end: number): Span[] {
    const words = text.slice(start, end);
    if (score(words) >= 0.75 && forms.has(placeKey(words))) return [trimmed(text, start, end)];
    // "Northshire Community College in Weaverton", "MIT now": where it is, and since when.
    const beyond = BEYOND.exec(words);
    if (beyond && (beyond[1] === undefined || score(words.slice(0, beyond.index)) >= 0.8)) return split(text, start, start + beyond.index);
    // "National Museum, Tbilisi", "Oxford, School of Archaeology": behind an institution a town or a division says only more of it.
    const comma = /,\s/.exec(words);
    if (comma && !/[;/|&(]/.test(words) && !isWhole(words)) {
      const [head, tail] = [words.slice(0, comma.index), words.slice(comma.index + 2)];
      if (score(head) >= 0.8 && (score(tail) < 0.5 || (score(head) >= 0.9 && DIVISION.test(tail))))
        return [trimmed(text, start, start + comma.index)];
    }
    const joined = splitJoined(text, start, end);
    if (joined.length > 1) return joined;
    const inside = longestKnown(text, start, end);
    if ((CLEAR_PLACE.test(words) || VAGUE_PLACE.test(words)) && !ROLE.test(words)) return [trimmed(text, start, end)];
    // "HAS Den Bosch" is not Bosch: other capitalised words beside a known name make another name, unless they say a role.
    const beside = inside ? `${text.slice(start, inside.start)} ${text.slice(inside.end, end)}` : '';
    if (inside && (ROLE.test(words) || !/\p{Lu}/u.test(beside) || /^\s*[,(]/.test(text.slice(inside.end, end)))) return [inside];
    if (ROLE.test(words)) return [];
    return [trimmed(text, start, end)];
  }

  /** "McGill-MILA", "Stanford/Google": several when the lexicon knows each. */
  function splitJoined(text: string, start: number, end: number): Span[] {
    const spans: Span[] = [];
    let at = start;
    for (const part of text.slice(start, end).split(/(\s*(?:[-/&+]|\band\b)\s*)/)) {
      if (!/^\s*(?:[-/&+]|and)\s*$/.test(part) && part.trim() !== '') spans.push(trimmed(text, at, at + part.length));
      at += part.length;
    }
    // "HCII and LTI": short forms that are joined are each one of their own.
    const short = spans.length > 1 && spans.every((span) => /^\p{Lu}{2,6}$/u.test(text.slice(span.start, span.end)));
    return short || spans.every((span) => score(text.slice(span.start, span.end)) >= 0.75) ? spans : [];
  }

  function longestKnown(text: string, start: number, end: number): Span | undefined {
    const tokens = tokenize(text, start, end);
    for (let length = Math.min(tokens.length, 10); length > 0; length--) {
      for (let i = 0; i + length <= tokens.length; i++) {
        const from = tokens[i]?.start ?? start;
        const to = tokens[i + length - 1]?.end ?? end;
        const known = forms.get(placeKey(text.slice(from, to)));
        if (known !== undefined && (known >= 0.9 || length === tokens.length) && /^[\p{Lu}\p{Lo}\d]/u.test(text.slice(from, to)))
          return { start: from, end: to };
      }
    }
    return undefined;
  }
}

/** "University of California, Northshire": universities of several places are told apart by them. */
const CAMPUS =
  /^\s*(?:the\s)?(?:Univ(?:ersity|\.) of (?:California|Texas|Illinois|Wisconsin|Massachusetts|Maryland|Michigan|Minnesota|Missouri|Nebraska|North Carolina|Colorado|Alaska|Hawai.?i|Alabama|Tennessee|Arkansas|Nevada|South Carolina|South Florida|Washington|London)|Cal(?:ifornia)? State(?: Univ(?:ersity|\.))?|California State Polytechnic University|(?:State|City) University of New York|Indiana University|Penn(?:sylvania)? State(?: University)?|Louisiana State University|Texas A&M(?: University)?|CUNY|SUNY|CSU|UC)(?:,\s|\s[–-]\s)(?!(?:School|Dep|College(?! Park)|Institute|Faculty|Center|Lab|USA?\b|[A-Z]{2}\b))\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}\s*$/u;
const BEYOND =
  /\s+(?:(in\s+(?:(?:the|downtown|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?)\s)?\p{Lu}[\p{L}\s.,-]*)|(?:now|currently|these days|again|as well|(?:and|but) (?:now|soon)\s.*))$/u;
/** "Ada Byron, III": the third of that name. */
const NUMERAL = /^\s*(?:I{1,3}|IV|VI{0,3})\s*$/;
/** "acme.com", "loom.org.uk": who has an address is an organisation. */
const DOMAIN = /^\s*(?:www\.)?[\p{L}\d][\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|edu|gov|int|(?:ac|co|org|gov)\.[a-z]{2})\s*$/u;
/** "MapR technologies": the kind of company in small letters behind its name. */
const COMPANY =
  /^\p{Lu}[\p{L}\d&.-]*(?:\s\p{Lu}[\p{L}\d&.-]*){0,2}\s(?:technologies|labs|systems|software|solutions|consulting|university|institute|inc|ltd|gmbh|group|networks|studios|college)$/u;
const DIVISION =
  /^(?:the\s)?(?:school|department|dept|faculty|division|institute|group|lab(?:oratory)?|college|cent(?:er|re)) (?:of|for)\b/i;
const OPENS_NAME =
  /^(?:[ÉE]cole|Universit[éà]|Universidade?|Universitat|Institut|Instituto|Istituto|Ministère|Ministerio|Ministero|Centre [Nn]ational|Centro|Consejo|Consiglio|Conseil|Laboratoire|Mairie|mairie|Museo|Azienda|Scuola|Société)\s/u;

/** All words of four letters and more are capitalised, as in a name; Romance names go on in lower case. */
function isCapitalised(words: string): boolean {
  if (words.length < 70 && OPENS_NAME.test(words.trim()) && !/[.:;!?]/.test(words)) return true;
  return (
    /^(?:the\s)?(?:\p{Lu}|\p{Ll}\p{Lu})/u.test(words.trim()) &&
    !/(?<![\p{L}'’-])\p{Ll}[\p{L}]{3,}/u.test(words.replace(/^the\s|^\p{Ll}(?=\p{Lu})/u, ''))
  );
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const lead = /^[\s,;:()[\]"'.-]*/.exec(words)?.[0].length ?? 0;
  const tail = /[\s,;:()[\]"'-]*$/.exec(words.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}
