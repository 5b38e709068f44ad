import type { Span } from '../model/evidence.ts';
import type { Block, Inline } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';
import { trimSpan } from './name-span.ts';
import { listOfNames } from './name-list.ts';
import { isNobody } from './people-labels.ts';
import { splitHeader, type HeaderParts } from './split-header.ts';

/** A line that opens a talk and goes on with its notes: title and people, each set off by marks, and where the notes begin. */
export interface RunIn extends Span {
  readonly parts: HeaderParts;
}

const DATED =
  /^[\s*_]*(?:(?:week|wk|woche|semaine|semana|lecture|session|meeting|talk|day|tag|jour|no|#)\s*\.?\s*\d{1,3}\b|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\b|\d{1,2}[./ -](?:\d{1,2}|\p{L}{3,9})\b)[^.:]{0,30}[.:]?[\s*_]*$/iu;
const KIND =
  /^\s*[.,:]?\s*(?:[([](?:oral|poster|spotlight|keynote|invited|short|long|tutorial|demo|workshop|best [^)\]]{0,30}|award[^)\]]{0,30}|outstanding[^)\]]{0,20}|runner[^)\]]{0,20}|honou?rable[^)\]]{0,20})[^)\]]{0,20}[)\]])?\s*[.,:;–—-]?\s*/iu;
const ET_AL = /[\s,]*\b(?:et\.? al|u\. ?a|y otros|and others)\b\.?\s*$/iu;

/** Reads "**Title** (oral). *A, B — Acme.* Notes", "**A (Acme)**, *Title*. Notes" and "**Week 1 (7 Oct).** A (Acme), _Title_". */
export function readRunIn(plain: string, block: Block, tests: HeaderTests): RunIn | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined;
  const marked = outermost(block);
  const [first, second] = marked;
  if (!first || first.start - block.textStart > 3) return undefined;
  let from = block.textStart;
  if (first.kind === 'strong' && DATED.test(plain.slice(first.textStart, first.textEnd))) {
    from = first.end;
    const title = second;
    const gap = title ? plain.slice(from, title.start) : '';
    if (!title || gap.length < 5 || gap.length > 200) return undefined;
    return build(plain, { start: from, end: title.start }, title, title.end, tests);
  }
  const lead = first.kind === 'strong' ? (readLead(plain, block, first, tests) ?? readCounted(plain, block, first)) : undefined;
  if (lead) return lead;
  if (!second || first.kind === second.kind) return undefined;
  const between = plain.slice(first.end, second.start);
  const people = (inline: Inline): boolean => namesOnly(plain, inline, tests) !== undefined;
  const loose = between.replace(KIND, '').trim();
  if (loose === '' && !people(first) && people(second)) return build(plain, second, first, second.end, tests);
  // "**Ada Byron**, Acme, *Title*" and "**Ada Byron (Acme)**'s *Title*"
  if (first.kind === 'strong' && second.kind === 'emphasis' && between.length < 60 && /\S\s+\S/.test(plain.slice(second.start, second.end)))
    return /^\s*(?:['’]s\s*$|[,:–—(-]|$)/u.test(between)
      ? build(plain, { start: first.start, end: /['’]s\s*$/u.test(between) ? first.end : second.start }, second, second.end, tests)
      : undefined;
  return undefined;
}

/** Reads "**“On engines” — Ada Byron (keynote).** Notes": the bold words are a heading, the notes go on behind it. */
function readLead(plain: string, block: Block, { start, end, textStart, textEnd }: Inline, tests: HeaderTests): RunIn | undefined {
  if (block.kind !== 'paragraph' || block.textEnd - end < 40 || textEnd - textStart > 220) return undefined;
  const to = textEnd - (/[\s.:]*$/.exec(plain.slice(textStart, textEnd))?.[0].length ?? 0);
  const parts = splitHeader(plain, textStart, to, tests);
  const words = parts.title ? plain.slice(parts.title.start, parts.title.end) : '';
  // "**Ada Byron (Acme): on engines.** Notes": a full stop inside of the marks ends what is a heading.
  const stopped = /[.?!]\s*$/.test(plain.slice(textStart, textEnd));
  const marked = parts.mark !== undefined && (stopped ? /^[-–—|/,:]+$/ : /^[-–—|/]+$/).test(parts.mark);
  return parts.people.length > 0 && parts.confidence >= 0.8 && marked && (stopped ? /\p{L}{3}/u : /\S\s+\S/).test(words)
    ? { start, end, parts }
    : undefined;
}

const COUNTED =
  /^\s*(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|last|next|final|another|opening|closing)\s+(?:talk|keynote|lecture|presentation|speaker)[\s.:,]*$/iu;
const UNKNOWN = /^[\s*_]*[,(–—-]?\s*([^.:!?]{3,80}?)\)?\s*:\s+(?=\S)/u;

/** Reads "**Third talk**, didn't write the name: looms and cards. Notes": a talk of nobody known, called so up to the full stop. */
function readCounted(plain: string, block: Block, { start, end, textStart, textEnd }: Inline): RunIn | undefined {
  if (block.kind !== 'paragraph' || !COUNTED.test(plain.slice(textStart, textEnd))) return undefined;
  const said = UNKNOWN.exec(plain.slice(end, Math.min(block.textEnd, end + 120)));
  if (!said || !isNobody(said[1] ?? '')) return undefined;
  const from = end + said[0].length;
  const stop = /[.!?](?=\s|$)/.exec(plain.slice(from, Math.min(block.textEnd, from + 160)));
  const title = trimSpan(plain, from, stop ? from + stop.index : block.textEnd);
  if (!title || title.end - title.start > 160) return undefined;
  return { start, end: title.end, parts: { people: [], title, order: 'title-only', confidence: 0 } };
}

/** Reads a heading whose title is set off from the names before it: "Ada Byron, Acme, *On engines and looms*". */
export function readMarkedHeading(plain: string, block: Block, tests: HeaderTests): HeaderParts | undefined {
  if (block.kind !== 'heading') return undefined;
  const title = outermost(block).at(-1);
  if (!title || title.start - block.textStart < 5 || /[\p{L}\p{N}]/u.test(plain.slice(title.end, block.textEnd))) return undefined;
  const words = plain.slice(title.textStart, title.textEnd);
  if (!/\p{L}{2}\S*\s+\S*\p{L}{2}/u.test(words) || tests.name(words) >= 0.5) return undefined;
  const read = build(plain, { start: block.textStart, end: title.start }, title, title.end, tests)?.parts;
  return read && read.people.every(({ start }) => start >= block.textStart) ? read : undefined;
}

function build(plain: string, names: Span, title: Inline, end: number, tests: HeaderTests): RunIn | undefined {
  const read = namesOnly(plain, names, tests);
  // "**[Title](address)**": a link inside of other marks may still have its own.
  const linked = /^\s*\[([^\]]+)\]\(/.exec(plain.slice(title.textStart, title.textEnd));
  const from = title.textStart + (linked ? linked[0].indexOf('[') + 1 : 0);
  const to = linked ? from + (linked[1]?.length ?? 0) : title.textEnd;
  const span = trimSpan(plain, from, to);
  if (!read || !span || !/\p{L}{2}/u.test(plain.slice(span.start, span.end)) || span.end - span.start > 220) return undefined;
  const mark = /^[?!)]/.exec(plain.slice(span.end, to))?.[0].length ?? 0;
  const whole = { start: span.start, end: span.end + mark };
  const order = names.start < title.start ? 'name-first' : 'name-last';
  return { start: Math.min(names.start, title.start), end, parts: { people: read, title: whole, order, confidence: 0.9 } };
}

/** The people of a stretch that says nothing but names and places. */
function namesOnly(plain: string, { start, end }: Span, tests: HeaderTests): HeaderParts['people'] | undefined {
  const words = plain.slice(start, end);
  if (words.trim().length < 5 || words.length > 300) return undefined;
  const to = end - (ET_AL.exec(words)?.[0].length ?? /[\s.,:]*$/.exec(words)?.[0].length ?? 0);
  const listed = listOfNames(plain, start, to, tests);
  if (listed) return listed;
  const { people, title, confidence } = splitHeader(plain, start, to, tests, { order: 'name-only' });
  const first = people[0];
  if (!first || confidence < 0.55 || /\p{L}/u.test(plain.slice(start, first.start).replace(/\b(?:prof|dr)\.?/gi, ''))) return undefined;
  if (!title) return people;
  // What is left behind the last name is where they are from.
  const rest = plain.slice(title.start, title.end);
  const last = people.at(-1);
  if (!last || title.start < last.end || rest.length > 60 || last.affiliations.length > 0 || !/^\p{Lu}/u.test(rest)) return undefined;
  return people.map((person) => (person === last ? { ...person, affiliations: [{ start: title.start, end: title.end }] } : person));
}

/** Marked-up words that stand in no others; a link inside of bold words is the bold ones'. */
function outermost({ inlines }: Block): Inline[] {
  let end = -1;
  return inlines.filter((inline) => {
    if (!['strong', 'emphasis', 'link'].includes(inline.kind) || inline.start < end) return false;
    end = inline.end;
    return true;
  });
}
