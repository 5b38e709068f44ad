import type { Span } from '../model/evidence.ts';
import type { HeaderTests } from './header-atoms.ts';
import { isNoPlace } from './place-words.ts';

const WORD = "(?:\\p{Lu}|\\p{Ll}\\p{Lu})(?:[\\p{L}\\p{M}\\d&'’-]|\\.(?=\\p{L}))*(?:(?<=(?:Univ|Inst|Dept|Tech|St))\\.)?";
const PLACE = `((?:the\\s+)?${WORD}(?:\\s+(?:of|for|and|the|de|di|der|für|du|des|&)\\s+${WORD}|\\s+${WORD}){0,7})`;
/** "(Acme)", "(from Acme)", "(a PhD student at Acme)", "(Acme again!)"; group 1 says that a place comes. */
const BRACKETS = new RegExp(
  `^['’]?s?\\s*\\(\\s*((?:(?:an?\\s)?[\\p{L}.-]+(?:\\s[\\p{L}.-]+){0,4}\\s(?:at|from)|from|at|of|with|now at|formerly (?:at|of))\\s+(?:the\\s+)?)?${PLACE}\\s*(?:[),;]|again\\b|(?:fame|too|also)\\b)`,
  'u',
);
/** "Ada Byron from the Loom Institute", ", also at Acme,": right behind the whole name. */
const FROM = new RegExp(`^,?\\s{1,3}(?:also\\s)?(from|at|of|di|del|della|von|aus)\\s+(?:the\\s+)?${PLACE}`, 'u');
const PROSE = new RegExp(
  `^[^.()!?\\n]{0,60}?\\b(?:at|from|of|for|with|joins|leads|heads|founded|works? (?:at|for)|group at|based (?:at|in))\\s+${PLACE}`,
  'u',
);
/** "Ada works at Acme", "she is a staff engineer at Acme", "Ada Byron, data engineer @ Acme": said outright, so that any name will do. */
const OUTRIGHT = new RegExp(
  `^(?:,\\s*|\\s+(?:works?|worked|working|is|was|used to (?:be|work)|who (?:works|is)|currently|now|teaches|studies|leads [^.,]{0,40}|does [^.,]{0,30}|è|est|ist|lavora|travaille|arbeitet|trabaja|trabalha|werkt)(?!\\p{L}))(?:[^.!?\\n,]|\\n(?!\\s*[\\n#>*\\d-])){0,60}?(?:(?<!\\p{L})(?:at|for|presso|bei|chez|bij|per|pour|für)(?!\\p{L})|@)\\s*${PLACE}`,
  'u',
);
const PRONOUN = /(?<![\p{L}])(?:he|she|they|speaker)(?=\s+(?:works?|worked|is|was|used to)\b)/giu;
/** "Acme's own Ada", "Northern Looms' Ada Byron": the words in front of a name. */
const OWNER = new RegExp(`(?<![\\p{L}\\d])${PLACE}['’]s?\\s+(own\\s+)?$`, 'u');
/** "Acme lead developer Ada Byron": the words in front of a whole name. */
const EMPLOYER = new RegExp(
  `(?<![\\p{L}\\d])${PLACE}\\s+(?:(?:lead|senior|staff|principal|core|invited|chief|head|software|data|product|research|community|security|design|front-?end|back-?end|site reliability|machine learning)\\s+){0,3}(?:developer|engineer|designer|architect|expert|researcher|scientist|professor|librarian|curator|historian|(?:co-?)?founder|(?:co-?)?organi[sz]er|director|manager|evangelist|advocate|maintainer|creator|CEO|CTO)\\s+$`,
  'u',
);
/** How far into a talk its speaker is introduced. */
const OPENING = 500;

/**
 * Where a person is from, as the talk's own lines say it: the name (or its first or last part) with an institution in brackets anywhere, or
 * in the opening lines "… leads a group at the X", "…, from X". Undefined where nothing says so.
 */
export function findProseAffiliation(plain: string, name: string, start: number, end: number, tests: HeaderTests): Span | undefined {
  const body = plain.slice(start, end);
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(word));
  // A name in capitals is written as names are in the lines below.
  const called = /\p{Ll}/u.test(name) ? name : name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase());
  for (const form of [called, words[0], words.at(-1)]) {
    if (form === undefined || form === '') continue;
    for (let at = body.indexOf(form); at >= 0; at = body.indexOf(form, at + form.length)) {
      const behind = at + form.length;
      if (/[\p{L}\p{N}]/u.test(body[at - 1] ?? ' ')) continue;
      const whole = form === called && /\s/.test(called);
      // The address of a linked name stands behind it as blanks.
      const blank = /^ {4,}/.exec(body.slice(behind, behind + 300))?.[0].length ?? 0;
      const rest = body.slice(behind + Math.max(0, blank - 1), behind + blank + 160);
      const offset = start + behind + Math.max(0, blank - 1);
      const bracket = BRACKETS.exec(rest);
      if (bracket && tests.name(bracket[2] ?? '') < 0.8 && isPlace(bracket[2] ?? '', tests, bracket[1] === undefined ? 0.3 : 0))
        return spanOf(offset, bracket, 2);
      const from = whole && at < OPENING ? FROM.exec(rest) : null;
      if (from && !ROOM.test(from[2] ?? '') && isPlace(from[2] ?? '', tests, leastOf(from))) return spanOf(offset, from, 2);
      const before = at < OPENING ? Math.max(at - 80, 0, body.lastIndexOf('\n', at) + 1) : at;
      const owner = OWNER.exec(body.slice(before, at));
      if (owner && isPlace(owner[1] ?? '', tests, owner[2] === undefined && !whole ? 0.9 : 0.3)) return spanOf(start + before, owner);
      const employer = whole ? EMPLOYER.exec(body.slice(before, at)) : null;
      if (employer && isPlace(employer[1] ?? '', tests, 0.3)) return spanOf(start + before, employer);
      const outright = at < OPENING ? OUTRIGHT.exec(rest) : null;
      if (outright && !ROOM.test(outright[1] ?? '')) return spanOf(offset, outright);
      const prose = at < OPENING ? PROSE.exec(rest) : null;
      // "Ada Byron and guest Carl Duff from Acme", "+ someone from Acme": the other is.
      if (prose && !/\b(?:guests?|someone|somebody)\s/.test(prose[0]) && isPlace(prose[1] ?? '', tests, 0.75)) return spanOf(offset, prose);
    }
  }
  return undefined;
}

/** Where "he" or "she" works, in a talk of one speaker. */
export function findPronounAffiliation(plain: string, start: number, end: number): Span | undefined {
  for (const match of plain.slice(start, end).matchAll(PRONOUN)) {
    const behind = start + match.index + match[0].length;
    const said = OUTRIGHT.exec(plain.slice(behind, Math.min(end, behind + 160)));
    if (said && !ROOM.test(said[1] ?? '')) return spanOf(behind, said);
  }
  return undefined;
}

/** "CartoLoom", "LoomDB": no town and no field is written so. */
const COINED = /^\p{Lu}?\p{Ll}+\p{Lu}[\p{L}\d]*$|^\p{Lu}{2,5}\s\p{Lu}\p{Ll}+$/u;
const ROOM = /^(?:Room|Hall|Theat|Track|Stage|Lobby|Auditorium|Saal|Aula|Monday|Tuesday|Wednesday|Thursday|Friday)/;

const MEETING = /(?:[Cc]onf|\p{Ll}Con|Fest|Days)$/u;

/** In brackets any capitalised words that are no acronym of something else may be a place; in prose only what is known as one or says so. */
function isPlace(words: string, tests: HeaderTests, least: number): boolean {
  if (MEETING.test(words) || isNoPlace(words)) return false;
  const score = tests.institution.score(words);
  if (least <= 0.75 && COINED.test(words)) return true;
  return score >= least || (least < 0.5 && /^\p{Lu}\p{Ll}\p{L}*(?:\s\p{Lu}\p{Ll}\p{L}*){0,3}$/u.test(words));
}

/** What a link is on ("di  [Acme](…)" stands between blanks) is a name whatever its words, and so is nearly all behind "from" and "at". */
function leastOf([all, word = '', place = '']: RegExpExecArray): number {
  if (/\s{2,}$/.test(all.slice(0, all.length - place.length))) return 0;
  return /^(?:from|at)$/.test(word) && !TOWN.test(place) ? 0.3 : 0.75;
}

/** One word that is no acronym and not coined may be a town. */
const TOWN = /^\p{Lu}\p{Ll}+$/u;

function spanOf(offset: number, match: RegExpExecArray, group = 1): Span {
  const words = (match[group] ?? '').replace(/^the\s+/, '').replace(/[.,]$/, '');
  const at = match[0].lastIndexOf(words);
  return { start: offset + match.index + at, end: offset + match.index + at + words.length };
}
