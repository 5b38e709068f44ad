import { commonShape, trimmedEnd, type LineShape } from './line-grammar.ts';

const BLOCK =
  'details|summary|h[1-6]|p|div|center|section|article|header|footer|main|aside|nav|ul|ol|li|dl|dt|dd|blockquote|table|thead|tbody|tr|td|th|hr|figure|figcaption';
const LEAD = new RegExp(`^\\ufeff?\\s*(?:<\\/?(?:${BLOCK})\\b[^<>]{0,500}>\\s*)+`, 'i');
const TAG = new RegExp(`^<\\/?(?:${BLOCK})\\b[^<>]{0,500}>$`, 'i');
/** What is written on the handle of a fold to say that it is one. */
const HANDLE = /^\s*(?:(?:click|tap|show|see|view|read|expand|unfold|open|more|details?|notes?|toggle)\b|\S+\s*$)/i;

/** What a line is that begins with block elements of HTML, undefined when it begins with none; the tags are no words of it. */
export function htmlShape(line: string): LineShape | undefined {
  const lead = LEAD.exec(line)?.[0];
  if (lead === undefined) return undefined;
  const text = lead.length;
  const end = withoutClosingTags(line, text);
  const level = Number(/<h([1-6])\b/i.exec(lead)?.[1] ?? 0);
  const fold = /<summary\b/i.test(lead);
  const heading = level > 0 || fold;
  if (end <= text) {
    const opens = heading && !/<\/(?:h[1-6]|summary)/i.test(lead);
    return { kind: 'hidden', marker: '', text: 0, end: 0, blank: true, ...(opens ? { opens: fold ? 'below' : level } : {}) };
  }
  const words = line.slice(text, end).replace(/<[^<>]{0,300}>/g, '');
  if (fold && HANDLE.test(words)) return { kind: 'paragraph', marker: '', text, end };
  if (heading) return { kind: 'heading', marker: fold ? '<summary>' : `<h${level}>`, text, end, level: fold ? 'below' : level };
  if (/<li\b/i.test(lead)) return { kind: 'item', marker: '<li>', text, end };
  const inner = commonShape(line.slice(text, end));
  return { ...inner, text: inner.text + text, end };
}

/** The pieces of a line between its `<br>` tags, each with its column. */
export function atBreaks(line: string): { readonly at: number; readonly words: string }[] {
  const pieces: { at: number; words: string }[] = [];
  let at = 0;
  for (const tag of line.matchAll(/<br\s{0,3}\/?>/gi)) {
    pieces.push({ at, words: line.slice(at, tag.index) });
    at = tag.index + tag[0].length;
  }
  return [...pieces, { at, words: line.slice(at) }];
}

function withoutClosingTags(line: string, from: number): number {
  let end = trimmedEnd(line);
  while (end > from && line[end - 1] === '>') {
    const at = line.lastIndexOf('<', end - 1);
    if (at < from || end - at > 500 || !TAG.test(line.slice(at, end))) break;
    end = trimmedEnd(line.slice(0, at));
  }
  return Math.max(from, end);
}
