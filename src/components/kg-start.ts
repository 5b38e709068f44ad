import { LitElement, css, html, nothing } from 'lit';
import type { Overview, Start } from '../queries/queries.ts';
import { countTalks, labelOf } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { fill } from './fill.ts';
import { words } from './messages.ts';
import { nodeLink } from './node-link.ts';

/** The panel at load: what the graph holds in one sentence, and questions to start from. */
export class KgStart extends LitElement {
  static override properties = { overview: { attribute: false }, book: { attribute: false } };
  static override styles = [
    shared,
    panel,
    css`
      .summary {
        margin-block-start: var(--kg-space-3);
        color: var(--kg-muted);
        max-width: 34rem;
      }
      .starts {
        margin-inline: calc(var(--kg-space-3) * -1);
      }
      .starts button {
        display: flex;
        align-items: baseline;
        gap: var(--kg-space-3);
        width: 100%;
        min-height: max(2.5rem, var(--kg-target));
        padding: var(--kg-space-2) var(--kg-space-3);
        border-radius: var(--kg-radius);
        transition: background var(--kg-motion);
      }
      .starts button:hover {
        background: var(--kg-sunken);
      }
      .starts b {
        font-weight: 600;
      }
      .starts .caption {
        margin-inline-start: auto;
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      .hints {
        margin-block-start: var(--kg-space-5);
        max-width: 34rem;
      }
    `,
  ];
  declare overview: Overview | undefined;
  declare book: Book | undefined;

  override render() {
    const { overview, book } = this;
    if (overview === undefined || book === undefined) return nothing;
    const { counts, shared: joining, days, starts, common } = overview;
    return html`
      <h2>${words.summaryTitle(days, counts.talk)}</h2>
      <p class="summary">${counts.talk === 0 ? words.summaryEmpty : words.summary(joining - common.length, counts.concept - joining)}</p>
      ${
        starts.length === 0
          ? nothing
          : html`<section>
              <h3>${words.whereToStart}</h3>
              <ul class="starts">
                ${starts.map((start) => html`<li>${this.#start(start, book)}</li>`)}
              </ul>
            </section>`
      }
      ${
        common.length === 0
          ? nothing
          : html`<section>
              <h3>${words.common} <span class="caption">${words.commonHint}</span></h3>
              <ul class="chips">
                ${common.map((key) => {
                  const label = html`${labelOf(book, key)} <span class="n">${words.counts.talk(countTalks(book, key))}</span>`;
                  return html`<li>${nodeLink(key, label, 'chip')}</li>`;
                })}
              </ul>
            </section>`
      }
      ${counts.talk === 0 ? nothing : html`<p class="hints caption">${words.hints}</p>`}
    `;
  }

  #start({ kind, keys, count, day }: Start, book: Book) {
    const names = Object.fromEntries(keys.map((key, index) => [String(index), html`<b>${labelOf(book, key)}</b>`]));
    const chosen = kind === 'both-days' ? keys.slice(0, 1) : keys;
    return html`<button type="button" @click=${() => emit(this, 'kg-select', { keys: chosen })}>
      <span>${fill(words.starts[kind](day, this.overview?.days ?? 0), names)}</span>
      <span class="caption">${words.startCounts[kind](count)}</span>
    </button>`;
  }
}

customElements.define('kg-start', KgStart);

declare global {
  interface HTMLElementTagNameMap {
    'kg-start': KgStart;
  }
}
