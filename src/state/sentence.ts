import type { Evidence } from '../model/evidence.ts';

/** A sentence of a note with the words that count marked; without the note's text, the words alone. */
export interface Sentence {
  readonly source: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly parts: readonly SentencePart[];
  /** Key of the one who said it, where the notes tell. */
  readonly by: string | undefined;
}

export interface SentencePart {
  readonly text: string;
  readonly marked: boolean;
}

type Words = Pick<Evidence, 'source' | 'line' | 'start' | 'end' | 'quote' | 'context' | 'by'>;

/** More than this around the first marked word is cut. */
const LONGEST = 280;

/** The sentences that evidence stands in, in the order of the evidence; evidence of one sentence is marked in it together. */
export function readSentences(evidence: readonly Words[], texts: ReadonlyMap<string, string>): Sentence[] {
  const groups = new Map<string, Words[]>();
  for (const words of evidence) {
    const id = `${words.source}:${words.context[0]}-${words.context[1]}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [words]);
    else group.push(words);
  }
  return [...groups.values()].map((group) => readSentence(group, texts));
}

/** The line of a note around a stretch of it; absent when the note's text was not shipped. */
export function findLine(
  source: string,
  line: number,
  start: number,
  end: number,
  texts: ReadonlyMap<string, string>,
): Sentence | undefined {
  const text = texts.get(source);
  if (text === undefined) return undefined;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', start);
  const to = next === -1 ? text.length : next;
  const whole = start <= from && end >= to;
  // A line that is meant as a whole is not marked, and opened as a whole.
  const sentence = readSentence([{ source, line, start, end: whole ? start : end, quote: '', context: [from, to] }], texts);
  return { ...sentence, end };
}

function readSentence(group: readonly Words[], texts: ReadonlyMap<string, string>): Sentence {
  const first = group[0]!;
  const { source, line, start, end, by } = first;
  const text = texts.get(source);
  if (text === undefined) {
    const parts = group.flatMap(({ quote }, index) => [
      ...(index === 0 ? [] : [{ text: ' … ', marked: false }]),
      { text: quote, marked: true },
    ]);
    return { source, line, start, end, parts, by };
  }
  const [from, to] = bounds(first, text);
  const parts: SentencePart[] = [];
  const add = (a: number, b: number, marked: boolean) => {
    const words = tidy(text.slice(a, b), a === from, b === to);
    if (words !== '') parts.push({ text: words, marked });
  };
  if (from > first.context[0]) parts.push({ text: '… ', marked: false });
  let at = from;
  for (const words of group.toSorted((a, b) => a.start - b.start)) {
    const a = Math.max(at, words.start);
    const b = Math.min(to, words.end);
    if (b <= a) continue;
    add(at, a, false);
    add(a, b, true);
    at = b;
  }
  add(at, to, false);
  if (to < first.context[1]) parts.push({ text: ' …', marked: false });
  return { source, line, start, end, parts, by };
}

/** The context, or where that is long the words around the first mark, cut between words. */
function bounds({ start, end, context: [from, to] }: Words, text: string): [number, number] {
  if (to - from <= LONGEST) return [from, to];
  const room = Math.max(0, LONGEST - (end - start));
  const a = Math.max(from, start - Math.floor(room / 2));
  const b = Math.min(to, a + LONGEST);
  const spaceBefore = a === from ? a : text.indexOf(' ', a) + 1;
  const spaceAfter = b === to ? b : text.lastIndexOf(' ', b);
  return [spaceBefore > a && spaceBefore <= start ? spaceBefore : a, spaceAfter >= end ? spaceAfter : Math.max(b, end)];
}

/** Layout of the note (indents, bullets, wrapped lines) is not part of what it says. */
function tidy(text: string, first: boolean, last: boolean): string {
  let words = text.replace(/\s+/g, ' ');
  if (first) words = words.replace(/^\s*(?:(?:[•*+–-]|#+)\s+)?/, '');
  if (last) words = words.trimEnd();
  return words;
}
