import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { NodeKind } from '../model/ontology.ts';
import type { ScheduleLane } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import { listNodes } from '../state/list-nodes.ts';
import type { NodeList } from '../state/list-nodes.ts';
import { readListRows } from '../state/list-rows.ts';
import type { ConnectionRow, ListRow } from '../state/list-rows.ts';
import type { Visibility } from '../state/visibility.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { idle } from './idle.ts';
import { isOpen, listKey } from './list-key.ts';
import type { NamedRow } from './list-key.ts';
import { listRow, nameInList } from './list-row.ts';
import type { Around } from './list-row.ts';
import { listStyles } from './list-styles.ts';
import { words } from './messages.ts';

/** Nodes of a kind that are listed at first. */
const FIRST = 60;

/**
 * The whole graph as a tree: kind > node > connections, with the page's selection and filters. Beside the map it is for screen readers
 * alone (`quiet`: not seen, and not on the way of the Tab key); chosen as the view it stands in the map's place.
 */
export class KgList extends LitElement {
  static override properties = {
    book: { attribute: false },
    schedule: { attribute: false },
    selection: { attribute: false },
    visibility: { attribute: false },
    walks: { type: Boolean },
    quiet: { type: Boolean, reflect: true },
    folded: { state: true },
    whole: { state: true },
    opened: { state: true },
    current: { state: true },
  };
  static override styles = [shared, listStyles];
  declare book: Book | undefined;
  declare schedule: readonly ScheduleLane[];
  declare selection: readonly string[];
  declare visibility: Visibility | undefined;
  /** There is a way back. */
  declare walks: boolean;
  declare quiet: boolean;
  declare folded: ReadonlySet<NodeKind>;
  declare whole: ReadonlySet<NodeKind>;
  declare opened: ReadonlySet<string>;
  /** The row that Tab reaches; arrows move it. */
  declare current: string | undefined;
  #lists: readonly NodeList[] = [];
  #rows: readonly ListRow[] = [];
  /** What is selected next was gone to from here, and has the focus then. */
  #follows = false;

  constructor() {
    super();
    this.schedule = [];
    this.selection = [];
    this.walks = false;
    this.quiet = false;
    this.folded = new Set();
    this.whole = new Set();
    this.opened = new Set();
  }

  /** Beside the map it is written when the page has nothing else to do. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.quiet) await idle();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { book } = this;
    if (book === undefined) return;
    const awakes = this.#lists.length === 0;
    if (awakes || changed.has('book') || changed.has('schedule')) {
      const lanes = this.schedule.map(({ talks }) => talks);
      this.#lists = listNodes(book, lanes);
    }
    // What is selected stands open, and nothing that was open before only for that.
    if (awakes || changed.has('selection')) this.opened = new Set(this.selection.slice(0, 1));
    if (this.#shows(changed)) this.#uncover(this.selection[0]);
    const { visibility, folded, whole, opened } = this;
    this.#rows = readListRows(book, this.#lists, { visibility, folded, whole, opened, first: FIRST });
  }

  protected override updated(changed: PropertyValues<this>): void {
    const [key] = this.selection;
    if (key === undefined || !this.#shows(changed)) return;
    if (!this.#follows) return bringIntoSight(this.renderRoot.querySelector(`[data-id="${CSS.escape(key)}"]`));
    this.#follows = false;
    void this.#goTo(key);
  }

  /** What is selected is to be in sight, where the list is seen. */
  #shows(changed: PropertyValues<this>): boolean {
    return !this.quiet && (changed.has('selection') || changed.has('quiet'));
  }

  /** Its kind stands open, and as far as it. */
  #uncover(key: string | undefined): void {
    const list = this.#lists.find(({ nodes }) => nodes.some((node) => node.key === key));
    if (list === undefined || key === undefined) return;
    this.folded = change(this.folded, list.kind, false);
    if (list.nodes.findIndex((node) => node.key === key) >= FIRST) this.whole = change(this.whole, list.kind, true);
  }

  override render() {
    const { book } = this;
    if (book === undefined) return nothing;
    const current = this.#rows.some(({ id }) => id === this.current) ? this.current : this.#rows[0]?.id;
    return html`<h2 class="visually-hidden" id="title">${words.listOfAll}</h2>
      <div role="tree" aria-labelledby="title" aria-multiselectable="true" @keydown=${this.#onKey}>
        ${this.#rows.map((row, index) => this.#row(row, row.id === current, { book, before: this.#rows[index - 1] }))}
      </div>`;
  }

  #row(row: ListRow, current: boolean, { book, before }: Around) {
    const open = isOpen(row);
    const selected = row.type === 'node' ? this.selection.includes(row.key) : undefined;
    return html`<div
      class="row ${row.type} ${row.type === 'node' && row.faded ? 'faded' : ''}"
      role="treeitem"
      data-id=${row.id}
      aria-level=${row.level}
      aria-posinset=${row.place}
      aria-setsize=${row.size}
      aria-expanded=${open ?? nothing}
      aria-selected=${selected ?? nothing}
      tabindex=${current && !this.quiet ? 0 : -1}
      @click=${(event: MouseEvent) => this.#act(row, event)}
    >
      ${open === undefined ? html`<span class="twist"></span>` : html`<span class="twist open" aria-hidden="true"></span>`}${listRow(row, { book, before })}
    </div>`;
  }

  #act(row: ListRow, event: MouseEvent | KeyboardEvent): void {
    this.current = row.id;
    const twisted = event.target instanceof Element && event.target.matches('.twist.open');
    switch (row.type) {
      case 'kind':
        return this.#fold(row, row.open);
      case 'node':
        return twisted ? this.#fold(row, row.open) : this.#select(row.key, isAdding(event));
      case 'connection':
        return this.#goAlong(row);
      case 'more':
        this.whole = new Set([...this.whole, row.kind]);
        return;
      case 'hidden':
        return emit(this, 'kg-command', { type: 'show-all' });
    }
  }

  #select(key: string, adds: boolean): void {
    const { selection } = this;
    const without = selection.filter((one) => one !== key);
    const keys = !selection.includes(key) ? (adds ? [...selection, key] : [key]) : adds || selection.length === 1 ? without : [key];
    emit(this, 'kg-select', { keys });
  }

  /** Along a connection of what is selected one walks, and can walk back; another is only where to look next. */
  #goAlong({ id, key }: ListRow & ConnectionRow): void {
    this.#follows = true;
    const [here, more] = this.selection;
    if (here === undefined || more !== undefined || !id.startsWith(`${here} `)) return emit(this, 'kg-select', { keys: [key] });
    emit(this, 'kg-command', { type: 'walk-to', key });
    emit(this, 'kg-command', { type: 'pane', pane: 'panel' });
  }

  #walkBack(): void {
    this.#follows = true;
    emit(this, 'kg-command', { type: 'walk-back' });
  }

  #fold(row: ListRow, close: boolean): void {
    if (row.type === 'kind') this.folded = change(this.folded, row.kind, close);
    if (row.type === 'node') this.opened = change(this.opened, row.key, !close);
  }

  #onKey = (event: KeyboardEvent): void => {
    const { book } = this;
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
    const at = this.#rows.findIndex((row) => row.id === id);
    const row = this.#rows[at];
    if (row === undefined || book === undefined) return;
    const nameOf = ({ key, label }: NamedRow) => nameInList(book, key, label);
    const asked = listKey(event, this.#rows, at, { walks: this.walks, nameOf });
    if (asked === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (asked.type === 'act') this.#act(row, event);
    else if (asked.type === 'back') this.#walkBack();
    else if (asked.type === 'fold') this.#fold(row, asked.close);
    else if (asked.to !== undefined) void this.#goTo(asked.to);
  };

  async #goTo(id: string): Promise<void> {
    this.current = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  }
}

/** A row that is not in sight comes to the middle, so that its connections are seen below it. */
function bringIntoSight(row: Element | null): void {
  const view = row?.closest('[role=tree]')?.getRootNode();
  const frame = view instanceof ShadowRoot ? view.host.parentElement?.getBoundingClientRect() : undefined;
  const box = row?.getBoundingClientRect();
  const isSeen = box !== undefined && frame !== undefined && box.top >= frame.top && box.bottom <= frame.top + frame.height * 0.75;
  row?.scrollIntoView({ block: isSeen ? 'nearest' : 'center' });
}

/** Ctrl, Cmd and the space bar add to the selection. */
function isAdding(event: MouseEvent | KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || ('key' in event && event.key === ' ');
}

function change<Value>(values: ReadonlySet<Value>, value: Value, put: boolean): Set<Value> {
  const changed = new Set(values);
  if (put) changed.add(value);
  else changed.delete(value);
  return changed;
}

customElements.define('kg-list', KgList);

declare global {
  interface HTMLElementTagNameMap {
    'kg-list': KgList;
  }
}
