import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { labelOf } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import type { Walk } from '../state/view-state.ts';
import { emit } from './events.ts';
import { words } from './messages.ts';
import { talkName } from './talk-words.ts';

/** Where a walk has come from, with the way back. */
export function walkBar(walk: Walk | undefined, book: Book): TemplateResult | typeof nothing {
  const key = walk?.behind.at(-1);
  if (walk === undefined || key === undefined) return nothing;
  const talk = book.talks.get(key);
  const back = (event: Event) => emit(event.currentTarget as HTMLElement, 'kg-command', { type: 'walk-back' });
  return html`<nav class="walk" aria-label=${words.walk}>
    <button class="link" type="button" @click=${back}>${words.walkBack(talk === undefined ? labelOf(book, key) : talkName(talk))}</button>
    <span class="caption">${words.walkSteps(walk.behind.length)}</span>
  </nav>`;
}
