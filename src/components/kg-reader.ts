import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Book } from '../state/book.ts';
import { findPlaces } from '../state/note-marks.ts';
import { findTalkAt, readOutline } from '../state/note-outline.ts';
import type { OutlineTalk } from '../state/note-outline.ts';
import { findChunk, openNote } from '../state/open-note.ts';
import type { NoteChunk, OpenNote } from '../state/open-note.ts';
import type { Place } from '../state/view-state.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { words } from './messages.ts';
import { NoteScroll } from './note-scroll.ts';
import { noteLine } from './note-text.ts';
import { nextMention, readerHead } from './reader-head.ts';
import { readerStyles } from './reader-styles.ts';
import { readerWords } from './reader-words.ts';
import { SearchOffer } from './search-offer.ts';
import { findSelectedWords } from './selected-words.ts';

/** The note's own text with all that is named in it, opened at a place. */
export class KgReader extends LitElement {
  static override properties = {
    book: { attribute: false },
    selection: { attribute: false },
    place: { attribute: false },
    inView: { state: true },
  };
  static override styles = [shared, readerStyles];
  declare book: Book | undefined;
  declare selection: readonly string[];
  /** Where to read; without, where the first selected node is named, or the first note. */
  declare place: Place | undefined;
  /** Key of the talk that is in view. */
  declare inView: string | undefined;
  #opened: { readonly note: OpenNote; readonly outline: readonly OutlineTalk[]; readonly book: Book } | undefined;
  #places: readonly Place[] = [];
  readonly #offer = new SearchOffer(this);
  readonly #scroll = new NoteScroll(this, () => this.#onMove());

  constructor() {
    super();
    this.selection = [];
    this.addEventListener('keydown', this.#onMentionKey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { book } = this;
    if (book === undefined) return;
    if (changed.has('selection') || changed.has('book')) this.#places = findPlaces(book, ...this.selection);
    if (changed.has('book') || changed.has('place')) this.#open(book);
  }

  protected override firstUpdated(): void {
    // The button that opened the note may be gone with what stood here.
    if (document.activeElement === document.body) this.renderRoot.querySelector<HTMLElement>('.text')?.focus({ preventScroll: true });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if ((changed.has('book') || changed.has('place')) && this.#opened !== undefined) {
      this.#scroll.watch(this.#opened.note.chunks);
      const at = this.#wanted(this.#opened.note);
      if (at !== undefined) void this.#scroll.goTo(at.start);
    }
    const select = this.renderRoot.querySelector<HTMLSelectElement>('.talks');
    if (select !== null) select.value = this.inView ?? '';
  }

  override render() {
    const { book, selection, place } = this;
    if (book === undefined || this.#opened === undefined) return nothing;
    const { note, outline } = this.#opened;
    return html`
      ${readerHead({ book, selection, place, note, outline, places: this.#places })}
      ${note.whole ? nothing : html`<p class="quoted">${readerWords.onlyQuotes}</p>`}
      <p class="key" aria-hidden="true">
        ${(['concept', 'speaker', 'institution', 'paper'] as const).map(
          (kind) => html`<span class="name ${kind}">${words.kindsMany[kind]}</span>`,
        )}
      </p>
      <div
        class="text"
        role="group"
        tabindex="0"
        aria-label=${readerWords.textOf(note.source)}
        aria-description=${readerWords.textKeys}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
      >
        ${note.chunks.map((chunk, index) => this.#chunk(chunk, index, book))} ${this.#offer.button()}
      </div>
    `;
  }

  #chunk(chunk: NoteChunk, index: number, book: Book) {
    const near = this.#scroll.near.has(index);
    const { selection, place } = this;
    const here = place !== undefined && place.start < chunk.end && place.end > chunk.start ? place : undefined;
    const content = guard([chunk, near, near ? selection : undefined, here], () =>
      near ? chunk.lines().map((line) => noteLine(line, book, { selection, place: here })) : chunk.text,
    );
    return html`<div class="chunk ${near ? 'near' : ''}" data-start=${chunk.start}>${content}</div>`;
  }

  #open(book: Book): void {
    const [first] = book.graph.getAttribute('sources');
    const source = this.place?.source ?? this.#opened?.note.source ?? this.#places[0]?.source ?? first?.path;
    if (source === undefined) return;
    if (this.#opened?.note.source !== source || this.#opened.book !== book) {
      this.#opened = { note: openNote(book, source), outline: readOutline(book, source), book };
      this.#scroll.near = new Set([0]);
      this.inView = undefined;
    }
    const at = this.#wanted(this.#opened.note);
    if (at !== undefined) this.#scroll.bring(findChunk(this.#opened.note, at.start));
  }

  /** Where to go: the place, or at first where the selected node is named. */
  #wanted({ source }: OpenNote): Place | undefined {
    return this.place ?? this.#places.find((each) => each.source === source);
  }

  /** The talk in view is that of the place that is read, as long as it is seen; else the one at the top. */
  #onMove(): void {
    const read = this.#opened === undefined ? undefined : this.#wanted(this.#opened.note)?.start;
    const offset = read !== undefined && this.#scroll.isSeen(read) ? read : this.#scroll.offsetAtTop();
    this.inView = offset === undefined ? undefined : findTalkAt(this.#opened?.outline ?? [], offset + 1)?.key;
  }

  #onClick = (event: Event): void => {
    const name = event.composedPath().find((target) => target instanceof HTMLElement && target.dataset['key'] !== undefined);
    if (name instanceof HTMLElement && findSelectedWords(this.renderRoot as ShadowRoot, name) === undefined) this.#choose(name);
  };

  #choose(name: HTMLElement): void {
    const { key, from } = name.dataset;
    const note = this.#opened?.note;
    if (key === undefined || note === undefined || this.book === undefined) return;
    const start = Number(from);
    const place = findPlaces(this.book, key).find((each) => each.source === note.source && each.start <= start && start < each.end);
    emit(this, 'kg-select', place === undefined ? { keys: [key] } : { keys: [key], place });
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === '/' || event.key === 'Enter') this.#offer.look();
    const { query } = this.#offer;
    const target = event.target as HTMLElement;
    const name = target.dataset['key'] === undefined ? undefined : target;
    // The page's search takes the key too, and opens on these words.
    if (event.key === '/' && query !== undefined) return emit(this, 'kg-query', { query });
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') this.#step(name, event.key === 'ArrowRight' ? 1 : -1);
    else if (event.key === 'Enter' && query !== undefined && !target.matches('button')) this.#offer.search(event);
    else if ((event.key === 'Enter' || event.key === ' ') && name !== undefined) this.#choose(name);
    else return;
    event.preventDefault();
  };

  /** From mention to mention, wherever in the reader the focus is. */
  #onMentionKey = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const place = nextMention(this.#places, this.place, event.key === 'ArrowDown' ? 1 : -1);
    if (place === undefined) return;
    event.preventDefault();
    emit(this, 'kg-command', { type: 'read', place });
  };

  /** From name to name; the first step goes to the first one in view. */
  #step(from: HTMLElement | undefined, by: 1 | -1): void {
    const names = [...this.renderRoot.querySelectorAll<HTMLElement>('.text [role="button"]')];
    const top = this.#scroll.top();
    const index = from === undefined ? names.findIndex((name) => name.getBoundingClientRect().top >= top) : names.indexOf(from) + by;
    const next = names[index];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('kg-reader', KgReader);

declare global {
  interface HTMLElementTagNameMap {
    'kg-reader': KgReader;
  }
}
