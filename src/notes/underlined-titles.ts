import type { Underlined } from './line-grammar.ts';
import type { Block } from './note.ts';

/**
 * Answers which level a line makes the block above it by standing under it, undefined when it is no such line. In reStructuredText levels go by
 * the order in which the signs appear, and a line of the same sign above the title belongs to it (it is taken out of the blocks).
 */
export function titleLevels(underlined: Underlined): (line: string, blocks: Block[]) => number | undefined {
  const styles: string[] = [];
  return (line, blocks) => {
    const above = blocks.at(-1);
    if (!underlined || !above || line.length >= 300 || above.textEnd - above.textStart > 200) return undefined;
    if (underlined === true) {
      const mark = /^\s{0,3}(=+|-+|~+)\s*$/.exec(line)?.[1];
      if (above.kind !== 'paragraph' || mark === undefined || mark.length < 3) return undefined;
      return mark.startsWith('=') ? 1 : 2;
    }
    const mark = /^([=\-~^"#*+.'`:_])\1{2,}\s*$/.exec(line)?.[1];
    if (mark === undefined || (above.kind !== 'paragraph' && above.number === undefined)) return undefined;
    if (above.indent > 4 || line.trimEnd().length < above.end - above.start - 1) return undefined;
    const over = blocks.at(-2);
    const framed = over?.kind === 'rule' && !above.gap && over.marker.startsWith(mark);
    if (framed) blocks.splice(-2, 1);
    const style = framed ? mark + mark : mark;
    if (!styles.includes(style)) styles.push(style);
    return Math.min(6, styles.indexOf(style) + 1);
  };
}
