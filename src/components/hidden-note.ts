import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { emit } from './events.ts';
import { words } from './messages.ts';

/** "3 hidden by filters, show", where a list lacks something because of a filter; another text where it is what the page is about that is hidden. */
export function hiddenNote(count: number, text: string = words.hiddenBy(count)): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  const show = (event: Event) => emit(event.currentTarget as HTMLElement, 'kg-command', { type: 'show-all' });
  return html`<p class="hidden-note caption">${text}, <button class="link" type="button" @click=${show}>${words.showHidden}</button></p>`;
}
