import type { BlockKind } from './note.ts';

/** "Speaker: …" begins a line of its own also in wrapped text. */
const LABELLED = /^\s*\p{L}[\p{L} ]{1,20}(?:::?|：)\s/u;

/** Whether a line of prose goes on in the next one, which is no labelled line. */
export function goesOn(above: { readonly kind: BlockKind; readonly textEnd: number }, text: string, next: string): boolean {
  if (above.kind !== 'paragraph' && above.kind !== 'item') return false;
  return !/[.:!?]["')\]]*$/.test(text.slice(above.textEnd - 3, above.textEnd)) && !LABELLED.test(next);
}

/** The length from which a line counts as full in a hard-wrapped text; 0 when the text is not wrapped. */
export function wrapWidth(text: string, lines: readonly number[]): number {
  const lengths: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const length = (lines[i + 1] ?? text.length + 1) - 1 - (lines[i] ?? 0);
    if (length > 0) lengths.push(length);
  }
  if (lengths.length < 20) return 0;
  lengths.sort((a, b) => a - b);
  for (const [share, least] of WIDEST) {
    const widest = lengths[Math.floor(lengths.length * share)] ?? 0;
    const full = lengths.filter((length) => length > widest * 0.8).length;
    if (widest >= 55 && widest <= 100 && full > lengths.length * least) return Math.floor(widest * 0.75);
  }
  return 0;
}

/** Such a share of the lines is no longer than the width, and so many are about as long: addresses are not wrapped, and some texts have many. */
const WIDEST = [
  [0.99, 0.25],
  [0.95, 0.4],
  [0.9, 0.5],
] as const;
