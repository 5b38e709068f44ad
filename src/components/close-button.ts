import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { emit } from './events.ts';
import { words } from './messages.ts';

/** The button in the corner of the panel that selects nothing. */
export function closeButton(): TemplateResult {
  const clear = (event: Event) => emit(event.currentTarget as HTMLElement, 'kg-select', { keys: [] });
  return html`<button class="close" type="button" aria-label=${words.close} title=${words.close} @click=${clear}>
    <span aria-hidden="true">×</span>
  </button>`;
}
