import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Book } from '../state/book.ts';
import { lastAtMost } from '../state/line-starts.ts';
import { findPlaces } from '../state/note-marks.ts';
import { findTalkAt, readOutline } from '../state/note-outline.ts';
import type { OutlineTalk } from '../state/note-outline.ts';
import { findChunk, openNote } from '../state/open-note.ts';
import type { NoteChunk, OpenNote } from '../state/open-note.ts';
import type { Place } from '../state/view-state.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { words } from './messages.ts';
import { noteLine } from './note-text.ts';
import { nextMention, readerHead } from './reader-head.ts';
import { readerStyles } from './reader-styles.ts';
import { findSelectedWords } from './selected-words.ts';

/** Chunks are written out when they come this close, also to the edge of what scrolls around them. */
const AHEAD: IntersectionObserverInit & { readonly scrollMargin: string } = { rootMargin: '900px 0px', scrollMargin: '900px 0px' };
/** Characters of a row and px of a row, to guess how high a chunk will be. */
const GUESS = { characters: 38, row: 24, blank: 10 };
/** A longer selection is searched by its beginning. */
const LONGEST_QUERY = 80;

interface Offer {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The note's own text with all that is named in it, opened at a place. */
export class KgReader extends LitElement {
  static override properties = {
    book: { attribute: false },
    selection: { attribute: false },
    place: { attribute: false },
    near: { state: true },
    inView: { state: true },
    offer: { state: true },
  };
  static override styles = [shared, readerStyles];
  declare book: Book | undefined;
  declare selection: readonly string[];
  /** Where to read; without, where the first selected node is named, or the first note. */
  declare place: Place | undefined;
  /** Chunks that are written out with their marks; the others are plain text. */
  declare near: ReadonlySet<number>;
  /** Key of the talk that is in view. */
  declare inView: string | undefined;
  /** Selected words to search for. */
  declare offer: Offer | undefined;
  #note: OpenNote | undefined;
  #outline: readonly OutlineTalk[] = [];
  #places: readonly Place[] = [];
  #observer: IntersectionObserver | undefined;
  #roots: readonly Node[] = [];
  #frame = 0;
  #isPointing = false;

  constructor() {
    super();
    this.selection = [];
    this.near = new Set();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new IntersectionObserver(this.#onNear, AHEAD);
    this.#roots = rootsOf(this);
    for (const root of this.#roots) root.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
    document.addEventListener('selectionchange', this.#onSelection);
    document.addEventListener('pointerup', this.#onPointerUp);
    this.addEventListener('keydown', this.#onMentionKey);
    if (this.hasUpdated) this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    for (const root of this.#roots) root.removeEventListener('scroll', this.#onScroll, { capture: true });
    document.removeEventListener('selectionchange', this.#onSelection);
    document.removeEventListener('pointerup', this.#onPointerUp);
    this.removeEventListener('keydown', this.#onMentionKey);
    cancelAnimationFrame(this.#frame);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { book } = this;
    if (book === undefined) return;
    if (changed.has('selection') || changed.has('book')) this.#places = this.selection.flatMap((key) => findPlaces(book, key));
    if (changed.has('book') || changed.has('place')) this.#open(book, this.place?.source);
    const at = this.place ?? (this.hasUpdated ? undefined : this.#places.find(({ source }) => source === this.#note?.source));
    if (this.#note !== undefined && at !== undefined && (changed.has('place') || !this.hasUpdated)) {
      const index = findChunk(this.#note, at.start);
      this.near = new Set([...this.near, index - 1, index, index + 1]);
    }
  }

  protected override firstUpdated(): void {
    // The button that opened the note may be gone with what stood here.
    if (document.activeElement === document.body) this.renderRoot.querySelector<HTMLElement>('.text')?.focus({ preventScroll: true });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('book') || changed.has('place')) {
      this.#observe();
      void this.#goTo(this.place ?? (changed.get('place') === undefined ? this.#places[0] : undefined));
    }
    if (changed.has('offer')) this.#placeOffer();
    const select = this.renderRoot.querySelector<HTMLSelectElement>('.talks');
    if (select !== null) select.value = this.inView ?? '';
  }

  override render() {
    const { book, selection, place, offer } = this;
    const note = this.#note;
    if (book === undefined || note === undefined) return nothing;
    return html`
      ${readerHead({ book, selection, place, note, outline: this.#outline, places: this.#places })}
      ${note.whole ? nothing : html`<p class="quoted">${words.onlyQuotes}</p>`}
      <p class="key" aria-hidden="true">
        ${(['concept', 'speaker', 'institution', 'paper'] as const).map(
          (kind) => html`<span class="name ${kind}">${words.kindsMany[kind]}</span>`,
        )}
      </p>
      <div
        class="text"
        role="group"
        tabindex="0"
        aria-label=${words.textOf(note.source)}
        aria-description=${words.textKeys}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @pointerdown=${() => (this.#isPointing = true)}
      >
        ${note.chunks.map((chunk, index) => this.#chunk(chunk, index, book))}
        ${
          offer === undefined
            ? nothing
            : html`<button
                class="find"
                type="button"
                @pointerdown=${(event: Event) => event.preventDefault()}
                @click=${(event: Event) => this.#search(event)}
              >
                ${words.searchFor(offer.text)}
              </button>`
        }
      </div>
    `;
  }

  #chunk(chunk: NoteChunk, index: number, book: Book) {
    const near = this.near.has(index);
    const { selection, place } = this;
    const here = place !== undefined && place.start < chunk.end && place.end > chunk.start ? place : undefined;
    const content = guard([chunk, near, near ? selection : undefined, here], () =>
      near ? chunk.lines().map((line) => noteLine(line, book, { selection, place: here })) : chunk.text,
    );
    return html`<div class="chunk ${near ? 'near' : ''}" data-start=${chunk.start}>${content}</div>`;
  }

  #open(book: Book, wanted: string | undefined): void {
    const source = wanted ?? this.#note?.source ?? this.#places[0]?.source ?? book.graph.getAttribute('sources')[0]?.path;
    if (source === undefined || (source === this.#note?.source && book === this.#bookOfNote)) return;
    this.#note = openNote(book, source);
    this.#bookOfNote = book;
    this.#outline = readOutline(book, source);
    this.near = new Set([0]);
    this.inView = undefined;
  }

  #bookOfNote: Book | undefined;

  #observe(): void {
    this.#observer?.disconnect();
    for (const [index, element] of this.#chunks().entries()) {
      this.#observer?.observe(element);
      const height = `auto ${guessHeight(this.#note?.chunks[index]?.text ?? '')}px`;
      // Property by property: a style attribute is refused by a strict Content-Security-Policy.
      if (element.style.containIntrinsicBlockSize === '') element.style.containIntrinsicBlockSize = height;
    }
  }

  #chunks(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.chunk')];
  }

  /** The element of the line at an offset; its chunk may not be written out. */
  #lineAt(offset: number): HTMLElement | undefined {
    const chunks = this.#chunks();
    const chunk = chunks[lastAtMost(chunks.map(startOf), offset)];
    if (chunk === undefined) return undefined;
    const lines = [...chunk.querySelectorAll<HTMLElement>('.line')];
    return lines[lastAtMost(lines.map(startOf), offset)] ?? chunk;
  }

  /** Brings a place into view unless it is there; chunks on the way get their real heights only then, so it is looked at again. */
  async #goTo(place: Place | undefined): Promise<void> {
    await this.updateComplete;
    for (let turn = 0; turn < 4 && this.isConnected; turn += 1) {
      const line = place === undefined ? undefined : this.#lineAt(place.start);
      if (line !== undefined && !this.#isInView(line)) line.scrollIntoView({ block: 'center' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    this.#lookAt();
  }

  #isInView(line: HTMLElement): boolean {
    const { top, bottom } = line.getBoundingClientRect();
    return top >= this.#top() && bottom <= lowestSeen(this);
  }

  /** The text is seen below its head. */
  #top(): number {
    return this.renderRoot.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;
  }

  #onNear = (entries: readonly IntersectionObserverEntry[]): void => {
    const chunks = this.#chunks();
    const come = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => chunks.indexOf(target as HTMLElement));
    if (come.some((index) => !this.near.has(index))) this.near = new Set([...this.near, ...come]);
  };

  #onScroll = (): void => {
    this.offer = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#lookAt());
  };

  /** Finds the talk at the top of what is seen. */
  #lookAt(): void {
    const top = this.#top() + 24;
    const chunk = firstBelow(this.#chunks(), top);
    const line = chunk === undefined ? undefined : (firstBelow([...chunk.querySelectorAll<HTMLElement>('.line')], top) ?? chunk);
    this.inView = line === undefined ? undefined : findTalkAt(this.#outline, startOf(line) + 1)?.key;
  }

  #onClick = (event: Event): void => {
    const name = event.composedPath().find((target) => target instanceof HTMLElement && target.dataset['key'] !== undefined);
    if (name instanceof HTMLElement && findSelectedWords(this.renderRoot as ShadowRoot, name) === undefined) this.#choose(name);
  };

  #choose(name: HTMLElement): void {
    const { key, from } = name.dataset;
    const note = this.#note;
    if (key === undefined || note === undefined || this.book === undefined) return;
    const start = Number(from);
    const place = findPlaces(this.book, key).find((each) => each.source === note.source && each.start <= start && start < each.end);
    emit(this, 'kg-select', place === undefined ? { keys: [key] } : { keys: [key], place });
  }

  #onKey = (event: KeyboardEvent): void => {
    const focused = event.target instanceof HTMLElement && event.target.dataset['key'] !== undefined ? event.target : undefined;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === '/' && this.offer !== undefined) {
      // The page's search takes the key too, and opens on these words.
      emit(this, 'kg-query', { query: queryOf(this.offer.text) });
      return;
    }
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      if (event.shiftKey) return;
      this.#step(focused, event.key === 'ArrowRight' ? 1 : -1);
    } else if (event.key === 'Enter' && this.offer !== undefined && !(event.target as Element).matches('button')) this.#search(event);
    else if ((event.key === 'Enter' || event.key === ' ') && focused !== undefined) this.#choose(focused);
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
    const top = this.#top();
    const index = from === undefined ? names.findIndex((name) => name.getBoundingClientRect().top >= top) : names.indexOf(from) + by;
    const next = names[index];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  }

  #onSelection = (): void => {
    if (!this.#isPointing) this.#offerSearch();
  };

  #onPointerUp = (): void => {
    if (!this.#isPointing) return;
    this.#isPointing = false;
    // What is selected is known only after this event.
    setTimeout(() => this.#offerSearch());
  };

  #offerSearch(): void {
    const text = this.renderRoot.querySelector('.text');
    const found = text === null ? undefined : findSelectedWords(this.renderRoot as ShadowRoot, text);
    const origin = text?.getBoundingClientRect();
    if (found === undefined || origin === undefined) {
      if (this.offer !== undefined) this.offer = undefined;
      return;
    }
    const x = Math.min(Math.max(0, found.box.left - origin.left), Math.max(0, origin.width - 200));
    this.offer = { text: found.text, x, y: found.box.bottom - origin.top + 6 };
  }

  #placeOffer(): void {
    const button = this.renderRoot.querySelector<HTMLElement>('.find');
    if (button === null || this.offer === undefined) return;
    button.style.left = `${this.offer.x}px`;
    button.style.top = `${this.offer.y}px`;
  }

  #search(event: Event): void {
    const { offer } = this;
    if (offer === undefined) return;
    event.stopPropagation();
    emit(this, 'kg-query', { query: queryOf(offer.text) });
    emit(this, 'kg-command', { type: 'search' });
    this.offer = undefined;
  }
}

function queryOf(text: string): string {
  return text.length <= LONGEST_QUERY ? text : text.slice(0, text.lastIndexOf(' ', LONGEST_QUERY));
}

function startOf(element: HTMLElement): number {
  return Number(element.dataset['start']);
}

/** The first of some elements that stand one below the other which reaches below a height. */
function firstBelow(elements: readonly HTMLElement[], top: number): HTMLElement | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle]!.getBoundingClientRect().bottom > top) high = middle;
    else low = middle + 1;
  }
  return elements[low];
}

function guessHeight(text: string): number {
  let height = 0;
  for (const line of text.split('\n')) {
    height += line.trim() === '' ? GUESS.blank : Math.ceil(line.length / GUESS.characters) * GUESS.row;
  }
  return height;
}

/** The shadow roots around an element, and the document: scrolling is told to none but the one it happens in. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/** How far down an element is seen: what scrolls around it cuts it off. */
function lowestSeen(element: Element): number {
  let lowest = innerHeight;
  for (let around: Node | null = element; around !== null; around = around instanceof ShadowRoot ? around.host : around.parentNode) {
    if (!(around instanceof Element) || around === element || getComputedStyle(around).overflowY === 'visible') continue;
    lowest = Math.min(lowest, around.getBoundingClientRect().bottom);
  }
  return lowest;
}

customElements.define('kg-reader', KgReader);

declare global {
  interface HTMLElementTagNameMap {
    'kg-reader': KgReader;
  }
}
