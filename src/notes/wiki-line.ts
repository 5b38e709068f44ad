import { inlineGrammar } from './inline-patterns.ts';
import { htmlShape } from './html-line.ts';
import { commonShape, trimmedEnd, type LineGrammar, type LineShape } from './line-grammar.ts';

/** MediaWiki: headings between equals signs, lists whose marks are their depth, templates, quotes as emphasis. */
export const wikiLine: LineGrammar = {
  fences: [
    { open: /^<(?:pre|syntaxhighlight|source|math)\b(?!.*<\/)/i, close: /<\/(?:pre|syntaxhighlight|source|math)>/i, kind: 'code' },
    { open: /^\s*<!--(?!.*-->)/, close: /-->/, kind: 'hidden' },
    { open: /^\s*\{\{(?!.*\}\})/, close: /\}\}\s*$/, kind: 'hidden' },
  ],
  underlined: false,
  breaks: true,
  inlines: inlineGrammar([
    { kind: 'comment', pattern: '()\\{\\{[^{}]{0,500}\\}\\}' },
    { kind: 'comment', pattern: '()<ref(?:\\s[^<>]{0,200})?\\/>' },
    { kind: 'comment', pattern: '()\\[\\[(?:[cC]ategory|[fF]ile|[iI]mage|[kK]ategorie|[dD]atei):[^\\[\\]]{0,400}\\]\\]' },
    { kind: 'comment', pattern: "()'{5}" },
    { kind: 'strong', pattern: "'''(?=[^\\s'])((?:[^'\\n]|'(?!'')){1,300}?)'''" },
    { kind: 'emphasis', pattern: "''(?=[^\\s'])((?:[^'\\n]|'(?!')){1,300}?)''(?!')" },
    { kind: 'link', pattern: '\\[((?:https?:)?\\/\\/[^\\s\\[\\]]{1,1000})\\s+([^\\[\\]\\n]{1,400})\\]', words: 'last', addressFirst: true },
  ]),
  shape,
};

function shape(line: string): LineShape {
  const end = trimmedEnd(line);
  const heading = /^\ufeff?(={1,6})[ \t]*(?=[^=\s])/.exec(line);
  const mark = heading?.[1] ?? '';
  if (heading && line.slice(0, end).endsWith(mark) && end - mark.length > heading[0].length) {
    const closed = trimmedEnd(line.slice(0, end).replace(/={1,6}$/, ''));
    if (closed > heading[0].length) return { kind: 'heading', marker: mark, text: heading[0].length, end: closed, level: mark.length };
  }
  if (/^-{4,}\s*$/.test(line)) return { kind: 'rule', marker: line.trim(), text: end, end };
  if (/^\s*(?:__[A-Z]+__|\{\{[^{}]*\}\}|<!--.*-->|\{\||\|\}|\|-|\|\+)/.test(line) && !/^\s*\{\{[^{}]*\}\}\s*\S/.test(line))
    return { kind: 'hidden', marker: '', text: end, end };
  const item = /^([*#:;]{1,8})\s*(?=\S)/.exec(line);
  if (item) {
    const marks = item[1] ?? '';
    return { kind: marks.replaceAll(':', '') === '' ? 'paragraph' : 'item', marker: marks, text: item[0].length, end, depth: marks.length };
  }
  if (/^[|!]/.test(line)) return { kind: 'row', marker: line.charAt(0), text: 1, end };
  return htmlShape(line) ?? commonShape(line);
}
