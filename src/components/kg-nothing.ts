import { LitElement, css, html } from 'lit';
import { shared } from '../styles/shared.ts';
import { nothingWords } from './nothing-words.ts';

/** Says that a graph holds nothing, and how notes look in which talks are found. */
export class KgNothing extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        max-width: 34rem;
        padding: var(--kg-space-5) var(--kg-space-4);
        color: var(--kg-muted);
      }
      h2 {
        color: var(--kg-ink);
      }
      p {
        margin-block-start: var(--kg-space-3);
      }
      pre {
        margin: var(--kg-space-4) 0 0;
        padding: var(--kg-space-4);
        border-radius: var(--kg-radius);
        background: var(--kg-sunken);
        color: var(--kg-ink);
        font:
          var(--kg-text-s) / 1.6 ui-monospace,
          'Cascadia Mono',
          Menlo,
          monospace;
        white-space: pre-wrap;
      }
    `,
  ];

  override render() {
    const { title, advice, example, next } = nothingWords;
    return html`<h2>${title}</h2>
      <p>${advice}</p>
      <pre>${example}</pre>
      <p>${next}</p>`;
  }
}

customElements.define('kg-nothing', KgNothing);

declare global {
  interface HTMLElementTagNameMap {
    'kg-nothing': KgNothing;
  }
}
