import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { emit } from './events.ts';

/** A name that selects its node. */
export function nodeLink(key: string, label: unknown, name = 'link'): TemplateResult {
  return html`<button
    class=${name}
    type="button"
    @click=${(event: Event) => emit(event.currentTarget as HTMLElement, 'kg-select', { keys: [key] })}
  >
    ${label}
  </button>`;
}
