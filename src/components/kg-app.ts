import { LitElement, html } from 'lit';
import type { PropertyValues } from 'lit';
import type { Queries } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import type { ReadView } from '../state/normalize-view.ts';
import { advance, startSession } from '../state/session.ts';
import type { Session } from '../state/session.ts';
import { createStore } from '../state/store.ts';
import type { Store } from '../state/store.ts';
import { setCamera, setQuery } from '../state/updates.ts';
import type { Update } from '../state/updates.ts';
import { INITIAL_PREFERENCES, INITIAL_VIEW } from '../state/view-state.ts';
import type { Preferences, ViewState } from '../state/view-state.ts';
import { rememberVisibility } from '../state/remember-visibility.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { appStyles } from './app-styles.ts';
import type { MapHands, PageAddress } from './carry-out.ts';
import type { CommandFacts } from './command-table.ts';
import { emit } from './events.ts';
import type { KgEvents } from './events.ts';
import { FirstQuestions } from './first-questions.ts';
import type { Trouble } from './kg-message.ts';
import type { Note } from './kg-note.ts';
import type { KgHeader } from './kg-header.ts';
import { LitPath } from './lit-path.ts';
import { loadMap } from './load-map.ts';
import { words } from './messages.ts';
import { PageChoices } from './page-choices.ts';
import { PageCommands } from './page-commands.ts';
import { PageInput } from './page-input.ts';
import { PageRoom } from './page-room.ts';
import { showPage } from './show-page.ts';
import './kg-message.ts';

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
    note: { state: true },
    dialog: { state: true },
    typed: { state: true },
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
  declare note: Note | undefined;
  declare dialog: 'palette' | 'keys' | undefined;
  /** What was typed while the palette was on its way. */
  declare typed: string;
  /** What the page shows and how it came to that; a host may read it and subscribe. */
  readonly store: Store<Session> = createStore(startSession());
  /** The map as it is when it is asked: it may not have loaded yet. */
  readonly #map: MapHands = {
    fit: () => this.#findMap()?.fit?.(),
    zoomBy: (factor) => this.#findMap()?.zoomBy?.(factor),
    picture: (as) => this.#findMap()?.picture?.(as),
  };
  /** The map itself has moved its camera, so there is nothing to draw. */
  #fromMap = false;
  readonly #room = new PageRoom(this);
  readonly #first = new FirstQuestions(
    this,
    () => !this.unmapped && this.view.main === 'map' && !(this.#room.isNarrow && this.view.pane === 'panel'),
  );
  readonly #visibilityOf = rememberVisibility();
  readonly #commands = new PageCommands(this, {
    map: this.#map,
    focusSearch: () => this.renderRoot.querySelector<KgHeader>('kg-header')?.focusSearch(),
    title: () => this.#first.overview?.title ?? '',
    visibility: ({ graph }) => this.#visibilityOf(graph, this.view),
  });
  readonly #choices = new PageChoices(this);
  readonly #path = new LitPath(this);
  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    this.text = '';
    this.wholePage = false;
    this.typed = '';
    this.unmapped = false;
    this.preferences = INITIAL_PREFERENCES;
    this.scheme = INITIAL_PREFERENCES.scheme;
    this.pane = INITIAL_VIEW.pane;
    this.addEventListener('kg-say', ({ detail }) => this.#say(detail));
    this.addEventListener('kg-query', ({ detail }) => this.change(setQuery(detail.query)));
    this.addEventListener('kg-command', ({ detail }) => this.#commands.run(detail));
    this.addEventListener('kg-camera', ({ detail }) => this.#onCamera(detail));
    // Who points at something or goes to it with keys will choose soon.
    for (const type of ['pointerover', 'focusin'])
      this.addEventListener(type, () => void import('./kg-about.ts').catch(() => undefined), { once: true });
    this.addController(
      new PageInput(this, { run: (command) => this.#commands.run(command), openFile: (file) => void this.#commands.openFile(file) }),
    );
    this.addEventListener('kg-unmapped', () => (this.unmapped = true));
    this.addEventListener('kg-drawn', ({ detail }) => (this.drawn = detail));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = this.store.subscribe(({ view }, { view: before }) => this.#onView(view, before));
    loadMap().catch(() => (this.unmapped = true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('queries')) void this.#first.ask(this.queries);
    if (changed.has('preferences')) this.scheme = this.preferences.scheme;
    // What few pages need waits until one does.
    if (this.book?.graph.order === 0) void import('./kg-nothing.ts');
  }

  /** What the page shows. */
  get view(): ViewState {
    return this.store.value.view;
  }

  /** A graph is shown. */
  get isOpen(): boolean {
    return this.book !== undefined && this.trouble === undefined;
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
      path: this.#path.keys,
      note: this.note,
      dialog: this.dialog,
      typed: this.typed,
      isMapped: !this.unmapped,
      isNarrow: this.#room.isNarrow,
      isLow: this.#room.isLow,
      map: this.#map,
      run: (command) => this.#commands.run(command),
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
    if (read) void this.#choices.showTop();
    const { book, queries } = this;
    const asks = book && queries && { queries, visibility: () => this.#visibilityOf(book.graph, view) };
    void this.#path.follow(view, before, asks);
    emit(this, 'kg-view', { view, before });
  }
}

customElements.define('kg-app', KgApp);

declare global {
  interface HTMLElementTagNameMap {
    'kg-app': KgApp;
  }
}
