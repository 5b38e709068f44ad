import { commonShape, trimmedEnd, type LineGrammar, type LineShape } from './line-grammar.ts';

/** Plain text: numbered lines, bullets, underlined headings. */
export const textLine: LineGrammar = {
  fences: [],
  underlined: true,
  shape(line: string): LineShape {
    const end = trimmedEnd(line);
    if (line.length < 200 && /^\s*[-=*_~#+]{3,}\s*$/.test(line)) return { kind: 'rule', marker: line.trim(), text: end, end };
    return commonShape(line);
  },
};
