import type { Block } from '../notes/note.ts';
import type { Place } from './term-features.ts';

/** So many characters beside a phrase tell where it stands. */
const GLANCE = 24;
const OPENS: ReadonlySet<string> = new Set('"“‘„«');
const CLOSES: ReadonlySet<string> = new Set('"”’“»');

/** Where in its block a phrase stands. */
export function phrasePlace(plain: string, block: Block, start: number, end: number): Place {
  const marked = block.inlines.some(
    ({ kind, textStart, textEnd }) =>
      (kind === 'strong' || kind === 'emphasis') && start >= textStart && end <= textEnd && end - start > (textEnd - textStart) * 0.8,
  );
  if (marked || (OPENS.has(plain[start - 1] ?? '') && CLOSES.has(plain[end] ?? ''))) return 'emphasis';
  const before = plain.slice(Math.max(block.textStart, start - GLANCE), start);
  const after = plain.slice(end, Math.min(block.textEnd, end + GLANCE));
  const opens = start - block.textStart <= GLANCE && /^[^\p{L}\p{N}]*(?:(?:a|an|the)\s+)?$/iu.test(before);
  const ends = block.textEnd - end <= GLANCE && !/[\p{L}\p{N}]/u.test(after);
  if (opens && ends) return 'line';
  if (opens && /^\s*(?:[:=]|[–—-]+\s|-?->|→)/.test(after)) return 'label';
  if (
    (ends || /^\s*(?:[,;.+(|]|[/–—-]\s|->|→|vs\b|and\b|&)/.test(after)) &&
    (opens || /(?:[,;:=+•|]|\s[/–—-]|\bvs\.?|\band|&|>|→)\s*(?:(?:a|an|the)\s+)?$/i.test(before))
  )
    return 'part';
  return opens ? 'opening' : 'prose';
}
