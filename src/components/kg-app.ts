import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { Overview, Queries } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import { findNode, labelOf } from '../state/book.ts';
import { exportName } from '../state/export-name.ts';
import { createStore } from '../state/store.ts';
import type { Store } from '../state/store.ts';
import { readTalkShares } from '../state/talk-shares.ts';
import { select, setLens, setMain, setPane, setQuery, setScheme, stepOut } from '../state/updates.ts';
import { INITIAL_VIEW } from '../state/view-state.ts';
import type { ViewState } from '../state/view-state.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { appStyles } from './app-styles.ts';
import { emit } from './events.ts';
import type { Command, KgEvents } from './events.ts';
import type { Trouble } from './kg-message.ts';
import type { Zoomable } from './kg-zoom.ts';
import { saveText } from './save-text.ts';
import { talkLine } from './talk-words.ts';
import { words } from './messages.ts';
import './kg-header.ts';
import './kg-legend.ts';
import './kg-list.ts';
import './kg-message.ts';
import './kg-panel.ts';
import './kg-strip.ts';
import './kg-zoom.ts';

/** How long a note such as "Address copied." stays, in milliseconds. */
const NOTE_TIME = 4000;

/** The page: holds the view, turns events into updates of it, and gives every part what it shows. */
export class KgApp extends LitElement {
  static override properties = {
    book: { attribute: false },
    queries: { attribute: false },
    text: { attribute: false },
    trouble: { attribute: false },
    scheme: { reflect: true },
    pane: { reflect: true },
    overview: { state: true },
    drawn: { state: true },
    unmapped: { state: true },
    note: { state: true },
  };
  static override styles = [tokens, shared, appStyles];
  declare book: Book | undefined;
  declare queries: Queries | undefined;
  /** The graph file as it was loaded, for export. */
  declare text: string;
  declare trouble: Trouble | undefined;
  declare scheme: string;
  declare pane: string;
  declare overview: Overview | undefined;
  declare drawn: KgEvents['kg-drawn'] | undefined;
  /** The map could not be loaded or drawn. */
  declare unmapped: boolean;
  declare note: string;
  /** What the page shows; a host may read it and subscribe. */
  readonly store: Store<ViewState> = createStore(INITIAL_VIEW);
  /** The map as it is when it is asked: it may not have loaded yet. */
  readonly #map: Zoomable = {
    fit: () => this.renderRoot.querySelector<Partial<Zoomable> & Element>('kg-map')?.fit?.(),
    zoomBy: (factor) => this.renderRoot.querySelector<Partial<Zoomable> & Element>('kg-map')?.zoomBy?.(factor),
  };
  /** The last choice was made in the panel, whose button is gone then, or was to be read there. */
  #fromPanel = false;
  #unsubscribe: (() => void) | undefined;
  #noteTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.text = '';
    this.note = '';
    this.unmapped = false;
    this.scheme = INITIAL_VIEW.scheme;
    this.pane = INITIAL_VIEW.pane;
    this.addEventListener('kg-select', (event) => {
      this.#fromPanel = isFrom(event, '.panel');
      this.#select(event.detail, isFrom(event, 'kg-map'));
    });
    this.addEventListener('kg-open', ({ detail }) => {
      this.#fromPanel = true;
      this.#select({ keys: [detail.key] }, false);
      void this.#showPanelTop();
    });
    this.addEventListener('kg-keep', ({ detail }) => this.#say((detail.kept ? words.kept : words.notKept)(this.#nameOf(detail.key))));
    this.addEventListener('kg-query', ({ detail }) => this.store.update(setQuery(detail.query)));
    this.addEventListener('kg-command', ({ detail }) => this.#run(detail));
    this.addEventListener('kg-drawn', ({ detail }) => (this.drawn = detail));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = this.store.subscribe((view, before) => this.#onView(view, before));
    document.addEventListener('keydown', this.#onPageKey);
    import('./kg-map.ts').catch(() => (this.unmapped = true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    document.removeEventListener('keydown', this.#onPageKey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('queries')) void this.#askOverview();
  }

  override render() {
    const { book, overview, trouble } = this;
    if (trouble !== undefined) return html`<main class="alone"><kg-message .trouble=${trouble}></kg-message></main>`;
    if (book === undefined || overview === undefined) return html`<main class="alone"><p role="status">${words.opening}</p></main>`;
    const view = this.store.value;
    const { selection } = view;
    const shares = readTalkShares(book.graph, selection);
    return html`
      <kg-header .overview=${overview} .queries=${this.queries} .book=${book} .view=${view}></kg-header>
      <main class="page">
        <kg-strip .schedule=${overview.schedule} .book=${book} .shares=${shares} .selection=${selection}></kg-strip>
        <kg-legend .drawn=${this.drawn?.drawn} .total=${this.drawn?.total ?? overview.counts} .schedule=${overview.schedule}></kg-legend>
        ${this.#stage(book, overview, view)}
        <section class="panel" tabindex="-1" aria-label=${words.panel}>
          <kg-panel .book=${book} .queries=${this.queries} .overview=${overview} .selection=${selection} .place=${view.place}></kg-panel>
        </section>
        <p class="visually-hidden" role="status">${this.#announcement(shares.size)}</p>
        <p class="note" role="status">${this.note}</p>
      </main>
      <nav class="panes" aria-label=${words.show}>
        ${this.#paneButton('panel', words.paneRead, view)} ${this.#paneButton('main', words.mains[view.main], view)}
      </nav>
    `;
  }

  #stage(book: Book, overview: Overview, view: ViewState) {
    const listed = view.main === 'list' || this.unmapped;
    const list = html`<kg-list .book=${book} .schedule=${overview.schedule} .selection=${view.selection} ?quiet=${!listed}></kg-list>`;
    if (listed) {
      return html`<div class="stage list">${this.unmapped ? html`<p class="unmapped">${words.mapMissing}</p>` : nothing}${list}</div>`;
    }
    return html`<div class="stage">
      <kg-map .graph=${book.graph} .selection=${view.selection} .lens=${view.lens} .scheme=${view.scheme}></kg-map>
      <kg-zoom .map=${this.#map}></kg-zoom>
      ${list}
    </div>`;
  }

  #paneButton(pane: ViewState['pane'], label: string, view: ViewState) {
    const command: Command = { type: 'pane', pane };
    return html`<button type="button" aria-pressed=${view.pane === pane} @click=${() => this.#run(command)}>${label}</button>`;
  }

  #announcement(talks: number): string {
    const { selection } = this.store.value;
    const [key, second] = selection;
    if (key === undefined || this.book === undefined) return '';
    if (second !== undefined) return words.selectedMany(selection.length, talks);
    const node = findNode(this.book, key);
    return node === undefined ? '' : words.selected(this.#nameOf(key), words.kinds[node.kind], talks);
  }

  #nameOf(key: string): string {
    const talk = this.book?.talks.get(key);
    if (talk !== undefined) return talkLine(talk);
    return this.book === undefined ? key : labelOf(this.book, key);
  }

  /** Elsewhere than on the map a choice is made to be read: where there is room for one only, the panel comes to the front. */
  #select({ keys, place }: KgEvents['kg-select'], onMap: boolean): void {
    this.store.update(select(keys, place));
    if (!onMap && keys.length > 0) this.store.update(setPane('panel'));
  }

  #run(command: Command): void {
    switch (command.type) {
      case 'lens':
        return this.store.update(setLens(command.lens));
      case 'scheme':
        return this.store.update(setScheme(command.scheme));
      case 'main':
        return this.store.update(setMain(command.main));
      case 'pane':
        return this.store.update(setPane(command.pane));
      case 'export-json': {
        const name = exportName(this.overview?.title ?? '', 'json');
        saveText(this.text, name, 'application/json');
        return this.#say(words.exported(name));
      }
      case 'copy-address':
        return void this.#copy(location.href);
    }
  }

  async #copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.#say(words.copied);
    } catch {
      this.#say(words.notCopied(address));
    }
  }

  #say(note: string): void {
    this.note = note;
    clearTimeout(this.#noteTimer);
    this.#noteTimer = setTimeout(() => (this.note = ''), NOTE_TIME);
  }

  async #askOverview(): Promise<void> {
    const { queries } = this;
    this.overview = queries === undefined ? undefined : await queries.overview();
  }

  #onView(view: ViewState, before: ViewState): void {
    this.scheme = view.scheme;
    this.pane = view.pane;
    this.requestUpdate();
    if (view.selection !== before.selection || view.place !== before.place) void this.#showPanelTop();
    emit(this, 'kg-view', { scheme: view.scheme });
  }

  /** A new selection is read from its beginning. */
  async #showPanelTop(): Promise<void> {
    await this.updateComplete;
    for (const scroller of this.renderRoot.querySelectorAll('.panel, .page')) scroller.scrollTop = 0;
    if (this.#fromPanel) this.renderRoot.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
    this.#fromPanel = false;
  }

  #onPageKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    this.store.update(stepOut);
  };
}

function isFrom(event: Event, selector: string): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(selector));
}

customElements.define('kg-app', KgApp);

declare global {
  interface HTMLElementTagNameMap {
    'kg-app': KgApp;
  }
}
