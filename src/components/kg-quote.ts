import { LitElement, css, html, nothing } from 'lit';
import { shared } from '../styles/shared.ts';
import type { Sentence } from '../state/sentence.ts';
import { emit } from './events.ts';
import { words } from './messages.ts';

/** A sentence of the notes, the words that count marked; the number of its line beside it opens the note there. */
export class KgQuote extends LitElement {
  static override properties = {
    sentence: { attribute: false },
    sayer: {},
    large: { type: Boolean, reflect: true },
    brief: { type: Boolean },
  };
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
        border-inline-end: 1px solid var(--kg-line);
      }
      .line {
        display: block;
        width: 100%;
        min-height: 1.5rem;
        padding-inline-end: var(--kg-space-2);
        border-radius: var(--kg-radius-s) 0 0 var(--kg-radius-s);
        color: var(--kg-faint);
        font-size: var(--kg-text-xs);
        line-height: 1.625;
        font-variant-numeric: tabular-nums;
        text-align: end;
        vertical-align: top;
      }
      .line:hover {
        background: var(--kg-sunken);
        color: var(--kg-ink);
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      blockquote {
        color: var(--kg-muted);
      }
      .above {
        color: var(--kg-faint);
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
      :host([large]) .line {
        line-height: 1.875;
      }
      :host([large]) blockquote {
        color: var(--kg-ink);
      }
      .arrow {
        white-space: nowrap;
      }
      .sayer {
        font-weight: 600;
        color: var(--kg-ink);
      }
      @media (pointer: coarse) {
        figure {
          grid-template-columns: 2.75rem minmax(0, 1fr);
        }
        .line {
          min-height: var(--kg-target);
        }
        blockquote,
        .above {
          padding-block: 0.75rem;
        }
      }
    `,
  ];
  declare sentence: Sentence | undefined;
  /** The name of the one who said it, where it is one voice of several. */
  declare sayer: string | undefined;
  /** It stands by itself, to be read first. */
  declare large: boolean;
  /** It stands above in full. */
  declare brief: boolean;

  constructor() {
    super();
    this.large = false;
    this.brief = false;
  }

  override render() {
    if (this.sentence === undefined) return nothing;
    const { source, line } = this.sentence;
    return html`<figure>
      <figcaption>
        <button class="line" type="button" title="${words.openAtLine} (${source}:${line})" @click=${this.#read}>
          <span class="visually-hidden">${words.lineBefore} </span>${line}
        </button>
      </figcaption>
      ${this.brief ? html`<p class="above">${words.saidAbove}</p>` : this.#words(this.sentence)}
    </figure>`;
  }

  #words({ parts }: Sentence) {
    const said = this.sayer === undefined ? nothing : html`<span class="sayer">${words.said(this.sayer)}</span> `;
    return html`<blockquote>
      <p>${said}${parts.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : keepArrows(text)))}</p>
    </blockquote>`;
  }

  #read = (): void => {
    if (this.sentence === undefined) return;
    const { source, line, start, end } = this.sentence;
    emit(this, 'kg-command', { type: 'read', place: { source, line, start, end } });
  };
}

/** "->" stays in one line. */
function keepArrows(text: string): unknown {
  const pieces = text.split(/([-=]+>|<[-=]+)/);
  return pieces.length === 1 ? text : pieces.map((piece, index) => (index % 2 === 0 ? piece : html`<span class="arrow">${piece}</span>`));
}

customElements.define('kg-quote', KgQuote);

declare global {
  interface HTMLElementTagNameMap {
    'kg-quote': KgQuote;
  }
}
