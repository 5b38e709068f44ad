import type { Span } from '../model/evidence.ts';
import type { HeaderTests } from './header-atoms.ts';

const WORD = "(?:\\p{Lu}|\\p{Ll}\\p{Lu})(?:[\\p{L}\\p{M}\\d&'’-]|\\.(?=\\p{L}))*(?:(?<=(?:Univ|Inst|Dept|Tech|St))\\.)?";
const PLACE = `((?:the\\s+)?${WORD}(?:\\s+(?:of|for|and|the|de|di|der|für|du|des|&)\\s+${WORD}|\\s+${WORD}){0,7})`;
const BRACKETS = new RegExp(`^['’]?s?\\s*\\(\\s*${PLACE}\\s*[),;]`, 'u');
const PROSE = new RegExp(
  `^[^.()!?\\n]{0,60}?\\b(?:at|from|of|for|with|joins|leads|heads|founded|works? (?:at|for)|group at|based (?:at|in))\\s+${PLACE}`,
  'u',
);
/** "Ada works at Acme", "she is a staff engineer at Acme", "Ada Byron, data engineer @ Acme": said outright, so that any name will do. */
const OUTRIGHT = new RegExp(
  `^(?:,\\s*|\\s+(?:works?|worked|working|is|was|used to (?:be|work)|who (?:works|is)|currently|now|teaches|studies|leads [^.,]{0,40}|does [^.,]{0,30}|è|est|ist|lavora|travaille|arbeitet|trabaja|trabalha|werkt)(?!\\p{L}))[^.!?\\n,]{0,60}?(?:(?<!\\p{L})(?:at|for|presso|bei|chez|bij|per|pour|für)(?!\\p{L})|@)\\s*${PLACE}`,
  'u',
);
const PRONOUN = /(?<![\p{L}])(?:he|she|they|speaker)(?=\s+(?:works?|worked|is|was|used to)\b)/giu;
/** "Acme's own Ada", "Northern Looms' Ada Byron": the words in front of a name. */
const OWNER = new RegExp(`(?<![\\p{L}\\d])${PLACE}['’]s?\\s+(own\\s+)?$`, 'u');
/** How far into a talk its speaker is introduced. */
const OPENING = 500;

/**
 * Where a person is from, as the talk's own lines say it: the name (or its first or last part) with an institution in brackets anywhere, or
 * in the opening lines "… leads a group at the X", "…, from X". Undefined where nothing says so.
 */
export function findProseAffiliation(plain: string, name: string, start: number, end: number, tests: HeaderTests): Span | undefined {
  const body = plain.slice(start, end);
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(word));
  for (const form of [name, words[0], words.at(-1)]) {
    if (form === undefined || form === '') continue;
    for (let at = body.indexOf(form); at >= 0; at = body.indexOf(form, at + form.length)) {
      const behind = at + form.length;
      if (/[\p{L}\p{N}]/u.test(body[at - 1] ?? ' ')) continue;
      const rest = body.slice(behind, behind + 160);
      const bracket = BRACKETS.exec(rest);
      if (bracket && tests.name(bracket[1] ?? '') < 0.8 && isPlace(bracket[1] ?? '', tests, 0.3)) return spanOf(start + behind, bracket);
      const owner = at < OPENING ? OWNER.exec(body.slice(Math.max(0, at - 60), at)) : null;
      if (owner && isPlace(owner[1] ?? '', tests, owner[2] === undefined ? 0.9 : 0.3)) return spanOf(start + Math.max(0, at - 60), owner);
      const outright = at < OPENING ? OUTRIGHT.exec(rest) : null;
      if (outright && !ROOM.test(outright[1] ?? '')) return spanOf(start + behind, outright);
      const prose = at < OPENING ? PROSE.exec(rest) : null;
      if (prose && isPlace(prose[1] ?? '', tests, 0.75)) return spanOf(start + behind, prose);
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

const ROOM = /^(?:Room|Hall|Theat|Track|Stage|Lobby|Auditorium|Saal|Aula|Monday|Tuesday|Wednesday|Thursday|Friday)/;

/** In brackets any capitalised words that are no acronym of something else may be a place; in prose only what is known as one or says so. */
function isPlace(words: string, tests: HeaderTests, least: number): boolean {
  const score = tests.institution.score(words);
  return score >= least || (least < 0.5 && /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,3}$/u.test(words));
}

function spanOf(offset: number, match: RegExpExecArray): Span {
  const words = (match[1] ?? '').replace(/^the\s+/, '').replace(/[.,]$/, '');
  const at = match[0].lastIndexOf(words);
  return { start: offset + match.index + at, end: offset + match.index + at + words.length };
}
