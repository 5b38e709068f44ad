import { htmlShape } from './html-line.ts';
import { commonShape, trimmedEnd, type LineGrammar, type LineShape } from './line-grammar.ts';

/** Markdown with GFM tables and task lists, HTML comments and Obsidian's `%%` comments. */
export const markdownLine: LineGrammar = {
  fences: [
    { open: /^\s{0,3}(?:```|~~~)(?!.*```)/, close: /^\s{0,3}(?:```|~~~)\s*$/, kind: 'code' },
    {
      open: /^\s{0,3}<(?:script|style|svg|pre)\b(?!.*<\/(?:script|style|svg|pre)>)/i,
      close: /<\/(?:script|style|svg|pre)>/i,
      kind: 'code',
    },
    { open: /^\s*<!--(?!.*-->)/, close: /-->/, kind: 'hidden' },
    { open: /^\s*%%(?!.*%%)/, close: /%%/, kind: 'hidden' },
  ],
  underlined: true,
  breaks: true,
  shape,
};

function shape(line: string): LineShape {
  const end = trimmedEnd(line);
  const heading = HEADING.exec(line);
  if (heading) {
    const closed = closingHashes(line, heading[0].length, end);
    return { kind: 'heading', marker: heading[1] ?? '#', text: heading[0].length, end: closed, level: heading[1]?.length ?? 1 };
  }
  if (/^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/.test(line.slice(0, 200)) && line.length < 200) {
    return { kind: 'rule', marker: line.trim(), text: end, end };
  }
  if (/^\s*(?:<!--.*-->|%%.*%%)\s*$/.test(line)) return { kind: 'hidden', marker: '', text: end, end };
  if (/^\s*\|/.test(line)) return { kind: 'row', marker: '|', text: line.indexOf('|') + 1, end };
  const html = htmlShape(line);
  if (html) return html;
  // Marks of a heading or a callout in a quote are no words of it.
  const quote = /^\s{0,3}(?:>\s?)+(?:#{1,6}\s+|\[![\p{L}\p{N}-]{1,20}\][+-]?\s*)?/u.exec(line);
  if (quote) {
    const inner = commonShape(line.slice(quote[0].length));
    return {
      ...inner,
      marker: inner.marker === '' ? '>' : inner.marker,
      text: inner.text + quote[0].length,
      end: inner.end + quote[0].length,
    };
  }
  return commonShape(line);
}

/** The blank behind the marks may be missing, as older Markdown allows: behind a single mark where several words follow, for else it is a tag. */
const HEADING = /^\ufeff?\s{0,3}(#{1,6})(?:\s+|(?<=##)(?=[^#\s])|(?<=^\ufeff?#)(?=\p{Lu}[^#\s]*(?:\s+[^#\s]+){2,40}\s*$))/u;

function closingHashes(line: string, text: number, end: number): number {
  let at = end;
  while (at > text && line[at - 1] === '#') at--;
  // "C#" at the end is a word, " ##" and "2015##" are the heading's closing marks.
  if (end - at === 1 && line[at - 1] !== ' ') return end;
  while (at > text && line[at - 1] === ' ') at--;
  return at > text ? at : end;
}
