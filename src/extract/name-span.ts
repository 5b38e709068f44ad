import type { Span } from '../model/evidence.ts';

const HONORIFIC =
  /^(?:(?:profa?|profs|prof\.[ªa]|professor|professora|professorin|dr|dra|dr\.[ªa]|drs|mr|mrs|ms|mme|mlle|m|sir|dame|rev|hon|doc|ing|dipl|mag|sc|herr|frau|sra?|dott|dottssa|ssa|frei|fr[èe]re|padre|suor|maître|me|ir|eng|arq|lic|mgr)(?:\.(?:ª|ssa)?|\s)\s*)+(?!(?:of|for|at|in|and|emerit\w+)\s)(?=\p{Lu})/iu;
/** "Ada Byron and guest Carl Duff". */
const GUEST = /^(?:special |invited )?guests? (?=\p{Lu})/u;
const SUFFIX = /[,\s]+(?:ph\.?\s?d|m\.?d|msc|m\.?sc|jr|sr|esq|frs|oam|mba|o\.?\s?s\.?\s?b|s\.?\s?j|o\.?\s?p|o\.\s?f\.\s?m|et\.?\s+al)\.?$/i;

/** The span of a person's name without titles, degrees and handles. */
export function nameSpan(text: string, start: number, end: number): Span | undefined {
  const whole = trimSpan(text, start, end);
  if (!whole) return undefined;
  const span = { ...whole, start: whole.start + (GUEST.exec(text.slice(whole.start, whole.start + 20))?.[0].length ?? 0) };
  let words = text.slice(span.start, span.end);
  const handle = /[@<*★]/.test(words) ? /\s*(?:@\w+|<[^>]*>|\S+@\S+\.\S+|\*+|★+)\s*$/.exec(words) : null;
  if (handle && handle.index > 0) words = words.slice(0, handle.index);
  const suffix = /[.dcrqsmabjpl]$/i.test(words.slice(-1)) ? SUFFIX.exec(words) : null;
  if (suffix) words = words.slice(0, suffix.index);
  else if (/\p{Ll}{3}\.$/u.test(words)) words = words.slice(0, -1);
  const lead = HONORIFIC.exec(words)?.[0] ?? '';
  // "M. Byron": an initial, as in any language but French.
  const initial = /^M\.\s?$/.test(lead) && !/\s/.test(words.slice(lead.length));
  return trimSpan(text, span.start + (initial ? 0 : lead.length), span.start + words.length);
}

const MARKS = '／｜：，、；,;:*_"“”„«»\'‘’|–—-·•→⇒~¹²³†‡§';

/** A span without white space, marks and separators at its ends; undefined when nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < end && isTrimmed(text, from, '.')) from++;
  while (to > from && isTrimmed(text, to - 1, '')) to--;
  return from >= to ? undefined : { start: from, end: to };
}

/** Superscript digits, symbols, stars, variants, joiners, and the halves of surrogate pairs. */
const PICTURES = [
  ['\u2070', '\u2079'],
  ['\u2600', '\u27bf'],
  ['\u2b50', '\u2b50'],
  ['\ufe0f', '\ufe0f'],
  ['\u200d', '\u200d'],
  ['\ud83c', '\ud83e'],
  ['\udc00', '\udfff'],
] as const;

function isTrimmed(text: string, at: number, also: string): boolean {
  const mark = text.charAt(at);
  // Letters and digits are most of what is asked about.
  if ((mark >= 'a' && mark <= 'z') || (mark >= 'A' && mark <= 'Z') || (mark >= '0' && mark <= '9')) return false;
  if (mark < '\u0080') return MARKS.includes(mark) || mark === also || /\s/.test(mark);
  // Superscript digits, and the halves, joiners and variants of emoji.
  if (PICTURES.some(([from, to]) => mark >= from && mark <= to)) return isPicture(text, at);
  return MARKS.includes(mark) || mark === also || /\s/.test(mark);
}

/** A low surrogate is part of an emoji where the high one before it is; those of rare letters are not. */
function isPicture(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xdc00 || code > 0xdfff) return true;
  const high = text.charCodeAt(at - 1);
  return high >= 0xd83c && high <= 0xd83e;
}
