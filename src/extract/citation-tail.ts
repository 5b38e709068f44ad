import { fullYear, isCoined, venueWithYear } from './citation-tokens.ts';
import { enclosed, type Scene } from './citation-scene.ts';
import { venueNamed } from './venue-spans.ts';

/** What may stand between the authors and the end: a venue, a year, the parentheses around them. */
export interface Tail {
  readonly venue?: string;
  readonly year?: number;
  readonly title?: string;
  readonly next: number;
}

/** Reads venue and year behind the authors, from the token at `from` on. */
export function readTail(scene: Scene, from: number): Tail {
  const { tokens, tests, lexicon } = scene;
  let i = from;
  const mark = (...marks: string[]): boolean => marks.includes(tokens[i]?.text ?? '') && (i++, true);
  let title: string | undefined;
  const named = tokens[i];
  const behind = tokens[i + 1];
  if (
    named?.kind === 'word' &&
    isCoined(named.text) &&
    !scene.venues().at.has(named.start) &&
    !venueWithYear(named.text)?.year &&
    (!behind || /^[,;.)(]$/.test(behind.text))
  ) {
    title = named.text;
    from = i = i + 1;
  }
  // "Madhusudhan+23".
  const short = tokens[i];
  if (tokens[i - 1]?.text === '+' && short?.kind === 'number' && short.start === tokens[i - 1]?.end)
    return { year: fullYear(short.text) ?? 0, next: i + 1 };
  if (!mark(',')) mark('.');
  const open = mark('(', '[');
  if (!open && ['in', 'at'].includes(tokens[i]?.text ?? '')) i++;
  let venue: string | undefined;
  const known = scene.venues().at.get(tokens[i]?.start ?? -1);
  if (known) {
    venue = known.label;
    while ((tokens[i]?.start ?? Infinity) < known.end) i++;
  } else {
    const named = tokens[i - 1]?.text === ',' ? venueAheadOfYear(scene, i) : undefined;
    if (named) return close(scene, named.next, open, { year: named.year, venue: named.venue });
    const token = tokens[i];
    const joint = token?.kind === 'word' ? venueWithYear(token.text) : undefined;
    if (joint) return close(scene, i + 1, open, { ...joint, ...(title === undefined ? {} : { title }) });
    const next = tokens[i + 1]?.text === ',' ? tokens[i + 2] : tokens[i + 1];
    if (token?.kind === 'word' && next?.kind === 'year' && !tests.isNever(token.text)) {
      venue = venueNamed(token.text, lexicon) ?? (isCoined(token.text) && !tests.isThing(token.text) ? token.text : undefined);
      i++;
    }
  }
  if (!mark(',')) mark('.');
  const year = yearAt(scene, i, open || enclosed(scene, from - 1));
  if (year === undefined)
    return venue === undefined
      ? { next: from, ...(title === undefined ? {} : { title }) }
      : close(scene, i, open, { venue, ...(title === undefined ? {} : { title }) });
  return close(scene, i + 1, open, { year, ...(venue === undefined ? {} : { venue }), ...(title === undefined ? {} : { title }) });
}

/** The closing parenthesis belongs to the citation when it opened the parenthesis. */
function close({ tokens }: Scene, i: number, open: boolean, facts: Omit<Tail, 'next'>): Tail {
  return { ...facts, next: open && /^[)\]]$/.test(tokens[i]?.text ?? '') ? i + 1 : i };
}

/** The full year that stands at token `i`; of two digits only inside of parentheses. */
export function yearAt({ tokens }: Scene, i: number, inside: boolean): number | undefined {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.kind === 'year') {
    if (next && next.start === token.end && /^[-–—/:]$/.test(next.text) && /^\d/.test(tokens[i + 2]?.text ?? '')) return undefined;
    return fullYear(token.text);
  }
  if (token?.kind === 'number' && token.text.length === 2 && inside && /^[)\];]$/.test(next?.text ?? '')) return fullYear(token.text);
  return undefined;
}

/** "…, Swarm Intell. 2020" behind "et al.". */
function venueAheadOfYear({ tokens, text, tests }: Scene, from: number): { venue: string; year: number; next: number } | undefined {
  let i = from;
  while (i - from < 6 && /^(?:\p{Lu}[\p{L}]*|of|the|and|for|in|&|\.)$/u.test(tokens[i]?.text ?? '')) i++;
  const [first, last, year] = [tokens[from], tokens[i - 1], tokens[i]];
  if (!first || !last || i - from < 2 || year?.kind !== 'year' || tests.isNever(first.text)) return undefined;
  const written = fullYear(year.text);
  return written === undefined ? undefined : { venue: text.slice(first.start, last.end), year: written, next: i + 1 };
}
