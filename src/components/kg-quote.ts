import { LitElement, css, html, nothing } from 'lit';
import { shared } from '../styles/shared.ts';
import type { Sentence } from '../state/sentence.ts';
import { words } from './messages.ts';

/** A sentence of the notes, the words that count marked, its line number beside it. */
export class KgQuote extends LitElement {
  static override properties = { sentence: { attribute: false }, sayer: {}, large: { type: Boolean, reflect: true } };
  static override styles = [
    shared,
    css`
      figure {
        display: grid;
        grid-template-columns: 2.25rem minmax(0, 1fr);
        gap: var(--kg-space-2);
        font-size: var(--kg-text-s);
        line-height: 1.5;
      }
      figcaption {
        color: var(--kg-faint);
        font-size: var(--kg-text-xs);
        line-height: 1.625;
        font-variant-numeric: tabular-nums;
        text-align: end;
        border-inline-end: 1px solid var(--kg-line);
        padding-inline-end: var(--kg-space-2);
      }
      blockquote {
        color: var(--kg-muted);
      }
      mark {
        background: var(--kg-mark);
        color: var(--kg-on-mark);
        border-radius: 2px;
        padding: 0.05em 0.1em;
        margin: 0 -0.1em;
      }
      :host([large]) figure {
        font-size: var(--kg-text-m);
      }
      :host([large]) figcaption {
        line-height: 1.875;
      }
      :host([large]) blockquote {
        color: var(--kg-ink);
      }
      .sayer {
        font-weight: 600;
        color: var(--kg-ink);
      }
    `,
  ];
  declare sentence: Sentence | undefined;
  /** The name of the one who said it, where it is one voice of several. */
  declare sayer: string | undefined;
  /** It stands by itself, to be read first. */
  declare large: boolean;

  constructor() {
    super();
    this.large = false;
  }

  override render() {
    if (this.sentence === undefined) return nothing;
    const { source, line, parts } = this.sentence;
    const said = this.sayer === undefined ? nothing : html`<span class="sayer">${words.said(this.sayer)}</span> `;
    return html`<figure>
      <figcaption title="${source}:${line}">
        <span class="visually-hidden">${words.line(line)}</span><span aria-hidden="true">${line}</span>
      </figcaption>
      <blockquote><p>${said}${parts.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text))}</p></blockquote>
    </figure>`;
  }
}

customElements.define('kg-quote', KgQuote);

declare global {
  interface HTMLElementTagNameMap {
    'kg-quote': KgQuote;
  }
}
