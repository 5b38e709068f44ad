import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { EventInfo } from '../model/graph-file.ts';
import type { Book } from '../state/book.ts';
import { findEventQuestions } from '../state/questions.ts';
import type { AskedInTalk } from '../state/questions.ts';
import { findEventReadings } from '../state/reading-list.ts';
import type { Reading } from '../state/reading-list.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import type { askedRow, workRow } from './gathered-rows.ts';
import { idle } from './idle.ts';
import { words } from './messages.ts';

interface GatheredEvent {
  readonly title: string;
  readonly asked: readonly AskedInTalk[];
  readonly readings: readonly Reading[];
}

type Part = 'questions' | 'readings';

/** Rows that a long list grows by. */
const ROWS = 60;

/** What was asked and what there is to read in all events: folded, and written out only when opened. */
export class KgGathered extends LitElement {
  static override properties = {
    book: { attribute: false },
    events: { attribute: false },
    open: { state: true },
    most: { state: true },
    rows: { state: true },
    gathered: { state: true },
  };
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
      .event {
        margin-block: var(--kg-space-4) var(--kg-space-2);
        font-size: var(--kg-text-s);
        color: var(--kg-muted);
      }
      .gathered[open] {
        margin-block-end: var(--kg-space-5);
      }
    `,
  ];
  declare book: Book | undefined;
  declare events: readonly EventInfo[];
  declare open: ReadonlySet<Part>;
  /** So many rows of each list are written out. */
  declare most: number;
  /** How rows are written: loaded when a list is opened. */
  declare rows: { readonly askedRow: typeof askedRow; readonly workRow: typeof workRow } | undefined;
  /** What was found, an event with anything each; undefined until all have been read. */
  declare gathered: readonly GatheredEvent[] | undefined;

  constructor() {
    super();
    this.events = [];
    this.open = new Set();
    this.most = ROWS;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('book') && !changed.has('events')) return;
    this.gathered = undefined;
    void this.#gather();
  }

  /** All notes are read for it: at load the map comes first, and then one event after the other. */
  async #gather(): Promise<void> {
    const { book, events } = this;
    if (book === undefined) return;
    const found: GatheredEvent[] = [];
    for (const { id, title } of events) {
      await idle();
      if (this.book !== book || this.events !== events || !this.isConnected) return;
      const [asked, readings] = [findEventQuestions(book, id), findEventReadings(book, id)];
      if (asked.length + readings.length > 0) found.push({ title, asked, readings });
    }
    this.gathered = found;
    this.dispatchEvent(new Event('gathered'));
  }

  override render() {
    const { book, gathered } = this;
    if (book === undefined || gathered === undefined) return nothing;
    const questions = gathered.flatMap(({ asked }) => asked.map((each) => each.questions.length)).reduce((sum, count) => sum + count, 0);
    const readings = gathered.reduce((sum, each) => sum + each.readings.length, 0);
    return html`${this.#fold('questions', words.questionsAsked, questions, () => this.#questions(gathered, book))}
    ${this.#fold('readings', words.readingList, readings, () => this.#reading(gathered, book))}`;
  }

  #fold(part: Part, title: string, count: number, content: () => TemplateResult) {
    if (count === 0) return nothing;
    const toggle = (event: Event) => {
      const { open } = event.currentTarget as HTMLDetailsElement;
      if (open) void import('./gathered-rows.ts').then((rows) => (this.rows = rows));
      this.open = new Set([...[...this.open].filter((each) => each !== part), ...(open ? [part] : [])]);
    };
    return html`<details class="fold gathered ${part}" @toggle=${toggle}>
      <summary>${title} <span class="caption">${words.count(count)}</span></summary>
      ${this.open.has(part) && this.rows !== undefined ? content() : nothing}
    </details>`;
  }

  #questions(gathered: readonly GatheredEvent[], book: Book) {
    const all = gathered.map(({ title, asked }) => ({ title, rows: asked }));
    return this.#rows(all, (each) => this.rows?.askedRow(each, book));
  }

  #reading(gathered: readonly GatheredEvent[], book: Book) {
    const all = gathered.map(({ title, readings }) => ({ title, rows: readings }));
    return this.#rows(all, (reading) => this.rows?.workRow(reading, book));
  }

  /** The rows event by event, each under its name where there are several. */
  #rows<Row>(all: readonly { readonly title: string; readonly rows: readonly Row[] }[], row: (each: Row) => TemplateResult | undefined) {
    const total = all.reduce((sum, { rows }) => sum + rows.length, 0);
    let left = this.most;
    const parts = all.map(({ title, rows }) => {
      const shown = rows.slice(0, Math.max(0, left));
      left -= rows.length;
      return { title, shown };
    });
    return html`${parts
      .filter(({ shown }) => shown.length > 0)
      .map(
        ({ title, shown }) =>
          html`${this.events.length < 2 ? nothing : html`<h4 class="event">${title}</h4>`}
            <ol class="rows">
              ${shown.map((each) => html`<li>${row(each)}</li>`)}
            </ol>`,
      )}
    ${
      total <= this.most
        ? nothing
        : html`<p class="caption">
            <button class="link" type="button" @click=${() => (this.most += ROWS)}>${words.more(Math.min(ROWS, total - this.most))}</button>
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
