import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { isFew } from '../model/is-few.ts';
import type { Overview, Start } from '../queries/queries.ts';
import { countTalks, labelOf } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import type { fewTalks } from './few-talks.ts';
import { fill } from './fill.ts';
import { words } from './messages.ts';
import { nodeLink } from './node-link.ts';
import './kg-gathered.ts';

/** So many talks stand one by one. */
const FEW = 5;

/** The panel at load: what the graph holds in one sentence, and questions to start from. */
export class KgStart extends LitElement {
  static override properties = {
    overview: { attribute: false },
    starts: { attribute: false },
    book: { attribute: false },
    done: { state: true },
    few: { state: true },
  };
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
      .starts > li > button {
        display: flex;
        align-items: baseline;
        gap: var(--kg-space-3);
        width: 100%;
        min-height: max(2.5rem, var(--kg-target));
        padding: var(--kg-space-2) var(--kg-space-3);
        border-radius: var(--kg-radius);
        transition: background var(--kg-motion);
      }
      .starts > li > button:hover {
        background: var(--kg-sunken);
      }
      .starts > li > button b {
        font-weight: 600;
      }
      .starts > li > button .caption {
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
  /** Undefined until they are found: what stands below them comes with them, so that nothing moves. */
  declare starts: readonly Start[] | undefined;
  declare book: Book | undefined;
  /** What was asked and what there is to read has been found: what stands below it comes then, so that nothing moves. */
  declare done: boolean;

  /** What shows the talks one by one, where they are few. */
  declare few: { readonly fewTalks: typeof fewTalks } | undefined;

  constructor() {
    super();
    this.done = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('book')) this.done = false;
    const talks = this.overview?.counts.talk ?? 0;
    if (talks > 0 && talks <= FEW && this.few === undefined) void import('./few-talks.ts').then((few) => (this.few = few));
  }

  override render() {
    const { overview, book } = this;
    if (overview === undefined || book === undefined) return nothing;
    const { counts, shared: joining, days, common } = overview;
    return html`
      <h2>${words.summaryTitle(days, counts.talk)}</h2>
      <p class="summary">
        ${counts.talk === 0 ? words.summaryEmpty : words.summary(joining - common.length, counts.concept - joining, common.length, isFew(counts.talk, joining))}
      </p>
      ${this.starts === undefined ? nothing : this.#below(this.starts, overview, book)}
    `;
  }

  #below(starts: readonly Start[], overview: Overview, book: Book) {
    const { common, counts } = overview;
    return html`${
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
    ${
      this.few === undefined || counts.talk > FEW
        ? nothing
        : html`<section>
            <h3>${words.kindsMany.talk}</h3>
            ${this.few.fewTalks(
              overview.schedule.flatMap(({ talks }) => talks),
              book,
            )}
          </section>`
    }
    ${this.#gathered(overview, book)} ${counts.talk === 0 || !this.done ? nothing : html`<p class="hints caption">${words.hints}</p>`} `;
  }

  #gathered({ events }: Overview, book: Book) {
    return html`<section class="of-events">
      <kg-gathered .book=${book} .events=${events} @gathered=${() => (this.done = true)}></kg-gathered>
    </section>`;
  }

  #start(start: Start, book: Book) {
    const { kind, keys, count, day } = start;
    const names = Object.fromEntries(keys.map((key, index) => [String(index), html`<b>${labelOf(book, key)}</b>`]));
    return html`<button type="button" @click=${() => this.#answer(start, book)}>
      <span>${fill(words.starts[kind](day, this.overview?.days ?? 0), names)}</span>
      <span class="caption">${words.startCounts[kind](count)}</span>
    </button>`;
  }

  /** What answers a question is selected, the ideas of all days beginning with those of most talks; how two connect is asked of the panel. */
  #answer({ kind, keys }: Start, book: Book): void {
    emit(this, 'kg-select', { keys: kind === 'both-days' ? byTalks(keys, book) : keys });
    if (kind === 'connect') emit(this, 'kg-command', { type: 'ask', ask: 'path' });
  }
}

function byTalks(keys: readonly string[], book: Book): string[] {
  return keys.toSorted((a, b) => countTalks(book, b) - countTalks(book, a));
}

customElements.define('kg-start', KgStart);

declare global {
  interface HTMLElementTagNameMap {
    'kg-start': KgStart;
  }
}
