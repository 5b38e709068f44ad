import type { Span } from '../model/evidence.ts';
import { isCoined } from './citation-tokens.ts';
import type { WordTests } from './citation-words.ts';

const SMALL = /^(?:as|of|for|the|a|an|and|or|in|on|at|to|by|with|via|from|into|over|vs|is|are|not|what|how|&)$/i;

/** The name or title-case title of a work that ends right before `end` ("OpenCeres (", "Perceptual Straightening of Videos ("). */
export function nameBefore(text: string, start: number, end: number, tests: WordTests): Span | undefined {
  const from = Math.max(start, end - 160);
  const stretch = text.slice(from, end).replace(/\s+$/, '');
  const cut = Math.max(
    ...['. ', ', ', '; ', ': ', '! ', '? ', ' - ', ' – ', ' — ', '(', ')', '[', ']', '"', '“', '\n'].map((mark) => endOf(stretch, mark)),
  );
  const segment = stretch.slice(cut);
  const words = [...segment.matchAll(/\S+/g)];
  const last = words.at(-1);
  if (!last) return undefined;
  let first = words.length;
  while (first > 0 && (/^\p{Lu}|^\d/u.test(words[first - 1]?.[0] ?? '') || SMALL.test(words[first - 1]?.[0] ?? ''))) first--;
  while (
    first < words.length &&
    SMALL.test(words[first]?.[0] ?? '') &&
    !/^(?:The|A|An|What|How|On|In|Is|Are|To)$/.test(words[first]?.[0] ?? '')
  )
    first++;
  const run = words.slice(first);
  const at = from + cut + (run[0]?.index ?? 0);
  const span = { start: at, end: from + stretch.length };
  if (run.length >= 3 && run.length <= 16 && /^\p{Lu}/u.test(run[0]?.[0] ?? '') && /^\p{Lu}/u.test(last[0])) return span;
  if (isCoined(last[0]) && !tests.isNever(last[0])) return { start: from + cut + (last.index ?? 0), end: span.end };
  return undefined;
}

function endOf(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}

/** Whether words could be the title of a work: enough of them, beginning with a letter or digit, no address, no sentence that goes on. */
export function isTitleLike(words: string, least: number): boolean {
  const count = words.trim().split(/\s+/).length;
  return (
    count >= least && count <= 40 && words.length <= 300 && /^[\p{L}\p{N}"“'‘¿¡[(]/u.test(words.trim()) && !/https?:|www\.|@/.test(words)
  );
}

/** Whether most longer words begin with a capital letter, the first one among them. */
export function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length > 3);
  return /^[\p{Lu}\d]/u.test(words.trim()) && long.filter((word) => /^[\p{Lu}\d]/u.test(word)).length * 2 > long.length;
}

/** A title without quotation marks, closing punctuation and doubled spaces. */
export function cleanTitle(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^["“”'‘«\s]+|["“”'’»\s.,;:–—-]+$/gu, '')
    .trim();
}
