import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Book } from '../state/book.ts';
import { findEventQuestions } from '../state/questions.ts';
import type { AskedInTalk } from '../state/questions.ts';
import { findEventReadings } from '../state/reading-list.ts';
import type { Reading } from '../state/reading-list.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import { idle } from './idle.ts';
import { words } from './messages.ts';
import { readingRow } from './reading-row.ts';
import { relativeHead } from './relative-head.ts';
import './kg-quote.ts';

type Part = 'questions' | 'readings';

/** Rows that a long list grows by. */
const ROWS = 60;

/** What was asked and what there is to read in a whole event: folded, and written out only when opened. */
export class KgGathered extends LitElement {
  static override properties = { book: { attribute: false }, event: {}, open: { state: true }, most: { state: true } };
  static override styles = [
    shared,
    panel,
    css`
      :host {
        margin-block-start: var(--kg-space-2);
      }
      .gathered + .gathered {
        margin-block-start: 0;
      }
      .gathered > summary {
        min-height: max(2.5rem, var(--kg-target));
        align-items: center;
        font-size: var(--kg-text-m);
        color: var(--kg-ink);
      }
      .gathered > summary > .caption {
        margin-inline-start: auto;
        font-variant-numeric: tabular-nums;
      }
      .gathered[open] {
        margin-block-end: var(--kg-space-5);
      }
    `,
  ];
  declare book: Book | undefined;
  /** The id of the event. */
  declare event: string;
  declare open: ReadonlySet<Part>;
  /** So many rows of each list are written out. */
  declare most: number;
  #asked: readonly AskedInTalk[] = [];
  #readings: readonly Reading[] = [];

  constructor() {
    super();
    this.event = '';
    this.open = new Set();
    this.most = ROWS;
  }

  /** All notes are read for it: at load the map comes first. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await idle();
    await super.scheduleUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('book') || changed.has('event')) this.dispatchEvent(new Event('gathered'));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.book === undefined || (!changed.has('book') && !changed.has('event'))) return;
    this.#asked = findEventQuestions(this.book, this.event);
    this.#readings = findEventReadings(this.book, this.event);
  }

  override render() {
    const { book } = this;
    if (book === undefined) return nothing;
    const questions = this.#asked.reduce((sum, each) => sum + each.questions.length, 0);
    return html`${this.#fold('questions', words.questionsAsked, questions, () => this.#questions(book))}
    ${this.#fold('readings', words.readingList, this.#readings.length, () => this.#reading(book))}`;
  }

  #fold(part: Part, title: string, count: number, content: () => TemplateResult) {
    if (count === 0) return nothing;
    const toggle = (event: Event) => {
      const { open } = event.currentTarget as HTMLDetailsElement;
      this.open = new Set([...[...this.open].filter((each) => each !== part), ...(open ? [part] : [])]);
    };
    return html`<details class="fold gathered ${part}" @toggle=${toggle}>
      <summary>${title} <span class="caption">${words.count(count)}</span></summary>
      ${this.open.has(part) ? content() : nothing}
    </details>`;
  }

  #questions(book: Book) {
    return this.#rows(
      this.#asked,
      ({ talk, questions }) =>
        html`${relativeHead(talk, book)}
          <div class="quotes">${questions.map((sentence) => html`<kg-quote .sentence=${sentence}></kg-quote>`)}</div>`,
    );
  }

  #reading(book: Book) {
    return this.#rows(this.#readings, (reading) => readingRow(reading, book));
  }

  #rows<Row>(all: readonly Row[], row: (each: Row) => TemplateResult) {
    return html`<ol class="rows">
        ${all.slice(0, this.most).map((each) => html`<li>${row(each)}</li>`)}
      </ol>
      ${
        all.length <= this.most
          ? nothing
          : html`<p class="caption">
              <button class="link" type="button" @click=${() => (this.most += ROWS)}>
                ${words.more(Math.min(ROWS, all.length - this.most))}
              </button>
            </p>`
      }`;
  }
}

customElements.define('kg-gathered', KgGathered);

declare global {
  interface HTMLElementTagNameMap {
    'kg-gathered': KgGathered;
  }
}
