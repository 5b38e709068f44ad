import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { Overview, Queries } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import { findNode, labelOf } from '../state/book.ts';
import { exportName } from '../state/export-name.ts';
import { updateOf } from '../state/command.ts';
import type { Command } from '../state/command.ts';
import { advance, redo, startSession, undo } from '../state/session.ts';
import type { Session } from '../state/session.ts';
import { createStore } from '../state/store.ts';
import type { Store } from '../state/store.ts';
import { readTalkShares } from '../state/talk-shares.ts';
import { select, setCamera, setPane, setQuery, stepOut } from '../state/updates.ts';
import type { Update } from '../state/updates.ts';
import { INITIAL_PREFERENCES, INITIAL_VIEW } from '../state/view-state.ts';
import type { Preferences, ViewState } from '../state/view-state.ts';
import { readVisibility } from '../state/visibility.ts';
import type { Visibility } from '../state/visibility.ts';
import { NARROW } from '../styles/narrow.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { appStyles } from './app-styles.ts';
import { emit } from './events.ts';
import type { KgEvents } from './events.ts';
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
import './kg-sheet.ts';
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
    preferences: { attribute: false },
    scheme: { reflect: true },
    pane: { reflect: true },
    overview: { state: true },
    drawn: { state: true },
    unmapped: { state: true },
    narrow: { state: true },
    note: { state: true },
  };
  static override styles = [tokens, shared, appStyles];
  declare book: Book | undefined;
  declare queries: Queries | undefined;
  /** The graph file as it was loaded, for export. */
  declare text: string;
  declare trouble: Trouble | undefined;
  /** What the person wants of every view; a host may keep it. */
  declare preferences: Preferences;
  declare scheme: string;
  declare pane: string;
  declare overview: Overview | undefined;
  declare drawn: KgEvents['kg-drawn'] | undefined;
  /** The map could not be loaded or drawn. */
  declare unmapped: boolean;
  /** There is room for one of panel and map only. */
  declare narrow: boolean;
  declare note: string;
  /** What the page shows and how it came to that; a host may read it and subscribe. */
  readonly store: Store<Session> = createStore(startSession());
  /** The map as it is when it is asked: it may not have loaded yet. */
  readonly #map: Zoomable = {
    fit: () => this.renderRoot.querySelector<Partial<Zoomable> & Element>('kg-map')?.fit?.(),
    zoomBy: (factor) => this.renderRoot.querySelector<Partial<Zoomable> & Element>('kg-map')?.zoomBy?.(factor),
  };
  /** The last choice was made in the panel, whose button is gone then, or was to be read there. */
  #fromPanel = false;
  /** The map itself has moved its camera, so there is nothing to draw. */
  #fromMap = false;
  #visibility: { readonly of: Book; readonly view: ViewState; readonly value: Visibility } | undefined;
  readonly #width = matchMedia(NARROW);
  #unsubscribe: (() => void) | undefined;
  #noteTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.text = '';
    this.note = '';
    this.unmapped = false;
    this.narrow = this.#width.matches;
    this.preferences = INITIAL_PREFERENCES;
    this.scheme = INITIAL_PREFERENCES.scheme;
    this.pane = INITIAL_VIEW.pane;
    this.addEventListener('kg-select', (event) => {
      this.#fromPanel = isFrom(event, '.panel') && event.detail.place === undefined;
      this.#select(event.detail, isFrom(event, 'kg-map'));
    });
    this.addEventListener('kg-open', ({ detail }) => {
      this.#fromPanel = true;
      this.#select({ keys: [detail.key] }, false);
      void this.#showPanelTop();
    });
    this.addEventListener('kg-keep', ({ detail }) => this.#say((detail.kept ? words.kept : words.notKept)(this.#nameOf(detail.key))));
    this.addEventListener('kg-query', ({ detail }) => this.change(setQuery(detail.query)));
    this.addEventListener('kg-command', ({ detail }) => this.#run(detail));
    this.addEventListener('kg-camera', ({ detail }) => this.#onCamera(detail));
    this.addEventListener('kg-drawn', ({ detail }) => (this.drawn = detail));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = this.store.subscribe(({ view }, { view: before }) => this.#onView(view, before));
    document.addEventListener('keydown', this.#onPageKey);
    this.#width.addEventListener('change', this.#onWidth);
    import('./kg-map.ts').catch(() => (this.unmapped = true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    document.removeEventListener('keydown', this.#onPageKey);
    this.#width.removeEventListener('change', this.#onWidth);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('queries')) void this.#askOverview();
    if (changed.has('preferences')) this.scheme = this.preferences.scheme;
  }

  /** What the page shows. */
  get view(): ViewState {
    return this.store.value.view;
  }

  /** Applies an update to the view, as a choice of the person would. */
  change(update: Update): void {
    this.store.update(advance(update));
  }

  override render() {
    const { book, overview, trouble } = this;
    if (trouble !== undefined) return html`<main class="alone"><kg-message .trouble=${trouble}></kg-message></main>`;
    if (book === undefined || overview === undefined) return html`<main class="alone"><p role="status">${words.opening}</p></main>`;
    const { view, preferences } = this;
    const { selection } = view;
    const visibility = this.#readVisibility(book);
    const shares = readTalkShares(book.graph, selection);
    return html`
      <kg-header .overview=${overview} .queries=${this.queries} .book=${book} .view=${view} .preferences=${preferences}></kg-header>
      <main class="page">
        <kg-strip
          .schedule=${overview.schedule}
          .book=${book}
          .shares=${shares}
          .selection=${selection}
          .visibility=${visibility}
        ></kg-strip>
        <kg-legend
          .drawn=${this.drawn?.drawn}
          .total=${this.drawn?.total ?? overview.counts}
          .book=${book}
          .view=${view}
          .visibility=${visibility}
        ></kg-legend>
        ${this.#stage(book, overview, visibility)}
        <kg-sheet ?raised=${this.#isSheet(view)}>
          <section class="panel" tabindex="-1" aria-label=${words.panel}>
            <kg-panel
              .book=${book}
              .queries=${this.queries}
              .overview=${overview}
              .selection=${selection}
              .view=${view}
              .visibility=${visibility}
            ></kg-panel>
          </section>
        </kg-sheet>
        <p class="visually-hidden" role="status">${this.#announcement(shares.size)}</p>
        <p class="note" role="status">${this.note}</p>
      </main>
      <nav class="panes" aria-label=${words.show}>
        ${this.#paneButton('panel', words.paneRead, view)} ${this.#paneButton('main', words.mains[view.main], view)}
      </nav>
    `;
  }

  /** Where there is room for one only, what is chosen on the map is read on a sheet over it. */
  #isSheet({ pane, main, selection, panel }: ViewState): boolean {
    return this.narrow && pane === 'main' && main === 'map' && !this.unmapped && (selection.length > 0 || panel === 'note');
  }

  #stage(book: Book, overview: Overview, visibility: Visibility) {
    const { view, preferences } = this;
    const listed = view.main === 'list' || this.unmapped;
    const list = html`<kg-list
      .book=${book}
      .schedule=${overview.schedule}
      .selection=${view.selection}
      .view=${view}
      .visibility=${visibility}
      ?quiet=${!listed}
    ></kg-list>`;
    if (listed) {
      return html`<div class="stage list">${this.unmapped ? html`<p class="unmapped">${words.mapMissing}</p>` : nothing}${list}</div>`;
    }
    return html`<div class="stage">
      <kg-map
        .graph=${book.graph}
        .selection=${view.selection}
        .lens=${view.lens}
        .scheme=${preferences.scheme}
        .visibility=${visibility}
        .pins=${view.pins}
        .walk=${view.walk}
        .camera=${view.camera}
        .letters=${preferences.letters}
      ></kg-map>
      <kg-zoom .map=${this.#map}></kg-zoom>
      ${list}
    </div>`;
  }

  #paneButton(pane: ViewState['pane'], label: string, view: ViewState) {
    const command: Command = { type: 'pane', pane };
    return html`<button type="button" aria-pressed=${view.pane === pane} @click=${() => this.#run(command)}>${label}</button>`;
  }

  #announcement(talks: number): string {
    const { selection } = this.view;
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
    this.change(select(keys, place));
    if (!onMap && keys.length > 0) this.change(setPane('panel'));
  }

  #run(command: Command): void {
    const update = updateOf(command);
    if (update !== undefined) return this.change(update);
    switch (command.type) {
      case 'undo':
        return this.store.update(undo);
      case 'redo':
        return this.store.update(redo);
      case 'fit':
        return this.#map.fit();
      case 'zoom':
        return this.#map.zoomBy(command.factor);
      case 'scheme':
        return this.#prefer({ scheme: command.scheme });
      case 'letters':
        return this.#prefer({ letters: command.letters });
      case 'export-json': {
        const name = exportName(this.overview?.title ?? '', 'json');
        saveText(this.text, name, 'application/json');
        return this.#say(words.exported(name));
      }
      case 'copy-link':
        return void this.#copy(location.href);
      default:
    }
  }

  #prefer(change: Partial<Preferences>): void {
    this.preferences = { ...this.preferences, ...change };
    emit(this, 'kg-preferences', this.preferences);
  }

  #onCamera({ camera }: KgEvents['kg-camera']): void {
    this.#fromMap = true;
    this.change(setCamera(camera));
    this.#fromMap = false;
  }

  /** Read anew only when the graph, a filter, a focus, the lens or what is hidden has changed. */
  #readVisibility(book: Book): Visibility {
    const { view } = this;
    const was = this.#visibility;
    const same = was?.of === book && (['filter', 'hidden', 'focus', 'lens'] as const).every((name) => was.view[name] === view[name]);
    const value = was !== undefined && same ? was.value : readVisibility(book.graph, view);
    this.#visibility = { of: book, view, value };
    return value;
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
    this.pane = view.pane;
    if (!this.#fromMap) this.requestUpdate();
    // An open note finds its place itself.
    const read = view.panel === 'about' && (view.selection !== before.selection || view.panel !== before.panel);
    if (read) void this.#showPanelTop();
    emit(this, 'kg-view', { view, before });
  }

  /** A new selection is read from its beginning. */
  async #showPanelTop(): Promise<void> {
    await this.updateComplete;
    for (const scroller of this.renderRoot.querySelectorAll('.panel, .page')) scroller.scrollTop = 0;
    if (this.#fromPanel) this.renderRoot.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
    this.#fromPanel = false;
  }

  #onWidth = (): void => {
    this.narrow = this.#width.matches;
  };

  #onPageKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    this.change(stepOut);
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
