import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { Queries, SearchHit } from '../queries/queries.ts';
import { countTalks, findNode } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { highlight } from './highlight.ts';
import { kindMark } from './kind-mark.ts';
import { words } from './messages.ts';
import { talkName, talkPlace, talkTitle } from './talk-words.ts';
import { searchStyles } from './search-styles.ts';

const LIMIT = 12;
const LONGEST_LINE = 110;

/** The search field: a combobox over names, other spellings and lines of the notes. */
export class KgSearch extends LitElement {
  static override properties = {
    queries: { attribute: false },
    book: { attribute: false },
    query: {},
    hits: { state: true },
    active: { state: true },
    open: { type: Boolean, reflect: true },
  };
  static override styles = [shared, searchStyles];
  declare queries: Queries | undefined;
  declare book: Book | undefined;
  declare query: string;
  declare hits: readonly SearchHit[];
  /** Index of the hit that Enter would choose, -1 for none. */
  declare active: number;
  declare open: boolean;

  constructor() {
    super();
    this.query = '';
    this.hits = [];
    this.active = -1;
    this.open = false;
  }

  /** Puts the caret into the field. */
  focusField(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query') || changed.has('queries')) void this.#ask();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('active')) this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const showing = this.open && this.query.trim() !== '';
    return html`<div class="field">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <path d="m10.5 10.5 3.5 3.5" />
        </svg>
        <input
          type="text"
          role="combobox"
          aria-label=${words.searchLabel}
          aria-expanded=${showing}
          aria-controls="hits"
          aria-autocomplete="list"
          aria-activedescendant=${showing && this.active >= 0 ? `hit-${this.active}` : nothing}
          placeholder=${words.searchHint}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          .value=${this.query}
          @input=${this.#onInput}
          @keydown=${this.#onKey}
          @focus=${this.#onFocus}
          @blur=${() => (this.open = false)}
        />
        ${
          this.query === ''
            ? html`<kbd aria-hidden="true">/</kbd>`
            : html`<button class="clear" type="button" aria-label=${words.clearSearch} @click=${this.#clear}>
                <span aria-hidden="true">×</span>
              </button>`
        }
      </div>
      <div class="popup" ?hidden=${!showing} @pointerdown=${(event: Event) => event.preventDefault()}>
        <ul id="hits" role="listbox" aria-label=${words.searchLabel}>
          ${this.hits.map((hit, index) => this.#option(hit, index))}
        </ul>
        ${this.hits.length === 0 ? html`<p class="none">${words.searchNone(this.query.trim())}</p>` : nothing}
      </div>
      <p class="visually-hidden" role="status">${showing ? words.searchCount(this.hits.length) : ''}</p>`;
  }

  #option(hit: SearchHit, index: number) {
    const { main, aside } = this.#words(hit);
    return html`<li
      id="hit-${index}"
      role="option"
      class=${hit.type}
      aria-selected=${index === this.active}
      @click=${() => this.#choose(hit)}
      @pointermove=${() => (this.active = index)}
    >
      ${hit.type === 'line' ? html`<span class="number">${hit.line}</span>` : kindMark(hit.kind)}
      <span class="text">${main}</span>
      <span class="caption">${aside}</span>
    </li>`;
  }

  #words(hit: SearchHit): { main: unknown; aside: string } {
    const { type, key, kind, text, ranges } = hit;
    const talk = this.book?.talks.get(key);
    if (type === 'line') return { main: highlight(text, ranges, LONGEST_LINE), aside: talk === undefined ? '' : talkName(talk) };
    const node = this.book === undefined ? undefined : findNode(this.book, key);
    const alias = node !== undefined && node.label !== text;
    const main = alias ? html`${node.label} <span class="alias">${highlight(text, ranges)}</span>` : highlight(text, ranges);
    if (talk !== undefined)
      return { main, aside: [talkTitle(talk) === '' ? '' : talkName(talk), talkPlace(talk)].filter(Boolean).join(' · ') };
    const talks = kind === 'concept' && this.book !== undefined ? countTalks(this.book, key) : 0;
    return { main, aside: talks > 0 ? words.counts.talk(talks) : words.kinds[kind] };
  }

  /** Answers to a text that has changed since are dropped. */
  async #ask(): Promise<void> {
    const { query, queries } = this;
    const hits = queries === undefined || query.trim() === '' ? [] : await queries.search(query, { limit: LIMIT });
    if (this.query !== query) return;
    this.hits = hits;
    this.active = hits.length > 0 ? 0 : -1;
  }

  /** The index is made before the first letter is typed. */
  #onFocus = (): void => {
    this.open = true;
    void this.queries?.search('a', { limit: 1 });
  };

  #onInput = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.open = true;
    emit(this, 'kg-query', { query: this.query });
  };

  #onKey = (event: KeyboardEvent): void => {
    const count = this.hits.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (count === 0) return;
      this.active = this.open ? (this.active + (event.key === 'ArrowDown' ? 1 : -1) + count) % count : 0;
      this.open = true;
    } else if (event.key === 'Enter') {
      const hit = this.hits[this.active];
      if (hit === undefined || !this.open) return;
      this.#choose(hit);
    } else if (event.key === 'Escape' && (this.query !== '' || this.open)) {
      if (this.query === '') (event.target as HTMLElement).blur();
      this.#clear();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #choose({ type, key, source, line, start, end }: SearchHit): void {
    const found = type === 'line' && source !== undefined && line !== undefined && start !== undefined && end !== undefined;
    const detail = { keys: key === '' ? [] : [key] };
    emit(this, 'kg-select', found ? { ...detail, place: { source, line, start, end } } : detail);
    this.#clear();
    this.open = false;
  }

  #clear = (): void => {
    this.query = '';
    emit(this, 'kg-query', { query: '' });
  };
}

customElements.define('kg-search', KgSearch);

declare global {
  interface HTMLElementTagNameMap {
    'kg-search': KgSearch;
  }
}
