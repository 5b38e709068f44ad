import type { Block } from '../notes/note.ts';
import type { Place } from './term-features.ts';

/** So many characters beside a phrase tell where it stands. */
const GLANCE = 24;

/** Where in its block a phrase stands. */
export function phrasePlace(plain: string, block: Block, start: number, end: number): Place {
  const marked = block.inlines.some(
    ({ kind, textStart, textEnd }) =>
      (kind === 'strong' || kind === 'emphasis') && start >= textStart && end <= textEnd && end - start > (textEnd - textStart) * 0.8,
  );
  if (marked || (/["“‘„«]$/.test(plain.slice(Math.max(0, start - 1), start)) && /^["”’“»]/.test(plain.slice(end, end + 1))))
    return 'emphasis';
  const before = plain.slice(Math.max(block.textStart, start - GLANCE), start);
  const after = plain.slice(end, Math.min(block.textEnd, end + GLANCE));
  const opens = start - block.textStart <= GLANCE && /^[^\p{L}\p{N}]*(?:(?:a|an|the)\s+)?$/iu.test(before);
  const ends = block.textEnd - end <= GLANCE && !/[\p{L}\p{N}]/u.test(after);
  if (opens && ends) return 'line';
  if (opens && /^\s*(?:[:=]|[–—-]+\s|-?->|→)/.test(after)) return 'label';
  if (
    (opens || /(?:[,;:=+•|]|\s[/–—-]|\bvs\.?|\band|&|>|→)\s*(?:(?:a|an|the)\s+)?$/i.test(before)) &&
    (ends || /^\s*(?:[,;.+(|]|[/–—-]\s|->|→|vs\b|and\b|&)/.test(after))
  )
    return 'part';
  return opens ? 'opening' : 'prose';
}
