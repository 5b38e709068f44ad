import type { Block } from './note.ts';

const RULE = /^\s*:?-+:?\s*(?:[|+]\s*:?-+:?\s*)+$/;

/** Blocks in which tables without marks at their ends ("who | on what" above "--- | ---") are rows, as those with marks are. */
export function withOpenTables(text: string, blocks: Block[]): Block[] {
  const words = (block: Block | undefined): string => (block?.kind === 'paragraph' ? text.slice(block.textStart, block.textEnd) : '');
  const rows = new Set<number>();
  blocks.forEach((block, at) => {
    const rule = words(block);
    if (block.gap || !rule.includes('-') || !RULE.test(rule) || !words(blocks[at - 1]).includes('|')) return;
    rows.add(at - 1);
    for (let i = at; i === at || (blocks[i]?.gap === false && words(blocks[i]).includes('|')); i++) rows.add(i);
  });
  if (rows.size === 0) return blocks;
  return blocks.map((block, i) => (rows.has(i) ? { ...block, kind: 'row', marker: '|' } : block));
}
