import type { Span } from '../model/evidence.ts';
import type { Block, Note } from '../notes/note.ts';
import { readLabelledPeople, readPeopleField, saysNobody } from './people-field.ts';
import type { HeaderTests } from './header-atoms.ts';
import { isHoursLine } from './hours-line.ts';
import { trimSpan } from './name-span.ts';
import type { HeaderParts, HeaderPerson } from './split-header.ts';

/** A talk that opens with lines of labels ("Title: …", "Speaker: …"): its parts, the span of its title, and the block behind its lines. */
export interface LabelRecord extends Span {
  readonly parts: HeaderParts;
  readonly to: number;
}

const KEY = (words: string): RegExp =>
  new RegExp(`^(?:[\\s*_]*(?:${words})\\s*(?:\\(s\\))?\\s*(?:\\.{2,}\\s*)?(?:[:：]|::)\\s*|\\s{2}(?:${words})\\s{3,})(?=\\S)`, 'iu');
const TITLE = KEY(
  '(?:(?:talk|paper|presentation|lecture|seminar|session) )?(?:title|name)|talk|title|titel|titre|t[ií]tulo|titolo|tytuł|otsikko|thema|topic|subject|sujet|tema|vortragstitel|what|subject|comunica(?:ção|ción|zione)|communication|ponencia|palestra|mini-?curso|minicurso|conferência|charla|relazione|přednáška|başlık|тема|доклад|講題|讲题|題目|题目|演題|標題|标题|タイトル|제목',
);
const EMPTY_TITLE = /^[\s*_]*(?:(?:talk )?title|talk|titel|titre|t[ií]tulo|titolo|thema|topic)\s*:[\s*_]*$/iu;
const OTHER = KEY(
  'affil\\p{L}*|institut\\p{L}*|universit\\p{L}*|organi[sz]ation|company|from|einrichtung|afiliaci[óo]n|date|datum|fecha|data|time|zeit|uhrzeit|hora|heure|room|raum|ort|lieu|where|when|location|venue|place|links?|slides?|video|url|track|session|event|conference|type|format|tags?|duration|length|abstract|language|level|rating|email|e-mail|twitter|website|day|chair|moderator|host',
);

/** Whether a line is `key: value` with a key that talks have. */
function kindOf(plain: string, block: Block, tests: HeaderTests): 'title' | 'people' | 'other' | undefined {
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || block.textEnd - block.textStart > 300) return undefined;
  const words = plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + 60));
  // "**Title** On looms": the marks alone set it off.
  if (!/[:：]/.test(words) && !(block.inlines[0]?.kind === 'strong' && words.startsWith('  '))) return undefined;
  if (TITLE.test(words) || EMPTY_TITLE.test(words)) return 'title';
  if (readLabelledPeople(plain, block.textStart, block.textEnd, tests) || saysNobody(plain, block)) return 'people';
  return OTHER.test(words) ? 'other' : undefined;
}

/** Whether a bold line is a field of a talk ("**Event**: …", "**Speaker**: …") and so no talk's first line. */
export function isField(plain: string, block: Block, tests: HeaderTests): boolean {
  if (block.kind !== 'paragraph' || block.inlines[0]?.kind !== 'strong') return false;
  const kind = kindOf(plain, block, tests);
  return (
    kind === 'other' || (kind === 'people' && /^[\s*_]*(?:speaker|presenter)/i.test(plain.slice(block.textStart, block.textStart + 20)))
  );
}

/** Reads a record that begins at a block: a title and a person among its lines, in any order, or a title alone above other labels. */
export function readRecord(note: Note, plain: string, index: number, tests: HeaderTests): LabelRecord | undefined {
  const block = note.blocks[index];
  const above = note.blocks[index - 1];
  const first = block?.gap === true || above === undefined || above.kind === 'rule' || above.kind === 'heading';
  if (!block || !(first || isHoursLine(above, plain))) return undefined;
  const kindOfFirst = kindOf(plain, block, tests);
  if (kindOfFirst === undefined) return readTitledRecord(note, plain, index, tests);
  let title: Span | undefined;
  let people: HeaderParts['people'] = [];
  let untitled = false;
  let to = index;
  for (; to < note.blocks.length && to < index + 10; to++) {
    const line = note.blocks[to];
    if (!line || (to > index && line.gap)) break;
    const kind = to === index ? kindOfFirst : kindOf(plain, line, tests);
    if (kind === undefined) break;
    if (kind === 'title' && !title) title = valueOf(plain, line);
    if (kind === 'title' && !title) untitled = true;
    const byLine = kind === 'people' ? readLabelledPeople(plain, line.textStart, line.textEnd, tests) : undefined;
    if (byLine && people.length === 0 && byLine.role === 'speaker') people = byLine.people;
  }
  if ((!title && !untitled) || (people.length === 0 && (!title || to < index + 2))) return undefined;
  const confidence = people.length > 0 ? 0.95 : 0;
  const order = people.length === 0 ? 'title-only' : title ? 'name-last' : 'name-only';
  const place = title ?? { start: block.textStart, end: block.textEnd };
  return { ...place, parts: { people, ...(title ? { title } : {}), order, confidence }, to };
}

const COUNTED = /^[\s*_]*(?:(?:talk|session|lecture|keynote|panel|poster|paper|vortrag)\b.{0,5}[.:]|#?\d)/iu;
/** So many lines a title takes at most. */
const TITLE_LINES = 3;

/** Lines without a label are the title where the next one, with nothing between, is "Speaker: …". */
function readTitledRecord(note: Note, plain: string, index: number, tests: HeaderTests): LabelRecord | undefined {
  const block = note.blocks[index];
  // "Talk 4. …" is marked as a talk's first line by itself, with or without a speaker.
  if (block && COUNTED.test(plain.slice(block.textStart, block.textStart + 30))) return undefined;
  let at = index;
  for (; at <= index + TITLE_LINES; at++) {
    const line = note.blocks[at];
    if (!block || line?.kind !== 'paragraph' || (at > index && line.gap)) return undefined;
    if (at > index && isSpeakerLine(plain, line)) break;
    if (kindOf(plain, line, tests) !== undefined || line.textEnd - line.textStart > 160) return undefined;
  }
  const last = note.blocks[at - 1];
  const label = note.blocks[at];
  if (!block || !last || !label || at > index + TITLE_LINES) return undefined;
  const title = trimSpan(plain, block.textStart, last.textEnd);
  const people: HeaderPerson[] = [];
  let to = at;
  while (to < at + 6) {
    const line = note.blocks[to];
    if (!line || (to > at && line.gap) || line.kind !== 'paragraph') break;
    const next = endOfField(note, plain, to);
    const field = readLabelledPeople(plain, line.textStart, note.blocks[next - 1]?.textEnd ?? line.textEnd, tests);
    if (field?.role !== 'speaker') break;
    people.push(...field.people);
    to = next;
  }
  if (!title || people.length === 0) return undefined;
  const mark = /^[?!)]/.exec(plain.slice(title.end, last.textEnd))?.[0].length ?? 0;
  const whole = { start: title.start, end: title.end + mark };
  return { ...whole, parts: { people, title: whole, order: 'name-last', confidence: 0.95 }, to };
}

/** Index of the block behind a field: one with a bracket that is still open goes on in the next line. */
function endOfField(note: Note, plain: string, at: number): number {
  let to = at + 1;
  let words = plain.slice(note.blocks[at]?.textStart ?? 0, note.blocks[at]?.textEnd ?? 0);
  for (let next = note.blocks[to]; next && !next.gap && next.kind === 'paragraph' && to < at + 4; next = note.blocks[to]) {
    const goesOn =
      words.split('(').length > words.split(')').length ||
      /[,&]\s*$/.test(words) ||
      /^\s*\(/.test(plain.slice(next.textStart, next.textEnd));
    if (!goesOn) break;
    words += ` ${plain.slice(next.textStart, next.textEnd)}`;
    to++;
  }
  return to;
}

/** Whether a line is "Speaker: …", in whatever language. */
export function isSpeakerLine(plain: string, { textStart, textEnd }: Block): boolean {
  return /^[\s*_]*(?:speakers?(?:['’]s)?(?: bio(?:graph(?:y|ies?))?s?)?|about the speakers?|presenters?|presented by|ponentes?|referent(?:in|en)?|vortragende[rn]?|intervenante?s?|orateurs?|oratrices?|conf[ée]renci(?:er|ère)s?|invit[ée]e?s?|invitad[oa]s?|guests?(?: speakers?)?|講者|讲者|演講者|演讲者|講師|主講人|主讲人)\s*[:：]/iu.test(
    plain.slice(textStart, Math.min(textEnd, textStart + 40)),
  );
}

/** "Title. Speaker: Name (Place)" on one line, with the label in its middle. */
export function readInlineLabel(plain: string, { kind, textStart, textEnd }: Block, tests: HeaderTests): HeaderParts | undefined {
  if (kind === 'row' || textEnd - textStart > 400) return undefined;
  const words = plain.slice(textStart, textEnd);
  const label =
    /[\s.,;([](?:speakers?|presenters?|presented by|ponentes?|referent(?:in|en)?|vortragende[rn]?|intervenants?|orateurs?)\s*[:：]\s+(?=\S)/iu.exec(
      words,
    );
  if (!label || label.index < 6) return undefined;
  const title = trimSpan(plain, textStart, textStart + label.index - (/[.,;]*$/.exec(words.slice(0, label.index))?.[0].length ?? 0));
  const from = textStart + label.index + label[0].length;
  const next = /\s\p{L}[\p{L}-]{2,20}:\s/u.exec(plain.slice(from, textEnd));
  const people = readPeopleField(plain, from, next ? from + next.index : textEnd, tests);
  return title && people.length > 0 && /\s/.test(plain.slice(title.start, title.end))
    ? { people, title, order: 'name-last', confidence: 0.95 }
    : undefined;
}

function valueOf(plain: string, { textStart, textEnd }: Block): Span | undefined {
  const lead = TITLE.exec(plain.slice(textStart, textEnd))?.[0].length ?? textEnd - textStart;
  return trimSpan(plain, textStart + lead, textEnd);
}

/** The title of a talk whose heading only names its speaker: a labelled line below, or a line of its own right below it. */
export function titleBelow(note: Note, plain: string, index: number, own: HeaderParts, tests: HeaderTests): Span | undefined {
  for (const block of note.blocks.slice(index + 1, index + 5)) {
    if (block.kind === 'heading' || block.kind === 'code') break;
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    if (TITLE.test(plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + 40)))) return valueOf(plain, block);
  }
  const entitled = own.people.length > 0 ? findEntitled(note, plain, index, own) : undefined;
  if (entitled) return entitled;
  const next = note.blocks[index + 1];
  if (own.order !== 'name-only' || own.confidence < 0.7 || !next || next.kind !== 'paragraph') return undefined;
  const words = plain.slice(next.textStart, next.textEnd).trim();
  if (tests.institution.score(words) >= 0.75) return undefined;
  const alone = note.blocks[index + 2]?.gap ?? true;
  const marked = next.inlines.some(
    ({ kind, start, end }) => (kind === 'strong' || kind === 'emphasis') && start - next.textStart < 3 && next.textEnd - end < 3,
  );
  const quoted = /^["“„«].*["”“»]\.?$/u.test(words);
  if (words.length > 160 || (!marked && !quoted && !(alone && /^\p{Lu}[^.]*[^.:,;]$/u.test(words) && words.length < 110))) return undefined;
  return trimSpan(plain, next.textStart, next.textEnd);
}

const ENTITLED = /(?<!\p{L})(?:entitled|titled|called|named)[\s,:]*(?:["“„«]|(?=[*_]))\s?([^"”“»*_]{6,160}?)\s?[,.]?(?:["”“»*_]|$)/u;
/** So far below a heading a sentence tells what the talk is called. */
const NEAR = 500;

/** "## Ada, on looms" above "… by Ada Byron of Acme, entitled “On engines”": the title as the first paragraph has it. */
function findEntitled(note: Note, plain: string, index: number, { order, title }: HeaderParts): Span | undefined {
  const next = note.blocks[index + 1];
  if (next?.kind !== 'paragraph' || (order !== 'name-only' && !(title && /^on\s/i.test(plain.slice(title.start, title.end)))))
    return undefined;
  const match = ENTITLED.exec(plain.slice(next.textStart, Math.min(next.textEnd, next.textStart + NEAR)));
  const words = match?.[1];
  if (!match || words === undefined) return undefined;
  const start = next.textStart + match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
}
