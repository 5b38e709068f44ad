import { LitElement, css, html, nothing } from 'lit';
import type { Book } from '../state/book.ts';
import { labelOf } from '../state/book.ts';
import { DEEPEST } from '../state/updates.ts';
import type { Focus } from '../state/view-state.ts';
import { narrow } from '../styles/narrow.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { fill } from './fill.ts';
import { words } from './messages.ts';
import { talkName } from './talk-words.ts';

const DEPTHS = Array.from({ length: DEEPEST }, (_, index) => index + 1);

/** Why not everything is seen: the focus with its depth, and how much the filters hide; each with the way back. */
export class KgScope extends LitElement {
  static override properties = {
    around: { attribute: false },
    book: { attribute: false },
    away: { type: Number },
    own: { type: Number },
    fades: { type: Boolean },
  };
  static override styles = [
    shared,
    css`
      :host {
        display: contents;
      }
      .chip {
        display: inline-flex;
        align-items: center;
        gap: var(--kg-space-2);
        min-width: 0;
        max-width: 100%;
        min-height: max(1.75rem, var(--kg-target));
        padding-inline: var(--kg-space-3);
        border-radius: 1rem;
        background: var(--kg-sunken);
        color: var(--kg-ink);
        font-size: var(--kg-text-s);
        white-space: nowrap;
        box-shadow: 0 0 0 2px var(--kg-paper);
        pointer-events: auto;
      }
      .focus {
        padding-inline-end: 0;
        background: var(--kg-accent-soft);
      }
      .name {
        min-width: 0;
        max-width: 18rem;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .depths {
        display: flex;
        align-items: center;
      }
      .depths > .caption {
        margin-inline-end: var(--kg-space-1);
      }
      .depths button {
        min-width: max(1.5rem, var(--kg-target));
        min-height: max(1.5rem, var(--kg-target));
        border-radius: 1rem;
        text-align: center;
        font-variant-numeric: tabular-nums;
        color: var(--kg-muted);
      }
      .depths button:hover {
        background: var(--kg-hover);
      }
      .depths [aria-pressed='true'] {
        background: var(--kg-accent);
        color: var(--kg-on-accent);
        font-weight: 650;
      }
      .leave {
        display: grid;
        place-items: center;
        width: max(1.75rem, var(--kg-target));
        height: max(1.75rem, var(--kg-target));
        border-radius: 1rem;
        font-size: 1.125rem;
        line-height: 1;
      }
      .leave:hover {
        background: var(--kg-hover);
      }
      @media (forced-colors: active) {
        .chip {
          border: 1px solid;
        }
        .depths [aria-pressed='true'] {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
      @media ${narrow} {
        .focus {
          position: relative;
          flex-wrap: wrap;
          gap: 0 var(--kg-space-2);
          padding-block-start: var(--kg-space-1);
          padding-inline-end: max(1.75rem, var(--kg-target));
        }
        .name {
          max-width: 100%;
        }
        .leave {
          position: absolute;
          inset: 0 0 auto auto;
        }
      }
    `,
  ];
  declare around: Focus | undefined;
  declare book: Book | undefined;
  /** How many nodes the filters take away; null where there are none. */
  declare away: number | null;
  /** How many were hidden by hand. */
  declare own: number;
  /** They are drawn faintly instead. */
  declare fades: boolean;

  constructor() {
    super();
    this.away = null;
    this.own = 0;
    this.fades = false;
  }

  override render() {
    const { around, book, away, own } = this;
    const byFilters = away === null ? '' : (this.fades ? words.fadedBy : words.hiddenBy)(away);
    return html`${around === undefined || book === undefined ? nothing : this.#focus(around, book)}
    ${
      away === null && own === 0
        ? nothing
        : html`<span class="chip hidden">
            ${[byFilters, own === 0 ? '' : words.hiddenByYou(own)].filter(Boolean).join(', ')},
            <button
              class="link"
              type="button"
              aria-label=${words.showThem((away ?? 0) + own)}
              @click=${() => emit(this, 'kg-command', { type: 'show-all' })}
            >
              ${words.showHidden}
            </button>
          </span>`
    }`;
  }

  #focus({ hubs, depth }: Focus, book: Book) {
    const [first, second] = hubs;
    const talk = book.talks.get(first ?? '');
    const name = second !== undefined ? words.aroundMany(hubs.length) : talk === undefined ? labelOf(book, first ?? '') : talkName(talk);
    return html`<span class="chip focus">
      <span class="name">${fill(words.around, { 0: html`<b>${name}</b>` })}</span>
      <span class="depths" role="group" aria-label=${words.depth}>
        <span class="caption" aria-hidden="true">${words.depth}</span>
        ${DEPTHS.map(
          (each) =>
            html`<button
              type="button"
              aria-pressed=${each === depth}
              aria-label=${words.depthOf(each)}
              title=${words.depthOf(each)}
              @click=${() => emit(this, 'kg-command', { type: 'depth', depth: each })}
            >
              ${each}
            </button>`,
        )}
      </span>
      <button
        class="leave"
        type="button"
        aria-label=${words.leaveFocus}
        title=${words.leaveFocus}
        @click=${() => emit(this, 'kg-command', { type: 'leave-focus' })}
      >
        <span aria-hidden="true">×</span>
      </button>
    </span>`;
  }
}

customElements.define('kg-scope', KgScope);

declare global {
  interface HTMLElementTagNameMap {
    'kg-scope': KgScope;
  }
}
