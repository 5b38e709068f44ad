import { inlineGrammar } from './inline-patterns.ts';
import { commonShape, trimmedEnd, type LineGrammar, type LineShape } from './line-grammar.ts';

/** AsciiDoc: headings behind equals signs, attributes, lists whose marks are their depth. */
export const asciidocLine: LineGrammar = {
  fences: [
    { open: /^(?:-{4,}|\.{4,}|```)\s*$/, close: /^(?:-{4,}|\.{4,}|```)\s*$/, kind: 'code' },
    { open: /^\/{4,}\s*$/, close: /^\/{4,}\s*$/, kind: 'hidden' },
  ],
  underlined: false,
  inlines: inlineGrammar([
    {
      kind: 'link',
      pattern: '(?:link:)?(https?:\\/\\/[^\\s\\[\\]<>]{1,1000})\\[([^\\[\\]\\n]{1,400})\\]',
      words: 'last',
      addressFirst: true,
    },
    { kind: 'strong', pattern: '(?<![\\p{L}\\p{N}*])\\*(?=[^\\s*])([^*\\n]{1,300}?)(?<!\\s)\\*(?![\\p{L}\\p{N}*])' },
  ]),
  shape,
};

function shape(line: string): LineShape {
  const end = trimmedEnd(line);
  const heading = /^\ufeff?(={1,6})[ \t]+(?=\S)/.exec(line);
  if (heading) {
    const level = heading[1]?.length ?? 1;
    return { kind: 'heading', marker: heading[1] ?? '=', text: heading[0].length, end, level };
  }
  if (/^(?:={4,}|_{4,}|\*{4,}|'{3,}|-{3,}|<{3,}|\+)\s*$/.test(line.slice(0, 300)))
    return { kind: 'rule', marker: line.trim(), text: end, end };
  if (/^(?::!?[\w-]+!?:(?:\s|$)|\/\/(?!\/)|\[[^\]\n]{0,200}\]\s*$|(?:image|include|video|toc)::)/.test(line))
    return { kind: 'hidden', marker: '', text: end, end };
  const item = /^\s*(\*{1,5}|\.{1,5}|-)\s+(?=\S)/.exec(line);
  if (item) return { kind: 'item', marker: item[1] ?? '*', text: item[0].length, end, depth: item[1]?.length ?? 1 };
  return commonShape(line);
}
