import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { findNode } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import type { NoteLine, NotePart } from '../state/open-note.ts';
import type { Place } from '../state/view-state.ts';

/** What stands out in the text of a note beside what is named in it. */
export interface Emphasis {
  readonly selection: readonly string[];
  /** The place that is read. */
  readonly place: Place | undefined;
}

/**
 * A line of a note: its number beside it (no part of the text, so that it is not selected with it), what is named in it marked by kind. Names are
 * buttons outside of the Tab order: the arrows lead from one to the next.
 */
export function noteLine(line: NoteLine, book: Book, { selection, place }: Emphasis): TemplateResult {
  const { number, start, end, depth, bullet, parts } = line;
  const here = place !== undefined && place.start < Math.max(end, start + 1) && place.end > start;
  const kinds = new Set(parts.flatMap(({ keys }) => (keys[0] === undefined ? [] : [findNode(book, keys[0])?.kind])));
  if (parts.every(({ text }) => text.trim() === '') && bullet === '') return html`<p class="line blank" data-start=${start}></p>`;
  const said = here && place.start > start ? cut(parts, place) : parts;
  const marks = said.map((part, index) => notePart(part, book, selection, { place: here ? place : undefined, before: said[index - 1] }));
  const words = html`${bullet === '' ? nothing : html`<span class="bullet">${bullet} </span>`}${marks}`;
  return html`<p
    class="line ${here ? 'here' : ''} ${kinds.has('talk') ? 'heading' : ''}"
    role=${kinds.has('talk') ? 'heading' : nothing}
    aria-level=${kinds.has('talk') ? 3 : nothing}
    data-number=${number}
    data-start=${start}
    data-depth=${depth === 0 ? nothing : depth}
  >
    <span class="words">${words}</span>
  </p>`;
}

interface Around {
  readonly place: Place | undefined;
  readonly before: NotePart | undefined;
}

function notePart({ text, start, keys }: NotePart, book: Book, selection: readonly string[], { place, before }: Around) {
  const found = place !== undefined && start >= place.start && start + text.length <= place.end;
  const key = keys.at(-1);
  if (key === undefined) return found ? html`<mark>${text}</mark>` : text;
  const kind = findNode(book, key)?.kind ?? 'concept';
  const chosen = keys.some((each) => selection.includes(each));
  // What follows a name within a longer one is still that one, though no button again.
  const goes = before?.keys.at(-1) === key || before?.keys.includes(key) === true;
  const name = `name ${kind} ${chosen ? 'chosen' : ''} ${found ? 'found' : ''} ${keys.length > 1 ? 'inner' : ''}`;
  if (goes) return html`<span class=${name} data-key=${key} data-from=${start}>${text}</span>`;
  return html`<span class=${name} role="button" tabindex="-1" data-key=${key} data-from=${start}>${text}</span>`;
}

/** Cuts the parts where a place begins and ends. */
function cut(parts: readonly NotePart[], { start, end }: Place): NotePart[] {
  return parts.flatMap((part) => {
    const to = part.start + part.text.length;
    const cuts = [part.start, ...[start, end].filter((at) => at > part.start && at < to), to];
    return cuts.slice(1).map((until, index) => {
      const from = cuts[index]!;
      return { ...part, start: from, text: part.text.slice(from - part.start, until - part.start) };
    });
  });
}
