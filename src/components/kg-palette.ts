import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { Queries } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import { shared } from '../styles/shared.ts';
import type { CommandFacts } from './command-table.ts';
import { commandWords as words } from './command-words.ts';
import { dialogStyles } from './dialog-styles.ts';
import { emit } from './events.ts';
import { highlight } from './highlight.ts';
import { keyCapStyles, keyCaps } from './key-caps.ts';
import { kindMark } from './kind-mark.ts';
import { words as allWords } from './messages.ts';
import { openDialog } from './open-dialog.ts';
import { paletteGroups } from './palette-rows.ts';
import type { PaletteGroup, PaletteRow } from './palette-rows.ts';
import { talkPlace } from './talk-words.ts';

/** So many names are offered at most. */
const JUMPS = 8;

/** Every command by its name, and every node to go to: a combobox in a dialog. Tells `close` when it is gone. */
export class KgPalette extends LitElement {
  static override properties = {
    facts: { attribute: false },
    queries: { attribute: false },
    book: { attribute: false },
    query: {},
    jumps: { state: true },
    active: { state: true },
  };
  static override styles = [
    shared,
    dialogStyles,
    keyCapStyles,
    css`
      dialog {
        margin-block-start: min(6rem, 12vh);
      }
      input {
        flex: none;
        width: 100%;
        min-height: 3.25rem;
        padding: 0 var(--kg-space-5);
        border: 0;
        border-block-end: 1px solid var(--kg-line);
        border-radius: 0;
        background: none;
        font-size: var(--kg-text-m);
      }
      input:focus-visible {
        outline: none;
        border-block-end-color: var(--kg-ink);
      }
      .rows {
        flex: 1;
        overflow: auto;
        padding: 0 0.5rem 0.5rem;
        scrollbar-width: thin;
        overscroll-behavior: contain;
      }
      .label {
        position: sticky;
        top: 0;
        padding: 0.75rem 1rem 0.25rem;
        background: var(--kg-raised);
        color: var(--kg-faint);
        font-size: var(--kg-text-xs);
      }
      [role='option'] {
        display: flex;
        align-items: center;
        gap: var(--kg-space-3);
        min-height: max(2.25rem, var(--kg-target));
        padding: 0.25rem 1rem;
        border-radius: var(--kg-radius-s);
        cursor: pointer;
        font-size: var(--kg-text-s);
      }
      [role='option'] > .name {
        flex: 1;
        min-width: 0;
      }
      [role='option'] > .kind {
        color: var(--kg-faint);
      }
      [aria-selected='true'] {
        background: var(--kg-sunken);
        box-shadow: inset 2px 0 0 var(--kg-ink);
      }
      .holds {
        color: var(--kg-faint);
        font-size: var(--kg-text-xs);
      }
      mark {
        background: none;
        color: inherit;
        font-weight: 650;
      }
      .none {
        padding: var(--kg-space-4) var(--kg-space-5) var(--kg-space-5);
        color: var(--kg-muted);
        font-size: var(--kg-text-s);
      }
      @media (forced-colors: active) {
        [aria-selected='true'] {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
    `,
  ];
  declare facts: CommandFacts | undefined;
  declare queries: Queries | undefined;
  declare book: Book | undefined;
  declare query: string;
  declare jumps: readonly PaletteRow[];
  /** Index of the row that Enter would take. */
  declare active: number;

  constructor() {
    super();
    this.query = '';
    this.jumps = [];
    this.active = 0;
  }

  protected override firstUpdated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    const [query = '', ...entered] = this.query.split('\n');
    this.query = query;
    // Who has pressed Enter already means the first that there is.
    const first = entered.length === 0 ? undefined : this.#groups()[0]?.rows[0];
    if (query !== '') void this.#findJumps();
    if (dialog !== null) openDialog(dialog, () => this.dispatchEvent(new CustomEvent('close')));
    if (first !== undefined) this.#take(first);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('active')) this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const groups = this.#groups();
    const rows = groups.flatMap((group) => group.rows);
    return html`<dialog aria-label=${words.paletteTitle}>
      <input
        type="text"
        role="combobox"
        aria-label=${words.paletteLabel}
        aria-expanded="true"
        aria-controls="rows"
        aria-autocomplete="list"
        aria-activedescendant=${rows.length === 0 ? nothing : `row-${this.active}`}
        placeholder=${words.paletteHint}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        autofocus
        .value=${this.query}
        @input=${this.#onInput}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event, rows)}
      />
      <div class="rows" id="rows" role="listbox" aria-label=${words.paletteTitle} @pointerdown=${(event: Event) => event.preventDefault()}>
        ${groups.map((group) => this.#group(group, rows))}
      </div>
      ${rows.length === 0 ? html`<p class="none">${words.paletteNone}</p>` : nothing}
      <p class="visually-hidden" role="status">${this.query === '' ? '' : words.paletteCount(rows.length)}</p>
    </dialog>`;
  }

  #groups(): PaletteGroup[] {
    const commands = this.facts === undefined ? [] : paletteGroups(this.facts, this.query);
    return this.jumps.length === 0 ? commands : [...commands, { label: words.jumps, rows: this.jumps }];
  }

  #group({ label, rows }: PaletteGroup, all: readonly PaletteRow[]) {
    return html`<div role="group" aria-label=${label}>
      <div class="label" aria-hidden="true">${label}</div>
      ${rows.map((row) => this.#row(row, all.indexOf(row)))}
    </div>`;
  }

  #row(row: PaletteRow, index: number) {
    const { label, ranges, keys, holds, node } = row;
    const talk = node === undefined ? undefined : this.book?.talks.get(node.key);
    const aside = node === undefined ? '' : talk === undefined ? allWords.kinds[node.kind] : talkPlace(talk);
    return html`<div
      role="option"
      id="row-${index}"
      aria-selected=${index === this.active}
      @click=${() => this.#take(row)}
      @pointermove=${() => (this.active = index)}
    >
      ${node === undefined ? nothing : kindMark(node.kind)}<span class="name">${highlight(label, ranges)}</span>
      ${aside === '' ? nothing : html`<span class="caption">${aside}</span>`}
      ${holds === true ? html`<span class="holds">${words.holds}</span>` : nothing}
      ${keys === undefined ? nothing : html`<span aria-hidden="true">${keyCaps(keys)}</span>`}
    </div>`;
  }

  #onInput = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.active = 0;
    void this.#findJumps();
  };

  /** Answers to a text that has changed since are dropped. */
  async #findJumps(): Promise<void> {
    const { query, queries } = this;
    const hits = query.trim() === '' ? [] : ((await queries?.search(query, { limit: JUMPS })) ?? []);
    if (this.query !== query) return;
    const nodes = hits.filter(({ type }) => type === 'node');
    this.jumps = nodes.map(({ key, kind, text, ranges }) => ({ label: text, ranges, node: { key, kind } }));
  }

  #onKey(event: KeyboardEvent, rows: readonly PaletteRow[]): void {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (by !== undefined && rows.length > 0) {
      const to = this.active + by;
      const wraps = Math.abs(by) === 1;
      this.active = wraps ? (to + rows.length) % rows.length : Math.min(rows.length - 1, Math.max(0, to));
    } else if (event.key === 'Enter') {
      const row = rows[this.active];
      if (row !== undefined) this.#take(row);
    } else return;
    event.preventDefault();
  }

  /** The focus is back where it was before the command is given. */
  #take({ command, node }: PaletteRow): void {
    this.renderRoot.querySelector('dialog')?.close();
    if (command !== undefined) emit(this, 'kg-command', command);
    if (node !== undefined) emit(this, 'kg-select', { keys: [node.key] });
  }
}

customElements.define('kg-palette', KgPalette);

declare global {
  interface HTMLElementTagNameMap {
    'kg-palette': KgPalette;
  }
}
