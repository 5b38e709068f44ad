import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { NodeKind } from '../model/ontology.ts';
import type { ScheduleLane } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import { listNodes } from '../state/list-nodes.ts';
import type { NodeList } from '../state/list-nodes.ts';
import { readListRows } from '../state/list-rows.ts';
import type { ConnectionRow, ListRow, NodeRow } from '../state/list-rows.ts';
import type { Visibility } from '../state/visibility.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { idle } from './idle.ts';
import { kindMark } from './kind-mark.ts';
import { listStyles } from './list-styles.ts';
import { words } from './messages.ts';
import { talkName, talkPlace, talkTitle } from './talk-words.ts';

/** What a row is written with. */
interface Around {
  readonly book: Book;
  readonly before: ListRow | undefined;
}

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
    if (!this.#follows) return this.renderRoot.querySelector(`[data-id="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'nearest' });
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
    const open = row.type === 'kind' ? row.open : row.type === 'node' && row.connections > 0 ? row.open : undefined;
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
      ${open === undefined ? html`<span class="twist"></span>` : html`<span class="twist open" aria-hidden="true"></span>`}${this.#content(row, { book, before })}
    </div>`;
  }

  #content(row: ListRow, { book, before }: Around) {
    switch (row.type) {
      case 'kind':
        return html`<span class="name">${words.kindsMany[row.kind]}</span> <span class="caption">${row.count}</span>`;
      case 'node':
        return this.#node(row, book);
      case 'connection':
        return this.#connection(row, before, book);
      case 'more':
        return html`<span class="link">${words.moreOf(row.count)}</span>`;
      case 'hidden':
        return html`<span>${words.hiddenBy(row.count)}, <span class="link">${words.showHidden}</span></span>`;
    }
  }

  #node({ key, kind, label, talks, connections }: NodeRow, book: Book) {
    const talk = book.talks.get(key);
    const name = talk === undefined ? label : talkName(talk);
    const sub = talk === undefined ? '' : talkTitle(talk);
    const caption = talk === undefined ? (talks > 1 ? words.counts.talk(talks) : '') : talkPlace(talk);
    return html`${kindMark(kind)}<span class="name">${name}${sub === '' ? nothing : html` <span class="sub">${sub}</span>`}</span>
      <span class="caption">${caption}</span
      ><span class="caption count" title=${words.connections(connections)}
        >${connections}<span class="visually-hidden"> ${words.connectionsWord(connections)}</span></span
      >`;
  }

  #connection({ key, relation, direction, label, weight }: ConnectionRow, before: ListRow | undefined, book: Book) {
    const talk = book.talks.get(key);
    // What many in a row are is seen once.
    const again = before?.type === 'connection' && before.relation === relation && before.direction === direction;
    return html`<span class="caption relation"
        ><span class=${again ? 'visually-hidden' : ''}>${words.relations[`${relation}.${direction}`]}</span></span
      >
      <span class="name">${talk === undefined ? label : talkName(talk)}</span>
      <span class="caption">${weight > 1 ? words.times(weight) : ''}</span>`;
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

  /** As the tree pattern of ARIA has it: Left closes or goes out, Right opens or goes in. */
  #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || ((event.ctrlKey || event.metaKey) && event.key !== 'Enter')) return;
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
    const at = this.#rows.findIndex((row) => row.id === id);
    const row = this.#rows[at];
    if (row === undefined) return;
    const open = row.type === 'kind' ? row.open : row.type === 'node' && row.connections > 0 ? row.open : undefined;
    const outer = this.#rows.slice(0, at).findLast(({ level }) => level < row.level);
    const to = {
      ArrowDown: this.#rows[at + 1],
      ArrowUp: this.#rows[at - 1],
      Home: this.#rows[0],
      End: this.#rows.at(-1),
      ArrowRight: open === true ? this.#rows[at + 1] : undefined,
      ArrowLeft: open === true ? undefined : outer,
    }[event.key];
    if (event.key === 'Enter' || event.key === ' ') this.#act(row, event);
    else if (event.key === 'Backspace' && this.walks) this.#walkBack();
    else if (event.key === 'ArrowRight' && open === false) this.#fold(row, false);
    else if (event.key === 'ArrowLeft' && open === true) this.#fold(row, true);
    else if (to !== undefined) void this.#goTo(to.id);
    else if (/^\p{L}$/u.test(event.key)) void this.#typeAhead(at, event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  async #typeAhead(at: number, letter: string): Promise<void> {
    const begins = (row: ListRow) => 'label' in row && this.#nameOf(row).toLowerCase().startsWith(letter.toLowerCase());
    const to = this.#rows.slice(at + 1).find(begins) ?? this.#rows.find(begins);
    if (to !== undefined) await this.#goTo(to.id);
  }

  /** What a row is called there: a talk goes by its speaker. */
  #nameOf({ key, label }: { readonly key: string; readonly label: string }): string {
    const talk = this.book?.talks.get(key);
    return talk === undefined ? label : talkName(talk);
  }

  async #goTo(id: string): Promise<void> {
    this.current = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  }
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
