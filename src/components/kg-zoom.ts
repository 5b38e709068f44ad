import { LitElement, css, html } from 'lit';
import { narrow } from '../styles/narrow.ts';
import { shared } from '../styles/shared.ts';
import { words } from './messages.ts';

/** What a map can be asked to do. */
export interface Zoomable {
  fit(): void;
  zoomBy(factor: number): void;
}

const STEP = 1.35;

/** Buttons that zoom the map and show it whole. */
export class KgZoom extends LitElement {
  static override properties = { map: { attribute: false } };
  static override styles = [
    shared,
    css`
      div {
        display: flex;
        flex-direction: column;
        overflow: hidden;
        border: 1px solid var(--kg-line);
        border-radius: var(--kg-radius);
        background: var(--kg-raised);
      }
      button {
        display: grid;
        place-items: center;
        width: max(2rem, var(--kg-target));
        height: max(2rem, var(--kg-target));
        color: var(--kg-muted);
      }
      button + button {
        border-block-start: 1px solid var(--kg-line);
      }
      button:hover {
        background: var(--kg-sunken);
        color: var(--kg-ink);
      }
      button:focus-visible {
        outline-offset: -3px;
      }
      /* Beside what is said at the foot of the map. */
      @media ${narrow} {
        div {
          flex-direction: row;
        }
        button + button {
          border-block-start: 0;
          border-inline-start: 1px solid var(--kg-line);
        }
      }
      svg {
        fill: none;
        stroke: currentcolor;
        stroke-width: 1.6;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
    `,
  ];
  declare map: Zoomable | undefined;

  override render() {
    return html`<div role="group" aria-label=${words.zoom}>
      <button type="button" aria-label=${words.zoomIn} title=${words.zoomIn} @click=${() => this.map?.zoomBy(STEP)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M8 3v10M3 8h10" /></svg>
      </button>
      <button type="button" aria-label=${words.zoomOut} title=${words.zoomOut} @click=${() => this.map?.zoomBy(1 / STEP)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 8h10" /></svg>
      </button>
      <button type="button" aria-label=${words.fit} title=${words.fit} @click=${() => this.map?.fit()}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
        </svg>
      </button>
    </div>`;
  }
}

customElements.define('kg-zoom', KgZoom);

declare global {
  interface HTMLElementTagNameMap {
    'kg-zoom': KgZoom;
  }
}
