import { LitElement, html } from 'lit';
import type { PropertyValues } from 'lit';
import type { Queries } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import { updateOf } from '../state/command.ts';
import type { Command } from '../state/command.ts';
import type { ReadView } from '../state/normalize-view.ts';
import { advance, startSession } from '../state/session.ts';
import type { Session } from '../state/session.ts';
import { createStore } from '../state/store.ts';
import type { Store } from '../state/store.ts';
import { select, setCamera, setPane, setQuery } from '../state/updates.ts';
import type { Update } from '../state/updates.ts';
import { INITIAL_PREFERENCES, INITIAL_VIEW } from '../state/view-state.ts';
import type { Preferences, ViewState } from '../state/view-state.ts';
import { rememberVisibility } from '../state/remember-visibility.ts';
import { NARROW } from '../styles/narrow.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { appStyles } from './app-styles.ts';
import { nameInFull } from './announce.ts';
import type { LateCommand, MapHands, PageAddress, PageHands } from './carry-out.ts';
import type { CommandFacts } from './command-table.ts';
import { emit } from './events.ts';
import type { KgEvents } from './events.ts';
import { findPath } from './find-path.ts';
import { FirstQuestions } from './first-questions.ts';
import type { Trouble } from './kg-message.ts';
import type { Note } from './kg-note.ts';
import type { KgHeader } from './kg-header.ts';
import { loadMap } from './load-map.ts';
import { words } from './messages.ts';
import { isTextField, pageKey } from './page-key.ts';
import { showPage } from './show-page.ts';
import { swallowKeys } from './swallow-keys.ts';
import './kg-message.ts';

/** What the way between two nodes hangs on. */
const PATH_PARTS = ['ask', 'selection', 'filter', 'hidden'] as const;

/** The page: holds the view, turns events into updates of it, and gives every part what it shows. */
export class KgApp extends LitElement {
  static override properties = {
    book: { attribute: false },
    queries: { attribute: false },
    text: { attribute: false },
    trouble: { attribute: false },
    preferences: { attribute: false },
    address: { attribute: false },
    scheme: { reflect: true },
    pane: { reflect: true },
    drawn: { state: true },
    unmapped: { state: true },
    narrow: { state: true },
    note: { state: true },
    dialog: { state: true },
    typed: { state: true },
    path: { state: true },
  };
  static override styles = [tokens, shared, appStyles];
  declare book: Book | undefined;
  declare queries: Queries | undefined;
  /** The graph file as it was loaded, for export. */
  declare text: string;
  declare trouble: Trouble | undefined;
  /** What the person wants of every view; a host may keep it. */
  declare preferences: Preferences;
  /** Where views have addresses; a host that mirrors them says so. */
  declare address: PageAddress | undefined;
  /** The page is all that its window shows, so that keys are its own also when nothing has the focus. */
  declare wholePage: boolean;
  declare scheme: string;
  declare pane: string;
  declare drawn: KgEvents['kg-drawn'] | undefined;
  /** The map could not be loaded or drawn. */
  declare unmapped: boolean;
  /** There is room for one of panel and map only. */
  declare narrow: boolean;
  declare note: Note | undefined;
  declare dialog: 'palette' | 'keys' | undefined;
  /** What was typed while the palette was on its way. */
  declare typed: string;
  /** The way between two nodes that is asked for, to be lit on the map. */
  declare path: readonly string[] | undefined;
  /** What the page shows and how it came to that; a host may read it and subscribe. */
  readonly store: Store<Session> = createStore(startSession());
  /** The map as it is when it is asked: it may not have loaded yet. */
  readonly #map: MapHands = {
    fit: () => this.#findMap()?.fit?.(),
    zoomBy: (factor) => this.#findMap()?.zoomBy?.(factor),
    picture: (as) => this.#findMap()?.picture?.(as),
  };
  /** The last choice was made in the panel, whose button is gone then, or was to be read there. */
  #fromPanel = false;
  /** The map itself has moved its camera, so there is nothing to draw. */
  #fromMap = false;
  readonly #first = new FirstQuestions(
    this,
    () => !this.unmapped && this.view.main === 'map' && !(this.narrow && this.view.pane === 'panel'),
  );
  readonly #visibilityOf = rememberVisibility();
  readonly #width = matchMedia(NARROW);
  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    this.text = '';
    this.wholePage = false;
    this.typed = '';
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
      this.#select({ keys: [detail.key] }, false);
      void this.updateComplete.then(() => this.renderRoot.querySelector('kg-panel')?.focusConnections());
    });
    this.addEventListener('kg-keep', ({ detail }) => this.#tellKept(detail));
    this.addEventListener('kg-say', ({ detail }) => this.#say(detail));
    this.addEventListener('kg-query', ({ detail }) => this.change(setQuery(detail.query)));
    this.addEventListener('kg-command', ({ detail }) => this.#run(detail));
    this.addEventListener('kg-camera', ({ detail }) => this.#onCamera(detail));
    // Who points at something or goes to it with keys will choose soon.
    for (const type of ['pointerover', 'focusin'])
      this.addEventListener(type, () => void import('./kg-about.ts').catch(() => undefined), { once: true });
    this.addEventListener('kg-unmapped', () => (this.unmapped = true));
    this.addEventListener('dragover', this.#onDragOver);
    this.addEventListener('drop', this.#onDrop);
    this.addEventListener('kg-drawn', ({ detail }) => (this.drawn = detail));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = this.store.subscribe(({ view }, { view: before }) => this.#onView(view, before));
    document.addEventListener('keydown', this.#onKey);
    this.#width.addEventListener('change', this.#onWidth);
    loadMap().catch(() => (this.unmapped = true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    document.removeEventListener('keydown', this.#onKey);
    this.#width.removeEventListener('change', this.#onWidth);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('queries')) void this.#first.ask(this.queries);
    if (changed.has('preferences')) this.scheme = this.preferences.scheme;
    // What few pages need waits until one does.
    if (changed.has('narrow') && this.narrow) void import('./kg-sheet.ts');
    if (this.book?.graph.order === 0) void import('./kg-nothing.ts');
  }

  /** What the page shows. */
  get view(): ViewState {
    return this.store.value.view;
  }

  /** Opens a view that came from outside, as far as the graph has what it names; what it has not is said. A `fresh` one begins the session. */
  async openView(read: ReadView, { fresh = false } = {}): Promise<void> {
    const { book, queries } = this;
    if (book === undefined || queries === undefined) return;
    const { anchorReadView } = await import('./anchor-read-view.ts');
    const { view, troubles } = await anchorReadView(read, book, queries, () => this.view);
    this.store.update(fresh ? () => startSession(view) : advance(() => view));
    if (troubles.length === 0) return;
    const { tellTroubles } = await import('./view-troubles.ts');
    this.#say({ text: tellTroubles(troubles), stays: true });
  }

  /** Resolves when the map is on the screen, or is not to be waited for. */
  get mapped(): Promise<void> {
    return this.#first.mapped;
  }

  /** Applies an update to the view, as a choice of the person would. */
  change(update: Update): void {
    this.store.update(advance(update));
  }

  override render() {
    const { book, trouble } = this;
    const { overview, starts } = this.#first;
    if (trouble !== undefined) return html`<main class="alone"><kg-message .trouble=${trouble}></kg-message></main>`;
    if (book === undefined || overview === undefined) return html`<main class="alone"><p role="status">${words.opening}</p></main>`;
    return showPage({
      book,
      overview,
      starts,
      queries: this.queries,
      view: this.view,
      visibility: this.#visibilityOf(book.graph, this.view),
      facts: this.#facts(),
      drawn: this.drawn,
      path: this.path,
      note: this.note,
      dialog: this.dialog,
      typed: this.typed,
      isMapped: !this.unmapped,
      isNarrow: this.narrow,
      map: this.#map,
      run: (command) => this.#run(command),
      closeDialog: () => (this.dialog = undefined),
    });
  }

  #facts(): CommandFacts {
    const { address, preferences } = this;
    return { session: this.store.value, preferences, links: address === undefined ? 'none' : address.isLocal ? 'local' : 'all' };
  }

  #findMap() {
    return this.renderRoot.querySelector<Partial<MapHands> & Element>('kg-map');
  }

  #tellKept({ key, kept }: KgEvents['kg-keep']): void {
    const name = this.book === undefined ? key : nameInFull(this.book, key);
    this.#say({ text: (kept ? words.kept : words.notKept)(name) });
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
      case 'search':
        return this.renderRoot.querySelector<KgHeader>('kg-header')?.focusSearch();
      case 'fit':
        return this.#map.fit();
      case 'zoom':
        return this.#map.zoomBy(command.factor);
      case 'scheme':
        return this.#prefer({ scheme: command.scheme });
      case 'letters':
        return this.#prefer({ letters: command.letters });
      case 'palette':
      case 'keys':
        return void this.#openDialog(command.type);
      default:
        void this.#carryOut(command as LateCommand);
    }
  }

  /** What takes its time anyway is loaded when it is asked for. */
  async #carryOut(command: LateCommand): Promise<void> {
    try {
      const { carryOut } = await import('./carry-out.ts');
      await carryOut(command, this.#hands());
    } catch {
      this.#say({ text: words.partMissing, stays: true });
    }
  }

  #hands(): PageHands {
    const { store, address, book, text } = this;
    const title = this.#first.overview?.title ?? '';
    return {
      store,
      address,
      map: this.#map,
      taken: book && { title, text, view: this.view, visibility: this.#visibilityOf(book.graph, this.view) },
      say: (note) => this.#say(note),
      openView: (read) => this.openView(read),
    };
  }

  /** A dialog is loaded when it is asked for. */
  async #openDialog(dialog: 'palette' | 'keys'): Promise<void> {
    try {
      this.typed = await swallowKeys(dialog === 'palette' ? import('./kg-palette.ts') : import('./kg-keys.ts'));
    } catch {
      return this.#say({ text: words.partMissing, stays: true });
    }
    this.dialog = dialog;
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

  #say(note: Note): void {
    this.note = note;
  }

  #onView(view: ViewState, before: ViewState): void {
    this.pane = view.pane;
    if (!this.#fromMap) this.requestUpdate();
    // An open note finds its place itself.
    const read = view.panel === 'about' && (view.selection !== before.selection || view.panel !== before.panel);
    if (read) void this.#showPanelTop();
    if (PATH_PARTS.some((name) => view[name] !== before[name])) void this.#lightPath(view);
    emit(this, 'kg-view', { view, before });
  }

  /** The way that is asked for is lit; an answer that comes too late is dropped. */
  async #lightPath(view: ViewState): Promise<void> {
    const { book, queries } = this;
    this.path = undefined;
    const path = book && queries && (await findPath(queries, view, this.#visibilityOf(book.graph, view)));
    if (this.view.selection === view.selection && this.view.ask === view.ask) this.path = path;
  }

  /** A new selection is read from its beginning. */
  async #showPanelTop(): Promise<void> {
    await this.updateComplete;
    // In the next frame, where things are laid out anyway.
    requestAnimationFrame(() => {
      for (const scroller of this.renderRoot.querySelectorAll('.panel, .page')) scroller.scrollTop = 0;
    });
    if (this.#fromPanel) this.renderRoot.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
    this.#fromPanel = false;
  }

  #onWidth = (): void => {
    this.narrow = this.#width.matches;
  };

  /** Keys that nobody before has taken; those pressed elsewhere in a host's page are the host's. */
  #onKey = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    const isOurs = path.includes(this) || (this.wholePage && path[0] === document.body);
    if (event.defaultPrevented || !isOurs || this.book === undefined || this.trouble !== undefined) return;
    const command = pageKey(event, { isTyping: isTextField(path[0]), letters: this.preferences.letters });
    if (command === undefined) return;
    event.preventDefault();
    this.#run(command);
  };

  #onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  };

  /** A saved view is dropped on the page. */
  #onDrop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void import('./carry-out.ts').then(({ openFile }) => openFile(file, this.#hands()));
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
