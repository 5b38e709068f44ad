import { commonShape, type LineGrammar, type LineShape } from './line-grammar.ts';

/** An outline whose depth is the tabs before a line: every line is an item. */
export const outlineLine: LineGrammar = {
  fences: [],
  underlined: false,
  shape(line: string): LineShape {
    const shape = commonShape(line);
    return shape.kind === 'item' ? shape : { ...shape, kind: 'item', marker: '\t' };
  },
};
