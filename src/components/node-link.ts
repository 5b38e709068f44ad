import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { emit } from './events.ts';

/** A name that selects its node; with `edge` it is a connection, along which keys walk. */
export function nodeLink(key: string, label: unknown, name = 'link', edge?: string): TemplateResult {
  return html`<button
    class=${name}
    type="button"
    data-key=${edge === undefined ? nothing : key}
    data-edge=${edge ?? nothing}
    @click=${(event: Event) => emit(event.currentTarget as HTMLElement, 'kg-select', { keys: [key] })}
  >
    ${label}
  </button>`;
}
