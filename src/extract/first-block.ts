import type { Block, Note } from '../notes/note.ts';

/** The index of a note's first block that says something: hidden ones, rules, pictures, tags and links that lead back to other pages do not. */
export function firstBlock({ blocks, text }: Note, plain: string): number {
  const index = blocks.findIndex(
    (block) => block.kind !== 'hidden' && block.kind !== 'rule' && !isWayBack(block, plain) && !isTagLine(block, text),
  );
  return index < 0 ? 0 : index;
}

/** "[← Back to index](README.md)": nothing but links to pages beside this one. */
function isWayBack({ kind, inlines, textStart, textEnd }: Block, plain: string): boolean {
  if (kind !== 'paragraph' || inlines.length === 0 || textEnd - textStart > 300) return false;
  let rest = plain.slice(textStart, textEnd);
  for (const { kind: mark, href, textStart: from, textEnd: to } of inlines) {
    if (mark === 'image') continue;
    if (mark !== 'link' || href === undefined || /^[a-z]+:/i.test(href)) return false;
    rest = rest.replace(plain.slice(from, to), '');
  }
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** "#loom #silk": nothing but tags. */
export function isTagLine({ kind, start, textEnd }: Block, text: string): boolean {
  return kind === 'paragraph' && text.charAt(start) === '#' && TAGS.test(text.slice(start, Math.min(textEnd, start + 300)));
}

const TAGS = /^(?:#[\p{L}\d_/-]+[\s,]*)+$/u;
