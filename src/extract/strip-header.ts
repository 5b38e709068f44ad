import type { Span } from '../model/evidence.ts';
import type { Block } from '../notes/note.ts';
import { LABEL } from './header-words.ts';
import { withoutLinks } from './without-links.ts';
import { endBeforeOthers } from './without-others.ts';

/** Where a header's own words begin and end, and what stood in front of them. */
export interface Stripped extends Span {
  readonly time?: string | undefined;
  /** "Keynote", "Panel", "Vortrag". */
  readonly label?: string | undefined;
  readonly date?: string | undefined;
}

export const TIME =
  /^\s*[[(*]*\s*(?:(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miércoles|jueves|viernes|sábado|lunedì|martedì|mercoledì|giovedì|venerdì|sabato)\p{Ll}{0,6}[.,]?\s+)?(?:(?:at|um|ab|à|ore|alle|om|kl\.?|a las|às)\s+)?((?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s*[ap]\.?m\.?(?!\p{L})|[ap](?![\p{L}\d]))?(?:\s*(?:[-–—]|to|bis)+\s*(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s*[ap]\.?m\.?(?!\p{L})|[ap](?![\p{L}\d]))?)?|(?:1[0-2]|[1-9])\s*[ap]m(?!\p{L})(?:\s*[-–—]\s*(?:1[0-2]|[1-9])\s*[ap]m(?!\p{L}))?|(?:[01]?\d|2[0-3])h(?=[\s,:])|[01]\d[0-5][05](?=\s{2,}\S))(?![\d:.])(?:\s*(?:uhr|uur|hrs)(?!\p{L}))?\s*[\])*]*\s*[:|,–—-]?\s*/iu;

export const ORDINAL =
  /^\s*(?:(?:talk|session|lecture|keynote)?\s*#?\d{1,3}[.):/]\s+|(?:\d\ufe0f?\u20e3)+\s*|(?:talk|lecture|vorlesung|cours)\s+#?\d{1,3}\s+(?=\()|[A-Z][.)]\s+(?!(?:\p{Lu}\.\s?)*\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?\s*(?::|,|\(|&|\+|(?:and|und|et)\s|[-–—|]\s|$))|\((?:\d{1,2}|[a-z])\)\s+|\d{1,2}(?:\s+(?=\p{Script=Han})|\s{2,}(?=\p{Lu}))|(?:talk|lecture)\s+#?\d{1,3}\s*[:|–—-]\s*|\d{2,3}\.\d{2}\s+(?=\p{Lu}\p{Ll})|P(?:oster)?(?:-\d{1,4}|\d{3,4})\s*[:.]?\s+(?=["“\p{L}]))/iu;

/** The same where the note counts its talks by letters. */
const LETTER = /^\s*[A-Z][.)]\s+/;

const TRACK = /^\s*[([]([\p{L}\p{N}][\p{L}\p{N} &/-]{0,24})[\])]\s+(?=\S)/u;

export const DATE =
  /^\s*[[(]?((?:\d{4}-\d\d-\d\d)|(?:\d{1,2}[./]\d{1,2}[./]\d{2,4})|(?:\d{1,2}(?:st|nd|rd|th)?\.? (?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]*\.?,?(?: \d{4})?)|(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?))[\])]?\s*(?:[:|,–—-]\s*|(?<=\s)(?=\d{1,2}[:.]\d\d)|(?<=^\s*[[(<]?(?:\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{2,4})[\])>]?\s)(?=\p{Lu}))(?=\S)/iu;

/** "0915  s12  Ada Byron": behind a time, a word in a column of its own is a track or a kind of talk. */
const COLUMN = /^\s*[\p{L}\p{N}][\p{L}\p{N}./-]{0,11}\s{2,}(?=\p{Lu})/u;

/** When a heading of org mode says its talk was: "<2019-05-01 Wed 10:00-10:30>". */
const STAMP =
  '[[<](\\d{4}-\\d\\d-\\d\\d)(?:\\s+\\p{L}{2,10}\\.?)?(?:\\s+(\\d{1,2}:\\d\\d(?:-\\d{1,2}:\\d\\d)?))?(?:\\s+[.+]{0,2}\\+\\d+[hdwmy])?[\\]>]';
const STAMP_BEFORE = new RegExp(`^\\s*${STAMP}\\s*(?:[:–—-]\\s+)?(?=\\S)`, 'u');
const STAMP_BEHIND = new RegExp(`(?<=\\S)\\s*${STAMP}\\s*$`, 'u');

/** Where a sentence ends that another follows, but for abbreviations. */
export const SENTENCE =
  /(?<!(?<!\p{L})(?:Dra?|Profa?|Dott|Mme|Mr|Mrs|Ms|St|Univ|Inst|Inc|Ltd|Co|\p{Lu}))\.\s+(?=\p{Lu}|\p{Ll}{2,}\s.{25})/u;

/** What stands in front of a heading's own words, in any order: date, time, track, ordinal, kind of talk; and stars behind them. */
export function stripHeader(plain: string, block: Block, lettered = false): Stripped {
  let start = block.textStart;
  const found: { time?: string; label?: string; date?: string } = {};
  const head = plain.slice(start, start + 200);
  const kind = head.lastIndexOf('(', 24) > 0 || head.lastIndexOf(',', 24) > 0 ? KIND_OF.exec(head) : null;
  if (kind?.[1] !== undefined && (!kind[0].includes(',') || /^\p{Lu}/u.test(head.slice(kind[0].length)))) {
    found.label = kind[1];
    start += kind[0].length;
  }
  for (let round = 0; round < 4; round++) {
    const words = plain.slice(start, Math.min(block.textEnd, start + 200));
    const counted = /\d/.test(words);
    const stamped = counted ? STAMP_BEFORE.exec(words) : null;
    const dated = stamped ?? (counted ? DATE.exec(words) : null);
    const timed = counted && !dated ? TIME.exec(words) : null;
    const labelled = dated || timed || !/[.:–—-]\s/.test(words) ? null : LABEL.exec(words);
    const columned = found.time !== undefined && !dated && !timed ? COLUMN.exec(words) : null;
    const tracked = dated || timed || labelled ? null : (columned ?? TRACK.exec(words));
    if (dated?.[1] !== undefined && /^\d{4}-/.test(dated[1])) found.date = dated[1];
    if (stamped?.[2] !== undefined) found.time = stamped[2];
    if (timed?.[1] !== undefined) found.time = timed[1].replace(/\s+/g, '');
    if (labelled?.[1] !== undefined) found.label = labelled[1];
    const match =
      dated ??
      timed ??
      labelled ??
      tracked ??
      ORDINAL.exec(words) ??
      (lettered ? LETTER.exec(words) : null) ??
      TALK_BY.exec(words) ??
      SERIES.exec(words);
    if (!match) break;
    start += match[0].length;
  }
  const [first] = block.inlines;
  const marked = first?.kind === 'strong' || (first?.kind === 'emphasis' && block.kind !== 'heading');
  const bold = marked && first.start - block.textStart < 3 && first.end > start ? first.end : undefined;
  // Behind a title in bold or in quotation marks the first sentence names the speaker; what follows are notes.
  const titleEnd = bold ?? quoteEnd(plain, start, block);
  const sentence = titleEnd === undefined ? null : SENTENCE.exec(plain.slice(titleEnd, block.textEnd));
  // "**Title** (Name, Place): what was said": the notes begin behind the colon.
  const titled = first !== undefined && /\S\s+\S+\s+\S/.test(plain.slice(first.textStart, first.textEnd));
  const bracket =
    bold === undefined || !titled ? null : /^\s*\([^()]{3,120}\)(?=\s*(?::|\s[-–—])\s)/u.exec(plain.slice(bold, block.textEnd));
  let end = block.textEnd;
  if (bold !== undefined && bracket) end = bold + bracket[0].length;
  else if (titleEnd !== undefined && sentence) end = titleEnd + sentence.index;
  // "On looms by Ada Byron 👉 what was said".
  const pointer = POINTED.test(plain.slice(start, end)) ? plain.slice(start, end).search(POINTED) : -1;
  if (pointer > 10) end = start + pointer;
  end = withoutLinks(block, plain, end);
  // Few headers have any of the marks that these begin with, and each of them is looked for at every place.
  const marks = plain.slice(start, end);
  if (/[@|]/.test(marks)) end -= ROOM.exec(marks)?.[0].length ?? 0;
  const bracketed = /[([]/.test(marks);
  for (let behind = bracketed && BEHIND.exec(plain.slice(start, end)); behind; behind = BEHIND.exec(plain.slice(start, end)))
    end -= behind[0].length;
  const stamp = /[\]>]\s*$/.test(marks) ? STAMP_BEHIND.exec(plain.slice(start, end)) : null;
  if (stamp?.[1] !== undefined) {
    found.date ??= stamp[1];
    if (stamp[2] !== undefined) found.time ??= stamp[2];
    end -= stamp[0].length;
  }
  const hours = bracketed || /\d[\d ap]m?\s*$/i.test(plain.slice(end - 4, end)) ? HOURS.exec(plain.slice(start, end)) : null;
  if (hours?.[1] !== undefined) {
    found.time ??= hours[1].replace(/\s+/g, '');
    end -= hours[0].length;
  }
  const day = /\d$/.test(plain.slice(start, end)) ? DAY_BEHIND.exec(plain.slice(start, end)) : null;
  if (day?.[1] !== undefined) {
    found.date ??= day[1].replace(/[/.]/g, '-').replace(/-(\d)(?!\d)/g, '-0$1');
    end -= day[0].length;
  }
  // Attributes of a heading ("{.cover}", "{#id}") are for the machine.
  if (plain.slice(start, end).includes('}')) end -= /\s*\{[.#:][^{}]*\}\s*$/.exec(plain.slice(start, end))?.[0].length ?? 0;
  if (plain.slice(start, end).includes('oint')) end = endBeforeOthers(plain, start, end);
  const stars = STAR.test(plain.charAt(end - 1)) ? (STARS.exec(plain.slice(start, end))?.[0].length ?? 0) : 0;
  return { start, end: end - stars, ...found };
}

/** Where the quotation marks end that a line of a list has near its beginning, or behind a name and in front of notes. */
function quoteEnd(plain: string, start: number, { kind, textEnd }: Block): number | undefined {
  if (kind !== 'item') return undefined;
  const words = plain.slice(start, Math.min(textEnd, start + 250));
  if (!/["“„«]/.test(words)) return undefined;
  const quoted = QUOTED_EARLY.exec(words) ?? QUOTED_BEHIND_NAME.exec(words);
  return quoted ? start + quoted[0].length : undefined;
}

const QUOTED_EARLY = /^[^"“”„«»]{0,30}["“„«][^"“”„«»]{6,200}["”“»](?=[\s,])/u;
/** "dept. seminar, Ada Byron (Acme): “On looms”. Looms are …". */
const QUOTED_BEHIND_NAME = /^[^"“”„«»]{5,120}?(?:[:,–—-]|\bon|\btitled|\bcalled)\s*["“„«][^"“”„«»]{6,160}["”“»](?=\.\s+\p{Lu})/u;

/** "[Talk]", "[Slides]" behind a title: its kind, or a link that has gone. */
const BEHIND =
  /[\s,|–-]*[[(](?:slides?|videos?|recording|code|pdf|talk|keynote|panel|tutorial|workshop|lightning(?: talk)?|invited(?: talk)?|poster|demo|spotlight|oral)[\])][\s,]*$/i;

/** "On looms: 2019/05/01". */
const DAY_BEHIND = /\s*[:,–—-]\s*((?:19|20)\d\d([/.-])\d{1,2}\2\d{1,2})$/;

/** "(09:30 to 11:00)" behind a title. */
const HOURS =
  /(?:\s*[([]\s*|\s[|@,–—-]\s+|(?<=[\p{L})?!"”’])\s+)(\d{1,2}[:.]\d\d\s*(?:[ap]m)?\s*(?:-|–|—|to|bis)\s*\d{1,2}[:.]\d\d\s*(?:[ap]m)?)\s*[)\]]?\s*$/iu;

/** "Keynote (Ada Byron, Acme): on engines", "Keynote, Ada Byron (Acme)" above the title. */
const KIND_OF =
  /^\s*((?:(?:opening|closing|invited|plenary|evening) )?(?:keynote|talk|plenary|lecture|tutorial|seminar|invited talk|panel|workshop))(?:\s+(?=\(\p{Lu}[^()]{3,100}\)\s*[:–—-]\s+\S)|,\s+(?=(?:[^\s,()]+\s){1,3}[^\s,()]+\s*(?:[(,&]|$)))/iu;

/** "Vortrag von Ada Byron (Acme): On engines". */
const TALK_BY =
  /^\s*(?:an? )?(?:(?:invited|keynote|lightning|short|plenary|opening|closing|evening|public|guest|lunch(?:time)?|(?:after[- ])?dinner) )?(?:talk|keynote|lecture|presentation|seminar|vortrag|exposé|conférence|intervention|charla|ponencia|conferencia|palestra|relazione|lezing)\s+(?:(?:given|presented) )?(?:by|von|par|de|di|da|por|van|av)\s+(?=\p{Lu})/iu;

/** "PhD seminar — Ada Byron: On engines": the series in front of who spoke in it. */
const SERIES =
  /^\s*(?:[\p{L}.&/-]+\s){0,3}(?:seminar|colloquium|kolloquium|talk|lecture|journal club|brown bag|workshop)(?:[:,]|\s[–—-])\s+(?=(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,3}\p{Lu}[\p{L}\p{M}'’-]+\s*(?:[(,:]|[–—-]\s))/u;

const ROOM =
  /\s+[@|]\s*(?:the\s+)?(?:main\s+)?(?:room|hall|theat(?:re|er)|track|stage|auditorium|lobby|ballroom|h[öo]rsaal|saal|zaal|aula|salle|sala|amphi)\b[^@]{0,30}$/iu;

/** Nothing but a room: "Amphi B", "Zaal 3", "Main hall". */
export const ROOM_ALONE =
  /^\s*(?:(?:main|great|small|upper|lower|lecture)\s+)?(?:room|hall|theat(?:re|er)|stage|auditorium|auditoire|lobby|ballroom|h[öo]rsaal|saal|zaal|raum|aula|salle|sala|amphi(?:th[ée][âa]tre)?|lokaal)(?:\s+[\p{Lu}\d][\p{L}\d.-]*){0,2}\s*$/iu;

/** A hand or an arrow that points to a remark. */
const POINTED = /\s*(?::(?:point_right|arrow_right):|👉|➡)/u;

const STAR = /[\s*★☆⭐]/;
const STARS = /[\s*★☆⭐]+$/u;
