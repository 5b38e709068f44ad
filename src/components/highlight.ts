import { html } from 'lit';
import type { TemplateResult } from 'lit';

type Ranges = readonly (readonly [number, number])[];

/** A text with its matched stretches marked; `most` cuts a long text around the first of them. */
export function highlight(text: string, ranges: Ranges, most = Infinity): (string | TemplateResult)[] {
  const { from, to } = cut(text, ranges[0], most);
  const parts: (string | TemplateResult)[] = from > 0 ? ['… '] : [];
  let at = from;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const a = Math.max(at, start);
    const b = Math.min(to, end);
    if (b <= a) continue;
    parts.push(text.slice(at, a), html`<mark>${text.slice(a, b)}</mark>`);
    at = b;
  }
  parts.push(text.slice(at, to));
  if (to < text.length) parts.push(' …');
  return parts.filter((part) => part !== '');
}

function cut(text: string, first: readonly [number, number] | undefined, most: number): { from: number; to: number } {
  if (text.length <= most) return { from: 0, to: text.length };
  const wanted = Math.max(0, (first?.[0] ?? 0) - Math.floor(most / 3));
  const space = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const from = space > 0 && space <= (first?.[0] ?? 0) ? space : wanted;
  return { from, to: Math.min(text.length, Math.max(from + most, first?.[1] ?? 0)) };
}
