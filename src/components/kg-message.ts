import { LitElement, css, html, nothing } from 'lit';
import { shared } from '../styles/shared.ts';
import { words } from './messages.ts';

/** Something that stands in the way, what it is and what to do about it. */
export interface Trouble {
  readonly kind: keyof typeof words.trouble;
  readonly address: string;
  /** What exactly is wrong, in plain words. */
  readonly detail: string;
  /** The graph was named by the address of the page, so that the one beside the page may still open. */
  readonly named: boolean;
}

/** Says why there is no graph to see, and what to do. */
export class KgMessage extends LitElement {
  static override properties = { trouble: { attribute: false } };
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        place-items: center;
        padding: var(--kg-space-5);
      }
      div {
        max-width: 34rem;
        padding: var(--kg-space-6);
        border: 1px solid var(--kg-line);
        border-inline-start: 4px solid var(--kg-danger);
        border-radius: var(--kg-radius);
        background: var(--kg-raised);
      }
      h1 {
        color: var(--kg-ink);
        font-size: var(--kg-text-xl);
        font-weight: 650;
        line-height: 1.2;
        letter-spacing: -0.012em;
      }
      p {
        margin-block-start: var(--kg-space-3);
        color: var(--kg-muted);
      }
      .remedy {
        color: var(--kg-ink);
      }
    `,
  ];
  declare trouble: Trouble | undefined;

  override render() {
    if (this.trouble === undefined) return nothing;
    const { kind, address, detail, named } = this.trouble;
    const { title, text, remedy } = words.trouble[kind](address, detail);
    return html`<div role="alert">
      <h1>${title}</h1>
      <p>${text}</p>
      <p class="remedy">${remedy}</p>
      ${named ? html`<p><a class="link" href="?">${words.openBundled}</a></p>` : nothing}
    </div>`;
  }
}

customElements.define('kg-message', KgMessage);

declare global {
  interface HTMLElementTagNameMap {
    'kg-message': KgMessage;
  }
}
